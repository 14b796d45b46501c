import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/adapters/documents/render-pdf.ts';
import { documentWith, longDocument, protocolExample } from './example-document.ts';
import { popplerIsHere, readWithPoppler } from './poppler.ts';

const run = promisify(execFile);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Structure, metadata and bookmarks stand in the file uncompressed; each byte becomes one character. */
const inside = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const countOf = (pdf: Uint8Array, tag: string) =>
  inside(pdf).match(new RegExp(`/S /${tag}\\n`, 'g'))?.length ?? 0;
const metadataOf = (pdf: Uint8Array) =>
  Buffer.from(
    /<\?xpacket begin.*<\?xpacket end="w"\?>/s.exec(inside(pdf))![0],
    'latin1',
  ).toString();
const pagesOf = (pdf: Uint8Array) => inside(pdf).match(/\/Type \/Page\n/g)!.length;
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');

describe('a document as PDF', () => {
  it('has the same bytes each time', async () => {
    const first = await renderPdf(protocolExample());

    expect(sha256(await renderPdf(protocolExample()))).toBe(sha256(first));
  });

  it('has the same bytes in another process, time zone and locale', async () => {
    const here = sha256(await renderPdf(protocolExample()));
    const script = `
      import { createHash } from 'node:crypto';
      import { renderPdf } from ${JSON.stringify(new URL('../../../src/adapters/documents/render-pdf.ts', import.meta.url).href)};
      import { documentWith, protocolExample } from ${JSON.stringify(new URL('./example-document.ts', import.meta.url).href)};
      await renderPdf(documentWith({ title: 'Another one before it' }));
      console.log(createHash('sha256').update(await renderPdf(protocolExample())).digest('hex'));`;
    const env = {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    };

    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env });

    expect(stdout.trim()).toBe(here);
  });

  it('has other bytes when the content or its date is another', async () => {
    const digests = await Promise.all(
      [
        documentWith(),
        documentWith({ blocks: [{ kind: 'paragraph', text: 'Møtet ble åpnet klokka 19.' }] }),
        documentWith({ createdAt: '2026-11-19T20:15:01.000Z' }),
      ].map(async (model) => sha256(await renderPdf(model))),
    );

    expect(new Set(digests).size).toBe(3);
  });

  it('claims PDF/A-2a and PDF/UA-1, with the dates of the model', async () => {
    const metadata = metadataOf(await renderPdf(documentWith()));

    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('<xmp:CreateDate>2026-11-19T20:15:00Z</xmp:CreateDate>');
    expect(metadata).toContain('<xmp:ModifyDate>2026-11-19T20:15:00Z</xmp:ModifyDate>');
    expect(metadata).toContain('<dc:identifier>KS 09/2026</dc:identifier>');
  });

  it('keeps its metadata well-formed when a title holds marks of XML', async () => {
    const pdf = await renderPdf(documentWith({ title: 'Plan & <budsjett>' }));

    expect(metadataOf(pdf)).toContain('Plan &amp; &lt;budsjett&gt;');
    expect(metadataOf(pdf)).not.toContain('<budsjett>');
    expect(inside(pdf)).toContain('(Plan & <budsjett>)');
  });

  it.each([
    ['nb', 'nb-NO'],
    ['nn', 'nn-NO'],
    ['en', 'en-GB'],
  ] as const)('says that it is written in %s', async (language, tag) => {
    const pdf = await renderPdf(documentWith({ language }));

    expect(inside(pdf)).toContain(`/Lang (${tag})`);
    expect(metadataOf(pdf)).toContain(`<rdf:li>${tag}</rdf:li>`);
  });

  it('tags every kind of block', async () => {
    const pdf = await renderPdf(protocolExample());
    const count = (tag: string) => countOf(pdf, tag);

    expect({
      Document: count('Document'),
      H1: count('H1'),
      H2: count('H2'),
      H3: count('H3'),
      H4: count('H4'),
    }).toEqual({ Document: 1, H1: 1, H2: 5, H3: 2, H4: 1 });
    expect({ L: count('L'), LI: count('LI'), Lbl: count('Lbl'), LBody: count('LBody') }).toEqual({
      L: 3,
      LI: 11,
      Lbl: 11,
      LBody: 11,
    });
    expect({ Table: count('Table'), TR: count('TR'), TH: count('TH'), TD: count('TD') }).toEqual({
      Table: 2,
      TR: 12,
      TH: 8,
      TD: 40,
    });
    expect({ Caption: count('Caption'), Figure: count('Figure') }).toEqual({
      Caption: 3,
      Figure: 1,
    });
    expect(inside(pdf).match(/\/Scope \/Column/g)).toHaveLength(8);
  });

  it('says in words what a figure shows, its caption first', async () => {
    const pdf = await renderPdf(
      documentWith({
        blocks: [
          {
            kind: 'bars',
            caption: 'Svar',
            alternativeText: 'Sju av ni sa ja.',
            bars: [{ label: 'Ja', share: 7 / 9, text: '7 av 9' }],
          },
        ],
      }),
    );

    expect(inside(pdf)).toContain('/Alt (Svar. Sju av ni sa ja.)');
  });

  it('has a bookmark for each heading', async () => {
    const pdf = await renderPdf(
      documentWith({
        blocks: [
          { kind: 'heading', level: 1, text: 'Til stede' },
          { kind: 'heading', level: 2, text: 'Møtende 👍' },
        ],
      }),
    );

    expect(inside(pdf)).toContain('/Title (Til stede)');
    expect(inside(pdf)).toContain(utf16('Møtende 👍'));
  });

  it('never skips a heading level', async () => {
    const pdf = await renderPdf(
      documentWith({
        blocks: [
          { kind: 'heading', level: 3, text: 'Starts at three' },
          { kind: 'heading', level: 1, text: 'One' },
          { kind: 'heading', level: 3, text: 'Three after one' },
          { kind: 'heading', level: 2, text: 'Two after three' },
        ],
      }),
    );

    expect([1, 2, 3, 4].map((level) => countOf(pdf, `H${level}`))).toEqual([1, 2, 2, 0]);
  });

  it('leaves out blocks that hold nothing', async () => {
    const empty = await renderPdf(
      documentWith({
        blocks: [
          { kind: 'heading', level: 1, text: ' ' },
          { kind: 'paragraph', text: '\u200b\n\n' },
          { kind: 'list', ordered: false, items: ['', ' '] },
          { kind: 'facts', items: [] },
          { kind: 'bars', caption: '', alternativeText: '', bars: [] },
        ],
      }),
    );

    expect(sha256(empty)).toBe(sha256(await renderPdf(documentWith({ blocks: [] }))));
  });

  it('goes by its identifier when it has no title', async () => {
    const pdf = await renderPdf(documentWith({ title: ' \u200b' }));

    expect(metadataOf(pdf)).toContain('<rdf:li xml:lang="x-default">KS 09/2026</rdf:li>');
    expect(countOf(pdf, 'H1')).toBe(1);
    await expect(renderPdf(documentWith({ title: '', identifier: '' }))).rejects.toThrow(
      'invariant broken',
    );
  });

  it('faults on a table row that does not fit its columns', async () => {
    const columns = [{ title: 'a' }, { title: 'b' }];
    const model = documentWith({
      blocks: [{ kind: 'table', caption: '', columns, rows: [['1']] }],
    });

    await expect(renderPdf(model)).rejects.toThrow('invariant broken');
  });

  it('tags a repeated table head once, on however many pages', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`${index}`, 'tekst']);
    const columns = [{ title: 'Nr' }, { title: 'Hva' }];
    const pdf = await renderPdf(
      documentWith({ blocks: [{ kind: 'table', caption: 'Lang', columns, rows }] }),
    );

    expect(pagesOf(pdf)).toBeGreaterThan(4);
    expect({ TH: countOf(pdf, 'TH'), TR: countOf(pdf, 'TR') }).toEqual({ TH: 2, TR: 201 });
  });

  it('lets other work through while it renders a long document', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);

    await renderPdf(longDocument(20));
    clearInterval(timer);

    expect(turns).toBeGreaterThan(5);
  });
});

describe.skipIf(!popplerIsHere)(
  'a document as PDF, read by another program (needs poppler-utils)',
  () => {
    it('gives back its text, letter for letter', async () => {
      const letters = 'æøåÆØÅ – € ŋ č š ž đ ŧ ǩ «fi ffi fl tj»';
      const pdf = await renderPdf(
        documentWith({
          title: letters,
          blocks: [
            { kind: 'heading', level: 1, text: letters },
            { kind: 'list', ordered: true, items: [letters] },
            { kind: 'table', caption: letters, columns: [{ title: letters }], rows: [[letters]] },
          ],
        }),
      );

      const text = (await readWithPoppler(pdf, 'pdftotext')).normalize('NFC');

      expect(text.split(letters)).toHaveLength(1 + 6);
    });

    it('gives spaces and hyphens back as such, even where a line could not break at them', async () => {
      const pdf = await renderPdf(
        documentWith({ blocks: [{ kind: 'paragraph', text: '25\u00a0000 kr, A\u2011B og c-d' }] }),
      );

      expect(await readWithPoppler(pdf, 'pdftotext')).toContain('25 000 kr, A-B og c-d');
    });

    it('numbers its pages and names itself on each', async () => {
      const text = await readWithPoppler(await renderPdf(protocolExample()), 'pdftotext');
      const pages = text.split('\f').slice(0, -1);

      expect(pages.map((page) => /Side \d av \d/.exec(page)?.[0])).toEqual(
        pages.map((_, index) => `Side ${index + 1} av ${pages.length}`),
      );
      expect(pages.every((page) => page.includes('2026-11-19_KS_09-2026_Moetebok_v1'))).toBe(true);
    });

    it('repeats the table head on each page, and loses no row', async () => {
      const rows = Array.from({ length: 90 }, (_, index) => [
        `rad-${index}.`,
        'tekst '.repeat(index),
      ]);
      const columns = [{ title: 'Nummer' }, { title: 'Innhold' }];
      const pdf = await renderPdf(
        documentWith({ blocks: [{ kind: 'table', caption: '', columns, rows }] }),
      );

      const text = await readWithPoppler(pdf, 'pdftotext');

      expect(text.match(/Nummer/g)).toHaveLength(pagesOf(pdf));
      expect(rows.filter(([name]) => !text.includes(name!))).toEqual([]);
      expect(text.match(/tekst/g)).toHaveLength((90 * 89) / 2);
    });

    it('never leaves a heading alone at the foot of a page', async () => {
      const led = {
        paragraph: { kind: 'paragraph', text: 'innhold' },
        table: {
          kind: 'table',
          caption: 'innhold',
          columns: [{ title: 'a' }],
          rows: [['b'], ['c']],
        },
        bars: {
          kind: 'bars',
          caption: 'innhold',
          alternativeText: 'a',
          bars: [
            { label: 'a', share: 1, text: '2' },
            { label: 'b', share: 0.5, text: '1' },
          ],
        },
      } as const;
      for (const block of Object.values(led)) {
        const blocks = Array.from({ length: 60 }, (_, index) => [
          { kind: 'paragraph' as const, text: 'Linje.\n'.repeat(1 + (index % 7)) },
          { kind: 'heading' as const, level: 2 as const, text: 'overskrift' },
          { kind: 'heading' as const, level: 3 as const, text: 'underoverskrift' },
          block,
        ]).flat();

        const text = await readWithPoppler(await renderPdf(documentWith({ blocks })), 'pdftotext');
        const lastLines = text.split('\f').map((page) =>
          page
            .trim()
            .split(/\s*\n\s*/)
            .at(-3),
        );

        expect(lastLines.length).toBeGreaterThan(8);
        expect(lastLines.filter((line) => line?.endsWith('overskrift'))).toEqual([]);
      }
    });

    it('is read aloud as title, headings, lists and tables, and not as headers and footers', async () => {
      const structure = await readWithPoppler(await renderPdf(protocolExample()), 'pdfinfo', [
        '-struct-text',
      ]);

      expect(structure).toMatch(
        /H1 \(block\)\s+"Protokoll fra arbeidsmøte om samfunnsdelen 2027–2038"/,
      );
      expect(structure).toMatch(/H2 \(block\)\s+"Til stede"/);
      expect(structure).toMatch(/TH:?\s+(\/Scope \/Column\s+)?"Navn"/);
      expect(structure).toMatch(/P \(block\)\s+"Utsatt til desember. Saken sendes/);
      expect(structure).not.toContain('Side 1 av');
    });
  },
);

import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/adapters/documents/render-pdf.ts';
import { documentWith, protocolExample } from './example-document.ts';
import { pagesOf } from './inside-pdf.ts';
import { popplerIsHere, readWithPoppler } from './poppler.ts';

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
            { kind: 'table', caption: `Om ${letters}`, columns: [{ title: letters }], rows: [[letters]] }, // prettier-ignore
          ],
        }),
      );

      const text = (await readWithPoppler(pdf, 'pdftotext')).normalize('NFC');

      expect(text.split(letters)).toHaveLength(1 + 6);
    });

    it.each([
      ['nb', '3 tegn i teksten finnes ikke i skriften her og står som □. 2 usynlige styretegn er tatt ut.'],
      ['nn', '3 teikn i teksten finst ikkje i skrifta her og står som □. 2 usynlege styreteikn er tekne ut.'],
      ['en', '3 characters of the text are not in this font and stand as □. 2 invisible control characters are taken out.'],
    ] as const)('says in %s what it could not show, and nothing where it shows it all', async (language, said) => {
      const text = '👩‍👩‍👧 日本 \u202erød\u0000 Čáppa e\u0301 25\u00a0% \tfin';
      const lossy = documentWith({ language, blocks: [{ kind: 'list', ordered: false, items: [text, '□ er skrevet'] }] });
      const read = async (model: typeof lossy) => (await readWithPoppler(await renderPdf(model), 'pdftotext')).replace(/\s+/gu, ' ');
      expect(await read(lossy)).toContain(said);
      expect(await read(documentWith({ language }))).not.toContain('□');
    }); // prettier-ignore

    it('prints a caption that repeats its heading once', async () => {
      const table = { kind: 'table', columns: [{ title: 'Kl.' }], rows: [['17']] } as const;
      const heading = { kind: 'heading', level: 1, text: 'Dagsorden' } as const;
      const blocks = [heading, { ...table, caption: 'Dagsorden' }, { ...table, caption: 'Pauser' }];
      const text = await readWithPoppler(await renderPdf(documentWith({ blocks })), 'pdftotext');
      expect(text.match(/Dagsorden|Pauser/gu)).toEqual(['Dagsorden', 'Pauser']);
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

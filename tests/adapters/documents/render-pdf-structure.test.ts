import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/adapters/documents/render-pdf.ts';
import { documentWith, protocolExample } from './example-document.ts';
import { countOf, inside, metadataOf, pagesOf, utf16 } from './inside-pdf.ts';

describe('the structure of a document as PDF', () => {
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

    expect(inside(empty)).toBe(inside(await renderPdf(documentWith({ blocks: [] }))));
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
});

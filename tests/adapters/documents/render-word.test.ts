import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { renderWord } from '../../../src/adapters/documents/word/render-word.ts';
import { layOutProtocol } from '../../../src/core/protocols/lay-out-protocol.ts';
import { aFullProtocol } from '../../support/builders/a-full-protocol.ts';
import { documentWith } from './example-document.ts';
import { hostileDocument } from './hostile-document.ts';

const partsOf = async (model: Parameters<typeof renderWord>[0]) =>
  Object.fromEntries(
    Object.entries(unzipSync(await renderWord(model))).map(([name, bytes]) => [name, strFromU8(bytes)]), // prettier-ignore
  );

/** Elements and text of a part, by a parser that refuses what is not XML. */
function read(xml: string): { readonly names: readonly string[]; readonly text: string } {
  const names: string[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('text', (said) => (text += said));
  parser.write(xml).close();
  return { names, text };
}
const count = (names: readonly string[], name: string): number =>
  names.filter((one) => one === name).length;

const arms = {
  alternativeText: 'Prøvebys våpen',
  picture: {
    kind: 'drawing',
    box: { x: 0, y: 0, width: 10, height: 12 },
    parts: [{ path: 'M 0 0 h 1', matrix: [1, 0, 0, 1, 0, 0], fill: '#cc0000', isEvenOdd: false, stroke: null, strokeWidth: 1 }],
  },
} as const; // prettier-ignore

describe('minutes as a Word file', () => {
  const model = layOutProtocol(aFullProtocol({ template: { name: '', opening: '', closing: '', arms } }), 1); // prettier-ignore

  it('has its headings, tables with heads that are repeated, lists and page numbers', async () => {
    const parts = await partsOf(model);
    const document = parts['word/document.xml'] ?? '';
    const { names, text } = read(document);
    const headings = model.blocks.filter(({ kind }) => kind === 'heading');
    expect(document.match(/w:val="Heading[123]"/gu)).toHaveLength(headings.length);
    const tables = model.blocks.filter(({ kind }) => kind === 'table');
    expect(count(names, 'w:tbl')).toBe(tables.length);
    expect(count(names, 'w:tblHeader')).toBe(tables.length);
    expect(count(names, 'w:numPr')).toBe(3);
    expect(text).toContain('Jon Áhkká Somby');
    expect(read(parts['word/footer1.xml'] ?? '').text).toContain('KS 09/2026 v1');
    expect(parts['word/footer1.xml']).toContain('NUMPAGES');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nb-NO"');
  });

  it('draws every figure in Word’s own shapes, with an alternative text and an id of its own', async () => {
    const document = (await partsOf(model))['word/document.xml'] ?? '';
    const drawings = [...document.matchAll(/<wp:docPr id="(\d+)" name="[^"]*" descr="([^"]*)"/gu)];
    expect(new Set(drawings.map(([, id]) => id)).size).toBe(drawings.length);
    expect(drawings.every(([, , said]) => (said ?? '') !== '')).toBe(true);
    const figures = model.blocks.filter(({ kind }) => kind === 'figure' || kind === 'bars');
    expect(drawings.length).toBeGreaterThanOrEqual(figures.length + 1);
    expect(drawings[0]?.[2]).toBe('Prøvebys våpen');
  });

  it('names every part that it holds, and holds every part that it names', async () => {
    const parts = await partsOf(model);
    for (const [rels, folder] of [
      ['_rels/.rels', ''],
      ['word/_rels/document.xml.rels', 'word/'],
    ] as const)
      // prettier-ignore
      for (const [, target] of (parts[rels] ?? '').matchAll(/Target="([^"]+)"/gu))
        expect(Object.keys(parts)).toContain(`${folder}${target ?? ''}`);
    for (const [, part] of (parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/gu))
      expect(Object.keys(parts)).toContain(part);
  });

  it('is the same bytes each time, and carries no clock but the model’s', async () => {
    const [first, second] = [await renderWord(model), await renderWord(model)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const parts = await partsOf(model);
    expect(parts['docProps/core.xml']).toContain('2026-11-19T19:00:00Z');
  });

  it('is whole XML whatever is written in it', async () => {
    const parts = await partsOf(hostileDocument());
    for (const [name, xml] of Object.entries(parts)) {
      expect(() => read(xml), name).not.toThrow();
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\ufffe\uffff]/u);
    }
    expect(read(parts['word/document.xml'] ?? '').text).toContain('العربية');
  });

  it('starts each numbered list at one', async () => {
    const list = { kind: 'list', ordered: true, items: ['a', 'b'] } as const;
    const parts = await partsOf(documentWith({ blocks: [list, list] }));
    expect(parts['word/numbering.xml']?.match(/startOverride/gu)).toHaveLength(2);
    expect(parts['word/document.xml']?.match(/w:numId w:val="\d"/gu)).toEqual(['w:numId w:val="2"', 'w:numId w:val="2"', 'w:numId w:val="3"', 'w:numId w:val="3"']); // prettier-ignore
  });
});

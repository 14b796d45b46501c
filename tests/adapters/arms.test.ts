import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArms } from '../../src/adapters/arms/read-arms.ts';
import { renderPdf } from '../../src/adapters/documents/render-pdf.ts';
import { documentWith } from './documents/example-document.ts';

const utf8 = new TextEncoder();
const svg = (inside: string, attributes = 'viewBox="0 0 100 120"') =>
  readArms(utf8.encode(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`)); // prettier-ignore
const shield = '<path d="M0,0 h100 v60 a50,60 0 0 1-100 0z" fill="#c00"/>';

/** A PNG of `rows`, or one whose pixels unfold to something else. */
function png(width: number, height: number, given: { readonly packed?: Uint8Array; readonly interlace?: number; readonly extra?: Uint8Array } = {}): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  for (const [at, value] of [[8, 8], [9, 6], [12, given.interlace ?? 0]] as const) header.setUint8(at, value);
  const pixels = given.packed ?? deflateSync(new Uint8Array((width * 4 + 1) * height).fill(0));
  const parts = [chunk('IHDR', new Uint8Array(header.buffer)), given.extra ?? new Uint8Array(), chunk('IDAT', pixels), chunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]));
} // prettier-ignore

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

describe('a coat of arms from a file', () => {
  it('is read as outlines and colours, with groups, transforms and styles', () => {
    const read = svg(`<title>Elg</title>${shield}<g transform="translate(10 20) scale(2)" style="fill:#fff;stroke:none"><circle cx="5" cy="5" r="4"/></g>`); // prettier-ignore
    expect(read).toMatchObject({
      value: {
        kind: 'drawing',
        box: { width: 100, height: 120 },
        parts: [
          { path: 'M 0 0 h 100 v 60 a 50 60 0 0 1 -100 0 z', fill: '#cc0000' },
          { fill: '#ffffff', stroke: null, matrix: [2, 0, 0, 2, 10, 20] },
        ],
      },
    });
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<g onclick="alert(1)"/>', 'onclick'],
    ['<a xlink:href="https://example.no"><path d="M0 0h1"/></a>', 'href'],
    ['<a><path d="M0 0h1"/></a>', '<a>'],
    ['<use xlink:href="#x"/>', 'href'],
    ['<image href="data:image/png;base64,"/>', 'href'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', '<foreignObject>'],
    ['<style>path{fill:red}</style>', '<style>'],
    ['<text>Prøveby</text>', '<text>'],
    ['<animate attributeName="d"/>', '<animate>'],
    ['<path d="M0 0h1" fill="url(#g)"/>', 'fill: url(#g)'],
    ['<path d="M0 0h1" style="fill:url(https://x.no/a)"/>', 'fill'],
    ['<path d="M0 0h1" style="background:red"/>', 'background'],
    ['<path d="M0 0h1" fill-opacity=".5"/>', 'fill-opacity: .5'],
    ['<path d="M0 0h1" clip-path="url(#c)"/>', 'clip-path'],
    ['<path d="0 0"/>', '<path>'],
    ['<path d="M0 0 L 1"/>', '<path>'],
    ['<path d="M0 0 L 1e400 2"/>', '<path>'],
    ['<path d="M0 0h1" transform="move(3)"/>', 'transform'],
    ['<defs><path d="M0 0h1"/></defs>', '<defs>'],
    ['<metadata><script xmlns="http://www.w3.org/2000/svg"/></metadata>', '<script>'],
    ['<?xml-stylesheet href="x.css"?>', '<?xml-stylesheet?>'],
  ])('is refused for %s, which is named', (inside, found) => {
    expect(svg(`${shield}${inside}`)).toMatchObject({ refusal: { code: 'arms-not-plain', found } });
  }); // prettier-ignore

  it('is refused for entities, which could unfold without end or fetch what is outside', () => {
    const file = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${shield}</svg>`;
    expect(readArms(utf8.encode(file))).toMatchObject({ refusal: { code: 'arms-not-plain', found: '<!DOCTYPE>' } }); // prettier-ignore
    expect(svg('&b;')).toMatchObject({ refusal: { code: 'arms-unreadable' } });
  });

  it.each([
    ['nothing drawn', svg('')],
    ['no size', svg(shield, '')],
    ['half a file', readArms(utf8.encode('<svg xmlns="http://www.w3.org/2000/svg"'))],
    ['another picture', readArms(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))],
    ['a PNG cut short', readArms(png(4, 4).slice(0, -20))],
    ['a PNG whose sum is wrong', readArms(png(4, 4).map((byte, at) => (at === 20 ? 9 : byte)))],
    ['a PNG that unfolds beyond its size', readArms(png(4, 4, { packed: deflateSync(new Uint8Array(50_000_000)) }))], // prettier-ignore
  ])('is refused as unreadable: %s', (_, read) => {
    expect(read).toMatchObject({ refusal: { code: 'arms-unreadable' } });
  });

  it('is refused where it is too large, too detailed or cannot be drawn', () => {
    expect(readArms(new Uint8Array(200_000))).toMatchObject({ refusal: { code: 'arms-too-large', kilobytes: 150 } }); // prettier-ignore
    expect(svg('<path d="M0 0h1"/>'.repeat(3001))).toMatchObject({ refusal: { code: 'arms-too-detailed' } }); // prettier-ignore
    expect(svg('<g>'.repeat(60) + '</g>'.repeat(60))).toMatchObject({ refusal: { code: 'arms-too-detailed' } }); // prettier-ignore
    expect(readArms(png(2000, 1))).toMatchObject({ refusal: { code: 'arms-too-detailed' } });
    expect(readArms(png(4, 4, { interlace: 1 }))).toMatchObject({ refusal: { code: 'arms-not-plain', found: 'interlace' } }); // prettier-ignore
  });

  it('keeps nothing of a PNG but the picture', () => {
    const read = readArms(png(4, 4, { extra: chunk('tEXt', utf8.encode('Author\0Ola Nordmann')) }));
    const data = !read.refused && read.value.kind === 'png' ? Buffer.from(read.value.data, 'base64') : Buffer.alloc(0); // prettier-ignore
    expect(data.byteLength).toBeGreaterThan(50);
    expect(data.toString('latin1')).not.toContain('Ola');
  });

  it.each([
    ['SVG', svg(shield)],
    ['PNG', readArms(png(40, 60))],
  ])('stands on the first page with its alternative text, the same bytes each time: %s', async (_, read) => {
    const alternativeText = 'Prøvebys våpen';
    const model = documentWith(read.refused ? {} : { arms: { alternativeText, picture: read.value } });
    const [first, second] = [await renderPdf(model), await renderPdf(model)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).toString('latin1')).toContain('/S /Figure');
    expect(Buffer.from(first).equals(Buffer.from(await renderPdf(documentWith())))).toBe(false);
  }); // prettier-ignore
});

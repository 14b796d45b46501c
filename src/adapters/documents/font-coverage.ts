import { invariant } from '../../core/decision.ts';

const WINDOWS = 3;
const FULL_UNICODE = 10;
const BASIC_PLANE = 1;

/**
 * The code points that a TrueType font has a glyph for, read from its character map (the `cmap` table, formats 4 and
 * 12 of the OpenType specification). Read here, and not through pdfkit, because pdfkit draws a missing character as the
 * empty box `.notdef` without a word, and PDF/UA forbids that glyph.
 */
export function readFontCoverage(font: Uint8Array): ReadonlySet<number> {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = characterMapOffset(data);
  const covered = new Set<number>();
  const subtables = data.getUint16(table + 2);
  for (let i = 0; i < subtables; i += 1) {
    const record = table + 4 + i * 8;
    if (data.getUint16(record) !== WINDOWS) continue;
    const encoding = data.getUint16(record + 2);
    const subtable = table + data.getUint32(record + 4);
    const format = data.getUint16(subtable);
    if (encoding === BASIC_PLANE && format === 4) addSegments(data, subtable, covered);
    if (encoding === FULL_UNICODE && format === 12) addGroups(data, subtable, covered);
  }
  invariant(covered.size > 0, 'the font has no Unicode character map');
  return covered;
}

function characterMapOffset(data: DataView): number {
  const tables = data.getUint16(4);
  for (let i = 0; i < tables; i += 1) {
    const record = 12 + i * 16;
    if (data.getUint32(record) === 0x636d6170) return data.getUint32(record + 8); // 'cmap'
  }
  throw new TypeError('not a TrueType font: it has no cmap table');
}

function addSegments(data: DataView, subtable: number, covered: Set<number>): void {
  const doubledCount = data.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubledCount + 2;
  const deltas = starts + doubledCount;
  const offsets = deltas + doubledCount;
  for (let i = 0; i < doubledCount; i += 2) {
    const end = data.getUint16(ends + i);
    const start = data.getUint16(starts + i);
    const delta = data.getUint16(deltas + i);
    const offset = data.getUint16(offsets + i);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed =
        offset === 0 ? code : data.getUint16(offsets + i + offset + (code - start) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) covered.add(code);
    }
  }
}

function addGroups(data: DataView, subtable: number, covered: Set<number>): void {
  const groups = data.getUint32(subtable + 12);
  for (let i = 0; i < groups; i += 1) {
    const group = subtable + 16 + i * 12;
    const start = data.getUint32(group);
    const end = data.getUint32(group + 4);
    const glyph = data.getUint32(group + 8);
    for (let code = start; code <= end; code += 1) {
      if (glyph + code - start !== 0) covered.add(code);
    }
  }
}

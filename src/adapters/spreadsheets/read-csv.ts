import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Cell, TableRow, Workbook } from '../../core/plan-import/table.ts';
import { cellText } from './cell-text.ts';
import { fileLimits, Measure, tooMuch, Unreadable } from './limits.ts';

type Encoding = NonNullable<Workbook['encoding']>;

const pieceSize = 64 * 1024;
const longestRow = 1_000_000;
const columnsInExcel = 16_384;

/** Text in columns, however its program wrote it: UTF-8, UTF-16 or Windows' Latin-1; semicolons, tabs or commas. */
export async function readCsv(bytes: Uint8Array): Promise<Workbook> {
  const encoding = encodingOf(bytes);
  const start = decoded(bytes.subarray(0, pieceSize), encoding, false);
  // Control characters are what tells a program's own data from text.
  if (/[\u0000-\u0008\u000e-\u001f]/.test(start)) throw new Unreadable({ code: 'file-not-known' });
  const separatorLine = /^sep=([;,\t|])\r?\n/.exec(start);
  const parser = parse({
    delimiter: separatorLine?.[1] ?? separatorOf(start),
    from_line: separatorLine ? 2 : 1,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  });
  const measure = new Measure();
  const rows: TableRow[] = [];
  let number = 0;
  try {
    await pipeline(Readable.from(pieces(bytes, encoding)), parser, async (records) => {
      for await (const record of records as AsyncIterable<readonly string[]>) {
        number += 1;
        const cells = cellsOf(record, measure);
        if (cells.length > 0) rows.push({ number, cells });
        if (rows.length > fileLimits.rows || number > 5 * fileLimits.rows) throw tooMuch('rows');
      }
    });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new Unreadable({ code: 'file-damaged', line: parser.info.records + 1 });
  }
  return { format: 'csv', encoding, tables: [{ name: 'CSV', rows }] };
}

function cellsOf(record: readonly string[], measure: Measure): readonly Cell[] {
  if (record.length > columnsInExcel) throw tooMuch('cells');
  return record.flatMap((raw, column): readonly Cell[] => {
    const text = cellText(raw);
    if (text === '') return [];
    measure.cell(text);
    return [{ column, text, date: null, formula: 'none', spans: 1 }];
  });
}

/** By its byte order mark, else by where its zeros stand, else UTF-8 if all of it is, else what Excel in Norway writes when asked for plain CSV. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1; // prettier-ignore
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even === 0) return 'utf-16le';
  if (even > sample.length / 5 && odd === 0) return 'utf-16be';
  if (even + odd > 0) throw new Unreadable({ code: 'file-not-known' });
  if (isUtf8(bytes)) return 'utf-8';
  const mixed = firstNorwegianUtf8(bytes);
  // Files put together from several: whichever way they are read, some of the words come out wrong.
  if (mixed !== undefined)
    throw new Unreadable({ code: 'file-damaged', line: lineOf(bytes, mixed) });
  return 'windows-1252';
}

/** Where an æ, ø or å stands as UTF-8, as two bytes that no Norwegian word has side by side in Latin-1. */
function firstNorwegianUtf8(bytes: Uint8Array): number | undefined {
  const second = new Set([0xa6, 0xb8, 0xa5, 0x86, 0x98, 0x85]);
  for (let at = bytes.indexOf(0xc3); at !== -1; at = bytes.indexOf(0xc3, at + 1))
    if (second.has(bytes[at + 1] ?? 0)) return at;
  return undefined;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let end = bytes.indexOf(0x0a); end !== -1 && end < at; end = bytes.indexOf(0x0a, end + 1))
    line += 1;
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceSize)
      decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, encoding: Encoding, isAll: boolean): string {
  return new TextDecoder(encoding).decode(bytes, { stream: !isAll });
}

function* pieces(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const piece = decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
    if (piece !== '') yield piece;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The sign that most of the first lines have outside quotes; of those alike, the one that stands there most. */
function separatorOf(start: string): string {
  const lines = start.replaceAll(/"[^"]*"/g, '').split(/\r\n|\r|\n/).slice(0, 30); // prettier-ignore
  const score = (sign: string): number => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return counts.filter((count) => count > 0).length * 1_000 + Math.max(...counts);
  };
  return [';', '\t', ',', '|'].reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}

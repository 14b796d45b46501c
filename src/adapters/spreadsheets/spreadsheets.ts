import type { Spreadsheets, UnreadableFile } from '../../app/ports/spreadsheets.ts';
import { decide, refuse } from '../../core/decision.ts';
import type { Table, Workbook } from '../../core/plan-import/table.ts';
import { Measure, Unreadable } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readSheet } from './read-sheet.ts';
import { readDateStyles, readOutline, readSharedStrings } from './workbook-parts.ts';
import { pack, writeCsv, writeXlsx } from './write-tables.ts';
import { openZip } from './zip-parts.ts';

/** What a file is, by its first bytes. OLE holds Excel before 2007, and any workbook with a password. */
const zipMark = [0x50, 0x4b];
const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pdfMark = [0x25, 0x50, 0x44, 0x46];

export const spreadsheets: Spreadsheets = {
  read: onceAtATime(readFile),
  writeXlsx,
  writeCsv,
  pack,
};

async function readFile(bytes: Uint8Array): ReturnType<Spreadsheets['read']> {
  try {
    return decide(await readBytes(bytes));
  } catch (fault) {
    if (fault instanceof Unreadable) return refuse(fault.refusal);
    if (isOurs(fault)) throw fault;
    // What the unpacker or the decoder could not make sense of: the file is at fault, not we.
    return refuse<UnreadableFile>({ code: 'file-damaged', line: null });
  }
}

/** Node's own complaints about data carry a code; a slip in our reasoning does not. */
function isOurs(fault: unknown): boolean {
  const isSlip = fault instanceof TypeError || fault instanceof RangeError || fault instanceof ReferenceError; // prettier-ignore
  return isSlip && !('code' in fault);
}

async function readBytes(bytes: Uint8Array): Promise<Workbook> {
  const starts = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (bytes.byteLength === 0) throw new Unreadable({ code: 'file-empty' });
  if (starts(oleMark)) throw new Unreadable({ code: 'file-old-or-locked' });
  if (starts(pdfMark)) throw new Unreadable({ code: 'file-not-known' });
  const workbook = starts(zipMark) ? await readXlsx(bytes) : await readCsv(bytes);
  if (workbook.tables.every(({ rows }) => rows.length === 0))
    throw new Unreadable({ code: 'file-empty' });
  return workbook;
}

async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const parts = await openZip(bytes);
  try {
    const { sheets, from1904, sharedStrings, styles } = await readOutline(parts);
    const given = {
      from1904,
      strings: await readSharedStrings(parts, sharedStrings),
      dateStyles: await readDateStyles(parts, styles),
      measure: new Measure(),
    };
    const tables: Table[] = [];
    for (const sheet of sheets) tables.push(await readSheet(parts, sheet, given));
    return { format: 'xlsx', encoding: null, tables };
  } finally {
    parts.close();
  }
}

/** Files wait for each other, so that several large ones cannot fill the process together. */
function onceAtATime(read: Spreadsheets['read']): Spreadsheets['read'] {
  let before: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const mine = before.then(() => read(bytes));
    before = mine;
    return mine;
  };
}

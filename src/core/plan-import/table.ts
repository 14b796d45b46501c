import type { CivilDate } from '../time/instant.ts';

// What any spreadsheet comes down to, whatever file it lay in: rows of cells with the addresses that its owner sees.

export type Cell = {
  /** 0 for A. */
  readonly column: number;
  /** As written, without space around it; never empty. A number is written with a point, a date as YYYY-MM-DD. */
  readonly text: string;
  /** Where the file itself says that the number is a date. */
  readonly date: CivilDate | null;
  /** A formula's value is the one that the file keeps from when it was last saved: `unknown` when it keeps none, `error` when it came to nothing. */
  readonly formula: 'none' | 'kept' | 'unknown' | 'error';
  /** How many columns the cell is merged over; 1 for most. */
  readonly spans: number;
};

export type TableRow = {
  /** As the spreadsheet counts: the first is 1. */
  readonly number: number;
  /** By column; empty cells are left out. */
  readonly cells: readonly Cell[];
};

export type Table = {
  readonly name: string;
  /** By number; rows without a cell are left out. */
  readonly rows: readonly TableRow[];
};

export type Workbook = {
  readonly format: 'xlsx' | 'csv';
  /** How the text was written; null in a workbook, which says so itself. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null;
  readonly tables: readonly Table[];
};

/** "C14" for the third column of row 14. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** 26 for "AA"; undefined for what names no column of a spreadsheet. */
export function columnNumber(name: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(name)) return undefined;
  return Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What two people would call the same words: case, space, accents' encoding, and punctuation at the end do not count. */
export function sameWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replace(/[\s:.*]+$/, '')
    .trim();
}

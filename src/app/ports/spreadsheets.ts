import type { Decision } from '../../core/decision.ts';
import type { WrittenTable } from '../../core/plan-import/export-table.ts';
import type { Workbook } from '../../core/plan-import/table.ts';

/** Why a file as a whole cannot be read. Nothing of it is used. */
export type UnreadableFile =
  | { readonly code: 'file-empty' }
  /** Neither a workbook nor text in a table. */
  | { readonly code: 'file-not-known' }
  /** Excel before 2007, or a workbook with a password: both look the same from outside. */
  | { readonly code: 'file-old-or-locked' }
  | { readonly code: 'file-has-macros' }
  /** What is inside is far larger than what a register can be: a bomb, or the wrong file. */
  | { readonly code: 'file-too-much-inside'; readonly what: FileLimit; readonly limit: number }
  /** Damaged, or made to look like something it is not. */
  | { readonly code: 'file-damaged'; readonly line: number | null };
export type FileLimit = 'bytes' | 'rows' | 'cells' | 'characters' | 'sheets' | 'parts';

/** Reads and writes tables as files. What is read is decided by the content, never by the name. */
export type Spreadsheets = {
  read(bytes: Uint8Array): Promise<Decision<Workbook, UnreadableFile>>;
  /** Office Open XML; every cell is text, and nothing in it is ever run. */
  writeXlsx(tables: readonly WrittenTable[]): Uint8Array;
  /** UTF-8 with a byte order mark and semicolons, as a Norwegian Excel opens it. */
  writeCsv(table: WrittenTable): Uint8Array;
  /** Files in one zip archive, by name; the same files always give the same bytes. */
  pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array;
};

import type { FileLimit, UnreadableFile } from '../../app/ports/spreadsheets.ts';

/** A county's register is some ten thousand rows of a dozen columns; these are far above it and far below what would hurt. */
export const fileLimits = {
  /** Of all parts of a workbook that are read, unpacked: many large sheets are no better than one. */
  bytes: 64 * 1024 * 1024,
  rows: 20_000,
  cells: 500_000,
  /** Of all cells together. */
  characters: 40_000_000,
  sheets: 30,
  parts: 2_000,
} as const satisfies Record<FileLimit, number>;

/** Stops a reading from the midst of a stream; caught where the file is opened and turned into the refusal that it carries. */
export class Unreadable extends Error {
  readonly refusal: UnreadableFile;
  constructor(refusal: UnreadableFile) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export function tooMuch(what: FileLimit): Unreadable {
  return new Unreadable({ code: 'file-too-much-inside', what, limit: fileLimits[what] });
}

/** Counts what a file holds, and stops the reading where it is too much. */
export class Measure {
  private cells = 0;
  private characters = 0;

  cell(text: string): void {
    this.cells += 1;
    this.characters += text.length;
    if (this.cells > fileLimits.cells) throw tooMuch('cells');
    if (this.characters > fileLimits.characters) throw tooMuch('characters');
  }
}

import { fieldNamed } from './columns.ts';
import type { ImportKind } from './columns.ts';
import type { PassedOverCode } from './judged.ts';
import type { TableRow } from './table.ts';

const footnote =
  /^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\)|(?:kilde|kjelde|fotnote|merknad|merk|note|sist oppdatert|oppdatert|sum|totalt)\b)/i;

/** Why a row below the headers is none of the table's; undefined for one that is judged. */
export function whyPassedOver(kind: ImportKind, row: TableRow): PassedOverCode | undefined {
  const [only, ...more] = row.cells;
  if (!only) return undefined;
  if (more.length === 0) {
    if (footnote.test(only.text)) return 'footnote';
    // One cell over several columns is a heading; one cell alone in an ordinary column may be a row that lacks the rest.
    return only.spans > 1 ? 'heading' : undefined;
  }
  const named = row.cells.filter(({ text }) => fieldNamed(kind, text) !== undefined);
  return named.length >= 3 && named.length === row.cells.length ? 'header-again' : undefined;
}

import { columnNumber } from '../../core/plan-import/table.ts';
import type { Cell, Table, TableRow } from '../../core/plan-import/table.ts';
import { addDays } from '../../core/time/instant.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { cellText } from './cell-text.ts';
import { fileLimits, tooMuch, Unreadable } from './limits.ts';
import type { Measure } from './limits.ts';
import { readXml } from './read-xml.ts';
import { stringGatherer } from './workbook-parts.ts';
import type { SheetPart } from './workbook-parts.ts';
import type { ZipParts } from './zip-parts.ts';

export type SheetGiven = {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  readonly measure: Measure;
};

type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }; // prettier-ignore
type Rows = Map<number, Map<number, Cell>>;

const columnsInExcel = 16_384;
const rowsInExcel = 1_048_576;

/** One sheet as a table. A cell merged downwards stands on each of its rows, as it does to the eye. */
export async function readSheet(
  parts: ZipParts,
  { name, path }: SheetPart,
  given: SheetGiven,
): Promise<Table> {
  const rows: Rows = new Map();
  const merges: Merge[] = [];
  const gatherer = stringGatherer();
  let row = 0;
  let column = -1;
  let cell: { type: string; style: number } | undefined;
  let value: string | undefined;
  let hasFormula = false;
  let isValue = false;
  let inline = '';

  await readXml(parts, path, {
    open(tag, attributes) {
      gatherer.open(tag, attributes);
      if (tag === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = -1;
        if (!Number.isInteger(row) || row < 1 || row > rowsInExcel) throw damaged();
      } else if (tag === 'c') {
        const letters = /^[A-Z]+/.exec(attributes['r'] ?? '')?.[0];
        column = letters === undefined ? column + 1 : (columnNumber(letters) ?? columnsInExcel);
        if (column >= columnsInExcel) throw damaged();
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) };
        value = undefined;
        hasFormula = false;
        inline = '';
      } else if (tag === 'f') hasFormula = cell !== undefined;
      else if (tag === 'v') {
        isValue = true;
        value = '';
      } else if (tag === 'mergeCell') {
        const merge = mergeOf(attributes['ref'] ?? '');
        if (merge) merges.push(merge);
        if (merges.length > fileLimits.rows) throw tooMuch('cells');
      }
    },
    text(text) {
      if (isValue) value = (value ?? '') + text;
      gatherer.text(text);
    },
    close(tag) {
      gatherer.close(tag);
      if (tag === 'v') isValue = false;
      else if (tag === 'is') inline = gatherer.take();
      else if (tag === 'c' && cell) {
        const read = cellOf({ ...cell, column, value, inline, hasFormula }, given);
        cell = undefined;
        if (!read) return;
        given.measure.cell(read.text);
        const cells = rows.get(row) ?? new Map<number, Cell>();
        cells.set(column, read);
        rows.set(row, cells);
        if (rows.size > fileLimits.rows) throw tooMuch('rows');
      }
    },
  });
  for (const merge of merges) spread(merge, rows, given.measure);
  return { name, rows: inOrder(rows) };
}

function cellOf(
  raw: {
    readonly type: string;
    readonly style: number;
    readonly column: number;
    readonly value: string | undefined;
    readonly inline: string;
    readonly hasFormula: boolean;
  },
  { strings, dateStyles, from1904 }: SheetGiven,
): Cell | undefined {
  const { type, column, value, hasFormula } = raw;
  const formula = type === 'e' ? 'error' : hasFormula ? (value === undefined ? 'unknown' : 'kept') : 'none'; // prettier-ignore
  const make = (text: string, date: CivilDate | null = null): Cell | undefined =>
    text === '' ? undefined : { column, text, date, formula, spans: 1 };
  if (formula === 'unknown') return make('=');
  switch (type) {
    case 's':
      return make(strings[Number(value)] ?? '');
    case 'inlineStr':
      return make(raw.inline);
    case 'b':
      return make(value === '1' ? 'Ja' : 'Nei');
    case 'n': {
      const number = Number(value);
      if (value === undefined || value.trim() === '' || !Number.isFinite(number)) return undefined;
      const date = dateStyles[raw.style] === true ? dateOf(number, from1904) : null;
      return make(date ?? String(number), date);
    }
    default:
      return make(cellText(value ?? ''));
  }
}

/** A day's number in Excel; its time of day is left out. Before 1 March 1900 Excel counts a day that never was, and no plan is that old. */
function dateOf(serial: number, from1904: boolean): CivilDate | null {
  const days = Math.floor(serial);
  const isDate = days >= (from1904 ? 0 : 61) && days <= 2_958_465;
  return isDate ? addDays((from1904 ? '1904-01-01' : '1899-12-30') as CivilDate, days) : null;
}

function mergeOf(ref: string): Merge | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref);
  const left = columnNumber(parts?.[1] ?? '');
  const right = columnNumber(parts?.[3] ?? '');
  if (!parts || left === undefined || right === undefined) return undefined;
  return { top: Number(parts[2]), left, bottom: Number(parts[4]), right };
}

function spread({ top, left, bottom, right }: Merge, rows: Rows, measure: Measure): void {
  const first = rows.get(top)?.get(left);
  if (!first) return;
  rows.get(top)?.set(left, { ...first, spans: right - left + 1 });
  // Only onto rows that hold something: a merge to the end of the sheet does not make a million rows.
  const below = [...rows.keys()].filter((number) => number > top && number <= bottom);
  for (const number of below) {
    if (rows.get(number)?.has(left) === true) continue;
    measure.cell(first.text);
    rows.get(number)?.set(left, { ...first, spans: right - left + 1 });
  }
}

function inOrder(rows: Rows): readonly TableRow[] {
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([number, cells]) => ({
      number,
      cells: [...cells.values()].toSorted((a, b) => a.column - b.column),
    }));
}

function damaged(): Unreadable {
  return new Unreadable({ code: 'file-damaged', line: null });
}

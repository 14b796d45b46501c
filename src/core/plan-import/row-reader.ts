import type { CivilDate } from '../time/instant.ts';
import { holdsIdentityNumber } from '../writing/identity-number.ts';
import { inOneForm, isText } from '../writing/written-text.ts';
import type { Field } from './columns.ts';
import type { Mapping } from './header.ts';
import type { DoubtCode, RefusalCode, Remark } from './judged.ts';
import { readPeriod } from './read-period.ts';
import type { Period } from './read-period.ts';
import type { Vocabulary } from './read-words.ts';
import { addressOf, sameWords } from './table.ts';
import type { Cell, TableRow } from './table.ts';

export type RowReader = {
  readonly row: number;
  readonly doubts: readonly Remark[];
  readonly refusals: readonly Remark[];
  /** Does a column stand for it? An empty cell says something else than no column at all. */
  readonly isMapped: (field: Field) => boolean;
  readonly addressOf: (field: Field) => string;
  readonly doubt: (code: DoubtCode, field: Field, facts?: Remark['facts']) => void;
  readonly refuse: (code: RefusalCode, field: Field, facts?: Remark['facts']) => void;
  /** The cell's text; undefined where it is empty, or cannot be trusted (then a remark says so). */
  readonly text: (field: Field, longest: number) => string | undefined;
  /** The value that the whole cell's word stands for. */
  readonly word: <Value>(field: Field, words: Vocabulary<Value>) => Value | undefined;
  readonly date: (field: Field) => CivilDate | undefined;
  readonly period: (field: Field) => Period | undefined;
};

/** What spreadsheets run when such text is opened as a cell; kept from them by a leading apostrophe, which the reading takes off again. */
const runs = /^[=+\-@\t\r]/;
const guarded = /^'(?=[=+\-@\t\r])/;
const footnoteMark = /(?:\s?\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]+|\s\d{1,2}\))$/;

/** Reads the cells of one row by what their columns stand for, and remembers everything that is wrong or doubtful about them, with the cell's address. */
export function openRow(row: TableRow, mapping: Mapping): RowReader {
  const doubts: Remark[] = [];
  const refusals: Remark[] = [];
  const addressOfField = (field: Field): string =>
    addressOf(row.number, mapping.get(field) ?? row.cells[0]?.column ?? 0);
  const remark = (
    list: Remark[],
    code: Remark['code'],
    field: Field,
    facts: Remark['facts'],
  ): void => {
    list.push({ code, field, address: addressOfField(field), facts });
  };
  const doubt: RowReader['doubt'] = (code, field, facts = {}) => remark(doubts, code, field, facts);
  const refuse: RowReader['refuse'] = (code, field, facts = {}) =>
    remark(refusals, code, field, facts);

  /** A formula's cell is used only with the value that the file keeps, and never without somebody's yes. */
  const usable = (field: Field): Cell | undefined => {
    const column = mapping.get(field);
    const cell = column === undefined ? undefined : row.cells.find((one) => one.column === column);
    if (!cell) return undefined;
    if (cell.formula === 'unknown') refuse('formula-without-value', field);
    else if (cell.formula === 'error') refuse('formula-error', field, { value: shown(cell.text) });
    else {
      if (cell.formula === 'kept') doubt('formula', field, { value: shown(cell.text) });
      return cell;
    }
    return undefined;
  };

  const text: RowReader['text'] = (field, longest) => {
    const cell = usable(field);
    if (!cell) return undefined;
    if (cell.text.startsWith('=')) {
      refuse('formula-as-text', field, { value: shown(cell.text) });
      return undefined;
    }
    const whole = inOneForm(cell.text.replace(guarded, ''));
    const said = whole.replace(footnoteMark, '').trim();
    if (said !== whole && said !== '' && !runs.test(said))
      doubt('footnote-mark', field, { value: shown(whole), taken: shown(said) });
    // The number itself is not shown again: the address finds it.
    if (holdsIdentityNumber(said)) {
      refuse('identity-number', field);
      return undefined;
    }
    if (!isText(said)) {
      refuse('not-text', field);
      return undefined;
    }
    if (said.length <= longest) return said === '' ? undefined : said;
    refuse('too-long', field, { length: String(said.length), longest: String(longest) });
    return undefined;
  };

  return {
    row: row.number,
    doubts,
    refusals,
    isMapped: (field) => mapping.has(field),
    addressOf: addressOfField,
    doubt,
    refuse,
    text,
    word(field, words) {
      const said = text(field, 500);
      if (said === undefined || isNothing(said)) return undefined;
      const value = words.get(sameWords(said));
      if (value === undefined) refuse('unknown-word', field, { value: shown(said) });
      return value;
    },
    date(field) {
      const cell = usable(field);
      if (!cell || isNothing(cell.text)) return undefined;
      if (cell.date) return cell.date;
      const period = readPeriod(cell.text);
      const value = shown(cell.text);
      if (period?.kind === 'day') return period.date;
      if (period?.kind === 'unclear') doubt(period.why, field, { value });
      else if (period) doubt('not-exact', field, { value });
      else refuse('not-a-date', field, { value });
      return undefined;
    },
    period(field) {
      const cell = usable(field);
      if (!cell || isNothing(cell.text)) return undefined;
      if (cell.date) return { kind: 'day', date: cell.date };
      const period = readPeriod(cell.text);
      if (!period) refuse('not-a-period', field, { value: shown(cell.text) });
      return period;
    },
  };
}

/** A dash is how people write an empty cell. */
function isNothing(text: string): boolean {
  return /^[-–—?.]+$/.test(text);
}

/** Enough of a cell to find it again. */
function shown(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

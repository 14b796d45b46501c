import { readCivilDate } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { sameWords } from './table.ts';

/** What a cell about time says, as exactly as it says it: a month is not its first day. */
export type Period =
  | { readonly kind: 'day'; readonly date: CivilDate }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'length'; readonly years: number }
  /** Made anew every so many years. */
  | { readonly kind: 'rolling'; readonly everyYears: number }
  /** Can be read in two ways, and only its writer knows. */
  | { readonly kind: 'unclear'; readonly why: 'two-digit-year' | 'day-and-month' };

const months = [
  ['januar', 'jan'], ['februar', 'feb'], ['mars', 'mar'], ['april', 'apr'], ['mai'], ['juni', 'jun'],
  ['juli', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['desember', 'des'],
] as const satisfies readonly (readonly string[])[]; // prettier-ignore
const monthNumbers = new Map<string, number>(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

type Reader = readonly [form: RegExp, read: (parts: readonly string[]) => Period | undefined];
const year = '((?:19|20)\\d{2})';
const dash = '\\s*(?:-|–|—|til|t\\.o\\.m\\.?)\\s*';

/** In the forms that Norwegian plan registers use. The first that fits is the reading. */
const readers: readonly Reader[] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?:[t ]00:00(?::00(?:\.0+)?)?)?$/, ([y, m, d]) => day(y, m, d)],
  [new RegExp(`^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${year}$`), ([d, m, y]) => day(y, m, d)],
  [new RegExp(`^(\\d{1,2})([/-])(\\d{1,2})\\2${year}$`), ([d, , m, y]) => slashed(d, m, y)],
  [/^\d{1,2}([./-])\s?\d{1,2}\1\s?\d{2}$/, () => ({ kind: 'unclear', why: 'two-digit-year' })],
  [new RegExp(`^(\\d{1,2})\\.?\\s*([a-zæøå]+)\\.?\\s*${year}$`), ([d, m, y]) => day(y, named(m), d)],
  [new RegExp(`^([a-zæøå]+)\\.?\\s*${year}$`), ([m, y]) => monthOf(m, y)],
  [new RegExp(`^(?:q|k)([1-4])[\\s./-]*${year}$`), ([q, y]) => quarter(q, y)],
  [new RegExp(`^${year}[\\s./-]*(?:q|k)([1-4])$`), ([y, q]) => quarter(q, y)],
  [new RegExp(`^([1-4])\\.?\\s*(?:kvartal|kv)\\.?\\s*${year}$`), ([q, y]) => quarter(q, y)],
  [new RegExp(`^([12])\\.?\\s*halv(?:år|del)(?:\\s*av)?\\s*${year}$`), ([h, y]) => ({ kind: 'half', year: Number(y), half: Number(h) })],
  [new RegExp(`^(vår|våren|haust|hausten|høst|høsten)\\s*${year}$`), ([s = '', y]) => ({ kind: 'half', year: Number(y), half: s.startsWith('vår') ? 1 : 2 })],
  [new RegExp(`^${year}${dash}${year}$`), ([from, to]) => span(Number(from), Number(to))],
  [new RegExp(`^${year}\\s*[-–/]\\s*(\\d{2})$`), ([from = '', to = '']) => span(Number(from), Number(from.slice(0, 2) + to))],
  [new RegExp(`^${year}$`), ([y]) => ({ kind: 'year', year: Number(y) })],
  [/^(\d{1,3})\s*(?:år|års|årig)$/, ([n]) => ({ kind: 'length', years: Number(n) })],
  [/^(?:rullerast|rulleres|rullert|rullerande|rullerende|reviderast|revideres|oppdateres|oppdaterast)\s*(?:årleg|årlig|kvart år|hvert år)$/, () => ({ kind: 'rolling', everyYears: 1 })],
  [/^(?:årleg|årlig|kvart år|hvert år)(?:\s*(?:rullering|revisjon))?$/, () => ({ kind: 'rolling', everyYears: 1 })],
  [/^(?:(?:rullerast|rulleres|revideres|reviderast)\s*)?(?:hvert|kvart)\s*(\d|andre|tredje|fjerde|femte)\.?\s*år$/, ([n = '']) => rolling(n)],
]; // prettier-ignore

/** Reads when, or for how long; undefined where the words are none that we know. Never completes what is not written. */
export function readPeriod(text: string): Period | undefined {
  const words = sameWords(text);
  for (const [form, read] of readers) {
    const parts = form.exec(words);
    if (!parts) continue;
    const period = read(parts.slice(1));
    if (period) return period;
  }
  return undefined;
}

function day(y = '', m: string | number | undefined = '', d = ''): Period | undefined {
  const date = readCivilDate(`${y}-${String(m).padStart(2, '0')}-${d.padStart(2, '0')}`);
  return date && { kind: 'day', date };
}

/** 17/6/2023 is the 17th of June in Norway; 5/6/2023 may have come through an English program. */
function slashed(d = '', m = '', y = ''): Period | undefined {
  if (Number(d) <= 12 && Number(m) <= 12 && d !== m)
    return { kind: 'unclear', why: 'day-and-month' };
  return day(y, m, d);
}

function named(month = ''): number | undefined {
  return monthNumbers.get(month);
}

function monthOf(name = '', y = ''): Period | undefined {
  const month = named(name);
  return month === undefined ? undefined : { kind: 'month', year: Number(y), month };
}

function quarter(q = '', y = ''): Period {
  return { kind: 'quarter', year: Number(y), quarter: Number(q) };
}

function span(from: number, to: number): Period | undefined {
  return to >= from ? { kind: 'years', from, to } : undefined;
}

function rolling(count: string): Period {
  const words: Readonly<Record<string, number>> = { andre: 2, tredje: 3, fjerde: 4, femte: 5 };
  return { kind: 'rolling', everyYears: words[count] ?? Number(count) };
}

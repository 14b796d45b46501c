import type { SeatingPage, SeatingWishes } from '../../../src/contracts/seating.ts';

/** What stands in the fields; numbers as they are written. */
export type SeatingForm = Omit<SeatingWishes, 'tableCount' | 'seed'> & {
  readonly tableCount: string;
  readonly seed: string;
};

/** About so many sit at a table unless a facilitator wants it otherwise: enough parties, and everybody gets a word in. */
const usualSize = 6;

/** What stood last time, or a usual number of tables. */
export function formOf({ seating, preparation }: SeatingPage): SeatingForm {
  const latest = seating ?? preparation?.versions[0];
  const people = preparation?.fewest ?? 0;
  return {
    tableCount: String(latest?.tableCount ?? Math.max(1, Math.round(people / usualSize))),
    seed: String(latest?.seed ?? 1),
    pins: preparation?.pins ?? [],
    apart: preparation?.apart ?? [],
  };
}

/** The wishes, or undefined while a number is none. */
export function wishesOf(form: SeatingForm): SeatingWishes | undefined {
  const tableCount = wholeNumber(form.tableCount, 1, 100);
  const seed = wholeNumber(form.seed, 0, 4_294_967_295);
  if (tableCount === undefined || seed === undefined) return undefined;
  return { tableCount, seed, pins: form.pins, apart: form.apart };
}

export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

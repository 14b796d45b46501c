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
    seed: String(isSecret(seating) ? seating.seed : randomSeed()),
    pins: preparation?.pins ?? [],
    apart: preparation?.apart ?? [],
  };
}

/** A number that nobody guesses: together with the tables it would tell whom the wishes are about. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Drawn with wishes of which everybody sees the number alone. What was drawn without has told its seed, and is drawn anew. */
function isSecret(
  seating: SeatingPage['seating'],
): seating is NonNullable<SeatingPage['seating']> & { readonly seed: number } {
  if (!seating || seating.seed === null) return false;
  return seating.constraints.pins + seating.constraints.apartPairs > 0;
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

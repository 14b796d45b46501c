import type { CivilDate } from '../../../src/core/time/instant.ts';
import { shareOf } from './wheel-things.ts';
import type { Span } from './wheel-things.ts';
import type { Stretch } from './arcs.ts';

/** A month or a year on the scale; named where there is room. */
export type ScalePart = Stretch & { readonly label: string };

export function yearSpan(year: number): Span {
  return {
    startsOn: `${String(year)}-01-01` as CivilDate,
    endsOn: `${String(year)}-12-31` as CivilDate,
  };
}

export function monthsOf(year: number, names: readonly string[]): readonly ScalePart[] {
  const first = (index: number) =>
    shareOf(
      yearSpan(year),
      `${String(year)}-${String(index + 1).padStart(2, '0')}-01` as CivilDate,
    );
  return names.map((label, index) => ({
    ...{ label, from: first(index) },
    to: index === names.length - 1 ? 1 : first(index + 1),
  }));
}

/** The term's years: those it begins and ends in are pieces. */
export function yearsOf(term: Span): readonly ScalePart[] {
  const [first, last] = [yearOf(term.startsOn), yearOf(term.endsOn)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const { startsOn } = yearSpan(first + index);
    const next = yearSpan(first + index + 1).startsOn;
    return {
      label: String(first + index),
      from: Math.max(0, shareOf(term, startsOn)),
      to: Math.min(1, shareOf(term, next)),
    };
  });
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

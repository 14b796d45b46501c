import { smallestGroup } from './see-results.ts';

/** The middle, and between which values the half in the middle lies. */
export type Spread = { readonly lower: number; readonly median: number; readonly upper: number };

/** How many people gave each value. */
export type Counted = readonly { readonly value: number; readonly count: number }[];

/**
 * Median and quartiles (by nearest rank) of values that are counted; null over fewer people than the smallest group.
 * @param counted in rising order of value
 */
export function spreadOf(counted: Counted): Spread | null {
  const people = peopleIn(counted);
  if (people < smallestGroup) return null;
  const valueAt = (rank: number): number => {
    let passed = 0;
    return counted.find(({ count }) => (passed += count) >= rank)?.value ?? 0;
  };
  const median = (valueAt(Math.ceil(people / 2)) + valueAt(Math.floor(people / 2) + 1)) / 2;
  return {
    lower: valueAt(Math.ceil(people / 4)),
    median,
    upper: valueAt(Math.ceil((3 * people) / 4)),
  };
}

/** The average of those who gave a value, with two decimals; null over fewer people than the smallest group. */
export function averageOf(counted: Counted): number | null {
  const people = peopleIn(counted);
  if (people < smallestGroup) return null;
  const sum = counted.reduce((total, { value, count }) => total + value * count, 0);
  return Math.round((100 * sum) / people) / 100;
}

function peopleIn(counted: Counted): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

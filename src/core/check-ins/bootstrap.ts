import { chanceFrom } from '../workshops/seating/chance.ts';

export type Interval = { readonly from: number; readonly to: number };

/** Fewer than this say too little about others for an interval to mean anything. */
export const smallestForInterval = 10;
const resamples = 2000;

/**
 * Where the mean would lie in 95 of 100 draws of as many answers from these: the percentile bootstrap. The same answers give the same interval, in whatever
 * order they are given. Source: Efron, B. (1979), Bootstrap methods, Annals of Statistics 7.
 * @param steps whole numbers, one per answer
 * @returns null for fewer than `smallestForInterval`
 */
export function meanInterval(steps: readonly number[]): Interval | null {
  const { length } = steps;
  if (length < smallestForInterval) return null;
  const sorted = steps.toSorted((a, b) => a - b);
  const chance = chanceFrom(length);
  const means: number[] = [];
  for (let draw = 0; draw < resamples; draw += 1) {
    let sum = 0;
    for (let taken = 0; taken < length; taken += 1) sum += sorted[chance.below(length)] ?? 0;
    means.push(sum / length);
  }
  means.sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (resamples - 1))] ?? 0;
  return { from: at(0.025), to: at(0.975) };
}

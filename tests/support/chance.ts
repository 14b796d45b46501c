import { invariant } from '../../src/core/decision.ts';

/** Chance that can be had again: the same seed gives the same row. Whoever uses it prints the seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: number) => number;
  readonly oneOf: <Thing>(things: readonly Thing[]) => Thing;
}

/** A small generator (mulberry32): good enough to stir a test, and nothing else. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    oneOf: (things) => {
      const thing = things[below(things.length)];
      invariant(thing !== undefined, 'one of nothing');
      return thing;
    },
  };
}

import { invariant } from '../../decision.ts';

/** Chance that can be had again: the same seed gives the same row of draws, on every machine. */
export type Chance = {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: number) => number;
  /** From 0 up to, not including, 1. */
  readonly share: () => number;
};

/**
 * mulberry32: 32 bits of state and whole-number arithmetic alone, so that a published seed gives the same tables wherever it is drawn again.
 * @param seed a whole number from 0 to 2^32 − 1
 */
export function chanceFrom(seed: number): Chance {
  invariant(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32, 'a seed has 32 bits');
  let state = seed;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { share, below: (limit) => Math.floor(share() * limit) };
}

/** The same things in an order of chance's own. */
export function shuffled<Thing>(things: readonly Thing[], chance: Chance): readonly Thing[] {
  return things
    .map((thing) => ({ thing, place: chance.share() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}

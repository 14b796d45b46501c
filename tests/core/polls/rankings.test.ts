import { describe, expect, it } from 'vitest';
import { bordaPoints, placesByPoints } from '../../../src/core/polls/rank-borda.ts';
import type { Ranking } from '../../../src/core/polls/rank-borda.ts';
import { schulzePlaces } from '../../../src/core/polls/rank-schulze.ts';
import { chanceFrom } from '../../support/chance.ts';

/** The options of an order, one letter each. */
const each = (order: string): readonly string[] => Array.from(order);

/** `times` people with the same order: `people(5, 'ACBED')`. */
function people(times: number, order: string): readonly Ranking[] {
  const ranking = Object.fromEntries(each(order).map((id, index) => [id, index + 1]));
  return Array.from({ length: times }, () => ranking);
}
const places = (found: ReadonlyMap<string, number>): string =>
  [...found].toSorted(([, a], [, b]) => a - b).map(([id, place]) => `${place}${id}`).join(' '); // prettier-ignore
const reversed = (ranking: Ranking): Ranking => {
  const count = Object.keys(ranking).length;
  return Object.fromEntries(Object.entries(ranking).map(([id, place]) => [id, count + 1 - place]));
};

/** The example in § 5 of Schulze's paper, with 45 people: E, A, C, B, D. */
const schulzeExample = [
  ...people(5, 'ACBED'), ...people(5, 'ADECB'), ...people(8, 'BEDAC'), ...people(3, 'CABED'),
  ...people(7, 'CAEBD'), ...people(2, 'CBADE'), ...people(7, 'DCEBA'), ...people(8, 'EBADC'),
]; // prettier-ignore

/** The capital of Tennessee: Memphis has the most first places, and Nashville beats every other one against one. */
const tennessee = [
  ...people(42, 'MNCK'), ...people(26, 'NCKM'), ...people(15, 'CKNM'), ...people(17, 'KCNM'),
]; // prettier-ignore

describe('places by Schulze', () => {
  it('are those of Schulze’s own example', () => {
    expect(places(schulzePlaces(each('ABCDE'), schulzeExample))).toBe('1E 2A 3C 4B 5D');
  });

  it('put the capital of Tennessee in the middle of the state', () => {
    expect(places(schulzePlaces(each('MNCK'), tennessee))).toBe('1N 2C 3K 4M');
  });

  it('are shared in a circle that nobody wins, and when nobody has answered', () => {
    const circle = [...people(1, 'ABC'), ...people(1, 'BCA'), ...people(1, 'CAB')];
    expect(places(schulzePlaces(each('ABC'), circle))).toBe('1A 1B 1C');
    expect(places(schulzePlaces(each('ABC'), []))).toBe('1A 1B 1C');
  });

  it('put what nobody places after all that is placed, level with each other', () => {
    expect(places(schulzePlaces(each('ABCD'), people(3, 'CA')))).toBe('1C 2A 3B 3D');
  });
});

describe('Borda’s count', () => {
  it('gives the points of the example, and ties share a place', () => {
    const points = bordaPoints(each('MNCK'), tennessee);
    expect(Object.fromEntries(points)).toEqual({ M: 126, N: 194, C: 173, K: 107 });
    expect(places(placesByPoints(new Map(each('ABCD').map((id, n) => [id, [4, 6, 4, 1][n] ?? 0]))))).toBe('1B 2A 2C 4D');
  }); // prettier-ignore

  it('lets what is not placed share what is left, so that everybody weighs the same', () => {
    const points = bordaPoints(each('ABCD'), people(1, 'B'));
    expect(Object.fromEntries(points)).toEqual({ A: 1, B: 3, C: 1, D: 1 });
  });
});

describe('both, whatever people answer', () => {
  // Other seeds: RADSLAG_SEED=123 npx vitest run tests/core/polls/rankings.test.ts
  const seed = Number(process.env['RADSLAG_SEED'] ?? 20_261_128);
  const chance = chanceFrom(seed);
  const ids = each('ABCDE');
  const shuffled = (): string => {
    const left = Array.from(ids);
    let order = '';
    while (left.length > 0) order += left.splice(chance.below(left.length), 1)[0] ?? '';
    return order;
  };
  const crowds = Array.from({ length: 300 }, () =>
    Array.from({ length: 1 + chance.below(12) }, () =>
      people(1, shuffled().slice(0, 1 + chance.below(5))),
    ).flat(),
  );
  const before = (crowd: readonly Ranking[], a: string, b: string): number =>
    crowd.filter((one) => (one[a] ?? 99) < (one[b] ?? 99)).length;

  it(`a winner against every other is first by Schulze, and a loser against every other last (seed ${seed})`, () => {
    let winners = 0;
    for (const crowd of crowds) {
      const found = schulzePlaces(ids, crowd);
      const beats = (a: string, b: string): boolean => before(crowd, a, b) > before(crowd, b, a);
      for (const id of ids) {
        const rest = ids.filter((other) => other !== id);
        if (rest.every((other) => beats(id, other))) {
          winners += 1;
          expect(rest.every((other) => (found.get(other) ?? 0) > 1)).toBe(true);
          expect(found.get(id)).toBe(1);
        }
        if (rest.every((other) => beats(other, id))) expect(found.get(id)).toBe(ids.length);
      }
    }
    expect(winners).toBeGreaterThan(50);
  });

  it(`the order in which answers lie, and options stand, changes nothing (seed ${seed})`, () => {
    for (const crowd of crowds) {
      const sorted = (found: ReadonlyMap<string, number>) => [...found].toSorted();
      const turned = crowd.toReversed();
      expect(sorted(schulzePlaces(ids.toReversed(), turned))).toEqual(sorted(schulzePlaces(ids, crowd)));
      expect(sorted(bordaPoints(ids.toReversed(), turned))).toEqual(sorted(bordaPoints(ids, crowd)));
    }
  }); // prettier-ignore

  it(`turning every whole ranking around turns a lone first place away (seed ${seed})`, () => {
    for (const crowd of crowds.map((one) => one.filter((r) => Object.keys(r).length === 5))) {
      const found = [...schulzePlaces(ids, crowd)];
      const first = found.filter(([, place]) => place === 1);
      if (first.length !== 1) continue;
      const turned = schulzePlaces(ids, crowd.map(reversed));
      expect(turned.get(first[0]?.[0] ?? '')).toBeGreaterThan(1);
    }
  });

  it(`everybody gives as many Borda points, however many they place (seed ${seed})`, () => {
    for (const crowd of crowds) {
      const sum = [...bordaPoints(ids, crowd).values()].reduce(
        (total, points) => total + points,
        0,
      );
      expect(sum).toBeCloseTo(10 * crowd.length, 9);
    }
  });
});

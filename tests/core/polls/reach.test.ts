import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../src/core/polls/reach.ts';
import type { Reached } from '../../../src/core/polls/reach.ts';
import { reachTable } from '../../../src/core/polls/reach-table.ts';

const person = (partyId: string | null, overrides: Partial<Reached> = {}): Reached => ({
  ...{ partyId, bodyId: 'council', state: 'sent', cause: null },
  ...{ hasSeen: false, hasAnswered: false, ...overrides },
});
const many = (count: number, partyId: string, overrides: Partial<Reached> = {}) =>
  Array.from({ length: count }, () => person(partyId, overrides));

describe('whom a poll has reached', () => {
  it('is counted of all, with why somebody was not reached, the commonest first', () => {
    const gone = { state: 'unreachable', cause: 'status-404' } as const;
    const blocked = { state: 'unreachable', cause: 'status-403' } as const;
    const people = [
      person('a', { hasSeen: true, hasAnswered: true }),
      person('a', { hasSeen: true }),
      person('a', { state: 'waiting', cause: 'quiet-hours' }),
      person('a', gone),
      person('a', blocked),
      person('a', blocked),
    ];
    const { all, causes, bodies, parties } = reachOf(people, 'everything');
    expect(all).toEqual({ asked: 6, delivered: 2, seen: 2, answered: 1, unreachable: 3 });
    expect(causes).toEqual([
      { cause: 'status-403', count: 2 },
      { cause: 'status-404', count: 1 },
    ]);
    // One body and one party: they would say the same as all.
    expect([bodies, parties]).toEqual([[], []]);
  });

  it('counts whoever has answered as having seen it, and not where that would tell of an answer', () => {
    const people = [...many(3, 'a', { hasAnswered: true }), ...many(3, 'b', { hasSeen: true })];
    const seen = (told: Parameters<typeof reachOf>[1]) => {
      const { all, parties } = reachOf(people, told);
      return [all.seen, ...parties.map(({ figures }) => [figures.seen, figures.answered])];
    };
    expect(seen('everything')).toEqual([6, [3, 3], [3, 0]]);
    expect(seen('seen')).toEqual([3, [0, null], [3, null]]);
    expect(seen('delivery')).toEqual([6, [null, null], [null, null]]);
  });

  it.each([
    ['alone', { a: 5, b: 3 }, [['a'], ['b']]],
    ['together, where they are three', { a: 5, b: 2, c: 1 }, [['a'], ['b', 'c']]],
    ['with the next larger one, where they are not', { a: 5, b: 4, c: 1 }, [['a'], ['b', 'c']]],
    ['not at all, where everybody would be in one', { a: 5, b: 1 }, []],
    ['not at all, where all are small', { a: 1, b: 1 }, []],
  ] as const)('shows parties %s', (_, sizes, shown) => {
    const people = Object.entries(sizes).flatMap(([party, count]) => many(count, party));
    expect(reachOf(people, 'everything').parties.map(({ ids }) => ids.toSorted())).toEqual(shown);
  });

  it('never shows fewer than three, nor lets them be found by taking the others from all', () => {
    // Every way to spread up to nine people over four parties.
    const sizes = [0, 1, 2, 3, 4];
    for (const a of sizes)
      for (const b of sizes)
        for (const c of sizes)
          for (const d of sizes) {
            const people = [...many(a, 'a'), ...many(b, 'b'), ...many(c, 'c'), ...many(d, 'd')];
            const { all, parties } = reachOf(people, 'everything');
            const shown = parties.map(({ figures }) => figures.asked);
            expect(
              shown.every((count) => count >= 3),
              `${a} ${b} ${c} ${d}`,
            ).toBe(true);
            const rest = all.asked - shown.reduce((sum, count) => sum + count, 0);
            expect(shown.length === 0 || rest === 0, `${a} ${b} ${c} ${d}`).toBe(true);
          }
  });

  it('is a sheet that says what is not told, in every language', () => {
    const people = [...many(4, 'a'), ...many(2, 'b'), ...many(1, 'c')];
    const { all, causes, parties } = reachOf(people, 'delivery');
    const named = parties.map(({ ids, figures }) => ({ names: ids, figures }));
    for (const [language, notTold] of [
      ['nb', 'vises ikke'],
      ['nn', 'blir ikkje vist'],
      ['en', 'not shown'],
    ] as const) {
      // prettier-ignore
      const { headers, rows } = reachTable({ all, causes, bodies: [], parties: named }, language);
      expect(rows.every((row) => row.length === headers.length)).toBe(true);
      expect(rows.map((row) => row.slice(2))).toEqual([
        ['7', '7', '0', '0', '0'],
        ['4', '4', notTold, notTold, '0'],
        ['3', '3', notTold, notTold, '0'],
      ]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { scoreSeats } from '../../../../src/core/workshops/seating/score-seats.ts';
import { tableSizes } from '../../../../src/core/workshops/seating/bounds.ts';
import { movesBetween } from '../../../../src/core/workshops/seating/change-seats.ts';
import { seatTables } from '../../../../src/core/workshops/seating/seat-tables.ts';
import type { SeatingTask } from '../../../../src/core/workshops/seating/seating-task.ts';
import type { SeatedRound } from '../../../../src/core/workshops/seating/seating.ts';
import { aCouncilTask, aRoundToSeat, aSeatingTask, everybodyIn, peopleOf, seat } from '../../../support/builders/a-seating.ts'; // prettier-ignore
import { chanceFrom } from '../../../support/chance.ts';

const seatedIn = (task: SeatingTask): readonly SeatedRound[] => {
  const outcome = seat(task);
  if (outcome.refused) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const scoresOf = (task: SeatingTask) => scoreSeats(seatedIn(task), everybodyIn(task));
const tableWith = (round: SeatedRound | undefined, personId: string) =>
  round?.tables.find((table) => table.includes(personId)) ?? [];

describe('seating a workshop', () => {
  it('gives the same tables for the same seed, and others for another', () => {
    expect(seatedIn(aSeatingTask())).toEqual(seatedIn(aSeatingTask()));
    expect(seatedIn(aSeatingTask({ seed: 2 }))).not.toEqual(seatedIn(aSeatingTask()));
  });

  it('keeps to tables that a published seed has given before, whatever the machine', () => {
    const [first] = seatedIn(aSeatingTask({ seed: 4_294_967_295 }));
    expect(first?.tables).toMatchInlineSnapshot(`
      [
        [
          "a2",
          "b1",
          "c2",
        ],
        [
          "a1",
          "a4",
          "b3",
        ],
        [
          "a3",
          "b2",
          "c1",
        ],
      ]
    `);
  });

  // The reference figures; party sizes are plausible lists for a body of that size.
  it.each([
    { people: 27, tables: 5, rounds: 2, lists: [9, 7, 4, 3, 2, 1, 1], repeats: 2 },
    { people: 43, tables: 7, rounds: 3, lists: [13, 10, 7, 4, 3, 3, 2, 1], repeats: 0 },
    { people: 59, tables: 10, rounds: 3, lists: [17, 15, 8, 6, 4, 4, 3, 2], repeats: 0 },
    { people: 85, tables: 12, rounds: 3, lists: [26, 21, 12, 8, 6, 5, 4, 3], repeats: 0 },
  ])('seats $people at $tables in $rounds rounds as well as can be', (council) => {
    const task = aCouncilTask(council.lists, council.tables, council.rounds);
    expect(everybodyIn(task).size).toBe(council.people);
    const scores = scoresOf(task);
    expect(scores.sameParty).toBe(scores.samePartyLeast);
    expect(scores.repeats).toBe(council.repeats);
    expect(scores.repeats).toBe(scores.repeatsLeast);
  });

  it('leaves pinned people at their table in every round', () => {
    const pins = [
      { personId: 'a1', table: 2 },
      { personId: 'b2', table: 2 },
    ];
    for (const { tables } of seatedIn(aSeatingTask({ pins })))
      expect(tables[1]).toEqual(expect.arrayContaining(['a1', 'b2']));
  });

  it('keeps those apart who may not sit together, in every round', () => {
    const apart = [
      { first: 'a1', second: 'b1' },
      { first: 'b1', second: 'c1' },
      { first: 'a1', second: 'c1' },
    ];
    for (const round of seatedIn(aSeatingTask({ apart })))
      for (const { first, second } of apart) expect(tableWith(round, first)).not.toContain(second);
  });

  it('spreads what the municipality has registered, after parties and meetings', () => {
    const people = peopleOf([3, 3]).map((one, place) => ({
      ...one,
      attributes: { firstTerm: place % 3 === 0 ? 'yes' : 'no' },
    }));
    const task = aSeatingTask({ rounds: [aRoundToSeat(people)], tableCount: 3 });
    expect(scoresOf(task)).toMatchObject({ sameParty: 0, alike: 1, alikeLeast: 1 });
  });

  it('reckons with those who met in rounds that have been held', () => {
    const people = peopleOf([1, 1, 1, 1]);
    const held = [{ roundId: 'round 0', tables: [['a1', 'b1'], ['c1', 'd1']] }]; // prettier-ignore
    const [round] = seatedIn(aSeatingTask({ rounds: [aRoundToSeat(people)], held, tableCount: 2 }));
    expect(tableWith(round, 'a1')).not.toContain('b1');
    expect(tableWith(round, 'c1')).not.toContain('d1');
  });

  it('tells how far it has come, in short breaths', () => {
    const search = seatTables(
      aCouncilTask([20, 15, 8], 7, 3, { held: [] }),
      new Set(everybodyIn(aCouncilTask([20, 15, 8], 7, 3)).keys()),
    );
    const told: number[] = [];
    for (let step = search.next(); !step.done; step = search.next()) told.push(step.value);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((share) => share >= 0 && share < 1)).toBe(true);
  });
});

describe('seating on the day', () => {
  const council = aCouncilTask([9, 7, 4, 3, 2, 1, 1], 5, 2);
  const before = seatedIn(council);
  /** The same task with people away, new ones come, and everybody else to be left where they are. */
  const onTheDay = (away: readonly string[], come: readonly string[] = []): SeatingTask => ({
    ...council,
    rounds: council.rounds.map((round, at) => ({
      ...round,
      people:
        at > 0
          ? round.people
          : [
              ...round.people.filter(({ personId }) => !away.includes(personId)),
              ...come.map((personId) => ({ personId, partyId: personId.slice(0, 1), attributes: {} })),
            ],
      kept: new Map(
        before[at]?.tables.flatMap((table, place) =>
          table.map((personId) => [personId, place + 1] as const),
        ),
      ),
    })),
  }); // prettier-ignore

  it('moves nobody when one is away and the tables still fit', () => {
    const large = before[0]?.tables.find(({ length }) => length === 6)?.[0] ?? '';
    expect(movesBetween(before, seatedIn(onTheDay([large])))).toEqual([]);
  });

  it('moves one when a small table loses one', () => {
    const small = before[0]?.tables.find(({ length }) => length === 5)?.[0] ?? '';
    expect(movesBetween(before, seatedIn(onTheDay([small])))).toHaveLength(1);
  });

  it('moves as few as the sizes ask for when a whole table is away, and none in later rounds', () => {
    const table = before[0]?.tables[0] ?? [];
    const after = seatedIn(onTheDay(table));
    expect(after[1]).toEqual(before[1]);
    // 22 are left at five tables: the empty one has to get four from the others.
    expect(movesBetween(before, after)).toHaveLength(4);
    expect(after[0]?.tables.map(({ length }) => length).toSorted()).toEqual([4, 4, 4, 5, 5]);
  });

  it('moves the one whose move does most good, of all who could be', () => {
    const short = before[0]?.tables.findIndex(({ length }) => length === 5) ?? 0;
    for (const away of before[0]?.tables[short] ?? []) {
      const task = onTheDay([away]);
      const without = before.map(({ roundId, tables }, at) => ({
        roundId,
        tables: at > 0 ? tables : tables.map((table) => table.filter((id) => id !== away)),
      }));
      const every = (without[0]?.tables ?? [])
        .filter(({ length }) => length === 6)
        .flat()
        .map((mover) => [
          {
            roundId: 'round 1',
            tables: (without[0]?.tables ?? []).map((table, place) =>
              place === short ? [...table, mover] : table.filter((id) => id !== mover),
            ),
          },
          ...without.slice(1),
        ]);
      const worth = (rounds: readonly SeatedRound[]) => {
        const { sameParty, repeats } = scoreSeats(rounds, everybodyIn(council));
        return sameParty * 1000 + repeats;
      };
      const after = seatedIn(task);
      expect(movesBetween(before, after)).toHaveLength(1);
      expect(worth(after), away).toBe(Math.min(...every.map(worth)));
    }
  });

  it('seats somebody who has come away from whom they may not sit with, and moves at most one for it', () => {
    const task = { ...onTheDay([], ['a90']), apart: [{ first: 'a90', second: 'b1' }] };
    const [round] = seatedIn(task);
    expect(tableWith(round, 'a90')).not.toContain('b1');
    expect(movesBetween(before, seatedIn(task)).length).toBeLessThanOrEqual(1);
  });
});

describe('any council', () => {
  const seed = 20_261_128;
  it(`keeps every hard wish and counts as a recount does (40 councils, seed ${String(seed)})`, () => {
    const chance = chanceFrom(seed);
    for (let council = 0; council < 40; council += 1) {
      const lists = Array.from({ length: 2 + chance.below(6) }, () => 1 + chance.below(9));
      const people = peopleOf(lists);
      const tableCount = 1 + chance.below(Math.max(1, Math.floor(people.length / 3)));
      const ids = people.map(({ personId }) => personId);
      const pins = tableCount > 2 ? [{ personId: chance.oneOf(ids), table: 2 }] : [];
      const [first, second] = [ids[0] ?? '', ids.at(-1) ?? ''];
      const apart = tableCount > 2 ? [{ first, second }] : [];
      const rounds = 1 + chance.below(3);
      const task = aCouncilTask(lists, tableCount, rounds, { seed: council, pins, apart });
      const seated = seatedIn(task);
      for (const round of seated) {
        expect(round.tables.flat().toSorted()).toEqual(ids.toSorted());
        expect(round.tables.map(({ length }) => length).toSorted((a, b) => b - a)).toEqual(tableSizes(ids.length, tableCount)); // prettier-ignore
        for (const pin of pins) expect(round.tables[pin.table - 1]).toContain(pin.personId);
        for (const pair of apart) expect(tableWith(round, pair.first)).not.toContain(pair.second);
      }
      const scores = scoreSeats(seated, everybodyIn(task));
      expect(scores.sameParty).toBeGreaterThanOrEqual(scores.samePartyLeast);
      expect(scores.repeats).toBeGreaterThanOrEqual(scores.repeatsLeast);
    }
  });
});

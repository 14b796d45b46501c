import { describe, expect, it } from 'vitest';
import type { SeatingTask } from '../../../../src/core/workshops/seating/seating-task.ts';
import { aRoundToSeat, aSeatingTask, peopleOf, seat } from '../../../support/builders/a-seating.ts';

const refusalOf = (overrides: Partial<SeatingTask>) => {
  const outcome = seat(aSeatingTask(overrides));
  return outcome.refused ? outcome.refusal : undefined;
};
const two = peopleOf([1, 1]);

describe('wishes that cannot be met', () => {
  it('are refused where nobody is present', () => {
    expect(refusalOf({ rounds: [aRoundToSeat([])] })).toEqual({ code: 'nobody-to-seat' });
    expect(refusalOf({ rounds: [] })).toEqual({ code: 'nobody-to-seat' });
  });

  it('are refused for two people at ten tables, with how many tables there are people for', () => {
    expect(refusalOf({ rounds: [aRoundToSeat(two)], tableCount: 10 })).toEqual({
      ...{ code: 'too-few-for-tables', people: 2, tables: 10, mostTables: 1 },
    });
    expect(refusalOf({ rounds: [aRoundToSeat(two)], tableCount: 1 })).toBeUndefined();
  });

  it('are refused for somebody without a seat in the body: staff never sit at a table', () => {
    expect(refusalOf({ pins: [{ personId: 'staff', table: 1 }] })).toEqual({
      ...{ code: 'not-seated-here', personIds: ['staff'] },
    });
    expect(refusalOf({ apart: [{ first: 'a1', second: 'staff' }] })).toMatchObject({
      code: 'not-seated-here',
    });
  });

  it('are refused where pins contradict each other, the tables or those who must be apart', () => {
    const pinned = (personId: string, table: number) => ({ personId, table });
    expect(refusalOf({ pins: [pinned('a1', 1), pinned('a1', 2)] })).toEqual({
      ...{ code: 'pinned-twice', personIds: ['a1'] },
    });
    expect(refusalOf({ pins: [pinned('a1', 4)] })).toEqual({
      ...{ code: 'no-such-table', table: 4, tables: 3 },
    });
    expect(refusalOf({ pins: ['a1', 'a2', 'b1', 'b2'].map((id) => pinned(id, 2)) })).toEqual({
      ...{ code: 'pinned-over-table', table: 2, pinned: 4, seats: 3 },
    });
    const apart = [{ first: 'a1', second: 'b1' }];
    expect(refusalOf({ pins: [pinned('a1', 2), pinned('b1', 2)], apart })).toEqual({
      ...{ code: 'pinned-but-apart', personIds: ['a1', 'b1'], table: 2 },
    });
  });

  it('are refused for a set that is too large to be kept apart, and name only that set', () => {
    const ids = ['a1', 'a2', 'b1', 'b2'];
    const apart = ids.flatMap((first, place) =>
      ids.slice(place + 1).map((second) => ({ first, second })),
    );
    expect(refusalOf({ apart: [...apart, { first: 'c1', second: 'c2' }] })).toEqual({
      ...{ code: 'cannot-be-apart', personIds: ids, tables: 3 },
    });
    expect(refusalOf({ apart: [{ first: 'a1', second: 'a1' }] })).toEqual({
      ...{ code: 'apart-from-oneself', personIds: ['a1'] },
    });
  });

  it('are met for three at three tables who may not sit together', () => {
    const apart = [{ first: 'a1', second: 'b1' }, { first: 'a1', second: 'c1' }, { first: 'b1', second: 'c1' }]; // prettier-ignore
    expect(refusalOf({ apart })).toBeUndefined();
  });

  it('may concern a deputy who has not come', () => {
    const outcome = seat(
      aSeatingTask({ apart: [{ first: 'a1', second: 'deputy' }] }),
      new Set([...peopleOf([4, 3, 2]).map(({ personId }) => personId), 'deputy']),
    );
    expect(outcome.refused).toBe(false);
  });
});

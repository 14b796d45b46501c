import type { Seatable } from '../../../src/core/workshops/seating/seating.ts';
import type { RoundToSeat, SeatingTask } from '../../../src/core/workshops/seating/seating-task.ts';
import { seatTables } from '../../../src/core/workshops/seating/seat-tables.ts';
import { runThrough } from '../run-through.ts';

/** People by party sizes: `a1`, `a2` … of party a, `b1` … of party b. */
export function peopleOf(partySizes: readonly number[]): readonly Seatable[] {
  return partySizes.flatMap((size, party) => {
    const partyId = String.fromCodePoint('a'.charCodeAt(0) + party);
    return Array.from({ length: size }, (_, place) => ({
      personId: `${partyId}${String(place + 1)}`,
      partyId,
      attributes: {},
    }));
  });
}

export const aRoundToSeat = (
  people: readonly Seatable[],
  overrides: Partial<RoundToSeat> = {},
): RoundToSeat => ({ roundId: 'round 1', people, kept: new Map(), ...overrides });

/** Nine people of three lists at three tables in two rounds; give what the test is about. */
export function aSeatingTask(overrides: Partial<SeatingTask> = {}): SeatingTask {
  const people = peopleOf([4, 3, 2]);
  return {
    rounds: [aRoundToSeat(people), aRoundToSeat(people, { roundId: 'round 2' })],
    held: [],
    tableCount: 3,
    seed: 1,
    pins: [],
    apart: [],
    ...overrides,
  };
}

/** A council of these lists, seated in so many rounds at so many tables. */
export function aCouncilTask(
  partySizes: readonly number[],
  tableCount: number,
  rounds: number,
  overrides: Partial<SeatingTask> = {},
): SeatingTask {
  const people = peopleOf(partySizes);
  return aSeatingTask({
    rounds: Array.from({ length: rounds }, (_, place) =>
      aRoundToSeat(people, { roundId: `round ${String(place + 1)}` }),
    ),
    tableCount,
    ...overrides,
  });
}

export const everybodyIn = (task: SeatingTask): ReadonlyMap<string, Seatable> =>
  new Map(task.rounds.flatMap(({ people }) => people).map((one) => [one.personId, one]));

/** Runs the search to its end. */
export function seat(task: SeatingTask, roll = new Set(everybodyIn(task).keys())) {
  return runThrough(seatTables(task, roll));
}

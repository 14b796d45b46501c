import { decide, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { chanceFrom } from './chance.ts';
import { firstSeats } from './first-seats.ts';
import { keptSeats } from './kept-seats.ts';
import { bothOf, judgeWishes } from './judge-wishes.ts';
import type { WishRefusal } from './judge-wishes.ts';
import { scoreSeats } from './score-seats.ts';
import type { SeatedRound } from './seating.ts';
import { numberTask } from './seating-task.ts';
import type { NumberedTask, SeatingTask } from './seating-task.ts';
import { searchTables } from './search-tables.ts';
import type { Cost } from './table-board.ts';

/** Changes tried per person and round for a new seating, within limits that keep it to a fraction of a second. */
const triesPerSeat = 2_500;
const mostTries = 1_500_000;
/** Somebody who is moved costs more than all that could be won by it: a short search for who it should be is enough. */
const triesForKept = 60_000;

/**
 * Seats the rounds of a workshop. Hard: table sizes differ by at most one, people who may not sit together do not, pinned people stay. Then, in this order:
 * as few as can be are moved from where they sat, pairs of the same party, people who meet again, and pairs alike in what the municipality has registered.
 *
 * A generator, so that whoever runs it can let others have their turn: it yields how far it has come and returns the decision. Same task, same tables.
 * @param roll ids of everybody with a seat in the body, deputies too
 */
export function* seatTables(
  task: SeatingTask,
  roll: ReadonlySet<string>,
): Generator<number, Decision<readonly SeatedRound[], WishRefusal>> {
  const refusal = judgeWishes(task, task.rounds, roll);
  if (refusal) return refuse(refusal);
  const numbers = numberTask(task);
  const fresh: (readonly number[])[] = [];
  for (const round of numbers.rounds.keys()) {
    const start = firstSeats(numbers, round, chanceFrom((task.seed + round) >>> 0));
    if (!start) return refuse(whoCannotBeApart(task));
    fresh.push(start);
    yield 0;
  }

  const isNew = task.rounds.every(({ kept }) => kept.size === 0);
  const starts = isNew ? fresh : numbers.rounds.map((_, round) => keptSeats(numbers, round));
  const least = { apart: 0, moves: 0, ...leastOf(task) };
  const seats = numbers.rounds.reduce((sum, { length }) => sum + length, 0);
  let found = yield* searchTables(
    numbers,
    starts,
    isNew
      ? { seed: task.seed, tries: Math.min(mostTries, seats * triesPerSeat), warmth: 2.5, least }
      : { seed: task.seed, tries: triesForKept, warmth: 2.5, least },
  );
  // Those who have come cannot all be kept apart by moving a few: everybody gets up, and those who can sit down where they sat.
  if (found.cost.apart > 0)
    found = yield* searchTables(numbers, fresh, {
      seed: task.seed,
      tries: mostTries,
      warmth: 5,
      least,
    });
  return decide(roundsOf(task, numbers, found.seats));
}

/** What no seating of these people gets below. */
function leastOf({ rounds, tableCount }: SeatingTask): Omit<Cost, 'apart' | 'moves'> {
  const people = new Map(
    rounds.flatMap((round) => round.people).map((person) => [person.personId, person]),
  );
  // Any tables do: the least is counted from who attends.
  const anyhow = rounds.map((round) => ({
    roundId: round.roundId,
    tables: Array.from({ length: tableCount }, (_, table) =>
      round.people
        .filter((_person, place) => place % tableCount === table)
        .map(({ personId }) => personId),
    ),
  }));
  const { samePartyLeast, repeatsLeast, alikeLeast } = scoreSeats(anyhow, people);
  return { sameParty: samePartyLeast, repeats: repeatsLeast, alike: alikeLeast };
}

function roundsOf(task: SeatingTask, numbers: NumberedTask, seats: Int16Array) {
  const people = numbers.ids.length;
  return task.rounds.map(({ roundId }, round): SeatedRound => ({
    roundId,
    tables: Array.from({ length: task.tableCount }, (_, table) =>
      numbers.ids.filter((_id, person) => seats[round * people + person] === table),
    ),
  }));
}

/** The smallest set of pairs that hang together and cannot be kept apart, so that the message names few people. */
function whoCannotBeApart(task: SeatingTask): WishRefusal {
  const everybody = [...new Set(task.apart.flatMap(bothOf))].sort();
  const groups = everybody
    .map((personId) => hangingTogether(personId, task))
    .filter((group, place) => group[0] === everybody[place]) // each once, as its first member's
    .sort((a, b) => a.length - b.length);
  const alone = groups.find((group) => {
    const numbers = numberTask({
      ...task,
      apart: task.apart.filter(({ first }) => group.includes(first)),
    });
    return numbers.rounds.some((_, round) => firstSeats(numbers, round, chanceFrom(0)) === null);
  });
  return { code: 'cannot-be-apart', personIds: alone ?? everybody, tables: task.tableCount };
}

function hangingTogether(personId: string, task: SeatingTask): readonly string[] {
  const found = new Set([personId]);
  for (const one of found)
    for (const pair of task.apart)
      if (bothOf(pair).includes(one)) for (const other of bothOf(pair)) found.add(other);
  return [...found].sort();
}

import { eventLoopTurns } from '../../src/adapters/system/turns.ts';
import { inBreaths } from '../../src/app/in-breaths.ts';
import { scoreSeats } from '../../src/core/workshops/seating/score-seats.ts';
import type { SeatingTask } from '../../src/core/workshops/seating/seating-task.ts';
import { seatTables } from '../../src/core/workshops/seating/seat-tables.ts';
import { aCouncilTask, everybodyIn } from '../support/builders/a-seating.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/seating.bench.ts: councils seated as the app seats them, ten seeds each, with the worst of the ten beside what is least possible.

const councils = [
  { tables: 5, rounds: 2, lists: [9, 7, 4, 3, 2, 1, 1] },
  { tables: 7, rounds: 3, lists: [13, 10, 7, 4, 3, 3, 2, 1] },
  { tables: 7, rounds: 3, lists: [12, 10, 7, 5, 4, 3, 2] },
  { tables: 8, rounds: 3, lists: [19, 11, 5, 4, 4, 3, 2, 2, 1] },
  { tables: 10, rounds: 3, lists: [17, 15, 8, 6, 4, 4, 3, 2] },
  { tables: 12, rounds: 3, lists: [26, 21, 12, 8, 6, 5, 4, 3] },
  { tables: 12, rounds: 3, lists: [26, 16, 12, 10, 8, 7, 4, 2] },
  { tables: 15, rounds: 4, lists: [38, 30, 18, 12, 9, 7, 4, 2] },
  // With two attributes that a municipality may have chosen: half and half, and every third against the rest.
  { tables: 7, rounds: 3, lists: [12, 10, 7, 5, 4, 3, 2], isRegistered: true },
  { tables: 12, rounds: 3, lists: [26, 16, 12, 10, 8, 7, 4, 2], isRegistered: true },
] as const;
const seeds = Array.from({ length: 10 }, (_, seed) => seed + 1);

const withAttributes = (task: SeatingTask): SeatingTask => ({
  ...task,
  rounds: task.rounds.map((round) => ({
    ...round,
    people: round.people.map((person, place) => ({
      ...person,
      attributes: {
        half: place % 2 === 0 ? 'one' : 'other',
        third: place % 3 === 0 ? 'one' : 'other',
      },
    })),
  })),
});

const rows: (readonly (string | number)[])[] = [];
const breaths: number[] = [];
/** The loop's own turns, with how long the reckoning held the others up before each. */
let sinceTurn = 0;
const turns = {
  ...eventLoopTurns,
  next: async () => {
    breaths.push(performance.now() - sinceTurn);
    await eventLoopTurns.next();
    sinceTurn = performance.now();
  },
};
for (const council of councils) {
  const { tables, rounds, lists } = council;
  const isRegistered = 'isRegistered' in council;
  const times: number[] = [];
  const scores: ReturnType<typeof scoreSeats>[] = [];
  for (const seed of seeds) {
    const plain = aCouncilTask(lists, tables, rounds, { seed });
    const task = isRegistered ? withAttributes(plain) : plain;
    const people = everybodyIn(task);
    const started = performance.now();
    sinceTurn = started;
    const seated = await inBreaths({ turns }, seatTables(task, new Set(people.keys())));
    times.push(performance.now() - started);
    if (seated.refused) throw new Error(seated.refusal.code);
    scores.push(scoreSeats(seated.value, people));
  }
  const worst = (of: 'repeats' | 'sameParty' | 'alike') =>
    Math.max(...scores.map((score) => score[of]));
  const [{ repeatsLeast, samePartyLeast, alikeLeast } = { repeatsLeast: 0, samePartyLeast: 0, alikeLeast: 0 }] = scores; // prettier-ignore
  rows.push([
    `${lists.reduce((sum, size) => sum + size, 0)} at ${tables} in ${rounds} (${lists.join(' ')})`,
    ...[worst('repeats'), repeatsLeast, worst('sameParty'), samePartyLeast],
    ...(isRegistered ? [worst('alike'), alikeLeast] : ['', '']),
    ...[Math.round(median(times)), Math.round(percentile(times, 1))],
  ]);
}

console.log(machine());
printTable(['people at tables in rounds (lists)', 'repeats', 'least', 'same party', 'least', 'alike', 'least', 'ms, median', 'ms, most'], rows); // prettier-ignore
console.log(`others held up at a time: median ${median(breaths).toFixed(1)} ms, p99 ${percentile(breaths, 0.99).toFixed(1)} ms, most ${percentile(breaths, 1).toFixed(1)} ms`); // prettier-ignore

import { tableSizes } from './bounds.ts';
import { chanceFrom } from './chance.ts';
import type { NumberedTask } from './seating-task.ts';
import { openBoard } from './table-board.ts';
import type { Cost, TableBoard } from './table-board.ts';

/** So many changes are tried between two breaths: some milliseconds. */
const triesPerBreath = 10_000;

/**
 * What one of each is worth while searching. In the end the order of `Cost` decides alone, whatever these are. A move is cheap enough for the search to try
 * another in its stead, by way of both.
 */
const weights = { apart: 1000, moves: 5, sameParty: 3, repeats: 2, alike: 0.2 };

const weightOf = (cost: Cost): number =>
  cost.apart * weights.apart +
  cost.moves * weights.moves +
  cost.sameParty * weights.sameParty +
  cost.repeats * weights.repeats +
  cost.alike * weights.alike;

/**
 * Simulated annealing over all rounds at once: changes of place between two people, and of one person from a larger table to a smaller. Costs are kept up
 * to date change by change. Yields after each breath how far it has come (0 to 1), so that whoever runs it can let others have their turn.
 *
 * Only whole numbers and the four operations decide what is accepted (`Math.exp` differs between machines), so that a seed gives the same everywhere.
 * @param starts the table of each person (−1: not there), per round; the hard wishes hold there or are made to
 * @param options.least what cannot be got below: the search ends where it is reached
 * @returns the best seats found and what they cost
 */
export function* searchTables(
  task: NumberedTask,
  starts: readonly (readonly number[])[],
  options: {
    readonly seed: number;
    readonly tries: number;
    readonly warmth: number;
    readonly least: Cost;
  },
): Generator<number, { readonly seats: Int16Array; readonly cost: Cost }> {
  const chance = chanceFrom(options.seed);
  const board = openBoard(task);
  for (const [round, start] of starts.entries())
    for (const [person, table] of start.entries())
      if (table !== -1) board.change(round, person, -1, table);

  const movable = task.rounds.map((people) =>
    people.filter((person) => task.pinned[person] === -1),
  );
  const sizes = task.rounds.map(({ length }) => tableSizes(length, task.tableCount));
  const coldest = 0.08;
  let best = { seats: board.seats(), cost: { ...board.cost } };
  let warmth = options.warmth;

  for (let tried = 0; tried < options.tries; tried += 1) {
    if (!isBetter(options.least, best.cost)) break;
    if (tried > 0 && tried % triesPerBreath === 0) yield tried / options.tries;
    if (tried % 1000 === 0) {
      const left = 1 - tried / options.tries;
      warmth = coldest + (options.warmth - coldest) * left * left;
    }
    const round = chance.below(task.rounds.length);
    const those = movable[round] ?? [];
    const first = those[chance.below(those.length)];
    if (first === undefined) continue;
    const from = board.tableOf(round, first);
    const to = chance.below(task.tableCount);
    if (to === from) continue;
    const second = whoGivesWay(board, task, sizes[round] ?? [], { round, from, to }, chance.share);
    if (second === null) continue;

    const added = board.judge(round, first, second, to);
    if (added.apart > 0) continue;
    const weight = weightOf(added);
    if (weight > 0 && !isLucky(weight / warmth, chance.share())) continue;
    board.change(round, first, second, to);
    if (weight < 0 && isBetter(board.cost, best.cost))
      best = { seats: board.seats(), cost: { ...board.cost } };
  }
  return best;
}

/** Nobody (−1) where a larger table gives one to a smaller; null where somebody has to and may not. */
function whoGivesWay(
  board: TableBoard,
  task: NumberedTask,
  sizes: readonly number[],
  at: { readonly round: number; readonly from: number; readonly to: number },
  share: () => number,
): number | null {
  const there = board.seated(at.round, at.to);
  const isSmaller = there.length < board.seated(at.round, at.from).length;
  const smallest = sizes.at(-1) ?? 0;
  const place = Math.floor(share() * (there.length + (isSmaller ? 1 : 0)));
  if (place === there.length) return there.length === smallest ? -1 : null;
  const second = there[place];
  return second === undefined || task.pinned[second] !== -1 ? null : second;
}

/** e^−x for a share drawn between 0 and 1, near enough, by multiplication alone. */
function isLucky(x: number, share: number): boolean {
  if (x >= 8) return false;
  const eighth = 1 - x / 8;
  const half = eighth * eighth * eighth * eighth;
  return share < half * half;
}

/** In the order of `Cost`. */
function isBetter(a: Cost, b: Cost): boolean {
  if (a.apart !== b.apart) return a.apart < b.apart;
  if (a.moves !== b.moves) return a.moves < b.moves;
  if (a.sameParty !== b.sameParty) return a.sameParty < b.sameParty;
  if (a.repeats !== b.repeats) return a.repeats < b.repeats;
  return a.alike < b.alike;
}

import { tableSizes } from './bounds.ts';
import { shuffled } from './chance.ts';
import type { Chance } from './chance.ts';
import type { NumberedTask } from './seating-task.ts';

/** So many attempts at keeping people apart before it is called impossible: far more than any real list of pairs needs. */
const mostAttempts = 20_000;

/**
 * Seats one round from nothing so that every hard wish holds: pins first, then those who must be kept apart (by trying and going back), then the rest,
 * dealt to the table with fewest of their party.
 * @returns the table of each person by number (−1: not there); null when those who must be apart cannot be
 */
export function firstSeats(
  task: NumberedTask,
  round: number,
  chance: Chance,
): readonly number[] | null {
  const present = task.rounds[round] ?? [];
  const room = tablesWithRoom(task, present.length);
  const tableOf = task.ids.map(() => -1);
  const sit = (person: number, table: number): void => {
    tableOf[person] = table;
    room.take(table);
  };
  for (const person of present)
    if (task.pinned[person] !== -1) sit(person, task.pinned[person] ?? 0);

  const separate = present
    .filter((person) => tableOf[person] === -1 && task.apartFrom[person]?.length)
    .sort((a, b) => (task.apartFrom[b]?.length ?? 0) - (task.apartFrom[a]?.length ?? 0) || a - b);
  const order = shuffled([...Array(task.tableCount).keys()], chance);
  let attempts = 0;
  const separated = (place: number): boolean => {
    const person = separate[place];
    if (person === undefined) return true;
    for (const table of order) {
      attempts += 1;
      if (attempts > mostAttempts) return false;
      const isClear = !task.apartFrom[person]?.some((other) => tableOf[other] === table);
      if (!isClear || !room.has(table)) continue;
      sit(person, table);
      if (separated(place + 1)) return true;
      tableOf[person] = -1;
      room.give(table);
    }
    return false;
  };
  if (!separated(0)) return null;

  const party = task.traits[0] ?? [];
  const rest = shuffled(
    present.filter((person) => tableOf[person] === -1),
    chance,
  );
  for (const person of rest.toSorted((a, b) => (party[a] ?? 0) - (party[b] ?? 0))) {
    const alike = (table: number): number =>
      present.filter((other) => tableOf[other] === table && party[other] === party[person]).length;
    const [best] = order
      .filter(room.has)
      .map((table) => ({ table, alike: alike(table), taken: room.taken(table) }))
      .sort((a, b) => a.alike - b.alike || a.taken - b.taken);
    if (best) sit(person, best.table);
  }
  return tableOf;
}

/** How many sit where, and whether there is room for one more while only so many tables may have the larger size. */
export function tablesWithRoom(
  { tableCount }: Pick<NumberedTask, 'tableCount'>,
  people: number,
): {
  readonly has: (table: number) => boolean;
  readonly take: (table: number) => void;
  readonly give: (table: number) => void;
  readonly taken: (table: number) => number;
} {
  const sizes = tableSizes(people, tableCount);
  const smaller = sizes.at(-1) ?? 0;
  const larger = sizes.filter((size) => size > smaller).length;
  const taken = sizes.map(() => 0);
  const has = (table: number): boolean => {
    const here = taken[table] ?? 0;
    const full = taken.filter((count) => count > smaller).length;
    return here < smaller || (here === smaller && full < larger);
  };
  const by = (table: number, change: number): void => {
    taken[table] = (taken[table] ?? 0) + change;
  };
  return {
    has,
    take: (table) => {
      by(table, 1);
    },
    give: (table) => {
      by(table, -1);
    },
    taken: (table) => taken[table] ?? 0,
  };
}

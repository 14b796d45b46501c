import { tableSizes } from './bounds.ts';
import type { NumberedTask } from './seating-task.ts';

/**
 * Seats one round so that as many as can be keep the tables they have, whatever else is wished: the fullest tables stay the larger ones, the fewest get up
 * from tables that have become too full, and they and those who are new fill what is empty.
 * @returns the table of each person by number (−1: not there)
 */
export function keptSeats(task: NumberedTask, round: number): readonly number[] {
  const present = task.rounds[round] ?? [];
  const tableOf = task.ids.map(() => -1);
  for (const person of present) {
    const pin = task.pinned[person] ?? -1;
    const kept = task.kept[round]?.[person] ?? -1;
    tableOf[person] = pin !== -1 ? pin : kept < task.tableCount ? kept : -1;
  }
  const at = (table: number): readonly number[] =>
    present.filter((person) => tableOf[person] === table);
  const pinnedAt = (table: number): number =>
    at(table).filter((person) => task.pinned[person] === table).length;

  const sizes = tableSizes(present.length, task.tableCount);
  const tables = [...Array(task.tableCount).keys()]
    .map((table) => ({ table, pinned: pinnedAt(table), count: at(table).length }))
    // A table that pins fill beyond the smaller size has to be a larger one, however few others sit there.
    .sort((a, b) => over(b.pinned, sizes) - over(a.pinned, sizes) || b.count - a.count)
    .map(({ table }, place) => ({ table, size: sizes[place] ?? 0 }));
  for (const { table, size } of tables)
    for (const person of at(table)
      .filter((one) => task.pinned[one] === -1)
      .slice(0, Math.max(0, at(table).length - size)))
      tableOf[person] = -1;
  for (const person of present)
    if (tableOf[person] === -1)
      tableOf[person] = tables.find(({ table, size }) => at(table).length < size)?.table ?? 0;
  return tableOf;
}

const over = (pinned: number, sizes: readonly number[]): number =>
  Math.max(0, pinned - (sizes.at(-1) ?? 0));

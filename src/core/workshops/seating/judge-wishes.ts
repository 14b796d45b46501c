import { tableSizes } from './bounds.ts';
import type { Seatable, SeatingWishes } from './seating.ts';

/** Fewer than this at a table is no conversation. */
export const leastAtTable = 2;

export type WishRefusal =
  | { readonly code: 'nobody-to-seat' }
  | {
      readonly code: 'too-few-for-tables';
      readonly people: number;
      readonly tables: number;
      readonly mostTables: number;
    }
  /** Staff, or somebody who has no seat in the body. */
  | { readonly code: 'not-seated-here'; readonly personIds: readonly string[] }
  | { readonly code: 'pinned-twice'; readonly personIds: readonly string[] }
  | { readonly code: 'no-such-table'; readonly table: number; readonly tables: number }
  | {
      readonly code: 'pinned-over-table';
      readonly table: number;
      readonly pinned: number;
      readonly seats: number;
    }
  | { readonly code: 'apart-from-oneself'; readonly personIds: readonly string[] }
  | {
      readonly code: 'pinned-but-apart';
      readonly personIds: readonly string[];
      readonly table: number;
    }
  /** A set of people who may not sit together and are more than the tables can hold apart. */
  | {
      readonly code: 'cannot-be-apart';
      readonly personIds: readonly string[];
      readonly tables: number;
    };

/** What can be said against the wishes before anybody is seated; undefined when nothing can. */
export function judgeWishes(
  wishes: SeatingWishes,
  rounds: readonly { readonly people: readonly Seatable[] }[],
  /** Ids of everybody with a seat in the body, deputies too. */
  roll: ReadonlySet<string>,
): WishRefusal | undefined {
  const { tableCount, pins, apart } = wishes;
  const fewest = Math.min(...rounds.map(({ people }) => people.length));
  if (rounds.length === 0 || fewest === 0) return { code: 'nobody-to-seat' };
  if (fewest < tableCount * leastAtTable)
    return {
      code: 'too-few-for-tables',
      people: fewest,
      tables: tableCount,
      mostTables: Math.max(1, Math.floor(fewest / leastAtTable)),
    };

  const named = [...pins.map(({ personId }) => personId), ...apart.flatMap(bothOf)];
  const strangers = [...new Set(named.filter((personId) => !roll.has(personId)))];
  if (strangers.length > 0) return { code: 'not-seated-here', personIds: strangers };

  const itself = apart.filter(({ first, second }) => first === second);
  if (itself.length > 0)
    return { code: 'apart-from-oneself', personIds: itself.map(({ first }) => first) };

  const tableOf = new Map(pins.map(({ personId, table }) => [personId, table]));
  if (tableOf.size < pins.length) {
    const twice = pins.filter(
      (pin, place) => pins.findIndex((other) => other.personId === pin.personId) < place,
    );
    return { code: 'pinned-twice', personIds: twice.map(({ personId }) => personId) };
  }
  const outside = pins.find(({ table }) => table > tableCount);
  if (outside) return { code: 'no-such-table', table: outside.table, tables: tableCount };

  const together = apart.find(
    ({ first, second }) => tableOf.has(first) && tableOf.get(first) === tableOf.get(second),
  );
  if (together)
    return {
      code: 'pinned-but-apart',
      personIds: bothOf(together),
      table: tableOf.get(together.first) ?? 0,
    };
  return rounds.map(({ people }) => tooManyPinned(wishes, people)).find(Boolean);
}

export const bothOf = ({ first, second }: SeatingWishes['apart'][number]): readonly string[] => [
  first,
  second,
];

/** Only so many tables have the larger size: a table with more pinned people than that is refused. */
function tooManyPinned(
  { tableCount, pins }: SeatingWishes,
  people: readonly Seatable[],
): WishRefusal | undefined {
  const present = new Set(people.map(({ personId }) => personId));
  const sizes = tableSizes(people.length, tableCount);
  const pinnedAt = Map.groupBy(
    pins.filter(({ personId }) => present.has(personId)),
    ({ table }) => table,
  );
  const fullest = [...pinnedAt]
    .map(([table, those]) => ({ table, pinned: those.length }))
    .sort((a, b) => b.pinned - a.pinned || a.table - b.table);
  const over = fullest.find(({ pinned }, place) => pinned > (sizes[place] ?? 0));
  return over && { code: 'pinned-over-table', ...over, seats: sizes[fullest.indexOf(over)] ?? 0 };
}

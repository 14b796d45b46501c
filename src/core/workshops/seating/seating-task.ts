import type { ApartPair, Pin, Seatable, SeatedRound } from './seating.ts';

/** One round to be seated. */
export type RoundToSeat = {
  readonly roundId: string;
  readonly people: readonly Seatable[];
  /** The table (from 1) where somebody already has a place, and should be moved from only where it must be; empty for a new seating. */
  readonly kept: ReadonlyMap<string, number>;
};

/** Everything that the tables follow from. */
export type SeatingTask = {
  readonly rounds: readonly RoundToSeat[];
  /** Rounds that have been held, as people sat: they count as meetings and are not touched. */
  readonly held: readonly SeatedRound[];
  readonly tableCount: number;
  readonly seed: number;
  readonly pins: readonly Pin[];
  readonly apart: readonly ApartPair[];
};

/** The task with people, traits and tables as numbers from 0, which is what the search counts with. */
export type NumberedTask = {
  readonly ids: readonly string[];
  readonly tableCount: number;
  /** Numbers of the people who attend, per round. */
  readonly rounds: readonly (readonly number[])[];
  /** Per trait (the party first, then attributes): a number per person, −1 for none. */
  readonly traits: readonly (readonly number[])[];
  /** Per person: the table of one's own, or −1. */
  readonly pinned: readonly number[];
  /** Per person: those whom one may not sit with. */
  readonly apartFrom: readonly (readonly number[])[];
  /** Per round and person: the table to stay at if it can be, or −1. */
  readonly kept: readonly (readonly number[])[];
  /** Tables of rounds that have been held, of people who are still here. */
  readonly held: readonly (readonly number[])[];
};

export function numberTask(task: SeatingTask): NumberedTask {
  const people = new Map(
    task.rounds.flatMap((round) => round.people).map((person) => [person.personId, person]),
  );
  const ids = [...people.keys()].sort();
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const known = (personIds: readonly string[]): readonly number[] =>
    personIds.map((id) => numberOf.get(id)).filter((number) => number !== undefined);
  const names = [...people.values()].flatMap(({ attributes }) => Object.keys(attributes));
  const traitOf = [
    (id: string) => people.get(id)?.partyId,
    ...[...new Set(names)].sort().map((name) => (id: string) => people.get(id)?.attributes[name]),
  ];
  const pinnedAt = new Map(task.pins.map(({ personId, table }) => [personId, table - 1]));
  const enemies = task.apart.flatMap(({ first, second }) => [
    { of: first, is: second },
    { of: second, is: first },
  ]);

  return {
    ids,
    tableCount: task.tableCount,
    rounds: task.rounds.map((round) => known(round.people.map(({ personId }) => personId).sort())),
    traits: traitOf.map((trait) => numbered(ids.map(trait))),
    pinned: ids.map((id) => pinnedAt.get(id) ?? -1),
    apartFrom: ids.map((id) => known(enemies.filter(({ of }) => of === id).map(({ is }) => is))),
    kept: task.rounds.map(({ kept }) => ids.map((id) => (kept.get(id) ?? 0) - 1)),
    held: task.held.flatMap(({ tables }) => tables.map(known)),
  };
}

/** Each value as a number of its own, in the order of the values; −1 for none. */
function numbered(values: readonly (string | undefined)[]): readonly number[] {
  const order = [...new Set(values)].filter((value) => value !== undefined).sort();
  const numberOf = new Map(order.map((value, number) => [value, number]));
  return values.map((value) => (value === undefined ? -1 : (numberOf.get(value) ?? -1)));
}

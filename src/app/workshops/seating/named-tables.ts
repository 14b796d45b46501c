import type { Attendance } from '../../../core/workshops/round.ts';
import type { SeatedRound } from '../../../core/workshops/seating/seating.ts';
import type { RollEntry } from '../../ports/stores.ts';

export type NamedSeat = {
  readonly personId: string;
  readonly name: string;
  readonly party: string;
  /** Whose place a deputy has taken. */
  readonly deputyFor: string | null;
};

export type NamedTable = { readonly number: number; readonly seats: readonly NamedSeat[] };

/** The tables of a round with names, each in the order of the roll: by party and name. */
export function namedTables(
  round: SeatedRound | undefined,
  roll: readonly RollEntry[],
  attendance: readonly Attendance[],
): readonly NamedTable[] {
  const nameOf = new Map(roll.map(({ person }) => [person.id, person.name]));
  const placeOf = new Map(attendance.map((entry) => [entry.personId, entry.deputyForId]));
  return (round?.tables ?? []).map((table, place) => {
    const here = new Set(table);
    return {
      number: place + 1,
      seats: roll
        .filter(({ person }) => here.has(person.id))
        .map(({ person, party }) => ({
          personId: person.id,
          name: person.name,
          party: party.label,
          deputyFor: nameOf.get(placeOf.get(person.id) ?? '') ?? null,
        })),
    };
  });
}

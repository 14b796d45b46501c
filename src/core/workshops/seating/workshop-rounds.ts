import type { Attendance, Round } from '../round.ts';
import type { Seatable } from './seating.ts';

/**
 * The rounds that are seated together: those of one body in one phase, by their time. People meet over these, and a round of another body has other people. What was called
 * off brings nobody together.
 */
export function seatedTogether(
  round: Pick<Round, 'phaseId' | 'bodyId'>,
  ofPhase: readonly Round[],
): readonly Round[] {
  return ofPhase
    .filter(({ bodyId, state }) => bodyId === round.bodyId && state.status !== 'cancelled')
    .toSorted((a, b) =>
      a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.ordinal - b.ordinal,
    );
}

/** A round that is over keeps its tables as they were. */
export const isHeld = ({ state }: Pick<Round, 'state'>): boolean => state.status === 'closed';

export type RollSeat = Seatable & { readonly isDeputy: boolean };

/**
 * Who sits at the tables: the body's members, but for those who are registered as absent, and a deputy instead of the member whose place was taken. Whoever
 * has not been registered yet is expected.
 * @param attendance of the round; empty before it has begun
 */
export function whoSits(
  roll: readonly RollSeat[],
  attendance: readonly Attendance[],
): readonly Seatable[] {
  const away = new Set([
    ...attendance.filter(({ status }) => status === 'absent').map(({ personId }) => personId),
    ...attendance.map(({ deputyForId }) => deputyForId),
  ]);
  const here = new Set(
    attendance.filter(({ status }) => status === 'deputy').map(({ personId }) => personId),
  );
  return roll
    .filter(({ personId, isDeputy }) => (isDeputy ? here.has(personId) : !away.has(personId)))
    .map(({ personId, partyId, attributes }) => ({ personId, partyId, attributes }));
}

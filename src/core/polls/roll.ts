import type { MembershipFunction } from '../people/person.ts';
import { capacityOf } from '../people/capacity-of.ts';
import { mayAs } from '../people/roles.ts';
import type { Attendance } from '../workshops/round.ts';

/**
 * Is this seat asked in a poll of a round? Members are, and a deputy who is registered in a member's place instead of that member.
 * The same rule as the store's when an answer is taken (`poll_roll`), so that whoever gets a card can answer it.
 * @param attendance of the poll's round; empty before the meeting, and for a poll that belongs to no round
 */
export function isAsked(
  seat: { readonly personId: string; readonly function: MembershipFunction },
  attendance: readonly Attendance[],
): boolean {
  const standIns = attendance.filter((entry) => entry.status === 'deputy');
  const stoodInFor = standIns.some((entry) => entry.deputyForId === seat.personId);
  const isInPlace = standIns.some((entry) => entry.personId === seat.personId);
  const capacity = capacityOf(seat) === 'deputy' && isInPlace ? 'deputy-in-place' : capacityOf(seat); // prettier-ignore
  return mayAs(capacity, 'be-asked') && !stoodInFor;
}

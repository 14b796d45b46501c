import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addDays } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Membership, Term } from './person.ts';
import type { PastSeat } from './seat-history.ts';

export type SeatDayRefusal =
  /** Seats change in the term that holds today, on a day in it that has come. */
  | { readonly code: 'not-in-term'; readonly startsOn: CivilDate; readonly endsOn: CivilDate }
  | { readonly code: 'day-not-come'; readonly today: CivilDate };

type Given = { readonly on: CivilDate; readonly today: CivilDate; readonly id: string };

/** The term that holds a day. */
export function termOn(terms: readonly Term[], on: CivilDate): Term | undefined {
  return terms.find(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn);
}

/** Somebody leaves a body: the seat is theirs up to and with the day before. */
export function endSeat(
  seat: Membership,
  term: Term,
  { on, today, id }: Given,
): Decision<PastSeat, SeatDayRefusal> {
  const refusal = dayRefusal(term, on, today);
  if (refusal) return refuse(refusal);
  return decide({ ...seat, id, untilOn: addDays(on, -1), why: 'left' });
}

/**
 * Somebody goes over to another party and keeps the seat: from the day on they sit for the new one, before it for the old one.
 * @returns nothing past where the day is the term's first: then it was written down wrong
 */
export function changeParty(
  seat: Membership,
  partyId: string,
  term: Term,
  { on, today, id }: Given,
): Decision<{ readonly seat: Membership; readonly past: PastSeat | null }, SeatDayRefusal> {
  const refusal = dayRefusal(term, on, today);
  if (refusal) return refuse(refusal);
  const past: PastSeat = { ...seat, id, untilOn: addDays(on, -1), why: 'party-changed' };
  // Their number was on the old party's list.
  return decide({
    seat: { ...seat, partyId, order: null },
    past: on === term.startsOn ? null : past,
  });
}

function dayRefusal(
  { startsOn, endsOn }: Term,
  on: CivilDate,
  today: CivilDate,
): SeatDayRefusal | undefined {
  if (on < startsOn || endsOn < on) return { code: 'not-in-term', startsOn, endsOn };
  return on > today ? { code: 'day-not-come', today } : undefined;
}

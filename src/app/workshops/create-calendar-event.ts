import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { capacityOf } from '../../core/people/capacity-of.ts';
import { mayAs } from '../../core/people/roles.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { CalendarEventWish, RemoteResult } from '../ports/microsoft.ts';
import type { CalendarEventRow, Transaction } from '../ports/stores.ts';
import { eventWish } from './invitation.ts';

type EventDeps = Pick<
  Deps,
  'unitOfWork' | 'clock' | 'events' | 'calendar' | 'municipalities' | 'tabAddress'
>;

/** What the calendar answered: which event, and whom no invitation reaches. */
type Placed = {
  readonly what: 'created' | 'updated' | 'cancelled';
  readonly eventId: string | null;
  readonly webLink: string | null;
  readonly withoutAddress: number;
};

/**
 * The job after a round is published, changed or cancelled. The transaction id makes Graph recognise a repeated request, so that nobody is invited twice; an
 * event that is there is changed and not made once more, and one of a round that is called off leaves the calendars.
 */
export const createCalendarEvent =
  (deps: EventDeps) =>
  async (scope: MunicipalityScope, roundId: string): Promise<JobOutcome> => {
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');

    const facts = await deps.unitOfWork.read(scope, (tx) =>
      eventFacts(deps, tx, municipality, roundId),
    );
    if (!facts) return { outcome: 'done' };
    const { round, event, wish } = facts;

    const placed =
      round.state.status === 'cancelled'
        ? await callOff(deps, municipality, event, wish, round.state.reason)
        : await place(deps, municipality, event, wish);

    if (placed.refused && placed.refusal.code === 'try-later')
      return { outcome: 'again', afterSeconds: placed.refusal.retryAfterSeconds ?? 30 };
    const isLatest = await deps.unitOfWork.run(scope, async (tx) => {
      // Another run may have been faster; the event is the same, and is told of once. The round's lock makes two runs take turns.
      const now = await tx.rounds.forChange(roundId);
      const stored = await tx.calendarEvents.ofRound(roundId);
      if (!stored || stored.state === 'created' || stored.state === 'cancelled') return true;
      if (placed.refused) {
        await tx.calendarEvents.save({ ...event, state: 'attention', cause: placed.refusal.code });
        return true;
      }
      const { what, eventId, webLink, withoutAddress } = placed.value;
      // Changed while the calendar was asked: the event is known, and is brought up to date by the next run.
      const isOutdated = now?.version !== round.version;
      const state = isOutdated ? 'waiting' : what === 'cancelled' ? 'cancelled' : 'created';
      await tx.calendarEvents.save({ ...event, state, cause: null, eventId, webLink });
      await tx.audit.append(
        { kind: 'system', job: 'create-calendar-event' },
        { type: `calendar-event-${what}`, subject: roundId, facts: { withoutAddress } },
        deps.clock.now(),
      );
      return !isOutdated;
    });
    deps.events.publish(scope, { topic: 'round', id: roundId });
    return isLatest ? { outcome: 'done' } : { outcome: 'again', afterSeconds: 1 };
  };

/** The round, the row of its event and what the event should be. Null when there is nothing to do. */
async function eventFacts(
  deps: Pick<Deps, 'tabAddress'>,
  tx: Transaction,
  municipality: Municipality,
  roundId: string,
): Promise<{
  readonly round: Round;
  readonly event: CalendarEventRow;
  readonly wish: CalendarEventWish;
} | null> {
  const round = await tx.rounds.byId(roundId);
  const event = await tx.calendarEvents.ofRound(roundId);
  if (!round || !event || event.state === 'created' || event.state === 'cancelled') return null;
  const organiser = await tx.people.byId(round.organiserId);
  const body = await tx.people.body(round.bodyId);
  if (!organiser || !body) return null;
  const roll = await tx.people.roll(round.bodyId, osloDate(round.startsAt));
  const wish = eventWish(round, {
    transactionId: event.transactionId,
    organiserObjectId: organiser.entraObjectId,
    body,
    attendeeObjectIds: roll
      .filter((entry) => mayAs(capacityOf(entry), 'be-invited'))
      .map((entry) => entry.person.entraObjectId),
    address: deps.tabAddress(`/rounds/${round.id}`, municipality),
  });
  return { round, event, wish };
}

/** Makes the event, or changes the one that is there; one that somebody has removed from the calendar by hand is made again. */
async function place(
  deps: Pick<Deps, 'calendar'>,
  municipality: Municipality,
  { eventId }: CalendarEventRow,
  wish: CalendarEventWish,
): Promise<RemoteResult<Placed>> {
  if (eventId !== null) {
    const updated = await deps.calendar.updateEvent(municipality, eventId, wish);
    if (!updated.refused) {
      const { webLink, attendeesWithoutAddress: withoutAddress } = updated.value;
      return { refused: false, value: { what: 'updated', eventId, webLink, withoutAddress } };
    }
    if (updated.refusal.code !== 'not-found') return updated;
  }
  const created = await deps.calendar.createEvent(municipality, wish);
  if (created.refused) return created;
  const { attendeesWithoutAddress: withoutAddress, ...made } = created.value;
  return { refused: false, value: { what: 'created', ...made, withoutAddress } };
}

async function callOff(
  deps: Pick<Deps, 'calendar'>,
  municipality: Municipality,
  { eventId, webLink }: CalendarEventRow,
  { organiserObjectId }: CalendarEventWish,
  reason: string,
): Promise<RemoteResult<Placed>> {
  const gone = { what: 'cancelled', eventId, webLink, withoutAddress: 0 } as const;
  // Called off before anybody was invited.
  if (eventId === null) return { refused: false, value: gone };
  const event = { eventId, organiserObjectId, comment: reason };
  const cancelled = await deps.calendar.cancelEvent(municipality, event);
  return cancelled.refused ? cancelled : { refused: false, value: gone };
}

import { invariant } from '../../core/decision.ts';
import { formatMoment, formatTime } from '../../core/time/format.ts';
import { addMinutes } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { clockedAgenda } from '../../core/protocols/assemble-protocol.ts';
import { isRemote } from '../../core/workshops/round.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';

/** The job after a round is published. The transaction id makes Graph recognise a repeated request, so that nobody is invited twice. */
export const createCalendarEvent =
  (
    deps: Pick<
      Deps,
      'unitOfWork' | 'clock' | 'events' | 'calendar' | 'municipalities' | 'tabAddress'
    >,
  ) =>
  async (scope: MunicipalityScope, roundId: string): Promise<JobOutcome> => {
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');

    const facts = await deps.unitOfWork.read(scope, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      const event = await tx.calendarEvents.ofRound(roundId);
      if (!round || !event || event.state === 'created') return null;
      const organiser = await tx.people.byId(round.organiserId);
      const body = await tx.people.body(round.bodyId);
      const roll = await tx.people.roll(round.bodyId, osloDate(round.startsAt));
      return { round, event, organiser, body, roll };
    });
    if (!facts?.organiser || !facts.body) return { outcome: 'done' };
    const { round, event } = facts;

    const created = await deps.calendar.createEvent(municipality, {
      transactionId: event.transactionId,
      organiserObjectId: facts.organiser.entraObjectId,
      subject:
        round.openness.kind === 'open'
          ? `${facts.body.name}: ${round.title}`
          : `${facts.body.name} ${round.meetingNumber ?? ''}`,
      bodyText: invitation(
        round,
        facts.body.language,
        deps.tabAddress(`/rounds/${round.id}`, municipality),
      ),
      startsAt: round.startsAt,
      endsAt: addMinutes(round.startsAt, round.durationMinutes),
      place: round.place,
      attendeeObjectIds: facts.roll
        .filter((entry) => entry.function !== 'deputy')
        .map((entry) => entry.person.entraObjectId),
      // Physical meetings are preferred for real work; a remote one brings the rules of kommuneloven § 11-7 with it.
      isOnlineMeeting: isRemote(round.meetingForm),
    });

    if (created.refused && created.refusal.code === 'try-later')
      return { outcome: 'again', afterSeconds: created.refusal.retryAfterSeconds ?? 30 };
    await deps.unitOfWork.run(scope, async (tx) => {
      // Another run may have been faster; the event is the same, and is told of once. The round's lock makes two runs take turns.
      await tx.rounds.forChange(roundId);
      if ((await tx.calendarEvents.ofRound(roundId))?.state === 'created') return;
      if (created.refused) {
        await tx.calendarEvents.save({ ...event, state: 'attention', cause: created.refusal.code });
        return;
      }
      await tx.calendarEvents.save({
        ...event,
        state: 'created',
        cause: null,
        eventId: created.value.eventId,
        webLink: created.value.webLink,
      });
      await tx.audit.append(
        { kind: 'system', job: 'create-calendar-event' },
        {
          type: 'calendar-event-created',
          subject: roundId,
          facts: { withoutAddress: created.value.attendeesWithoutAddress },
        },
        deps.clock.now(),
      );
    });
    deps.events.publish(scope, { topic: 'round', id: roundId });
    return { outcome: 'done' };
  };

/** Calendars are shared with others than the members: of a closed meeting the page tells the rest, to those who may see it (kommuneloven § 11-5). */
function invitation(round: Round, language: Language, address: string): string {
  const agenda = clockedAgenda(round).map(
    (item) => `${formatTime(item.startsAt, language)}  ${item.title}`,
  );
  const isOpen = round.openness.kind === 'open';
  const whenAndWhere = [formatMoment(round.startsAt, language), round.place];
  const questions = round.questions.map((question) => question.text);
  return (
    isOpen
      ? [round.purpose, ...whenAndWhere, '', ...agenda, '', ...questions, '', address]
      : [...whenAndWhere, '', address]
  )
    .join('\n')
    .trim();
}

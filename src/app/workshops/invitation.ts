import type { Language } from '../../core/documents/document-model.ts';
import { clockedAgenda } from '../../core/protocols/assemble-protocol.ts';
import { formatMoment, formatTime } from '../../core/time/format.ts';
import { addMinutes } from '../../core/time/instant.ts';
import { isRemote } from '../../core/workshops/round.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { CalendarEventWish } from '../ports/microsoft.ts';

/** The calendar event of a round as it should be now. */
export function eventWish(
  round: Round,
  given: {
    readonly transactionId: string;
    readonly organiserObjectId: string;
    readonly body: { readonly name: string; readonly language: Language };
    readonly attendeeObjectIds: readonly string[];
    readonly address: string;
  },
): CalendarEventWish {
  const { body, address, ...people } = given;
  return {
    ...people,
    subject:
      round.openness.kind === 'open'
        ? `${body.name}: ${round.title}`
        : `${body.name} ${round.meetingNumber ?? ''}`,
    bodyText: invitation(round, body.language, address),
    startsAt: round.startsAt,
    endsAt: addMinutes(round.startsAt, round.durationMinutes),
    place: round.place,
    // Physical meetings are preferred for real work; a remote one brings the rules of kommuneloven § 11-7 with it.
    isOnlineMeeting: isRemote(round.meetingForm),
  };
}

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

import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarFile, CalendarFileEvent } from '../../app/ports/calendar-files.ts';
import { addDays } from '../../core/time/instant.ts';
import type { CivilDate } from '../../core/time/instant.ts';

/** How often programs are asked to look again. Many look less often, whatever they are told. */
const lookAgainAfterSeconds = 4 * 60 * 60;

/**
 * A calendar as RFC 5545 writes it. Instants are UTC, which needs no description of a time zone and cannot get one wrong; days are days, with the last one
 * exclusive as the format has it. An event's stamp is when it last changed, not when it is fetched: the same content is the same text.
 */
export function writeCalendar({ name, language, events }: CalendarFile): string {
  const calendar = ical({
    name: plain(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Rådslag', product: 'Rådslag', language: language.toUpperCase() },
    ttl: lookAgainAfterSeconds,
  });
  for (const event of events)
    calendar.createEvent({
      ...{ id: event.uid, sequence: event.sequence, summary: plain(event.title) },
      ...{ stamp: new Date(event.changedAt), lastModified: new Date(event.changedAt) },
      ...(event.description !== '' && { description: plain(event.description) }),
      ...(event.place !== '' && { location: plain(event.place) }),
      url: event.address,
      ...timeOf(event),
    });
  // Every line ends so, the last too (RFC 5545 § 3.1); the library leaves it out.
  return `${calendar.toString()}\r\n`;
}

/** Strict readers throw a whole calendar away for one control character (RFC 5545 § 3.1), and a file or an older version may have brought one. */
function plain(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, ' ');
}

function timeOf({ when }: CalendarFileEvent) {
  if (when.kind === 'instants')
    return { start: new Date(when.startsAt), end: new Date(when.endsAt) };
  return {
    ...{ start: midnight(when.startsOn), end: midnight(addDays(when.endsOn, 1)), allDay: true },
    // A phase of three months must not make anybody look busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function midnight(date: CivilDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

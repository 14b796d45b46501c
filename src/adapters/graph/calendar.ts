import { z } from 'zod';
import type { Calendar, CalendarEventWish, RemoteResult } from '../../app/ports/microsoft.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { addressesOf, everyPage } from './directory.ts';
import type { Addressee } from './directory.ts';
import { freeBusy } from './free-busy.ts';
import { readJson } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';

const createdEvent = z.object({ id: z.string(), webLink: z.string() });
const listedEvent = createdEvent.extend({ transactionId: z.string().nullish() });

/** Outlook calendars, through Graph. */
export function createCalendar(graph: GraphCalls): Calendar {
  return {
    createEvent: async (municipality, wish) => {
      const attendeeIds = [...new Set(wish.attendeeObjectIds)];
      const addresses = await addressesOf(graph, municipality, attendeeIds);
      if (addresses.refused) return addresses;
      const attendees = attendeeIds.flatMap((id) => addresses.value.get(id.toLowerCase()) ?? []);

      const answer = await graph.send(municipality, {
        call: 'make-event',
        path: `${calendarOf(wish)}/events`,
        // Set when the event is made, and never again.
        body: { transactionId: wish.transactionId, ...eventOf(wish, attendees) },
        // The transaction id makes the second request the same as the first.
        repeatable: true,
      });
      const alreadyThere = answer.refused && answer.refusal.code === 'conflict';
      const event = alreadyThere
        ? await findByTransaction(graph, municipality, wish)
        : await readJson(answer, createdEvent);
      if (event.refused) return event;
      return {
        refused: false,
        value: {
          eventId: event.value.id,
          webLink: event.value.webLink,
          attendeesWithoutAddress: attendeeIds.length - attendees.length,
        },
      };
    },

    updateEvent: async (municipality, eventId, wish) => {
      const attendeeIds = [...new Set(wish.attendeeObjectIds)];
      const addresses = await addressesOf(graph, municipality, attendeeIds);
      if (addresses.refused) return addresses;
      const attendees = attendeeIds.flatMap((id) => addresses.value.get(id.toLowerCase()) ?? []);
      const answer = await graph.send(municipality, {
        call: 'change-event',
        path: eventPath(wish, eventId),
        body: eventOf(wish, attendees),
        // The same change again gives the same event.
        repeatable: true,
      });
      const event = await readJson(answer, createdEvent);
      if (event.refused) return event;
      const { webLink } = event.value;
      return {
        refused: false,
        value: { webLink, attendeesWithoutAddress: attendeeIds.length - attendees.length },
      };
    },

    cancelEvent: async (municipality, event) => {
      const answer = await graph.send(municipality, {
        call: 'cancel-event',
        path: `${eventPath(event, event.eventId)}/cancel`,
        body: { comment: event.comment },
        repeatable: true,
      });
      const isGone = answer.refused && answer.refusal.code === 'not-found';
      return answer.refused && !isGone ? answer : { refused: false, value: null };
    },

    freeBusy: (municipality, asked) => freeBusy(graph, municipality, asked),
  };
}

/** Asked again with another text, Outlook answers a known transaction id with a conflict instead of the event: look for it at its time. */
async function findByTransaction(
  graph: GraphCalls,
  municipality: Municipality,
  wish: CalendarEventWish,
): Promise<RemoteResult<z.infer<typeof createdEvent>>> {
  const period = `startDateTime=${wish.startsAt}&endDateTime=${wish.endsAt}`;
  const events = await everyPage(
    graph,
    municipality,
    'find-event',
    `${calendarOf(wish)}/calendarView?${period}&$select=id,webLink,transactionId&$top=100`,
    listedEvent,
  );
  if (events.refused) return events;
  const found = events.value.find(({ transactionId }) => transactionId === wish.transactionId);
  return found
    ? { refused: false, value: found }
    : { refused: true, refusal: { code: 'conflict' } };
}

type Organised = { readonly organiserObjectId: string };

function calendarOf({ organiserObjectId }: Organised): string {
  return `/users/${encodeURIComponent(organiserObjectId)}`;
}

function eventPath(organised: Organised, eventId: string): string {
  return `${calendarOf(organised)}/events/${encodeURIComponent(eventId)}`;
}

function eventOf(wish: CalendarEventWish, attendees: readonly Addressee[]): object {
  return {
    subject: wish.subject,
    body: { contentType: 'html', content: htmlOf(wish.bodyText) },
    start: utc(wish.startsAt),
    end: utc(wish.endsAt),
    location: { displayName: wish.place },
    attendees: attendees.map(({ name, address }) => ({
      type: 'required',
      emailAddress: { name, address },
    })),
    isOnlineMeeting: wish.isOnlineMeeting,
    ...(wish.isOnlineMeeting ? { onlineMeetingProvider: 'teamsForBusiness' } : {}),
    // The time of a public meeting is not for one attendee to move.
    allowNewTimeProposals: false,
  };
}

/** In UTC, because a local time would be two instants in the hour that comes twice in autumn; everybody sees their own zone anyway. */
function utc(instant: Instant): object {
  return { dateTime: instant.slice(0, -1), timeZone: 'UTC' };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML that shows exactly that text. */
function htmlOf(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/\r\n?|\n/g, '<br>\n');
}

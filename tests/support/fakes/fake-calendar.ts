import type {
  Calendar,
  CalendarEventWish,
  FreeBusyWish,
  RemoteRefusal,
} from '../../../src/app/ports/microsoft.ts';
import { answered, plannedRefusals, refused } from './refusals.ts';

type StoredEvent = { readonly eventId: string; readonly wish: CalendarEventWish };

export type FakeCalendar = Calendar & {
  /** The events in all calendars, oldest first. */
  events(): readonly StoredEvent[];
  refuseNext(
    refusal: RemoteRefusal,
    options?: { afterEffect?: boolean; method?: CalendarMethod },
  ): void;
  /** Events that were called off, with the words. */
  cancelled(): readonly { readonly eventId: string; readonly comment: string }[];
  /** Somebody is taken from one instant to another. */
  isTaken(objectId: string, from: string, to: string): void;
  /** What was asked about people's calendars. */
  asked(): readonly FreeBusyWish[];
  /** Somebody has removed an event from the calendar by hand. */
  lose(eventId: string): void;
};

type CalendarMethod = 'createEvent' | 'updateEvent' | 'cancelEvent' | 'freeBusy';

/**
 * Calendars in memory; the same transaction id in the same calendar gives the same event.
 * @param withoutAddress object ids of people whom no invitation can reach
 */
export function createFakeCalendar(withoutAddress: readonly string[] = []): FakeCalendar {
  const stored: StoredEvent[] = [];
  const calledOff: { readonly eventId: string; readonly comment: string }[] = [];
  const taken: { readonly objectId: string; readonly from: string; readonly to: string }[] = [];
  const questions: FreeBusyWish[] = [];
  const planned = plannedRefusals<CalendarMethod>();
  const withoutAddressAmong = (ids: readonly string[]): number =>
    ids.filter((id) => withoutAddress.includes(id)).length;
  return {
    events: () => stored,
    cancelled: () => calledOff,
    asked: () => questions,
    isTaken: (objectId, from, to) => void taken.push({ objectId, from, to }),
    lose: (eventId) => {
      const index = stored.findIndex((event) => event.eventId === eventId);
      if (index !== -1) stored.splice(index, 1);
    },
    refuseNext: (refusal, { method = 'createEvent', ...options } = {}) =>
      planned.plan(method, refusal, options),
    updateEvent: (_municipality, eventId, wish) =>
      planned.around('updateEvent', () => {
        const index = stored.findIndex((event) => event.eventId === eventId);
        if (index === -1) return refused({ code: 'not-found' });
        stored[index] = { eventId, wish };
        return answered({
          webLink: `https://calendar.invalid/${eventId}`,
          attendeesWithoutAddress: withoutAddressAmong(wish.attendeeObjectIds),
        });
      }),
    cancelEvent: (_municipality, { eventId, comment }) =>
      planned.around('cancelEvent', () => {
        const index = stored.findIndex((event) => event.eventId === eventId);
        if (index !== -1) {
          stored.splice(index, 1);
          calledOff.push({ eventId, comment });
        }
        return answered(null);
      }),
    freeBusy: (_municipality, asked) =>
      planned.around('freeBusy', () => {
        questions.push(asked);
        const step = asked.stepMinutes * 60_000;
        const from = Date.parse(asked.from);
        const steps = Math.ceil((Date.parse(asked.to) - from) / step);
        return answered(
          asked.personObjectIds.map((objectId) => {
            const own = taken.filter((entry) => entry.objectId === objectId);
            const isTakenIn = (index: number): boolean =>
              own.some(
                (entry) =>
                  Date.parse(entry.from) < from + (index + 1) * step &&
                  Date.parse(entry.to) > from + index * step,
              );
            const view = Array.from({ length: steps }, (_, index) =>
              isTakenIn(index) ? '2' : '0',
            );
            return { objectId, view: withoutAddress.includes(objectId) ? null : view.join('') };
          }),
        );
      }),
    createEvent: (_municipality, wish) =>
      planned.around('createEvent', () => {
        const existing = stored.find(
          (event) =>
            event.wish.transactionId === wish.transactionId &&
            event.wish.organiserObjectId === wish.organiserObjectId,
        );
        const event = existing ?? { eventId: `event-${stored.length + 1}`, wish };
        if (!existing) stored.push(event);
        return answered({
          eventId: event.eventId,
          webLink: `https://calendar.invalid/${event.eventId}`,
          attendeesWithoutAddress: withoutAddressAmong(wish.attendeeObjectIds),
        });
      }),
  };
}

import type {
  Calendar,
  CalendarEventWish,
  RemoteRefusal,
} from '../../../src/app/ports/microsoft.ts';
import { answered, plannedRefusals } from './refusals.ts';

type StoredEvent = { readonly eventId: string; readonly wish: CalendarEventWish };

export type FakeCalendar = Calendar & {
  /** The events in all calendars, oldest first. */
  events(): readonly StoredEvent[];
  refuseNext(refusal: RemoteRefusal, options?: { afterEffect?: boolean }): void;
};

/**
 * Calendars in memory; the same transaction id in the same calendar gives the same event.
 * @param withoutAddress object ids of people whom no invitation can reach
 */
export function createFakeCalendar(withoutAddress: readonly string[] = []): FakeCalendar {
  const stored: StoredEvent[] = [];
  const planned = plannedRefusals<'createEvent'>();
  return {
    events: () => stored,
    refuseNext: (refusal, options) => planned.plan('createEvent', refusal, options),
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
          attendeesWithoutAddress: wish.attendeeObjectIds.filter((id) =>
            withoutAddress.includes(id),
          ).length,
        });
      }),
  };
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Calendar, CalendarEventWish } from '../../src/app/ports/microsoft.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';
import { instantOf } from '../../src/core/time/instant.ts';
import { valueOf } from './record-library.contract.ts';

export type CalendarUnderContract = {
  readonly calendar: Calendar;
  readonly municipality: Municipality;
  readonly organiserObjectId: string;
  readonly attendeeObjectId: string;
  /** Somebody whom no invitation can reach. */
  readonly unreachableObjectId: string;
  /** Subjects of everything in the organiser's calendar. */
  subjects(): Promise<readonly string[]>;
  close(): Promise<void>;
};

export function calendarContract(name: string, setUp: () => Promise<CalendarUnderContract>): void {
  describe(`a calendar (${name})`, () => {
    let under: CalendarUnderContract;
    beforeAll(async () => {
      under = await setUp();
    });
    afterAll(() => under.close());

    const wish = (overrides: Partial<CalendarEventWish>): CalendarEventWish => ({
      transactionId: 'round-1',
      organiserObjectId: under.organiserObjectId,
      subject: 'Medvirkning om arealstrategien',
      bodyText: 'Velkommen.\nTa med <spørsmål> & svar.',
      startsAt: instantOf(Date.parse('2026-11-19T17:00:00Z')),
      endsAt: instantOf(Date.parse('2026-11-19T19:00:00Z')),
      place: 'Kommunestyresalen',
      attendeeObjectIds: [under.attendeeObjectId],
      isOnlineMeeting: true,
      ...overrides,
    });

    it('gives the same event for the same transaction id, however often it is asked', async () => {
      const first = valueOf(await under.calendar.createEvent(under.municipality, wish({})));
      const again = valueOf(await under.calendar.createEvent(under.municipality, wish({})));
      expect(again).toEqual(first);
      expect(await under.subjects()).toEqual(['Medvirkning om arealstrategien']);
    });

    it('gives the same event even when the text has changed meanwhile', async () => {
      const first = valueOf(await under.calendar.createEvent(under.municipality, wish({})));
      const changed = wish({ subject: 'Noe annet' });
      const again = valueOf(await under.calendar.createEvent(under.municipality, changed));
      expect(again.eventId).toBe(first.eventId);
    });

    it('gives another event for another transaction id', async () => {
      const first = valueOf(await under.calendar.createEvent(under.municipality, wish({})));
      const second = await under.calendar.createEvent(
        under.municipality,
        wish({ transactionId: 'round-2' }),
      );
      expect(valueOf(second).eventId).not.toBe(first.eventId);
    });

    it('leaves out and counts those whom no invitation can reach', async () => {
      const outcome = await under.calendar.createEvent(
        under.municipality,
        wish({
          transactionId: 'round-3',
          attendeeObjectIds: [under.attendeeObjectId, under.unreachableObjectId],
        }),
      );
      expect(valueOf(outcome).attendeesWithoutAddress).toBe(1);
    });

    it('changes an event that is there, and makes no second one', async () => {
      const made = valueOf(
        await under.calendar.createEvent(under.municipality, wish({ transactionId: 'round-4' })),
      );
      const before = (await under.subjects()).length;
      const moved = wish({ transactionId: 'round-4', subject: 'Flyttet' });
      const changed = valueOf(
        await under.calendar.updateEvent(under.municipality, made.eventId, moved),
      );
      expect(changed.attendeesWithoutAddress).toBe(0);
      expect(await under.subjects()).toHaveLength(before);
      expect(await under.subjects()).toContain('Flyttet');
    });

    it('says that an event is gone instead of changing it', async () => {
      expect(await under.calendar.updateEvent(under.municipality, 'gone', wish({}))).toMatchObject({
        refused: true,
        refusal: { code: 'not-found' },
      });
    });

    it('calls an event off once, however often it is asked', async () => {
      const off = wish({ transactionId: 'round-5', subject: 'Avlyses' });
      const { eventId } = valueOf(await under.calendar.createEvent(under.municipality, off));
      const { organiserObjectId } = under;
      const event = { eventId, organiserObjectId, comment: 'Salen er opptatt.' };
      expect(await under.calendar.cancelEvent(under.municipality, event)).toEqual({
        ...{ refused: false, value: null },
      });
      expect(await under.calendar.cancelEvent(under.municipality, event)).toEqual({
        ...{ refused: false, value: null },
      });
      expect(await under.subjects()).not.toContain('Avlyses');
    });

    it('tells when people are taken, step by step, and of whom it cannot be known', async () => {
      const { organiserObjectId, attendeeObjectId, unreachableObjectId } = under;
      const saturday = instantOf(Date.parse('2026-11-21T10:00:00Z'));
      const views = valueOf(
        await under.calendar.freeBusy(under.municipality, {
          ...{ organiserObjectId, from: saturday, stepMinutes: 30 },
          to: instantOf(Date.parse('2026-11-21T12:00:00Z')),
          personObjectIds: [attendeeObjectId, unreachableObjectId],
        }),
      );
      expect(views).toEqual([
        { objectId: attendeeObjectId, view: '0000' },
        { objectId: unreachableObjectId, view: null },
      ]);
    });
  });
}

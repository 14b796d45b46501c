import { z } from 'zod';
import type { Answer, Call } from './answer.ts';
import { jsonBody, ok, problem } from './answer.ts';
import type { LocalGraphSeed, LocalPerson } from './seed.ts';
import type { LocalStore } from './store.ts';

const moment = z.object({
  dateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?$/),
  timeZone: z.literal('UTC'),
});
const question = z.object({
  schedules: z.array(z.string()).min(1).max(20),
  startTime: moment,
  endTime: moment,
  availabilityViewInterval: z.number().int().min(5).max(1440),
});
const longestDays = 62;
const day = 24 * 60 * 60 * 1000;

/** Whether people are free, step by step, as Outlook tells it: by the events they are invited to, and by a working life of their own. */
export function getSchedule(call: Call, seed: LocalGraphSeed, store: LocalStore): Answer {
  const read = question.safeParse(jsonBody(call));
  if (!read.success) return problem(400, 'ErrorInvalidRequest', z.prettifyError(read.error));
  const { schedules, startTime, endTime, availabilityViewInterval } = read.data;
  const from = Date.parse(`${startTime.dateTime}Z`);
  const to = Date.parse(`${endTime.dateTime}Z`);
  if (to <= from)
    return problem(400, 'ErrorInvalidTimeInterval', 'The period ends before it starts.');
  if (to - from > longestDays * day)
    return problem(400, 'ErrorTimeIntervalTooBig', 'The requested time duration is too long.');

  const step = availabilityViewInterval * 60_000;
  return ok({
    value: schedules.map((scheduleId) => {
      const person = seed.people.find(
        ({ tenantId, mail, userPrincipalName }) =>
          tenantId === call.tenantId &&
          (mail ?? userPrincipalName).toLowerCase() === scheduleId.toLowerCase(),
      );
      if (!person?.mail)
        return {
          scheduleId,
          error: {
            message: 'Unable to resolve e-mail address to an Active Directory object.',
            responseCode: 'ErrorMailRecipientNotFound',
          },
        };
      const taken = [...eventsOf(person, store), ...usualWeek(person, from, to)];
      const view = Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => {
        const starts = from + index * step;
        return taken.some((one) => one.from < starts + step && one.to > starts) ? '2' : '0';
      });
      return { scheduleId, availabilityView: view.join(''), scheduleItems: [], workingHours: {} };
    }),
  });
}

type Taken = { readonly from: number; readonly to: number };

function eventsOf({ objectId, mail }: LocalPerson, store: LocalStore): readonly Taken[] {
  return store.events
    .filter(
      ({ organiserId, attendees }) =>
        organiserId === objectId ||
        attendees.some(({ address }) => address.toLowerCase() === mail?.toLowerCase()),
    )
    .map(({ startsAt, endsAt }) => ({ from: Date.parse(startsAt), to: Date.parse(endsAt) }));
}

/**
 * What a person has every week: the same for the same person, and different between people, so that no time suits everybody. Most politicians work by day
 * and meet in the evening.
 */
function usualWeek({ objectId }: LocalPerson, from: number, to: number): readonly Taken[] {
  const seed = Array.from(objectId).reduce(
    (sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0,
    7,
  );
  const taken: Taken[] = [];
  for (let midnight = from - (from % day); midnight < to; midnight += day) {
    const weekday = new Date(midnight).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const worksByDay = seed % 3 !== 0;
    if (worksByDay) taken.push({ from: midnight + hours(7), to: midnight + hours(14.5) });
    const evening = (seed >>> 3) % 5;
    if (weekday - 1 === evening)
      taken.push({ from: midnight + hours(16), to: midnight + hours(19) });
  }
  return taken;
}

const hours = (count: number): number => count * 60 * 60 * 1000;

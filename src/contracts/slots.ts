import { z } from 'zod';
import { enteredDate, instant, localTime } from './values.ts';

/** POST /api/rounds/:roundId/slots: when the meeting may be. */
export const slotWish = z.object({
  startsOn: enteredDate,
  endsOn: enteredDate,
  earliest: localTime,
  latest: localTime,
  weekends: z.boolean(),
});

export const slotsFound = z.object({
  slots: z.array(
    z.object({
      startsAt: instant,
      can: z.number().int(),
      cannot: z.number().int(),
      unknown: z.number().int(),
      flags: z.array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('holiday'), holidays: z.array(z.string()) }),
          z.object({ kind: z.literal('school-summer') }),
          z.object({ kind: z.literal('short-notice') }),
        ]),
      ),
    }),
  ),
  people: z.number().int(),
  /** Whose calendar cannot be asked, by name; never anything about anybody's calendar. */
  notAsked: z.array(z.string()),
  noticeDays: z.number().int(),
});
export type SlotsFound = z.infer<typeof slotsFound>;

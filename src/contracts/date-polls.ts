import { z } from 'zod';
import { roundStatus } from './rounds.ts';
import { civilDate, enteredDate, id, instant, line, localTime, text } from './values.ts';

export const stance = z.enum(['works', 'if-need-be', 'does-not-work']);
export type Stance = z.infer<typeof stance>;

/** POST /api/rounds/:roundId/dates: days and times of day in Oslo. */
export const datesProposed = z.object({
  note: text(1000),
  /** Until when answers are taken. */
  closes: z.object({ date: enteredDate, time: localTime }),
  slots: z
    .array(
      z.object({ date: enteredDate, time: localTime, place: line(200), isRemote: z.boolean() }),
    )
    .max(20),
});
export const datesAsked = z.object({ asked: z.number().int() });
/** PUT /api/date-polls/:datePollId/answer */
export const datesAnswered = z.object({ stances: z.record(id, stance) });
/** POST /api/rounds/:roundId/dates/choice */
export const dateChoice = z.object({ slotId: id, version: z.number().int().min(1) });
/** POST /api/rounds/:roundId/dates/withdrawal */
export const datesWithdrawal = z.object({ version: z.number().int().min(1) });

const byStance = <Value extends z.ZodType>(value: Value) =>
  z.object({ works: value, 'if-need-be': value, 'does-not-work': value });
const count = z.number().int();

export const dateSlot = z.object({
  id,
  startsAt: instant,
  place: z.string(),
  isRemote: z.boolean(),
  /** Null while there are too few answers to show sums. */
  counts: byStance(count).nullable(),
  /** For the facilitator alone. */
  names: byStance(z.array(z.string())).nullable(),
});
export type DateSlot = z.infer<typeof dateSlot>;

/** GET /api/rounds/:roundId/dates */
export const datePollPage = z.object({
  round: z.object({
    id,
    title: z.string(),
    bodyName: z.string(),
    status: roundStatus,
    startsAt: instant,
    place: z.string(),
    phase: z.object({ startsOn: civilDate, endsOn: civilDate }).nullable(),
  }),
  poll: z
    .object({
      id,
      version: count,
      note: z.string(),
      status: z.enum(['open', 'chosen', 'withdrawn']),
      chosenSlotId: id.nullable(),
      /** Are answers taken now? */
      isTaking: z.boolean(),
      closesAt: instant,
      slots: z.array(dateSlot),
      asked: count,
      answered: count,
      /** Who has not answered, for the facilitator. */
      silent: z.array(z.string()).nullable(),
    })
    .nullable(),
  own: z.record(id, stance).nullable(),
  mayAnswer: z.boolean(),
  mayChoose: z.boolean(),
});
export type DatePollPage = z.infer<typeof datePollPage>;

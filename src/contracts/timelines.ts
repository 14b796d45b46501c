import { z } from 'zod';
import { phaseDeadline, statutoryRuleName } from './deadlines.ts';
import { civilDate, enteredDate, id, instant, text } from './values.ts';

const holiday = z.enum([
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
]);

/** What somebody who sets a date should know about it. */
export const dateNote = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('holiday'), keys: z.array(holiday) }),
  z.object({ kind: z.literal('weekend') }),
  z.object({ kind: z.literal('school-summer'), isAssumed: z.boolean() }),
]);
export type DateNote = z.infer<typeof dateNote>;

/** What a period loses to holidays and the schools' summer break. */
export const periodAdvice = z.object({
  days: z.number().int(),
  holidays: z.array(z.object({ on: civilDate, key: holiday })),
  summers: z.array(z.object({ startsOn: civilDate, endsOn: civilDate, isAssumed: z.boolean() })),
  lostDays: z.number().int(),
  recommendedEndsOn: civilDate,
});
export type PeriodAdvice = z.infer<typeof periodAdvice>;

export const gateCode = z.enum([
  'letter-sent',
  'letter-answered',
  'rounds-scheduled',
  'rounds-held',
  'polls-closed',
  'due-done',
  'directions-settled',
  'inputs-judged',
  'statements-judged',
  'deadlines-hold',
]);
const gateItem = z.object({
  code: gateCode,
  done: z.boolean(),
  open: z.number().int(),
  all: z.number().int(),
  basis: z.string().nullable(),
});

const named = z.object({ id, title: z.string() });
const dates = z.object({ startsOn: civilDate, endsOn: civilDate });
const move = z.object({ phaseId: id, before: dates, after: dates });

export const timelinePhase = z.object({
  id,
  ordinal: z.number().int(),
  title: z.string(),
  lead: z.enum(['politics', 'administration']),
  startsOn: civilDate,
  endsOn: civilDate,
  /** As adopted; where they differ from the days above, the phase has been moved since. */
  adoptedStartsOn: civilDate,
  adoptedEndsOn: civilDate,
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  standing: z.enum(['coming', 'waiting', 'open', 'late', 'closed']),
  daysLate: z.number().int(),
  needs: z.array(named),
  waitsFor: z.array(named),
  gate: z.array(gateItem),
  held: z.array(phaseDeadline),
  advice: periodAdvice.nullable(),
});
export type TimelinePhase = z.infer<typeof timelinePhase>;

const happened = z.object({
  id,
  phaseId: id,
  at: instant,
  /** Null where it happened by itself. */
  person: z.string().nullable(),
  reason: z.string(),
});
export const timelineEvent = z.discriminatedUnion('kind', [
  happened.extend({
    kind: z.enum(['moved', 'moved-back']),
    details: z.object({
      moves: z.array(move),
      rounds: z.array(z.object({ roundId: id, before: instant, after: instant })),
      broken: z.array(
        z.object({ rule: statutoryRuleName, paragraph: z.string(), brokenBy: z.number().int() }),
      ),
    }),
  }),
  happened.extend({
    kind: z.enum(['opened', 'closed', 'reopened']),
    details: z.object({ unmet: z.array(gateCode) }),
  }),
]);
export type TimelineEvent = z.infer<typeof timelineEvent>;

/** GET /api/processes/:processId/timeline */
export const timelinePage = z.object({
  today: civilDate,
  version: z.number().int(),
  closesUnmet: z.boolean(),
  phases: z.array(timelinePhase),
  events: z.array(timelineEvent),
});
export type TimelinePage = z.infer<typeof timelinePage>;

/** GET …/move-preview: everything that a move would do, before it is confirmed. */
export const movePreview = z.object({
  version: z.number().int(),
  phases: z.array(
    move.extend({
      title: z.string(),
      startNotes: z.array(dateNote),
      endNotes: z.array(dateNote),
      advice: periodAdvice.nullable(),
    }),
  ),
  rounds: z.array(
    z.object({
      roundId: id,
      /** Null for a meeting that the reader may not see. */
      title: z.string().nullable(),
      status: z.enum(['draft', 'published']),
      startsAt: instant,
      movesTo: instant.nullable(),
      isOutside: z.boolean(),
      notes: z.array(dateNote),
    }),
  ),
  broken: z.array(phaseDeadline),
});
export type MovePreview = z.infer<typeof movePreview>;

/** Whoever confirms has seen the process at a version, says why, and names the deadlines that break. */
export const moveBack = z.object({
  version: z.number().int(),
  reason: text(1000),
  breaking: z.array(statutoryRuleName).max(20),
});
export const moveWish = z.object({ startsOn: enteredDate, endsOn: enteredDate });
export const phaseMove = moveBack.extend(moveWish.shape);

/** POST …/open, …/close */
export const phaseTurn = z.object({ version: z.number().int(), reason: text(1000) });
export const phaseReopening = phaseTurn.extend({ endsOn: enteredDate });

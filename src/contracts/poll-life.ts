import { z } from 'zod';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

/** How a draft is to be opened. */
export const opening = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('by-hand') }),
  z.object({ kind: z.literal('at'), at: instant }),
  z.object({ kind: z.literal('with-phase') }),
]);

/** PUT /api/polls/:pollId/opening */
export const pollOpening = z.object({
  opening,
  closesWithPhase: z.boolean(),
  /** Of the life. */
  version: z.number().int().min(0),
});

/** PUT /api/polls/:pollId/correction: the poll's own version. */
export const pollCorrection = z.object({
  title: line(150),
  purpose: line(300),
  closesAt: instant,
  reason: text(500),
  version: z.number().int().min(1),
});

/** POST /api/polls/:pollId/copies */
export const pollCopy = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['copy', 'repeat']),
    place: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('round'), roundId: id }),
      z.object({ kind: z.literal('phase'), phaseId: id }),
    ]),
  }),
  z.object({ kind: z.literal('replacement') }),
]);

/** PUT /api/polls/:pollId/review */
export const pollReview = z.object({
  reviewOn: enteredDate.nullable(),
  /** Of the life. */
  version: z.number().int().min(0),
});

/** That a poll was to open by itself, and which rule said no. */
export const openingFailure = z.object({
  at: instant,
  code: z.enum([
    'version-conflict',
    'poll-is-opened',
    'deadline-passed',
    'round-not-published',
    'round-is-closed',
    'openness-undecided',
    'poll-openness-differs',
    'audience-outside-closed-meeting',
    'nobody-to-ask',
    'asks-nearly-the-same-people',
  ]),
});

const kin = z.object({
  kind: z.enum(['repeats', 'replaces']),
  pollId: id,
  title: z.string(),
  status: z.enum(['draft', 'open', 'closed']),
  phase: z.string(),
});
export type Kin = z.infer<typeof kin>;

/** GET /api/polls/:pollId/life */
export const pollLife = z.object({
  phase: z.object({
    title: z.string(),
    startsOn: civilDate,
    endsOn: civilDate,
    isOpened: z.boolean(),
    isClosed: z.boolean(),
  }),
  opening,
  closesWithPhase: z.boolean(),
  /** Why it could not open by itself, the last time; for those who prepare polls. */
  failure: openingFailure.nullable(),
  isPreviewed: z.boolean(),
  corrections: z.array(
    z.object({
      at: instant,
      changes: z.array(
        z.object({
          field: z.enum(['title', 'purpose', 'closesAt']),
          from: z.string(),
          to: z.string(),
        }),
      ),
      reason: z.string(),
    }),
  ),
  reviewOn: civilDate.nullable(),
  /** What it asks again, or has taken the place of. */
  origin: kin.nullable(),
  /** What asks it again, or has taken its place. */
  followers: z.array(kin),
  /** Where it can be asked again; for those who prepare polls. */
  places: z.array(
    z.object({
      kind: z.enum(['phase', 'round']),
      id,
      title: z.string(),
      process: z.string(),
      startsOn: civilDate,
    }),
  ),
  version: z.number().int(),
});
export type PollLife = z.infer<typeof pollLife>;

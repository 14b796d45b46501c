import { z } from 'zod';
import { stage } from './influence.ts';
import { openingFailure } from './poll-life.ts';
import { gateCode } from './timelines.ts';
import { roundSummary } from './rounds.ts';
import { lessonKey } from './training.ts';
import { civilDate, id, instant } from './values.ts';

const waits = {
  title: z.string(),
  /** Why it is asked. */
  why: z.string(),
  /** How long it takes, in minutes. */
  minutes: z.number().int(),
};

/** GET /api/home */
export const home = z.object({
  /** At most three things that wait for this person, soonest deadline first. */
  now: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('poll'), pollId: id, ...waits, closesAt: instant }),
      z.object({ kind: z.literal('dates'), roundId: id, ...waits, closesAt: instant }),
      /** Minutes of a meeting one was at, to be corrected. */
      z.object({ kind: z.literal('protocol'), draftId: id, ...waits, closesAt: instant }),
      /** «Har vi forstått?»: why is told by which body is asked, and in which phase. */
      z.object({
        ...{ kind: z.literal('directions'), verificationId: id, processId: id },
        ...{ title: z.string(), phase: z.string(), bodyName: z.string() },
        /** How many are not answered yet. */
        directions: z.number().int(),
        ...{ minutes: waits.minutes, closesAt: instant },
      }),
      z.object({
        ...{ kind: z.literal('letter'), processId: id, ...waits },
        /** The first thing in it that concerns one; null when all of it is over. */
        firstOn: civilDate.nullable(),
        isCorrection: z.boolean(),
      }),
    ]),
  ),
  /** What became of one's input: outcome notes on polls one has answered, newest first. */
  since: z.array(
    z.object({ pollId: id, title: z.string(), outcomeNote: z.string(), closedAt: instant }),
  ),
  /** What the administration has answered one's questions about letters, newest first. */
  answers: z.array(
    z.object({
      processId: id,
      title: z.string(),
      words: z.string(),
      answer: z.string(),
      answeredAt: instant,
    }),
  ),
  /** What was said at one's own table in the latest rounds, and how far it has come. */
  inputs: z.array(
    z.object({
      roundId: id,
      title: z.string(),
      table: z.number().int(),
      inputs: z.array(z.object({ id, text: z.string(), reached: stage })),
      /** How many more there are than are shown. */
      more: z.number().int(),
    }),
  ),
  /** The next rounds, by start. */
  coming: z.array(roundSummary),
  /** The lesson that fits what is coming, and how many one has been through; null for who may not see plans. */
  understand: z
    .object({
      /** Null when all are done. */
      lesson: lessonKey.nullable(),
      title: z.string(),
      text: z.string(),
      why: z.string(),
      done: z.number().int(),
      lessons: z.number().int(),
    })
    .nullable(),
  /** For staff; null for others. */
  staff: z
    .object({
      /** Closed polls without an outcome note: whom we owe an answer. */
      owedOutcomeNotes: z.array(
        z.object({ pollId: id, title: z.string(), closedAt: instant, answered: z.number().int() }),
      ),
      /** What is late or soon due in the processes, one's own first. */
      due: z.object({
        things: z.array(
          z.object({
            ...{ kind: z.enum(['phase', 'poll', 'check-in', 'product', 'letter']), subjectId: id },
            ...{ processId: id, phaseId: id, pollId: id.nullable() },
            ...{ title: z.string(), process: z.string(), isMine: z.boolean() },
            responsible: z.string().nullable(),
            dueOn: civilDate,
            /** Days since that day; 0 until it has passed. */
            daysLate: z.number().int(),
            /** What a late phase lacks before it can close. */
            unmet: z.array(gateCode),
          }),
        ),
        more: z.number().int(),
      }),
      /** Letters with questions, or dates that do not work, that wait for an answer. */
      owedLetters: z.array(
        z.object({
          ...{ processId: id, title: z.string(), oldest: instant },
          ...{ questions: z.number().int(), dates: z.number().int() },
        }),
      ),
      /** Drafts that were to open by themselves and could not, the latest first. */
      unopened: z.array(z.object({ pollId: id, title: z.string(), failure: openingFailure })),
      openPolls: z.array(
        z.object({
          pollId: id,
          title: z.string(),
          closesAt: instant,
          answered: z.number().int(),
          eligible: z.number().int(),
        }),
      ),
      draftRounds: z.array(
        z.object({ roundId: id, title: z.string(), missing: z.array(z.string()) }),
      ),
      /** Records that need a person; only for clerks. */
      archiveAttention: z.number().int().nullable(),
    })
    .nullable(),
});
export type Home = z.infer<typeof home>;

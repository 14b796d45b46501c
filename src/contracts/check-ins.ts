import { z } from 'zod';
import { finding } from './process-templates.ts';
import { civilDate, id, instant } from './values.ts';

/** POST /api/phases/:phaseId/check-ins: a draft of at most three statements of a finding, by their places from 0. */
export const checkInDraft = z.object({
  finding,
  statements: z.array(z.number().int().min(0).max(9)).min(1).max(3),
  /** Whose members are asked beside the administration. */
  bodyId: id,
  closesAt: instant,
  /** What was due and it is made of; null for a check-in that nobody waited for. */
  dueId: id.nullable().default(null),
});
export type CheckInDraft = z.infer<typeof checkInDraft>;

const group = z.enum(['politics', 'administration']);
export const statementFigures = z.object({
  answers: z.number().int(),
  doNotKnow: z.number().int(),
  mean: z.number(),
  spread: z.number(),
  /** How many gave each step, from 1 to 5. */
  perStep: z.array(z.number().int()),
  /** Where the mean would lie in 95 of 100 draws; null for fewer than ten answers. */
  interval: z.object({ from: z.number(), to: z.number() }).nullable(),
});
export type StatementFigures = z.infer<typeof statementFigures>;

export const statementResult = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('by-group'),
    groups: z.object({
      politics: statementFigures.nullable(),
      administration: statementFigures.nullable(),
    }),
  }),
  /** One group is too small to be shown, and the other would tell of it. */
  z.object({ kind: z.literal('pooled'), small: group, figures: statementFigures }),
  z.object({ kind: z.literal('too-few') }),
]);

/** GET /api/check-ins: what came of the statements, by finding, over phases and terms. */
export const checkInsPage = z.object({
  findings: z.array(
    z.object({
      finding,
      title: z.string(),
      statements: z.array(
        z.object({
          statement: z.number().int(),
          text: z.string(),
          /** Oldest first. */
          times: z.array(
            z.object({
              pollId: id,
              closedAt: instant,
              phase: z.string(),
              process: z.string(),
              /** The term that it was asked in; null outside every term. */
              term: z.string().nullable(),
              result: statementResult,
            }),
          ),
        }),
      ),
    }),
  ),
  /** Open to me, and not yet sent to me or answered. */
  open: z.array(z.object({ pollId: id, title: z.string(), closesAt: instant })),
  today: civilDate,
});
export type CheckInsPage = z.infer<typeof checkInsPage>;

/** GET /api/check-in-statements: what can be asked, in the reader's language. For those who prepare polls. */
export const checkInStatements = z.object({
  findings: z.array(z.object({ finding, title: z.string(), statements: z.array(z.string()) })),
});
export type CheckInStatements = z.infer<typeof checkInStatements>;

import { z } from 'zod';
import { id } from './values.ts';

export const findingCode = z.enum(['ring', 'orphan', 'goal-without-strategy', 'goal-without-indicator', 'indicator-without-value', 'strategy-without-assignment', 'assignment-without-task', 'assignment-without-report', 'task-without-report', 'plan-without-goal', 'ambition-exceeds-means']); // prettier-ignore
export type FindingCode = z.infer<typeof findingCode>;

const link = z.object({ id, title: z.string() });

/** GET /api/findings: of one plan, and a hundred of one kind, `from` so many on; all where nothing is chosen. */
export const findingsQuery = z.object({
  plan: id.optional(),
  kind: findingCode.optional(),
  from: z.coerce.number().int().min(0).max(10_000_000).optional(),
});

/** What is missing in the thread, by kind: the first twenty of each, or a hundred of the kind that is asked for. */
export const findingsPage = z.object({
  total: z.number().int(),
  /** The plan whose findings these are; null for all of them. */
  plan: link.nullable(),
  kinds: z.array(
    z.object({
      code: findingCode,
      count: z.number().int(),
      /** How many of the kind stand before these. */
      from: z.number().int(),
      /** Each with the thing it is about. */
      findings: z.array(
        z.object({
          goal: link.nullable(),
          plan: link.nullable(),
          indicator: z.string().nullable(),
          year: z.number().int().nullable(),
          overNok: z.number(),
          overPersonMonths: z.number(),
        }),
      ),
    }),
  ),
});
export type FindingsPage = z.infer<typeof findingsPage>;

import { z } from 'zod';
import { id } from './values.ts';

export const findingCode = z.enum(['ring', 'orphan', 'goal-without-strategy', 'goal-without-indicator', 'indicator-without-value', 'strategy-without-assignment', 'assignment-without-task', 'assignment-without-report', 'task-without-report', 'plan-without-goal', 'ambition-exceeds-means']); // prettier-ignore
export type FindingCode = z.infer<typeof findingCode>;

const link = z.object({ id, title: z.string() }).nullable();

/** GET /api/findings: what is missing in the thread, by kind. */
export const findingsPage = z.object({
  total: z.number().int(),
  kinds: z.array(
    z.object({
      code: findingCode,
      count: z.number().int(),
      /** The first two hundred, each with the thing it is about. */
      first: z.array(
        z.object({
          goal: link,
          plan: link,
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

import { z } from 'zod';
import { readPlanTime } from '../core/time/plan-time.ts';
import type { PlanTime } from '../core/time/plan-time.ts';
import { id, line, text } from './values.ts';

export const planTime = z
  .string()
  .refine((written) => readPlanTime(written) !== undefined, { error: 'not-text' })
  .transform((written) => written as PlanTime)
  .meta({ description: 'A year, half-year or quarter: 2026, 2026-H1, 2026-Q3' });
export const entryKind = z.enum(['continued', 'new', 'end', 'master-plan']);
export type EntryKind = z.infer<typeof entryKind>;
const masterDecision = z.enum(['revise-whole', 'revise-parts', 'continue']);
/** What a planner writes in a line of the strategy. */
export const entryFacts = z.object({
  kind: entryKind,
  planId: id.nullable(),
  needId: id.nullable(),
  title: line(200),
  decision: masterDecision.nullable(),
  from: planTime.nullable(),
  to: planTime.nullable(),
  note: text(1000),
});
export type EntryFacts = z.infer<typeof entryFacts>;

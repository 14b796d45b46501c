import { z } from 'zod';
import { civilDate, id, line, text } from './values.ts';

const link = z.object({ id, title: z.string() });

/** A conflict between two or more goals or plans, told to everybody. */
export const goalConflict = z.object({
  id,
  firstAim: z.string(),
  secondAim: z.string(),
  statement: z.string(),
  affected: z.string(),
  handling: z.string(),
  decidedWhere: z.string(),
  decidedOn: civilDate.nullable(),
  isExample: z.boolean(),
  version: z.number().int(),
  goals: z.array(link),
  plans: z.array(link),
});
export type GoalConflict = z.infer<typeof goalConflict>;

/** GET /api/goal-conflicts */
export const goalConflictList = z.object({
  conflicts: z.array(goalConflict),
  /** Chains in which each aim leads to the next difficulty. */
  chains: z.array(z.array(z.string())),
});

/** POST /api/goal-conflicts */
export const goalConflictDraft = z.object({
  firstAim: line(200),
  secondAim: line(200),
  statement: line(2000),
  affected: text(1000),
  handling: text(2000),
  decidedWhere: text(300),
  decidedOn: civilDate.nullable(),
  goalIds: z.array(id).max(50),
  planIds: z.array(id).max(50),
});
/** PUT /api/goal-conflicts/:conflictId */
export const goalConflictChange = goalConflictDraft.extend({ version: z.number().int().min(1) });

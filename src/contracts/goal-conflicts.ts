import { z } from 'zod';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

const link = z.object({ id, title: z.string() });
const version = z.number().int().min(1);

/** From which day it no longer holds, and why. */
export const closing = z.object({ on: civilDate, reason: line(1000) });
export type Closing = z.infer<typeof closing>;

/** POST …/close of a goal, a conflict or a chain; …/reopen takes the version alone. */
export const closingDraft = closing.extend({ on: enteredDate, version });
export const reopening = z.object({ version });

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
  closed: closing.nullable(),
  goals: z.array(link),
  plans: z.array(link),
});
export type GoalConflict = z.infer<typeof goalConflict>;

/** Steps in which each leads to the next difficulty; a step may be about a goal, a plan or a conflict. */
export const conflictChain = z.object({
  id,
  title: z.string(),
  isExample: z.boolean(),
  version: z.number().int(),
  closed: closing.nullable(),
  steps: z.array(
    z.object({
      words: z.string(),
      goal: link.nullable(),
      plan: link.nullable(),
      conflict: link.nullable(),
    }),
  ),
});
export type ConflictChain = z.infer<typeof conflictChain>;

/** POST /api/conflict-chains */
export const conflictChainDraft = z.object({
  title: line(200),
  steps: z
    .array(
      z.object({
        words: line(200),
        goalId: id.nullable(),
        planId: id.nullable(),
        conflictId: id.nullable(),
      }),
    )
    .max(40),
});
/** PUT /api/conflict-chains/:chainId */
export const conflictChainChange = conflictChainDraft.extend({ version });

const told = z.union([z.string(), z.number()]).nullable();
/** GET /api/conflict-history/:subjectId: of a conflict or a chain, latest first. */
export const conflictHistory = z.object({
  history: z.array(
    z.object({
      id,
      at: instant,
      kind: z.enum(['conflict-recorded', 'conflict-changed', 'conflict-closed', 'conflict-reopened', 'chain-drawn', 'chain-changed', 'chain-closed', 'chain-reopened']), // prettier-ignore
      about: z.string().nullable(),
      changes: z.array(z.object({ field: z.string(), before: told, after: told })),
    }),
  ),
});
export type ConflictHistory = z.infer<typeof conflictHistory>;

/** GET /api/goal-conflicts */
export const goalConflictList = z.object({
  conflicts: z.array(goalConflict),
  chains: z.array(conflictChain),
});

/** POST /api/goal-conflicts */
export const goalConflictDraft = z.object({
  firstAim: line(200),
  secondAim: line(200),
  statement: line(2000),
  affected: text(1000),
  handling: text(2000),
  decidedWhere: text(300),
  decidedOn: enteredDate.nullable(),
  goalIds: z.array(id).max(50),
  planIds: z.array(id).max(50),
});
/** PUT /api/goal-conflicts/:conflictId */
export const goalConflictChange = goalConflictDraft.extend({ version });

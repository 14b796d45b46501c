import { z } from 'zod';
import { findingCode } from './findings.ts';
import { closing, conflictChain, goalConflict } from './goal-conflicts.ts';
import { civilDate, id } from './values.ts';

export const goalKind = z.enum(['vision', 'mainGoal', 'subGoal', 'strategy', 'assignment', 'task']);
export type GoalKind = z.infer<typeof goalKind>;
export const reportStatus = z.enum(['on-track', 'delayed', 'done', 'stopped']);
export const goalNode = z.object({
  id,
  key: z.string(),
  kind: goalKind,
  parentId: id.nullable(),
  title: z.string(),
  note: z.string(),
  plan: z.object({ id, title: z.string() }).nullable(),
  isExample: z.boolean(),
  closed: closing.nullable(),
  reports: z.array(
    z.object({
      id,
      period: z.string(),
      reportedOn: civilDate,
      status: reportStatus,
      text: z.string(),
      isExample: z.boolean(),
    }),
  ),
  /** Of the reports latest on each thing below: the worst, and how many of how many are on track or done. Null where nothing is reported. */
  rollUp: z
    .object({ worst: reportStatus, wellOff: z.number().int(), reported: z.number().int() })
    .nullable(),
});
export type GoalNode = z.infer<typeof goalNode>;

/** A gap in the thread, linked to where it stands. */
export const finding = z.object({
  code: findingCode.exclude(['plan-without-goal', 'ambition-exceeds-means']),
  goalId: id,
});
export type Finding = z.infer<typeof finding>;

/**
 * GET /api/red-thread: all nodes; a parent always comes before its children. With `?goal=` a thread of more than 3,000 is given in parts: the goals, and what
 * hangs below the goal that is named.
 */
export const redThread = z.object({
  /** How many nodes there are beside those that are given here. */
  leftOut: z.number().int().default(0),
  nodes: z.array(goalNode),
  findings: z.array(finding),
  conflicts: z.array(goalConflict),
  chains: z.array(conflictChain),
});
export type RedThread = z.infer<typeof redThread>;

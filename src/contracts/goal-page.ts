import { z } from 'zod';
import { closing, conflictChain, goalConflict } from './goal-conflicts.ts';
import { goalKind, reportStatus } from './goals.ts';
import { means, yearMeans } from './means.ts';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

const version = z.number().int().min(1);

export const direction = z.enum(['up', 'down', 'hold']);
export const indicator = z.object({
  id,
  name: z.string(),
  unit: z.string(),
  direction,
  target: z.number().nullable(),
  targetOn: civilDate.nullable(),
  source: z.string(),
  /** The UN's sustainable development goals, 1 to 17. */
  sdgs: z.array(z.number().int()),
  isExample: z.boolean(),
  version,
  /** Oldest first. */
  values: z.array(z.object({ measuredOn: civilDate, value: z.number(), version })),
});
export type Indicator = z.infer<typeof indicator>;

const figure = z.object({ label: line(100), value: z.number(), unit: text(40) });
export const goalReport = z.object({
  id,
  period: z.string(),
  reportedOn: civilDate,
  status: reportStatus,
  text: z.string(),
  figures: z
    .array(z.object({ label: z.string(), value: z.number(), unit: z.string() }))
    .default([]),
  isExample: z.boolean(),
  version,
});
export type GoalReport = z.infer<typeof goalReport>;

const told = z.union([z.string(), z.number()]).nullable();
/** GET /api/goals/:goalId */
export const goalPage = z.object({
  goal: z.object({
    id,
    kind: goalKind,
    parentId: id.nullable(),
    planId: id.nullable(),
    title: z.string(),
    note: z.string(),
    isExample: z.boolean(),
    closed: closing.nullable(),
    version,
  }),
  parent: z.object({ id, title: z.string() }).nullable(),
  plan: z.object({ id, title: z.string() }).nullable(),
  /** How many that still stand hang below it, and would be closed with it. */
  standingBelow: z.number().int(),
  /** Kinds that may hang below it, and kinds that it may hang under itself. */
  kindsBelow: z.array(goalKind),
  kindsAbove: z.array(goalKind),
  indicators: z.array(indicator),
  /** Latest first. */
  reports: z.array(goalReport),
  means: z.array(means),
  /** What it and everything below it takes, by year. */
  years: z.array(yearMeans),
  conflicts: z.array(goalConflict),
  chains: z.array(conflictChain),
  /** Latest first. */
  history: z.array(
    z.object({
      id,
      at: instant,
      kind: z.enum(['goal-added', 'goal-changed', 'goal-moved', 'goal-closed', 'goal-reopened', 'indicator-added', 'indicator-changed', 'indicator-measured', 'report-entered', 'report-corrected', 'means-added', 'means-changed']), // prettier-ignore
      about: z.string().nullable(),
      changes: z.array(z.object({ field: z.string(), before: told, after: told })),
    }),
  ),
});
export type GoalPage = z.infer<typeof goalPage>;

const words = { title: line(300), note: text(4000), planId: id.nullable() };
/** POST /api/goals */
export const goalDraft = z.object({ ...words, kind: goalKind, parentId: id.nullable() });
/** PUT /api/goals/:goalId */
export const goalChange = z.object({ ...words, version });
/** POST /api/goals/:goalId/move */
export const goalMove = z.object({ parentId: id.nullable(), version });

/** POST /api/goals/:goalId/indicators */
export const indicatorDraft = z.object({
  name: line(200),
  unit: line(60),
  direction,
  target: z.number().nullable(),
  targetOn: enteredDate.nullable(),
  source: text(300),
  sdgs: z.array(z.number().int().min(1).max(17)).max(17),
});
export type IndicatorDraft = z.infer<typeof indicatorDraft>;
/** PUT /api/indicators/:indicatorId */
export const indicatorChange = indicatorDraft.extend({ version });
/** POST /api/indicators/:indicatorId/values: a value for a day that has one corrects it. */
export const measuredValue = z.object({
  measuredOn: enteredDate,
  value: z.number(),
  /** Of the value that the writer has seen for the day; 0 where there was none. */
  version: z.number().int().min(0),
});

/** POST /api/goals/:goalId/reports */
export const reportDraft = z.object({
  /** As the municipality names it: "Tertialrapport 1-24". */
  period: line(100),
  reportedOn: enteredDate,
  status: reportStatus,
  text: text(4000),
  figures: z.array(figure).max(20),
});
export type ReportDraft = z.infer<typeof reportDraft>;
/** PUT /api/goal-reports/:reportId */
export const reportChange = reportDraft.extend({ version });

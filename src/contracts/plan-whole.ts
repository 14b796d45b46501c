import { z } from 'zod';
import { goalKind, reportStatus } from './goals.ts';
import { documentKind } from './plan-register.ts';

import { pollStatus, roundStatus } from './rounds.ts';
import { civilDate, id, instant } from './values.ts';

// The parts of GET /api/plans/:planId beside the register's own.

const titled = z.object({ id, title: z.string() });
export const goalLine = titled.extend({ kind: goalKind });

/** What the council that sits now has had to do with the plan, as far as the reader may see. */
export const planContribution = z.object({
  term: z.object({ startsOn: civilDate, endsOn: civilDate }),
  decisions: z.array(
    z.object({
      kind: z.enum([
        'ordered', 'adopted', 'continued', 'revision-ordered', 'replacement-declared', 'part-replaced', 'replaced', 'closed',
      ]),
      on: civilDate,
      body: z.string().nullable(),
      reference: z.string(),
      reason: z.string(),
      other: titled.nullable(),
      part: z.string(),
    }),
  ),
  /** Goals of the plan that came or were changed, latest first. */
  goals: z.array(goalLine.extend({ change: z.enum(['added', 'changed']), on: civilDate })),
  rounds: z.array(
    titled.extend({
      body: z.string(),
      startsAt: instant,
      status: roundStatus,
      summary: z.string(),
    }),
  ),
  polls: z.array(
    titled.extend({ status: pollStatus, closesAt: instant, outcomeNote: z.string() }),
  ),
}); // prettier-ignore
export type PlanContribution = z.infer<typeof planContribution>;

const measured = z.object({ measuredOn: civilDate, value: z.number() });

export const planResults = z.object({
  /** Of the latest reports: the worst, and how many of how many are on track or done. Null where nothing is reported. */
  rollUp: z
    .object({ worst: reportStatus, wellOff: z.number().int(), reported: z.number().int() })
    .nullable(),
  /** The latest of each assignment and task, newest first. */
  reports: z.array(
    z.object({
      goal: goalLine,
      report: z.object({
        id,
        period: z.string(),
        reportedOn: civilDate,
        status: reportStatus,
        text: z.string(),
        isExample: z.boolean(),
      }),
    }),
  ),
  unreported: z.number().int(),
  indicators: z.array(
    z.object({
      id,
      name: z.string(),
      unit: z.string(),
      direction: z.enum(['up', 'down', 'hold']),
      target: z.number().nullable(),
      targetOn: civilDate.nullable(),
      isExample: z.boolean(),
      goal: goalLine,
      latest: measured.nullable(),
    }),
  ),
});
export type PlanResults = z.infer<typeof planResults>;

export const planDocument = z.object({
  id,
  title: z.string(),
  kind: documentKind,
  address: z.string(),
  datedOn: civilDate.nullable(),
  isExample: z.boolean(),
});
export type PlanDocument = z.infer<typeof planDocument>;

import { z } from 'zod';
import { readPlanTime } from '../core/time/plan-time.ts';
import type { PlanTime } from '../core/time/plan-time.ts';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

const version = z.number().int().min(1);

const planTime = z
  .string()
  .refine((written) => readPlanTime(written) !== undefined, { error: 'not-text' })
  .transform((written) => written as PlanTime)
  .meta({ description: 'A year, half-year or quarter: 2026, 2026-H1, 2026-Q3' });
const entryKind = z.enum(['continued', 'new', 'end', 'master-plan']);
export type EntryKind = z.infer<typeof entryKind>;
const masterDecision = z.enum(['revise-whole', 'revise-parts', 'continue']);
const strategyCadence = z.enum(['term', 'yearly']);
const outsideWhy = z.enum(['not-listed', 'other-year', 'to-end', 'to-go-on']);

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

/** Why somebody goes on outside the strategy: a reason, or a supplement that is to cover it. */
export const departure = z.object({ reason: text(1000), amendmentId: id.nullable() });

/** POST /api/planning-strategies */
export const strategyWish = z.object({ termId: id, title: line(200), planId: id.nullable() });
/** POST /api/planning-strategies/:strategyId/propose */
export const strategyProposal = z.object({
  version,
  publicFrom: enteredDate,
  treatmentOn: enteredDate,
  /** Why the dates are kept although they break a deadline of the law. */
  despite: text(1000),
});
const decided = { version, on: enteredDate, bodyId: id, reference: text(100) };
/** POST /api/planning-strategies/:strategyId/adopt */
export const strategyAdoption = z.object({ ...decided, despite: text(1000) });
/** POST /api/planning-strategies/:strategyId/entries */
export const strategyEntryDraft = z.object({
  facts: entryFacts,
  amendmentId: id.nullable(),
  supersedesId: id.nullable(),
});
/** PUT /api/planning-strategies/:strategyId/entries/:entryId */
export const strategyEntryChange = z.object({ version, facts: entryFacts });
/** POST /api/planning-strategies/:strategyId/entries/:entryId/withdraw */
export const strategyStep = z.object({ version });
/** POST /api/planning-strategies/:strategyId/amendments */
export const amendmentWish = z.object({
  kind: z.enum(['supplement', 'rolling']),
  year: z.number().int().min(1900).max(2200).nullable(),
  title: line(200),
});
/** POST /api/planning-strategies/:strategyId/amendments/:amendmentId/decide */
export const amendmentDecision = z.object(decided);

const statutoryRule = z.object({
  rule: z.enum(['planning-strategy-adopted', 'planning-strategy-public']),
  paragraph: line(100),
  amount: z.number().int().min(1).max(1000),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
  from: z.enum(['council-constituted', 'council-treatment']),
});
/** PUT /api/planning-strategies/frame */
export const strategyFrame = z.object({
  version: z.number().int().min(0),
  cadence: strategyCadence,
  rules: z.array(statutoryRule).max(10),
  constitution: z.object({ termId: id, on: enteredDate.nullable() }).nullable(),
});

const term = z.object({
  id,
  startsOn: civilDate,
  endsOn: civilDate,
  constitutedOn: civilDate.nullable(),
});
const decision = z.object({ on: civilDate, bodyId: id, reference: z.string() });

const strategyHead = z.object({
  id,
  termId: id,
  title: z.string(),
  planId: id.nullable(),
  status: z.enum(['draft', 'proposed', 'adopted']),
  publicFrom: civilDate.nullable(),
  treatmentOn: civilDate.nullable(),
  adopted: decision.nullable(),
  despite: z.string(),
  version: z.number().int(),
  isExample: z.boolean(),
});
const strategyEntry = entryFacts.extend({
  id,
  title: z.string(),
  note: z.string(),
  amendmentId: id.nullable(),
  supersedesId: id.nullable(),
  version: z.number().int(),
  isExample: z.boolean(),
});
const strategyAmendment = z.object({
  id,
  kind: z.enum(['supplement', 'rolling']),
  year: z.number().int().nullable(),
  title: z.string(),
  decided: decision.nullable(),
  version: z.number().int(),
  isExample: z.boolean(),
});

export const strategyView = z.object({
  strategy: strategyHead,
  adoptedBy: z.string().nullable(),
  isInForce: z.boolean(),
  term,
  deadlines: z.array(
    z.object({
      rule: statutoryRule,
      countedFrom: civilDate,
      isFromTermStart: z.boolean(),
      dueOn: civilDate,
      daysLeft: z.number().int().nullable(),
      brokenBy: z.number().int(),
    }),
  ),
  entries: z.array(strategyEntry.extend({ holds: z.boolean() })),
  amendments: z.array(strategyAmendment.extend({ body: z.string().nullable() })),
  /** What is to be done, late first. */
  items: z.array(
    z.object({
      entryId: id,
      kind: entryKind,
      title: z.string(),
      planId: id.nullable(),
      from: civilDate,
      to: civilDate,
      progress: z.enum(['done', 'under-way', 'not-started']),
      doneOn: civilDate.nullable(),
      lateDays: z.number().int(),
    }),
  ),
  /** Work outside the strategy, with the reason that was given. */
  flagged: z.array(
    z.object({
      planId: id,
      title: z.string(),
      on: civilDate.nullable(),
      why: outsideWhy,
      from: planTime.nullable(),
      to: planTime.nullable(),
      reasons: z.array(z.string()),
      amendmentIds: z.array(id),
      coveredBy: id.nullable(),
    }),
  ),
});
export type StrategyView = z.infer<typeof strategyView>;

/** GET /api/planning-strategies, ?strategy= for another than the one that holds */
export const planningStrategies = z.object({
  today: civilDate,
  terms: z.array(term),
  strategies: z.array(
    z.object({
      id,
      title: z.string(),
      status: z.enum(['draft', 'proposed', 'adopted']),
      termId: id,
      adoptedOn: civilDate.nullable(),
      isInForce: z.boolean(),
    }),
  ),
  setting: z.object({ cadence: strategyCadence, version: z.number().int() }),
  rules: z.array(statutoryRule),
  shown: strategyView.nullable(),
});
export type PlanningStrategies = z.infer<typeof planningStrategies>;

const written = z.union([strategyEntry, strategyHead, strategyAmendment]);
/** GET /api/planning-strategies/:strategyId/history */
export const strategyHistory = z.object({
  events: z.array(
    z.object({
      id,
      at: instant,
      by: z.string(),
      kind: z.enum([
        'begun', 'proposed', 'adopted', 'entry-added', 'entry-changed', 'entry-withdrawn', 'amendment-begun', 'amendment-decided',
      ]),
      before: strategyEntry.nullable(),
      after: written,
    }),
  ),
}); // prettier-ignore

/** GET /api/plans/:planId/strategy-place, /api/plan-needs/:needId/strategy-place; ?on= for another day than today */
export const strategyPlace = z.object({
  on: civilDate,
  standing: z.discriminatedUnion('standing', [
    z.object({ standing: z.literal('no-strategy') }),
    z.object({ standing: z.literal('inside'), strategyId: id, entryId: id }),
    z.object({
      standing: z.literal('outside'),
      strategyId: id,
      why: outsideWhy,
      from: planTime.nullable(),
      to: planTime.nullable(),
    }),
  ]),
  strategy: z.object({ id, title: z.string() }).nullable(),
  entry: strategyEntry.nullable(),
  openAmendments: z.array(z.object({ id, title: z.string() })),
});

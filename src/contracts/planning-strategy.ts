import { z } from 'zod';
import { entryFacts, entryKind, planTime } from './strategy-entry.ts';
import { statutoryRule, strategyCadence } from './strategy-rules.ts';
import { civilDate, id, instant } from './values.ts';

const outsideWhy = z.enum(['not-listed', 'other-year', 'to-end', 'to-go-on']);

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
  /** Takes that line out, and puts nothing in its place. */
  drops: z.boolean(),
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

const deadline = z.object({
  rule: statutoryRule,
  countedFrom: civilDate,
  isFromTermStart: z.boolean(),
  dueOn: civilDate,
  daysLeft: z.number().int().nullable(),
  brokenBy: z.number().int(),
});
/** GET /api/planning-strategies/:strategyId/deadlines, with ?publicFrom=, ?treatmentOn= and ?adoptedOn= as they are typed */
export const strategyDeadlines = z.object({
  deadlines: z.array(deadline),
  publicRule: statutoryRule,
  daysPublic: z.number().int().nullable(),
  earliestOn: civilDate.nullable(),
});

export const strategyView = z.object({
  strategy: strategyHead,
  adoptedBy: z.string().nullable(),
  isInForce: z.boolean(),
  term,
  deadlines: z.array(deadline),
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
  setting: z.object({
    cadence: strategyCadence,
    holdsUnitPlans: z.boolean(),
    version: z.number().int(),
  }),
  rules: z.array(statutoryRule),
  shown: strategyView.nullable(),
});
export type PlanningStrategies = z.infer<typeof planningStrategies>;

// What was written before lines could be dropped says nothing of it.
const writtenEntry = strategyEntry.extend({ drops: z.boolean().default(false) });
const written = z.union([writtenEntry, strategyHead, strategyAmendment]);
/** GET /api/planning-strategies/:strategyId/history */
export const strategyHistory = z.object({
  events: z.array(
    z.object({
      id,
      at: instant,
      by: z.string(),
      kind: z.enum([
        'begun', 'proposed', 'adopted', 'entry-added', 'entry-changed', 'entry-withdrawn', 'amendment-begun', 'amendment-decided',
        'adoption-corrected', 'decision-corrected',
      ]),
      before: written.nullable(),
      after: written,
      reason: z.string(),
    }),
  ),
}); // prettier-ignore
export type StrategyHistory = z.infer<typeof strategyHistory>;

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

import { z } from 'zod';
import { closing, conflictChain, goalConflict } from './goal-conflicts.ts';
import { framedYear } from './means.ts';
import { planRegistration } from './plan-register.ts';
import { goalLine, planContribution, planDocument, planResults } from './plan-whole.ts';
import { civilDate, id, line } from './values.ts';

export const planLevel = z.enum([
  'overall',
  'elaboration',
  'action',
  'operations',
  'reporting',
  'beside',
  'knowledge',
]);
export type PlanLevel = z.infer<typeof planLevel>;
export const planStatus = z.enum(['in-force', 'in-progress', 'ordered', 'replaced', 'closed']);
export const planCard = z.object({
  id,
  key: z.string(),
  title: z.string(),
  type: z.string(),
  level: planLevel,
  horizonYears: z.number().int().nullable(),
  treatment: z.enum(['political', 'administrative']),
  parentId: id.nullable(),
  isGroup: z.boolean(),
  status: planStatus,
  isExample: z.boolean(),
});
export type PlanCard = z.infer<typeof planCard>;

/** A card with its place in the picture. */
export const placedPlan = planCard.extend({
  /** Which line of its band: families have one each, those without family share the last. */
  line: z.number().int(),
  /** How many of its line stand above it. */
  depth: z.number().int(),
  /** What it builds on, also where that stands in another band. */
  parentTitle: z.string().nullable(),
});
export type PlacedPlan = z.infer<typeof placedPlan>;

/** A band's plans as far as they are sent at once; `count` says how many there are, and `/api/plans/more` gives the rest. */
const part = z.object({ count: z.number().int(), plans: z.array(placedPlan) });
export type PlanPart = z.infer<typeof part>;

/** GET /api/plans: the plan system as one picture, or what is chosen of it. */
export const planHierarchy = z.object({
  /** In the picture as it is chosen, and in the picture of everything. */
  count: z.number().int(),
  all: z.number().int(),
  /** Top to bottom: overall, elaboration, action, operations, reporting. */
  bands: z.array(
    part.extend({
      level: planLevel,
      /** Shortest and longest horizon of the band's plans, in years. */
      horizonYears: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
      treatment: z.enum(['political', 'administrative']),
    }),
  ),
  /** The planning strategy, beside the tree. */
  beside: part,
  knowledge: part,
  /** What there is to choose from. */
  choices: z.object({
    themes: z.array(z.string()),
    committees: z.array(z.object({ id, name: z.string() })),
    terms: z.array(z.object({ id, startsOn: civilDate, endsOn: civilDate })),
  }),
});
export type PlanHierarchy = z.infer<typeof planHierarchy>;

/** What is chosen of the system, for GET /api/plans, /more, /picture.svg and .pdf; everything where nothing is. */
export const planQuery = z.object({
  level: planLevel.optional(),
  status: planStatus.optional(),
  theme: line(60).optional(),
  committee: id.optional(),
  term: id.optional(),
});

/** GET /api/plans/more: the next plans of one band. */
export const moreQuery = planQuery.extend({
  band: planLevel,
  from: z.coerce.number().int().min(0).max(1_000_000),
});
export const morePlans = z.object({ plans: z.array(placedPlan) });

const planLine = z.object({ id, title: z.string(), status: planCard.shape.status });

/** GET /api/plans/:planId */
export const planPage = z.object({
  plan: planCard.extend({
    summary: z.string(),
    adoptedOn: civilDate.nullable(),
    adoptedBy: z.string().nullable(),
  }),
  parent: planLine.nullable(),
  children: z.array(planLine),
  goals: z.array(goalLine.extend({ closed: closing.nullable() })),
  /** What its assignments take, in the years that they take anything, beside what the economy plan gives for all plans. */
  means: z.array(framedYear),
  conflicts: z.array(goalConflict),
  chains: z.array(conflictChain),
  processes: z.array(
    z.object({
      id,
      title: z.string(),
      currentPhases: z.array(z.object({ id, title: z.string(), endsOn: civilDate })),
      nextPhase: z.object({ id, title: z.string(), startsOn: civilDate }).nullable(),
    }),
  ),
  registration: planRegistration,
  /** Of the council that sits now; null where no term holds today. */
  contribution: planContribution.nullable(),
  results: planResults,
  documents: z.array(planDocument),
});
export type PlanPage = z.infer<typeof planPage>;

import { z } from 'zod';
import { conflictChain, goalConflict } from './goal-conflicts.ts';
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

/** GET /api/plans: the plan system as one picture. */
export const planHierarchy = z.object({
  /** Top to bottom: overall, elaboration, action, operations, reporting. */
  bands: z.array(
    z.object({
      level: planLevel,
      /** Shortest and longest horizon of the band's plans, in years. */
      horizonYears: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
      treatment: z.enum(['political', 'administrative']),
      plans: z.array(planCard),
    }),
  ),
  /** The planning strategy, beside the tree. */
  beside: z.array(planCard),
  knowledge: z.array(planCard),
});
export type PlanHierarchy = z.infer<typeof planHierarchy>;

/** GET /api/plans/picture.svg and .pdf: what is chosen of the system; everything where nothing is. */
export const pictureQuery = z.object({
  level: planLevel.optional(),
  status: planStatus.optional(),
  theme: line(60).optional(),
  committee: id.optional(),
  term: id.optional(),
});

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
  goals: z.array(goalLine),
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

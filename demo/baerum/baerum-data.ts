import { z } from 'zod';
import { goalKinds } from '../../src/core/goals/goal.ts';
import { planLevels, planTypes } from '../../src/core/plans/plan.ts';
import { civilDate, language } from '../../src/contracts/values.ts';
import facts from './baerum.json' with { type: 'json' };

const schema = z.object({
  municipality: z.object({
    name: z.string(),
    number: z.string(),
    language,
    governance: z.enum(['formannskap', 'parliamentary']),
    term: z.object({ from: civilDate, to: civilDate }),
    bodies: z.array(z.string()),
    motto: z.string(),
    values: z.array(z.string()),
    council: z.object({ seats: z.number().int() }),
  }),
  plans: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      type: z.enum(planTypes),
      level: z.enum(planLevels),
      horizonYears: z.number().int().nullable().default(null),
      treatment: z.enum(['political', 'administrative']),
      parent: z.string().nullable().default(null),
      group: z.boolean().default(false),
    }),
  ),
  goals: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(goalKinds),
      parent: z.string().nullable().default(null),
      title: z.string(),
      plan: z.string().nullable().default(null),
      note: z.string().default(''),
    }),
  ),
  goalConflicts: z.array(
    z.object({
      id: z.string(),
      between: z.tuple([z.string(), z.string()]),
      goals: z.array(z.string()),
    }),
  ),
  goalConflictChain: z.array(z.string()),
  process: z.object({
    template: z.string(),
    title: z.string(),
    phases: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        from: civilDate,
        to: civilDate,
        lead: z.enum(['politics', 'administration']),
        produces: z.array(z.string()),
        rounds: z.array(z.string()),
      }),
    ),
  }),
});

/** What is known of Bærum from the municipality's public presentations (2022–2023), in our words. Everything made up beside it is marked as an example. */
export const baerumFacts = schema.parse(facts);

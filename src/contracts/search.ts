import { z } from 'zod';
import { planCard } from './plans.ts';
import { id } from './values.ts';

/** GET /api/search?text=: plans and goals with the words, best first. */
export const searchAnswer = z.object({
  plans: z.array(planCard),
  goals: z.array(z.object({ id, kind: z.string(), title: z.string(), planId: id.nullable() })),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

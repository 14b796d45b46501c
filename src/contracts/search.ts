import { z } from 'zod';
import { goalKind } from './goals.ts';
import { planCard } from './plans.ts';
import { id } from './values.ts';

/** GET /api/search?text=: plans and goals with the words, best first; with `above`, the goals that stand and that something of that kind may hang under. */
export const searchQuery = z.object({ text: z.string().default(''), above: goalKind.optional() });

export const searchAnswer = z.object({
  plans: z.array(planCard),
  goals: z.array(z.object({ id, kind: goalKind, title: z.string(), planId: id.nullable() })),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

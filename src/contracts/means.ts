import { z } from 'zod';
import { id, line, text } from './values.ts';

const year = z.number().int().min(1990).max(2100);
const nok = z.number().int().min(0).max(1_000_000_000_000);
const months = z.number().min(0).max(1_000_000);

export const yearMeans = z.object({
  year: z.number().int(),
  /** Whole kroner. */
  amountNok: z.number(),
  personMonths: z.number(),
});
export type YearMeans = z.infer<typeof yearMeans>;

/** What an assignment takes in a year. */
export const means = yearMeans.extend({
  id,
  budgetLine: z.string(),
  source: z.string(),
  isExample: z.boolean(),
  version: z.number().int(),
});
export type Means = z.infer<typeof means>;

/** POST /api/goals/:goalId/means */
export const meansDraft = z.object({
  year,
  budgetLine: line(200),
  amountNok: nok,
  personMonths: months,
  source: text(300),
});
/** PUT /api/goal-means/:meansId */
export const meansChange = meansDraft.extend({ version: z.number().int().min(1) });

/** PUT /api/means-frames: what the economy plan gives for a year. Version 0 where there was none. */
export const frameDraft = z.object({
  year,
  amountNok: nok,
  personMonths: months.nullable(),
  source: text(300),
  version: z.number().int().min(0),
});

/** A year's sum against the frame; null where there is none. */
export const framedYear = yearMeans.extend({
  frame: z
    .object({
      amountNok: z.number(),
      personMonths: z.number().nullable(),
      source: z.string(),
      isExample: z.boolean(),
    })
    .nullable(),
  overNok: z.number(),
  overPersonMonths: z.number(),
});
export type FramedYear = z.infer<typeof framedYear>;

/** GET /api/means */
export const meansPage = z.object({
  years: z.array(framedYear.extend({ frameVersion: z.number().int() })),
  goals: z.array(z.object({ id, title: z.string(), kind: z.string(), years: z.array(yearMeans) })),
  plans: z.array(z.object({ id, title: z.string(), years: z.array(yearMeans) })),
});
export type MeansPage = z.infer<typeof meansPage>;

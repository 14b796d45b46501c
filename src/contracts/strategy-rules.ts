import { z } from 'zod';
import { line } from './values.ts';

/** How the list of plan needs is kept: once a term, or rolled each year with the action plan. */
export const strategyCadence = z.enum(['term', 'yearly']);

/** A deadline of the law as the municipality reads it. */
export const statutoryRule = z.object({
  rule: z.enum(['planning-strategy-adopted', 'planning-strategy-public']),
  paragraph: line(100),
  amount: z.number().int().min(1).max(1000),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
  from: z.enum([
    'council-constituted',
    'council-treatment',
    'hearing-begins',
    'budget-year-begins',
  ]),
});
/** What the deadlines of a planning strategy can be counted from. */
export const enteredStrategyRule = statutoryRule.extend({
  from: z.enum(['council-constituted', 'council-treatment']),
});

import { z } from 'zod';
import { instant } from './values.ts';

const plan = z.object({
  /** Whole days before the day on which the poll closes. */
  daysBefore: z.array(z.number().int().min(1).max(30)).max(5),
  /** Once more so many hours before it closes; null for not. */
  hoursBefore: z.number().int().min(1).max(48).nullable(),
  /** 0 while nobody has chosen and the usual times hold. */
  version: z.number().int().min(0),
});

/** PUT /api/polls/:pollId/reminders */
export const pollReminderPlan = plan;

/** GET /api/polls/:pollId/reminders */
export const pollReminders = plan.extend({
  /** In order; `reminded` is null for a moment to come. */
  moments: z.array(z.object({ at: instant, reminded: z.number().int().nullable() })),
  /** As many reminders as one person gets in a week, all polls together. */
  weeklyReminders: z.number().int(),
});
export type PollReminders = z.infer<typeof pollReminders>;

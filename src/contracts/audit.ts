import { z } from 'zod';
import { enteredDate } from './values.ts';

/** GET /api/audit/extract: which days, both within, and for whom and why. */
export const auditWish = z.object({
  from: enteredDate,
  to: enteredDate,
  reason: z.string().trim().min(1).max(300),
});

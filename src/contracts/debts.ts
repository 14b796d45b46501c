import { z } from 'zod';
import { id, instant } from './values.ts';

/** GET /api/debts */
export const debtsPage = z.object({
  total: z.number().int(),
  processes: z.array(
    z.object({
      processId: id,
      title: z.string(),
      kinds: z.array(
        z.object({
          kind: z.enum([
            'contribution',
            'statement',
            'reaction',
            'letter-question',
            'poll-outcome',
            'poll-review',
          ]),
          count: z.number().int(),
          /** Who answers for it; null where nobody does. */
          responsible: z.string().nullable(),
          isMine: z.boolean(),
          /** Empty titles are what was said in a closed meeting. */
          oldest: z.array(
            z.object({ subjectId: id, phaseId: id.nullable(), title: z.string(), since: instant }),
          ),
        }),
      ),
    }),
  ),
});
export type DebtsPage = z.infer<typeof debtsPage>;

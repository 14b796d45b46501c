import { z } from 'zod';
import { noticeWay } from './preferences.ts';
import { id, instant } from './values.ts';

/** GET /api/polls/:pollId/delivery */
export const pollDelivery = z.object({
  messages: z.array(
    z.object({
      id,
      to: z.string(),
      kind: z.enum(['personal', 'group']),
      /** `sending` is on its way just now. */
      state: z.enum(['waiting', 'sending', 'sent', 'uncertain', 'unreachable']),
      cause: z.string().nullable(),
      /** While it waits: when it is tried next. Null when that is at once. */
      nextTryAt: instant.nullable(),
      /** When the app was installed for the recipient, for this message. */
      appInstalledAt: instant.nullable(),
      sentBy: noticeWay,
      /** Null for a group, and for everybody while the reader sees the sums of an open poll move. */
      hasAnswered: z.boolean().nullable(),
      updatedAt: instant,
    }),
  ),
  counts: z.object({
    waiting: z.number().int(),
    sending: z.number().int(),
    sent: z.number().int(),
    uncertain: z.number().int(),
    unreachable: z.number().int(),
  }),
  /** May messages be sent again, and may one say that they arrived? */
  maySendAgain: z.boolean(),
});
export type PollDelivery = z.infer<typeof pollDelivery>;

/** POST /api/polls/:pollId/delivery/again and …/arrived */
export const settledMessages = z.object({ messageIds: z.array(id).min(1).max(2_000) });
export const settling = z.object({
  /** For how many it was done; what had been settled meanwhile is left alone. */
  settled: z.number().int(),
});

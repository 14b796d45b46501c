import { z } from 'zod';
import { line } from './values.ts';

const count = z.number().int().min(0);
const days = z.number().int().min(0).max(3650).nullable();
const kind = z
  .string()
  .regex(/^[a-z-]{1,40}$/)
  .meta({ description: 'A key of the table of personal data' });

export const privacyKind = z.object({
  key: kind,
  what: z.string(),
  purpose: z.string(),
  basis: z.string(),
  isBasisChecked: z.boolean(),
  kept: z.string(),
  seen: z.string(),
  isArchived: z.boolean(),
  /** Why what stays, stays; null where nothing has to. */
  stays: z.string().nullable(),
  isErasable: z.boolean(),
  daysAfterLeaving: days,
  version: count,
  /** Of this reader: entries that would go, and entries that would stay. */
  own: z.object({ goes: count, stays: count }),
});
export type PrivacyKind = z.infer<typeof privacyKind>;

/** GET /api/privacy: what is kept about people and why, in the reader's language. */
export const privacyPage = z.object({ kinds: z.array(privacyKind), mayChange: z.boolean() });
export type PrivacyPage = z.infer<typeof privacyPage>;

/** PUT /api/privacy/rule: the basis of one kind as the municipality has held it against the law. */
export const privacyRuleChange = z.object({
  kind,
  basis: line(200),
  isChecked: z.boolean(),
  daysAfterLeaving: days,
  version: count,
});

/** POST /api/privacy/erasure: what was shown, confirmed. */
export const erasureConfirmed = z.object({
  goes: count.min(1).meta({ description: 'How many entries the page said would go' }),
});
export const erasureDone = z.object({ erased: count });

import { z } from 'zod';
import { line } from './values.ts';

const key = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .meta({ description: 'Lower-case letters, digits and hyphens' });

export const accessCode = z.object({
  key,
  restriction: line(60),
  basis: line(120),
  explanation: z.object({ nb: line(400), nn: line(400), en: line(400) }),
  isChecked: z.boolean(),
  isRetired: z.boolean(),
});
export type AccessCode = z.infer<typeof accessCode>;

/** GET /api/access-codes: what parts of a document may be screened by here. */
export const accessCodesPage = z.object({
  codes: z.array(accessCode),
  version: z.number().int(),
  /** Whether this reader may change them. */
  mayChange: z.boolean(),
});
export type AccessCodesPage = z.infer<typeof accessCodesPage>;

/** PUT /api/access-codes: the whole list. */
export const accessCodeList = z.object({
  codes: z.array(accessCode).min(1).max(100),
  version: z.number().int().min(0),
});

const revision = z.number().int().min(1);
const passageKey = z
  .string()
  .regex(/^[a-z-]{1,40}:\d{1,5}$/)
  .meta({ description: 'A passage’s key, as the draft’s page names it' });

/** POST /api/protocol-drafts/:draftId/marks */
export const passageMark = z.object({
  passage: passageKey,
  /** In UTF-16 units, as a browser counts a selection; null for the whole passage. */
  place: z.object({ start: z.number().int().min(0), end: z.number().int().min(1) }).nullable(),
  code: key,
  revision,
});
/** POST /api/protocol-drafts/:draftId/unmarking */
export const passageUnmarking = z.object({ markId: z.uuid(), revision });
/** POST /api/protocol-drafts/:draftId/screening-settled */
export const screeningSettled = z.object({ revision });

export const seenMark = z.object({
  id: z.uuid(),
  place: z.union([z.enum(['whole', 'lost']), z.object({ start: z.number(), end: z.number() })]),
  words: z.string(),
  basis: z.string(),
});
export type SeenMark = z.infer<typeof seenMark>;

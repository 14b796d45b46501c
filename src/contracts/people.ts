import { z } from 'zod';
import { id, language } from './values.ts';

export const role = z.enum([
  'politician',
  'facilitator',
  'planner',
  'director-staff',
  'clerk',
  'administrator',
  'observer',
]);
export const action = z.enum([
  'see-plans', 'edit-plans', 'see-processes', 'shape-processes', 'see-polls', 'answer-polls', 'prepare-rounds', 'prepare-polls', 'synthesise', 'draft-texts', 'read-closed-notes', 'run-hearings', 'answer-for-debts', 'see-delivery', 'see-archive', 'run-archive', 'read-audit', 'administer',
]); // prettier-ignore
/** What somebody is in one body or at one table, and what that gives there. */
export const capacity = z.enum([
  'chair',
  'representative',
  'deputy',
  'deputy-in-place',
  'note-taker',
]);
export const deed = z.enum(['read-closed', 'be-invited', 'be-asked', 'contribute', 'write-for-table', 'settle-directions', 'approve-minutes']); // prettier-ignore
export type Action = z.infer<typeof action>;

/** GET /api/me */
export const me = z.object({
  personId: id,
  name: z.string(),
  language,
  roles: z.array(role),
  /** What this person may do; the tab shows nothing else. */
  actions: z.array(action),
  municipality: z.object({
    name: z.string(),
    slug: z.string(),
    motto: z.string(),
    values: z.array(z.string()),
  }),
  bodies: z.array(
    z.object({
      id,
      name: z.string(),
      function: z.enum(['chair', 'deputy-chair', 'member', 'deputy']),
    }),
  ),
});
export type Me = z.infer<typeof me>;

/** PUT /api/me/language */
export const languageChoice = z.object({ language });

/** GET /api/bodies */
export const bodyList = z.object({
  bodies: z.array(
    z.object({
      id,
      name: z.string(),
      abbreviation: z.string(),
      noticeDays: z.number().int(),
      members: z.number().int(),
    }),
  ),
});
export type BodyList = z.infer<typeof bodyList>;

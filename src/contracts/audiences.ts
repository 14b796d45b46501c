import { z } from 'zod';
import { role } from './people.ts';
import { id } from './values.ts';

const people = z.array(id).max(500);
const named = { guestIds: people, disqualifiedIds: people };

/** Whom a poll asks, from the body whose matter it is. */
export const audience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('body'), ...named }),
  z.object({
    kind: z.literal('tables'),
    tableNumbers: z.array(z.number().int().min(1).max(100)).min(1).max(100),
    ...named,
  }),
  z.object({ kind: z.literal('role'), role, ...named }),
  z.object({ kind: z.literal('people'), personIds: people.min(1), ...named }),
  z.object({ kind: z.literal('body-and-administration'), ...named }),
]);
export type AudienceDraft = z.infer<typeof audience>;

/** GET /api/audience-people: who can be named on a list. For those who prepare polls. */
export const audiencePeople = z.object({
  people: z.array(
    z.object({
      id,
      name: z.string(),
      /** Bodies and roles, as they are known by: "Kommunestyret", "planner". */
      bodies: z.array(z.string()),
      roles: z.array(role),
    }),
  ),
});
export type AudiencePeople = z.infer<typeof audiencePeople>;

import { z } from 'zod';
import { action, capacity, deed, role } from './people.ts';
import { civilDate, enteredDate, id, instant } from './values.ts';

export const seatFunction = z.enum(['chair', 'deputy-chair', 'member', 'deputy']);
export type SeatFunction = z.infer<typeof seatFunction>;
const seat = z.object({
  ...{ bodyId: id, personId: id, termId: id, partyId: id },
  function: seatFunction,
  order: z.number().int().nullable(),
});
const roleGroup = z.object({ entraGroupId: id, role });

const syncChange = z.object({
  kind: z.enum([
    'person-added',
    'renamed',
    'seat-added',
    'seat-ended',
    'role-given',
    'role-taken',
    'party-missing',
    'last-administrator-kept',
  ]),
  personId: id,
  name: z.string(),
  newName: z.string().nullable(),
  bodyId: id.nullable(),
  role: role.nullable(),
  isHeld: z.boolean(),
});
export type SyncChange = z.infer<typeof syncChange>;

const syncRun = z.object({
  id,
  night: civilDate.nullable(),
  ranAt: instant,
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('applied') }),
    z.object({ kind: z.literal('held') }),
    z.object({ kind: z.literal('confirmed'), byId: id, at: instant }),
    z.object({
      kind: z.literal('failed'),
      cause: z.enum(['no-access', 'not-found', 'no-answer', 'refused']),
      group: z.string(),
    }),
  ]),
  changes: z.array(syncChange),
});
export type SyncRun = z.infer<typeof syncRun>;

/** GET /api/people */
export const peoplePage = z.object({
  governance: z.enum(['formannskap', 'parliamentary']),
  today: civilDate,
  terms: z.array(z.object({ id, startsOn: civilDate, endsOn: civilDate })),
  currentTermId: id.nullable(),
  parties: z.array(z.object({ id, label: z.string() })),
  bodies: z.array(
    z.object({ id, name: z.string(), abbreviation: z.string(), entraGroupId: id.nullable() }),
  ),
  people: z.array(z.object({ id, name: z.string(), roles: z.array(role) })),
  seats: z.array(seat),
  pastSeats: z.array(
    seat.extend({ id, untilOn: civilDate, why: z.enum(['left', 'party-changed']) }),
  ),
  rights: z.array(z.object({ of: z.union([role, capacity]), may: z.array(z.union([action, deed])) })), // prettier-ignore
  sync: z.object({
    isEnabled: z.boolean(),
    largestShare: z.number().int(),
    previewedAt: instant.nullable(),
    version: z.number().int(),
    roleGroups: z.array(roleGroup),
    runs: z.array(syncRun),
  }),
});
export type PeoplePage = z.infer<typeof peoplePage>;

/** POST /api/people-sync/previews */
export const noBody = z.object({});
export const syncPreview = z.object({ changes: z.array(syncChange) });

/** PUT /api/people-sync */
export const syncWish = z.object({
  isEnabled: z.boolean(),
  largestShare: z.number().int().min(0).max(100),
  roleGroups: z.array(roleGroup).max(100),
  bodyGroups: z.array(z.object({ bodyId: id, entraGroupId: id.nullable() })).max(500),
  version: z.number().int().min(0),
});

/** PUT /api/bodies/:bodyId/seats/:personId */
export const seatWish = z.object({
  partyId: id,
  function: seatFunction,
  /** Of a deputy: the number wanted; null is after the last. Whoever has it already moves down, and so on to the first gap. */
  order: z.number().int().min(1).max(999).nullable().default(null),
});
/** POST /api/bodies/:bodyId/seats/:personId/end */
export const seatEnd = z.object({ on: enteredDate });
/** PUT /api/people/:personId/party */
export const partyWish = z.object({ partyId: id, on: enteredDate });

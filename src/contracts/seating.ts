import { z } from 'zod';
import { roundStatus } from './rounds.ts';
import { id, instant } from './values.ts';

const tableNumber = z.number().int().min(1).max(100);
const version = z.number().int().min(1);
export const seatingScores = z.object({
  /** Pairs of the same party at a table, over all rounds, and what no seating could get below. */
  sameParty: z.number().int(),
  samePartyLeast: z.number().int(),
  /** Meetings of two people after their first, and the least possible. */
  repeats: z.number().int(),
  repeatsLeast: z.number().int(),
  /** Pairs at a table who are alike in what the municipality registers, by attribute; null after a change by hand. */
  attributes: z.array(
    z.object({
      ...{ name: z.string(), alike: z.number().int().nullable(), alikeLeast: z.number().int() },
    }),
  ),
});
export type SeatingScores = z.infer<typeof seatingScores>;
export const seatedTable = z.object({
  number: tableNumber,
  seats: z.array(
    z.object({
      personId: id,
      name: z.string(),
      party: z.string(),
      deputyFor: z.string().nullable(),
    }),
  ),
});
export type SeatedTable = z.infer<typeof seatedTable>;

const wishes = {
  tableCount: tableNumber,
  /** The same seed, people and wishes give the same tables. */
  seed: z.number().int().min(0).max(4_294_967_295),
  pins: z.array(z.object({ personId: id, table: tableNumber })).max(100),
  /** Who may not sit together. Told to nobody but those who prepare rounds. */
  apart: z.array(z.object({ first: id, second: id })).max(60),
};
/** POST /api/rounds/:roundId/seating/proposals */
export const seatingWishes = z.object(wishes);
export type SeatingWishes = z.infer<typeof seatingWishes>;
export const seatingProposal = z.object({
  /** Of exactly these tables; sent back when they are kept. */
  mark: z.string(),
  tables: z.array(seatedTable),
  scores: seatingScores,
  rounds: z.number().int(),
});
export type SeatingProposal = z.infer<typeof seatingProposal>;
/** PUT /api/rounds/:roundId/seating: the version one has seen (0 for none) and the mark of the proposal. */
export const seatingKept = z.object({
  ...wishes,
  version: z.number().int().min(0),
  mark: z.string().regex(/^[0-9a-f]{8}$/),
});
/** POST /api/rounds/:roundId/seating/swaps */
export const seatingSwap = z.object({ version, first: id, second: id });
/** POST /api/rounds/:roundId/seating/reseatings */
export const seatingStep = z.object({ version });
export const seatingChanged = z.object({
  version,
  scores: seatingScores,
  moved: z.array(
    z.object({ roundId: id, personId: id, name: z.string(), from: tableNumber, to: tableNumber }),
  ),
});
export type SeatingChanged = z.infer<typeof seatingChanged>;

const seatingVersion = z.object({
  version,
  origin: z.enum(['proposed', 'swapped', 'after-attendance']),
  seed: z.number().int(),
  tableCount: tableNumber,
  scores: seatingScores,
  madeAt: instant,
});

/** GET /api/rounds/:roundId/seating */
export const seatingPage = z.object({
  round: z.object({
    id,
    title: z.string(),
    startsAt: instant,
    place: z.string(),
    status: roundStatus,
  }),
  version: z.number().int(),
  seating: seatingVersion
    .extend({
      /** Null where there are pins or pairs apart and the reader does not prepare rounds: it could be used to find out whose. */
      seed: z.number().int().nullable(),
      tables: z.array(seatedTable),
      rounds: z.number().int(),
      constraints: z.object({ pins: z.number().int(), apartPairs: z.number().int() }),
    })
    .nullable(),
  ownTable: tableNumber.nullable(),
  workshop: z.array(
    z.object({
      ...{ id, title: z.string(), startsAt: instant, status: roundStatus, isSeated: z.boolean() },
    }),
  ),
  preparation: z
    .object({
      people: z.array(
        z.object({ personId: id, name: z.string(), party: z.string(), isDeputy: z.boolean() }),
      ),
      fewest: z.number().int(),
      pins: wishes.pins,
      apart: wishes.apart,
      isOutdated: z.boolean(),
      versions: z.array(seatingVersion.extend({ madeBy: z.string() })),
    })
    .nullable(),
});
export type SeatingPage = z.infer<typeof seatingPage>;

import { decide } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { may } from '../../../core/people/roles.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { RoundStatus } from '../../../core/workshops/round.ts';
import { tableOf } from '../../../core/workshops/seating/change-seats.ts';
import type {
  ApartPair,
  Pin,
  Seating,
  SeatingOrigin,
  SeatingScores,
} from '../../../core/workshops/seating/seating.ts';
import { isHeld } from '../../../core/workshops/seating/workshop-rounds.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import type { Transaction } from '../../ports/stores.ts';
import { isVisible, onlyVisible } from '../visible-round.ts';
import { everybodyHasTheirSeat } from './change-seating.ts';
import { namedTables } from './named-tables.ts';
import type { NamedTable } from './named-tables.ts';
import { loadWorkshop, seatedIn, sittersOf } from './workshop-facts.ts';
import type { WorkshopFacts } from './workshop-facts.ts';

type Version = {
  readonly version: number;
  readonly origin: SeatingOrigin;
  readonly seed: number;
  readonly tableCount: number;
  readonly scores: SeatingScores;
  readonly madeAt: Instant;
};

export type SeatingView = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly startsAt: Instant;
    readonly place: string;
    readonly status: RoundStatus;
  };
  /** What a change names as seen; 0 while the workshop has no seating. */
  readonly version: number;
  /** Null while this round has no tables. */
  readonly seating:
    | (Omit<Version, 'seed'> & {
        /** Null where it would tell whom the wishes are about: see `toldSeed`. */
        readonly seed: number | null;
        readonly tables: readonly NamedTable[];
        /** Over how many rounds the scores are counted. */
        readonly rounds: number;
        /** How many hard wishes held: never whose. */
        readonly constraints: { readonly pins: number; readonly apartPairs: number };
      })
    | null;
  /** Where the reader sits. */
  readonly ownTable: number | null;
  /** The rounds that are seated together, as far as the reader may see them. */
  readonly workshop: readonly {
    readonly id: string;
    readonly title: string;
    readonly startsAt: Instant;
    readonly status: RoundStatus;
    readonly isSeated: boolean;
  }[];
  /** Only for those who prepare rounds. */
  readonly preparation: {
    readonly people: readonly {
      readonly personId: string;
      readonly name: string;
      readonly party: string;
      readonly isDeputy: boolean;
    }[];
    /** The fewest who sit in any round that is left: what a number of tables is held against. */
    readonly fewest: number;
    readonly pins: readonly Pin[];
    readonly apart: readonly ApartPair[];
    /** Somebody has come or gone since the seating was made. */
    readonly isOutdated: boolean;
    /** Newest first. */
    readonly versions: readonly (Version & { readonly madeBy: string })[];
  } | null;
};

/** A round's tables, for everybody who may see the round. */
export const seeSeating =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
  ): Promise<Decision<SeatingView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;

    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      if (!round || !(await isVisible(tx, by, round))) return notFound;
      const facts = await loadWorkshop(tx, round);
      const { current } = facts;
      const seated = seatedIn(facts, roundId);
      const here = facts.rounds.find((one) => one.round.id === roundId);
      const visible = await onlyVisible(tx, by, facts.rounds.map((one) => one.round)); // prettier-ignore
      const { id, title, startsAt, place, state } = round;

      return decide({
        round: { id, title, startsAt, place, status: state.status },
        version: current?.version ?? 0,
        seating:
          current && seated
            ? {
                ...{ ...versionOf(current), seed: toldSeed(by, current) },
                tables: namedTables(seated, here?.roll ?? [], here?.attendance ?? []),
                rounds: current.rounds.length,
                constraints: { pins: current.pins.length, apartPairs: current.apartPairs },
              }
            : null,
        ownTable: tableOf(seated, by.personId) ?? null,
        workshop: visible.map((one) => ({
          ...{ id: one.id, title: one.title, startsAt: one.startsAt, status: one.state.status },
          isSeated: seatedIn(facts, one.id) !== undefined,
        })),
        preparation: may(by.roles, 'prepare-rounds') ? await preparationOf(tx, facts, here) : null,
      });
    });
  };

async function preparationOf(
  tx: Pick<Transaction, 'seatings' | 'people'>,
  facts: WorkshopFacts,
  here: WorkshopFacts['rounds'][number] | undefined,
): Promise<SeatingView['preparation']> {
  const { current, apart } = facts;
  const versions = current ? await tx.seatings.versions(current.phaseId, current.bodyId) : [];
  const names = await tx.people.names(versions.map(({ madeBy }) => madeBy));
  const left = facts.rounds.filter(({ round }) => !isHeld(round));
  return {
    people: (here?.roll ?? []).map((entry) => ({
      ...{ personId: entry.person.id, name: entry.person.name, party: entry.party.label },
      isDeputy: entry.function === 'deputy',
    })),
    fewest:
      left.length === 0
        ? 0
        : Math.min(...left.map((one) => sittersOf(one, facts.registered).length)),
    pins: current?.pins ?? [],
    apart,
    isOutdated: current !== null && left.length > 0 && !everybodyHasTheirSeat(facts),
    versions: versions.map((version) => ({
      ...versionOf(version),
      madeBy: names.get(version.madeBy) ?? '',
    })),
  };
}

/**
 * Seed, people and wishes give the tables, and the search is open: whoever has the seed can try pair after pair until the same tables come out, and knows who
 * may not sit together, who needs a table of their own, or what is registered of somebody. Without such wishes the seed is for everybody, to draw again.
 */
function toldSeed(
  by: AuthorizedMember,
  { seed, pins, apartPairs, scores }: Seating,
): number | null {
  const tellsOfNobody = pins.length + apartPairs + scores.attributes.length === 0;
  return may(by.roles, 'prepare-rounds') || tellsOfNobody ? seed : null;
}

function versionOf({ version, origin, seed, tableCount, scores, madeAt }: Version): Version {
  return { version, origin, seed, tableCount, scores, madeAt };
}

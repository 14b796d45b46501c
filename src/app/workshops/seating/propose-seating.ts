import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { markOf } from '../../../core/workshops/seating/mark.ts';
import type { WishRefusal } from '../../../core/workshops/seating/judge-wishes.ts';
import type {
  SeatedRound,
  SeatingScores,
  SeatingWishes,
} from '../../../core/workshops/seating/seating.ts';
import { seatTables } from '../../../core/workshops/seating/seat-tables.ts';
import { isHeld } from '../../../core/workshops/seating/workshop-rounds.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import { nextVersion, tellAboutSeating } from './next-version.ts';
import { inBreaths } from '../../in-breaths.ts';
import { namedTables } from './named-tables.ts';
import type { NamedTable } from './named-tables.ts';
import { heldIn, loadWorkshop, rollOf, scoresOf, taskOf } from './workshop-facts.ts';
import type { WorkshopFacts } from './workshop-facts.ts';

export type SeatingProposal = {
  /** Of exactly these tables: who keeps them says which they saw. */
  readonly mark: string;
  readonly tables: readonly NamedTable[];
  readonly scores: SeatingScores;
  readonly rounds: number;
};

type ProposeRefusal = WishRefusal | { readonly code: 'round-is-closed' } | NotAllowed | NotFound;

/** Seats a workshop from this round's page without keeping it: for looking at, and for drawing again. */
export const proposeSeating =
  (deps: Pick<Deps, 'unitOfWork' | 'turns'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    wishes: SeatingWishes,
  ): Promise<Decision<SeatingProposal, ProposeRefusal>> => {
    const found = await search(deps, by, roundId, wishes);
    if (found.refused) return found;
    const { facts, seated } = found.value;
    const here = facts.rounds.find(({ round }) => round.id === roundId);
    return decide({
      mark: markOf(seated),
      tables: namedTables(
        seated.find((round) => round.roundId === roundId),
        here?.roll ?? [],
        here?.attendance ?? [],
      ),
      scores: scoresOf(facts, [...heldIn(facts), ...seated]),
      rounds: seated.length,
    });
  };

export type KeepRefusal =
  | ProposeRefusal
  | { readonly code: 'version-conflict'; readonly version: number }
  /** The body, the attendance or the rounds have changed since: the same wishes give other tables. */
  | { readonly code: 'proposal-outdated' };

/**
 * Keeps a proposal: from now on everybody who may see a round sees its tables. It is drawn again here and has to be the one that was seen, so that what is
 * kept is always what its seed gives.
 * @param seen the version that was replaced in the facilitator's eyes; 0 for none
 */
export const keepSeating =
  (deps: Pick<Deps, 'unitOfWork' | 'turns' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    wishes: SeatingWishes,
    seen: { readonly version: number; readonly mark: string },
  ): Promise<Decision<{ readonly version: number }, KeepRefusal>> => {
    const found = await search(deps, by, roundId, wishes);
    if (found.refused) return found;
    const { facts, seated } = found.value;
    if (markOf(seated) !== seen.mark) return refuse({ code: 'proposal-outdated' });

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      if (!round) return notFound;
      await tx.processes.lockPhase(round.phaseId);
      const now = await loadWorkshop(tx, round);
      const version = now.current?.version ?? 0;
      if (version !== seen.version) return refuse({ code: 'version-conflict', version });
      if (!isSameTask(facts, now, wishes)) return refuse({ code: 'proposal-outdated' });

      await tx.seatings.saveApart(round.phaseId, round.bodyId, inOrder(wishes.apart));
      const kept = { ...wishes, origin: 'proposed', rounds: [...heldIn(now), ...seated] } as const;
      return decide(await nextVersion(deps, tx, by, { facts: now, round, ...kept }));
    });

    if (!decision.refused) tellAboutSeating(deps, by, facts);
    return decision;
  };

async function search(
  deps: Pick<Deps, 'unitOfWork' | 'turns'>,
  by: AuthorizedMember,
  roundId: string,
  wishes: SeatingWishes,
): Promise<
  Decision<
    { readonly facts: WorkshopFacts; readonly seated: readonly SeatedRound[] },
    ProposeRefusal
  >
> {
  const refusal = denied(by, 'prepare-rounds');
  if (refusal) return refusal;
  const facts = await deps.unitOfWork.read(by.municipality, async (tx) => {
    const round = await tx.rounds.byId(roundId);
    return round ? { round, ...(await loadWorkshop(tx, round)) } : null;
  });
  if (!facts) return notFound;
  if (isHeld(facts.round)) return refuse({ code: 'round-is-closed' });

  const seated = await inBreaths(
    deps,
    seatTables(taskOf(facts, wishes, { isKept: false }), rollOf(facts)),
  );
  return seated.refused ? seated : decide({ facts, seated: seated.value });
}

/** Was there anything between the search and the keeping that would have given other tables? */
const isSameTask = (then: WorkshopFacts, now: WorkshopFacts, wishes: SeatingWishes): boolean => {
  const written = (facts: WorkshopFacts) =>
    JSON.stringify(taskOf(facts, wishes, { isKept: false }));
  return written(then) === written(now);
};

/** Each pair once, and in the order of their ids. */
function inOrder(pairs: SeatingWishes['apart']): SeatingWishes['apart'] {
  const ordered = pairs.map(({ first, second }) =>
    first < second ? { first, second } : { first: second, second: first },
  );
  return [...new Map(ordered.map((pair) => [`${pair.first} ${pair.second}`, pair])).values()];
}

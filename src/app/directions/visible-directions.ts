import type { Direction } from '../../core/directions/direction.ts';
import type { Verification } from '../../core/directions/verification.ts';
import { may } from '../../core/people/roles.ts';
import type { Contribution } from '../../core/workshops/contribution.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { onlyVisible } from '../workshops/visible-round.ts';

/** What a reader sees of the work in some phases. */
export type PhaseSight = {
  /** The rounds of the phases that the reader may see. */
  readonly rounds: readonly Round[];
  readonly directions: readonly Direction[];
  readonly verifications: readonly Verification[];
  /** Every contribution that a direction among them is linked to, withdrawn ones too, by id. */
  readonly linked: ReadonlyMap<string, Contribution>;
};

/**
 * The directions of some phases that this reader may see. What was said in a closed meeting stays with those who may see the meeting: so does a direction that
 * is drawn from it, or that was asked about in one. Directions that nobody has been asked about are the administration's own drafts.
 */
export async function sightOfPhases(
  tx: Transaction,
  by: AuthorizedMember,
  phaseIds: readonly string[],
): Promise<PhaseSight> {
  const rounds = await onlyVisible(tx, by, await tx.rounds.ofPhases(phaseIds));
  const isOpenTo = roundTest(rounds);
  const all = await tx.verifications.ofPhases(phaseIds);
  const verifications = all.filter(({ roundId }) => isOpenTo(roundId));
  const stored = await tx.directions.ofPhases(phaseIds);
  const linkIds = stored.flatMap(({ links }) => links.map((link) => link.contributionId));
  const contributions = await tx.contributions.byIds([...new Set(linkIds)]);
  const linked = new Map(contributions.map((one) => [one.id, one]));
  const askedIn = Map.groupBy(
    all.flatMap(({ roundId, asks }) => asks.map(({ directionId }) => ({ directionId, roundId }))),
    ({ directionId }) => directionId,
  );
  const drafts = may(by.roles, 'synthesise');
  const directions = stored.filter(({ id, links }) => {
    const asks = askedIn.get(id) ?? [];
    if (asks.length === 0 && !drafts) return false;
    const sources = links.map((link) => linked.get(link.contributionId)?.roundId ?? null);
    return [...sources, ...asks.map((ask) => ask.roundId)].every(isOpenTo);
  });
  return { rounds, directions, verifications, linked };
}

/** Is what came from this round, or from none, open to somebody who may see these? */
export function roundTest(visible: readonly Round[]): (roundId: string | null) => boolean {
  const ids = new Set(visible.map((round) => round.id));
  return (roundId) => roundId === null || ids.has(roundId);
}

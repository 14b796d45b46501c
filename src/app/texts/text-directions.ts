import { currentWords } from '../../core/directions/direction.ts';
import type { Direction, DirectionStatus } from '../../core/directions/direction.ts';
import { may } from '../../core/people/roles.ts';
import type { DirectionVerdict } from '../../core/texts/draft-text.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { wordsFor } from '../directions/direction-views.ts';
import { roundTest } from '../directions/visible-directions.ts';
import { onlyVisible } from '../workshops/visible-round.ts';

/** A direction as a paragraph names it. */
export type TiedDirection = {
  readonly id: string;
  readonly text: string;
  readonly status: DirectionStatus;
};

/** One that a paragraph builds on, with what became of it there. */
export type JudgedDirection = TiedDirection & {
  readonly verdict: DirectionVerdict | null;
  readonly why: string;
  /** Of the link. */
  readonly version: number;
};

type Reads = Pick<
  Transaction,
  'directions' | 'contributions' | 'rounds' | 'people' | 'texts' | 'verifications'
>;

/**
 * Those of these directions that this reader may see. What is drawn from a closed meeting, or was asked about in one, stays with those who may see the meeting;
 * one that nobody has been asked about is the administration's own draft. The rule of `sightOfPhases`, for some directions instead of whole phases: a thread
 * among twenty thousand contributions reads its own alone. Each is given with the words that this reader may see.
 */
export async function openDirections(
  tx: Reads,
  by: AuthorizedMember,
  directions: readonly Direction[],
): Promise<readonly Direction[]> {
  const phaseIds = [...new Set(directions.map(({ phaseId }) => phaseId))];
  const rounds = await onlyVisible(tx, by, await tx.rounds.ofPhases(phaseIds));
  const isOpenTo = roundTest(rounds);
  const verifications = await tx.verifications.ofPhases(phaseIds);
  const linkIds = directions.flatMap(({ links }) => links.map((link) => link.contributionId));
  const contributions = await tx.contributions.byIds([...new Set(linkIds)]);
  const roundOf = new Map(contributions.map(({ id, roundId }) => [id, roundId]));
  const seesDrafts = may(by.roles, 'synthesise');
  return directions.flatMap((direction) => {
    const { id, links } = direction;
    const asked = verifications.filter(({ asks }) => asks.some((ask) => ask.directionId === id));
    if (asked.length === 0 && !seesDrafts) return [];
    const isOpen =
      links.every(({ contributionId }) => isOpenTo(roundOf.get(contributionId) ?? null)) &&
      asked.every(({ roundId }) => isOpenTo(roundId));
    // Redrafted, it is shown in the words that were asked about until the new ones are put before somebody.
    return isOpen ? [{ ...direction, versions: wordsFor(direction, asked, seesDrafts) }] : [];
  });
}

/** What each paragraph of a text builds on, as far as the reader may see it; by paragraph. */
export async function directionsOfText(
  tx: Reads,
  by: AuthorizedMember,
  textId: string,
): Promise<ReadonlyMap<string, readonly JudgedDirection[]>> {
  const links = await tx.texts.directionLinks(textId);
  const stored = await tx.directions.byIds([...new Set(links.map((link) => link.directionId))]);
  const open = new Map((await openDirections(tx, by, stored)).map((one) => [one.id, one]));
  const judged = links.flatMap(({ paragraphId, directionId, verdict, why, version }) => {
    const direction = open.get(directionId);
    if (!direction) return [];
    const one = { ...tied(direction), verdict: verdict?.outcome ?? null, why, version };
    return [{ paragraphId, one }];
  });
  return new Map(
    [...Map.groupBy(judged, ({ paragraphId }) => paragraphId)].map(([id, those]) => [
      id,
      those.map(({ one }) => one),
    ]),
  );
}

/** What a writer can tie a paragraph to: everything in the process that has not been laid aside. */
export async function directionsToTie(
  tx: Reads,
  by: AuthorizedMember,
  phaseIds: readonly string[],
): Promise<readonly TiedDirection[]> {
  const all = await openDirections(tx, by, await tx.directions.ofPhases(phaseIds));
  return all.filter(({ state }) => state.status !== 'dropped').map(tied);
}

function tied(direction: Direction): TiedDirection {
  return {
    id: direction.id,
    text: currentWords(direction).text,
    status: direction.state.status,
  };
}

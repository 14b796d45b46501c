import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { currentWords } from '../../core/directions/direction.ts';
import type { Direction, Stance } from '../../core/directions/direction.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { labelOf } from '../hearings/see-hearings.ts';
import type { Transaction } from '../ports/stores.ts';
import { openDirections } from '../texts/text-directions.ts';
import { visibleHeads } from '../texts/visible-heads.ts';
import type { VisibleHead } from '../texts/visible-heads.ts';
import { isVisible } from '../workshops/visible-round.ts';

/** Where one stands in the thread, looking back. */
export type ThreadPlace =
  | { readonly kind: 'direction'; readonly directionId: string }
  | { readonly kind: 'paragraph'; readonly textId: string; readonly paragraphId: string }
  | { readonly kind: 'goal'; readonly goalId: string };

export type InputsView = {
  readonly place: { readonly kind: ThreadPlace['kind']; readonly title: string };
  readonly directions: readonly {
    readonly id: string;
    readonly text: string;
    readonly inputs: readonly {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly body: string;
      readonly tableNumber: number | null;
      readonly madeAt: Instant;
    }[];
  }[];
};

/** What a direction, a paragraph or a goal came from: the contributions behind it, as far as the reader may see them. */
export const seeInputs =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    place: ThreadPlace,
  ): Promise<Decision<InputsView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    const now = deps.clock.now();
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const found = await behind(tx, place, (textId) =>
        visibleHeads(tx, by, textId, municipality, now),
      );
      if (!found) return notFound;
      const open = await openDirections(tx, by, found.directions);
      // A direction that one may not see is not there.
      if (place.kind === 'direction' && open.length === 0) return notFound;
      const directions: InputsView['directions'][number][] = [];
      for (const direction of open)
        directions.push({
          ...{ id: direction.id, text: currentWords(direction).text },
          inputs: await inputsOf(tx, by, direction),
        });
      // A direction is called what its reader may see of it.
      const title = place.kind === 'direction' ? (directions[0]?.text ?? '') : found.title;
      return decide({ place: { kind: place.kind, title }, directions });
    });
  };

async function behind(
  tx: Transaction,
  place: ThreadPlace,
  headsOf: (textId: string) => Promise<readonly VisibleHead[]>,
): Promise<{ readonly title: string; readonly directions: readonly Direction[] } | null> {
  switch (place.kind) {
    case 'direction': {
      const direction = await tx.directions.byId(place.directionId);
      return direction && { title: currentWords(direction).text, directions: [direction] };
    }
    case 'paragraph': {
      const [head] = await headsOf(place.textId);
      const version = head && (await tx.texts.version(place.textId, head.version));
      const paragraph = version?.paragraphs.find(({ id }) => id === place.paragraphId);
      if (!paragraph) return null;
      const directions = await directionsBehind(tx, place.textId, [place.paragraphId]);
      return { title: labelOf(paragraph), directions };
    }
    case 'goal': {
      const goal = await tx.goals.byId(place.goalId);
      if (!goal) return null;
      const links = await tx.texts.linksOfGoal(place.goalId);
      const directions: Direction[] = [];
      for (const [textId, those] of Map.groupBy(links, (link) => link.textId))
        directions.push(
          ...(await directionsBehind(
            tx,
            textId,
            those.map(({ paragraphId }) => paragraphId),
          )),
        );
      return { title: goal.value.title, directions };
    }
  }
}

async function directionsBehind(
  tx: Transaction,
  textId: string,
  paragraphIds: readonly string[],
): Promise<readonly Direction[]> {
  const links = await tx.texts.directionLinks(textId);
  const own = links.filter(({ paragraphId }) => paragraphIds.includes(paragraphId));
  return tx.directions.byIds([...new Set(own.map(({ directionId }) => directionId))]);
}

async function inputsOf(
  tx: Transaction,
  by: AuthorizedMember,
  { links }: Direction,
): Promise<InputsView['directions'][number]['inputs']> {
  const stances = new Map(links.map(({ contributionId, stance }) => [contributionId, stance]));
  const contributions = await tx.contributions.byIds([...stances.keys()]);
  const bodies = new Map((await tx.people.bodies()).map(({ id, name }) => [id, name]));
  const seen = new Map<string, boolean>();
  for (const roundId of new Set(contributions.flatMap((one) => one.roundId ?? []))) {
    const round = await tx.rounds.byId(roundId);
    seen.set(roundId, round !== null && (await isVisible(tx, by, round)));
  }
  return contributions
    .filter(
      ({ roundId, withdrawnAt }) =>
        withdrawnAt === null && (roundId === null || seen.get(roundId) === true),
    ) // prettier-ignore
    .toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
    .map(({ id, text, bodyId, tableNumber, madeAt }) => ({
      ...{ id, text, tableNumber, madeAt, body: bodies.get(bodyId) ?? '' },
      stance: stances.get(id) ?? 'carries',
    }));
}

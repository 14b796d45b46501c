import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { currentWords } from '../../core/directions/direction.ts';
import type { Direction, DirectionStatus, Stance } from '../../core/directions/direction.ts';
import { reachedStage } from '../../core/influence/stage.ts';
import type { Stage } from '../../core/influence/stage.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Contribution } from '../../core/workshops/contribution.ts';
import type { Round } from '../../core/workshops/round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { openDirections } from '../texts/text-directions.ts';
import { isVisible } from '../workshops/visible-round.ts';
import { paragraphPaths } from './paragraph-path.ts';
import type { ParagraphPath } from './paragraph-path.ts';

type Titled = { readonly id: string; readonly title: string };

export type ThreadView = {
  readonly contribution: {
    readonly id: string;
    readonly text: string;
    readonly question: string;
    readonly tableNumber: number | null;
    /** Only of somebody who asked to be named. */
    readonly person: string | null;
    readonly body: string;
    readonly madeAt: Instant;
    readonly isWithdrawn: boolean;
  };
  readonly round: Titled | null;
  readonly process: Titled;
  readonly reached: Stage;
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly mergedInto: string | null;
  }[];
  readonly directions: readonly {
    readonly id: string;
    readonly stance: Stance;
    readonly text: string;
    readonly status: DirectionStatus;
    /** Oldest first. */
    readonly versions: readonly {
      readonly version: number;
      readonly text: string;
      readonly changed: string;
      readonly madeAt: Instant;
    }[];
    readonly paragraphs: readonly ParagraphPath[];
  }[];
};

/**
 * What became of one contribution, all the way: theme, directions and their versions, draft text, hearing, adopted text, goals and reports. For everybody who may
 * see the meeting in which it was said; it names nobody who did not ask for it.
 */
export const seeThread =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    contributionId: string,
  ): Promise<Decision<ThreadView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const [contribution] = await tx.contributions.byIds([contributionId]);
      const process = contribution && (await tx.processes.ofPhase(contribution.phaseId));
      if (!contribution || !process) return notFound;
      const round =
        contribution.roundId === null ? null : await tx.rounds.byId(contribution.roundId);
      if (contribution.roundId !== null && !(round && (await isVisible(tx, by, round))))
        return notFound;

      const directions = await directionsOf(tx, by, contribution);
      const themes = await themesOf(tx, contribution);
      const paragraphs = directions.flatMap((direction) => direction.paragraphs);
      const goals = paragraphs.flatMap((path) => path.goals);
      return decide({
        contribution: await seenContribution(tx, contribution, round),
        round: round && { id: round.id, title: round.title },
        process: { id: process.id, title: process.title },
        ...{ themes, directions },
        reached: reachedStage({
          theme: themes.length > 0,
          direction: directions.length > 0,
          text: paragraphs.length > 0,
          hearing: paragraphs.some(({ hearing }) => hearing !== null),
          adoption: paragraphs.some(({ adoption }) => adoption !== null),
          goal: goals.length > 0,
          report: goals.some(({ reports }) => reports.length > 0),
        }),
      });
    });
  };

async function seenContribution(
  tx: Transaction,
  contribution: Contribution,
  round: Round | null,
): Promise<ThreadView['contribution']> {
  const { id, questionId, tableNumber, namedPersonId, madeAt, withdrawnAt } = contribution;
  const body = await tx.people.body(contribution.bodyId);
  const named = namedPersonId === null ? null : await tx.people.byId(namedPersonId);
  return {
    ...{ id, tableNumber, madeAt, isWithdrawn: withdrawnAt !== null, person: named?.name ?? null },
    // What was taken back is not repeated.
    text: withdrawnAt === null ? contribution.text : '',
    question: round?.questions.find((question) => question.id === questionId)?.text ?? '',
    body: body?.name ?? '',
  };
}

async function themesOf(
  tx: Transaction,
  { id, phaseId }: Contribution,
): Promise<ThreadView['themes']> {
  const sorted = await tx.themes.ofContributions([id]);
  if (sorted.length === 0) return [];
  const titles = new Map(
    (await tx.themes.ofPhase(phaseId)).map((theme) => [theme.id, theme.title]),
  );
  return sorted.map(({ theme }) => ({
    ...{ id: theme.id, title: theme.title },
    mergedInto: theme.mergedIntoId === null ? null : (titles.get(theme.mergedIntoId) ?? null),
  }));
}

async function directionsOf(
  tx: Transaction,
  by: AuthorizedMember,
  { id }: Contribution,
): Promise<ThreadView['directions']> {
  const open = await openDirections(tx, by, await tx.directions.ofContributions([id]));
  const links = await tx.texts.linksOfDirections(open.map((direction) => direction.id));
  const found: ThreadView['directions'][number][] = [];
  for (const direction of open) {
    const own = links.filter(({ directionId }) => directionId === direction.id);
    found.push({
      ...seenDirection(direction, id),
      paragraphs: await paragraphPaths(tx, by, own),
    });
  }
  return found;
}

function seenDirection(
  direction: Direction,
  contributionId: string,
): Omit<ThreadView['directions'][number], 'paragraphs'> {
  const link = direction.links.find((one) => one.contributionId === contributionId);
  return {
    ...{ id: direction.id, status: direction.state.status, text: currentWords(direction).text },
    stance: link?.stance ?? 'carries',
    versions: direction.versions.map(({ version, text, changed, madeAt }) => ({
      ...{ version, text, changed, madeAt },
    })),
  };
}

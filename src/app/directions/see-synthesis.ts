import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { currentWords } from '../../core/directions/direction.ts';
import type { DirectionLink, DirectionStatus } from '../../core/directions/direction.ts';
import { orderByLikeness } from '../../core/directions/likeness.ts';
import { standingThemes, withMerged } from '../../core/directions/sort-themes.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { RoundStatus } from '../../core/workshops/round.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { inBreaths } from '../in-breaths.ts';
import { roundTest, sightOfPhases } from './visible-directions.ts';

export type SynthesisView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly phase: { readonly id: string; readonly title: string };
  readonly rounds: readonly {
    readonly id: string;
    readonly title: string;
    readonly bodyId: string;
    readonly isClosedMeeting: boolean;
    readonly status: RoundStatus;
    readonly questions: readonly { readonly id: string; readonly text: string }[];
  }[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly contributions: readonly {
    readonly id: string;
    readonly roundId: string | null;
    readonly questionId: string;
    readonly tableNumber: number | null;
    readonly text: string;
    readonly name: string | null;
  }[];
  /** Those that stand, with what is sorted into them and into what was merged into them. */
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly contributionIds: readonly string[];
    readonly merged: readonly {
      readonly id: string;
      readonly title: string;
      readonly version: number;
      readonly contributionIds: readonly string[];
    }[];
  }[];
  readonly directions: readonly {
    readonly id: string;
    readonly themeId: string | null;
    readonly text: string;
    readonly status: DirectionStatus;
    /** Whether anybody has been asked about the words as they are now. */
    readonly isAskedInTheseWords: boolean;
    readonly links: readonly DirectionLink[];
    readonly version: number;
  }[];
  readonly threshold: { readonly percent: number; readonly setAt: Instant } | null;
  readonly verifications: readonly {
    readonly id: string;
    readonly bodyName: string;
    /** The round in which it is asked, if it is. */
    readonly roundTitle: string | null;
    readonly directions: number;
    readonly answered: number;
    readonly openedAt: Instant;
    readonly closesAt: Instant;
    readonly closedAt: Instant | null;
  }[];
};

/** The administration's desk: what came in, what it was sorted into, and what was drawn from it. */
export const seeSynthesis =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
  ): Promise<Decision<SynthesisView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'synthesise');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.ofPhase(phaseId);
      const phase = process?.phases.find(({ id }) => id === phaseId);
      if (!process || !phase) return notFound;
      const sight = await sightOfPhases(tx, by, [phaseId]);
      const isOpenTo = roundTest(sight.rounds);
      const contributions = (await tx.contributions.ofPhase(phaseId)).filter(({ roundId }) =>
        isOpenTo(roundId),
      );
      const shown = new Set(contributions.map(({ id }) => id));
      const named = contributions.flatMap((one) => one.namedPersonId ?? []);
      const names = await tx.people.names([...new Set(named)]);
      const all = await tx.themes.sorted(phaseId);
      const sorted = all.filter((one) => shown.has(one.contributionId));
      // A theme's title is drawn from what lies in it: where all of that was said in closed meetings, the title stays there too.
      const stored = await tx.themes.ofPhase(phaseId);
      const themes = stored.filter(({ id }) => {
        const within = withMerged(stored, id);
        const isWithin = ({ themeId }: { readonly themeId: string }) => within.includes(themeId);
        return sorted.some(isWithin) || !all.some(isWithin);
      });
      const asked = new Set(
        sight.verifications.flatMap(({ asks }) =>
          asks.map((ask) => `${ask.directionId}:${String(ask.version)}`),
        ),
      );
      const bodies = await tx.people.bodies();
      const threshold = await tx.verifications.threshold(phaseId);
      const verifications = [];
      for (const one of sight.verifications)
        verifications.push({
          id: one.id,
          bodyName: bodies.find(({ id }) => id === one.bodyId)?.name ?? '',
          roundTitle: sight.rounds.find(({ id }) => id === one.roundId)?.title ?? null,
          directions: one.asks.length,
          answered: await tx.verifications.answered(one.id),
          ...{ openedAt: one.openedAt, closesAt: one.closesAt, closedAt: one.closed?.at ?? null },
        });
      return decide({
        process: { id: process.id, title: process.title },
        phase: { id: phase.id, title: phase.title },
        rounds: sight.rounds.map((round) => ({
          ...{ id: round.id, title: round.title, bodyId: round.bodyId, status: round.state.status },
          ...{ isClosedMeeting: round.openness.kind === 'closed', questions: round.questions },
        })),
        bodies: bodies.map(({ id, name }) => ({ id, name })),
        contributions: contributions.map((one) => ({
          ...{ id: one.id, roundId: one.roundId, questionId: one.questionId },
          ...{ tableNumber: one.tableNumber, text: one.text },
          name: one.namedPersonId === null ? null : (names.get(one.namedPersonId) ?? null),
        })),
        themes: standingThemes(themes, sorted).map(({ theme, contributionIds }) => ({
          ...{ id: theme.id, title: theme.title, version: theme.version, contributionIds },
          merged: themes
            .filter((other) => other.mergedIntoId === theme.id)
            .map((other) => ({
              ...{ id: other.id, title: other.title, version: other.version },
              contributionIds: idsIn(withMerged(themes, other.id)),
            })),
        })),
        directions: sight.directions.map((direction) => {
          const words = currentWords(direction);
          return {
            ...{ id: direction.id, themeId: direction.themeId, text: words.text },
            ...{ status: direction.state.status, links: direction.links },
            isAskedInTheseWords: asked.has(`${direction.id}:${String(words.version)}`),
            version: direction.version,
          };
        }),
        threshold: threshold ? { percent: threshold.percent, setAt: threshold.setAt } : null,
        verifications,
      });

      function idsIn(themeIds: readonly string[]): readonly string[] {
        return [
          ...new Set(
            sorted
              .filter(({ themeId }) => themeIds.includes(themeId))
              .map(({ contributionId }) => contributionId),
          ),
        ];
      }
    });
  };

/**
 * The ids of a phase's contributions, in an order in which those side by side are alike in words. It sorts nothing. What is ordered is read first, so that no
 * transaction waits for the ordering, and others are answered while it goes on.
 */
export const seeLikeness =
  (deps: Pick<Deps, 'unitOfWork' | 'turns'>) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
  ): Promise<Decision<{ readonly contributionIds: readonly string[] }, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'synthesise');
    if (refusal) return refusal;
    const read = await deps.unitOfWork.read(by.municipality, async (tx) => {
      if (!(await tx.processes.ofPhase(phaseId))) return notFound;
      const { rounds } = await sightOfPhases(tx, by, [phaseId]);
      const isOpenTo = roundTest(rounds);
      const shown = new Set(
        (await tx.contributions.ofPhase(phaseId))
          .filter(({ roundId }) => isOpenTo(roundId))
          .map(({ id }) => id),
      );
      // Only what the reader sees: the order must not tell of words in a closed meeting.
      return decide((await tx.themes.words(phaseId)).filter(({ id }) => shown.has(id)));
    });
    if (read.refused) return read;
    return decide({ contributionIds: await inBreaths(deps, orderByLikeness(read.value)) });
  };

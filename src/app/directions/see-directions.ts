import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { closedToReader } from '../openness/closed-notes.ts';
import type { NotesClosed } from '../openness/closed-notes.ts';
import type { Contribution } from '../../core/workshops/contribution.ts';
import type { Stance } from '../../core/directions/direction.ts';
import type { Instant } from '../../core/time/instant.ts';
import { asksOf, ownOf, shownWords, stateView, wordsFor } from './direction-views.ts';
import type { AskView, OwnAnswerView, StateView } from './direction-views.ts';
import { sightOfPhases } from './visible-directions.ts';
import { chairedBy } from './write-directions.ts';

type DirectionLine = {
  readonly id: string;
  readonly text: string;
  readonly words: number;
  readonly state: StateView;
  readonly carries: number;
  readonly speaksAgainst: number;
  /** The last time it was asked about, in any words. */
  readonly lastAsk: AskView | null;
  readonly own: OwnAnswerView | null;
};

export type DirectionsView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly maySynthesise: boolean;
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly threshold: number | null;
    readonly directions: readonly DirectionLine[];
  }[];
};

/** The directions of a process, phase by phase. Phases without any are left out, except for those who may draw them. */
export const seeDirections =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<DirectionsView, NotAllowed | NotFound | NotesClosed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const closed = await closedToReader(tx, processId);
      if (closed) return closed;
      const maySynthesise = may(by.roles, 'synthesise');
      const sight = await sightOfPhases(
        tx,
        by,
        process.phases.map(({ id }) => id),
      );
      const seen = new Set(sight.directions.map(({ id }) => id));
      const asks = await asksOf(tx, sight.verifications, seen);
      const own = await ownOf(tx, by, sight.verifications, deps.clock.now());
      const phases = [];
      for (const { id, title } of process.phases) {
        const directions = sight.directions.filter(({ phaseId }) => phaseId === id);
        if (directions.length === 0 && !maySynthesise) continue;
        phases.push({
          ...{ id, title, threshold: (await tx.verifications.threshold(id))?.percent ?? null },
          directions: directions.map((direction) => {
            const words = shownWords(wordsFor(direction, sight.verifications, maySynthesise));
            const stances = Object.groupBy(direction.links, ({ stance }) => stance);
            return {
              ...{ id: direction.id, text: words.text, words: words.version },
              state: stateView(direction.state),
              carries: stances['carries']?.length ?? 0,
              speaksAgainst: stances['speaks-against']?.length ?? 0,
              lastAsk: asks.get(direction.id)?.at(-1) ?? null,
              own: own.get(direction.id) ?? null,
            };
          }),
        });
      }
      return decide({
        process: { id: process.id, title: process.title },
        ...{ maySynthesise, phases },
      });
    });
  };

type LinkedView = {
  readonly id: string;
  readonly stance: Stance;
  /** Null when it was taken back after it was linked. */
  readonly text: string | null;
  readonly tableNumber: number | null;
  readonly roundTitle: string | null;
  readonly name: string | null;
};

export type DirectionView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly phase: { readonly id: string; readonly title: string };
  readonly theme: string | null;
  readonly direction: {
    readonly id: string;
    readonly text: string;
    readonly words: number;
    readonly state: StateView;
    readonly version: number;
  };
  readonly threshold: number | null;
  readonly linked: readonly LinkedView[];
  readonly versions: readonly {
    readonly version: number;
    readonly text: string;
    readonly changed: string;
    readonly madeAt: Instant;
    readonly ask: AskView | null;
  }[];
  readonly own: OwnAnswerView | null;
  readonly maySynthesise: boolean;
  /** Whether this reader chairs a body that was asked. */
  readonly maySettle: boolean;
};

/** One direction: what carries it and what speaks against, its words through time, and what politics said when asked. */
export const seeDirection =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    directionId: string,
  ): Promise<Decision<DirectionView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const found = await tx.directions.byId(directionId);
      const process = found ? await tx.processes.ofPhase(found.phaseId) : null;
      const phase = process?.phases.find(({ id }) => id === found?.phaseId);
      if (!process || !phase) return notFound;
      const sight = await sightOfPhases(tx, by, [phase.id]);
      const direction = sight.directions.find(({ id }) => id === directionId);
      if (!direction) return notFound;
      const now = deps.clock.now();
      const maySynthesise = may(by.roles, 'synthesise');
      const asks =
        (await asksOf(tx, sight.verifications, new Set([directionId]))).get(directionId) ?? [];
      const words = wordsFor(direction, sight.verifications, maySynthesise);
      const shown = shownWords(words);
      const chairs = await chairedBy(tx, by, now);
      const wasAsked = sight.verifications.filter(
        ({ closed, asks: asked }) =>
          closed !== null && asked.some((ask) => ask.directionId === directionId),
      );
      const themes = await tx.themes.ofPhase(phase.id);
      const linked: LinkedView[] = [];
      const names = await tx.people.names(
        direction.links.flatMap(
          ({ contributionId }) => sight.linked.get(contributionId)?.namedPersonId ?? [],
        ),
      );
      for (const { contributionId, stance } of direction.links) {
        const one = sight.linked.get(contributionId);
        if (one) linked.push({ stance, ...linkedView(one) });
      }
      return decide({
        process: { id: process.id, title: process.title },
        phase: { id: phase.id, title: phase.title },
        theme: themes.find(({ id }) => id === direction.themeId)?.title ?? null,
        direction: {
          ...{ id: direction.id, text: shown.text, words: shown.version },
          ...{ state: stateView(direction.state), version: direction.version },
        },
        threshold: (await tx.verifications.threshold(phase.id))?.percent ?? null,
        linked,
        versions: words.map(({ version, text, changed, madeAt }) => ({
          ...{ version, text, changed, madeAt },
          ask: asks.find((ask) => ask.words === version) ?? null,
        })),
        own: (await ownOf(tx, by, sight.verifications, now)).get(directionId) ?? null,
        maySynthesise,
        maySettle:
          direction.state.status === 'draft' && wasAsked.some(({ bodyId }) => chairs.has(bodyId)),
      });

      function linkedView(one: Contribution): Omit<LinkedView, 'stance'> {
        return {
          id: one.id,
          text: one.withdrawnAt === null ? one.text : null,
          tableNumber: one.tableNumber,
          roundTitle: sight.rounds.find(({ id }) => id === one.roundId)?.title ?? null,
          name: one.namedPersonId === null ? null : (names.get(one.namedPersonId) ?? null),
        };
      }
    });
  };

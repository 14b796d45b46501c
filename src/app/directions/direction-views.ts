import { currentWords } from '../../core/directions/direction.ts';
import type {
  Direction,
  DirectionState,
  DirectionVersion,
} from '../../core/directions/direction.ts';
import { resultOf } from '../../core/directions/direction-result.ts';
import type { DirectionResult } from '../../core/directions/direction-result.ts';
import type { Understanding, Verification } from '../../core/directions/verification.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { askedBy } from './ask-directions.ts';

export type ConsensusView = {
  /** Names of parties that are a group of their own; by alphabet, as everywhere. */
  readonly parties: readonly string[];
  readonly pooled: readonly string[];
  readonly leftOut: readonly string[];
  readonly smallest: number | null;
  readonly geometricMean: number | null;
};

export type ResultView =
  | Exclude<DirectionResult, { readonly kind: 'shown' }>
  | (Omit<Extract<DirectionResult, { readonly kind: 'shown' }>, 'consensus'> & {
      readonly consensus: ConsensusView;
    });

export type AskView = {
  readonly verificationId: string;
  readonly words: number;
  readonly bodyName: string;
  readonly roundTitle: string | null;
  readonly openedAt: Instant;
  readonly closesAt: Instant;
  readonly closedAt: Instant | null;
  readonly result: ResultView;
};

export type OwnAnswerView = {
  readonly verificationId: string;
  readonly bodyName: string;
  readonly closesAt: Instant;
  readonly answer: { readonly answer: Understanding; readonly missing: string } | null;
};

/** What a direction's state tells everybody; the chair's decision is the office's, and no name stands in it. */
export type StateView = {
  readonly status: DirectionState['status'];
  readonly settledBy: 'threshold' | 'chair' | null;
  readonly note: string;
  readonly endedAt: Instant | null;
};

export function stateView(state: DirectionState): StateView {
  return {
    status: state.status,
    settledBy: state.status === 'settled' ? state.by : null,
    note: 'note' in state ? state.note : '',
    endedAt: 'at' in state ? state.at : null,
  };
}

/** The words that this reader may see, oldest first: those that nobody has been asked about are the administration's own. */
export function wordsFor(
  direction: Direction,
  verifications: readonly Verification[],
  seesDrafts: boolean,
): readonly DirectionVersion[] {
  if (seesDrafts) return direction.versions;
  const asked = verifications.flatMap(({ asks }) =>
    asks.filter((ask) => ask.directionId === direction.id).map((ask) => ask.version),
  );
  const last = Math.max(0, ...asked);
  return direction.versions.filter(({ version }) => version <= last);
}

export function shownWords(words: readonly DirectionVersion[]): DirectionVersion {
  return currentWords({ versions: words });
}

/** How each time of asking about these directions went, oldest first, by direction. */
export async function asksOf(
  tx: Transaction,
  verifications: readonly Verification[],
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly AskView[]>> {
  const labels = new Map((await tx.people.parties()).map((party) => [party.id, party.label]));
  const named = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => labels.get(id) ?? '').toSorted((a, b) => a.localeCompare(b, 'nb'));
  const bodies = await tx.people.bodies();
  const asks = new Map<string, AskView[]>();
  for (const verification of verifications) {
    const about = verification.asks.filter(({ directionId }) => wanted.has(directionId));
    if (about.length === 0) continue;
    const answers = Map.groupBy(
      await tx.verifications.answers(verification.id),
      (answer) => answer.directionId,
    );
    const round = verification.roundId === null ? null : await tx.rounds.byId(verification.roundId);
    for (const { directionId, version } of about) {
      const result = resultOf(verification, answers.get(directionId) ?? []);
      const view: AskView = {
        ...{ verificationId: verification.id, words: version, roundTitle: round?.title ?? null },
        bodyName: bodies.find(({ id }) => id === verification.bodyId)?.name ?? '',
        ...{ openedAt: verification.openedAt, closesAt: verification.closesAt },
        closedAt: verification.closed?.at ?? null,
        result:
          result.kind === 'shown'
            ? {
                ...result,
                consensus: {
                  ...result.consensus,
                  parties: named(result.consensus.parties),
                  pooled: named(result.consensus.pooled),
                  leftOut: named(result.consensus.leftOut),
                },
              }
            : result,
      };
      asks.set(directionId, [...(asks.get(directionId) ?? []), view]);
    }
  }
  return asks;
}

/** Where this person is asked now, by direction, with what the person has answered so far. */
export async function ownOf(
  tx: Transaction,
  by: AuthorizedMember,
  verifications: readonly Verification[],
  now: Instant,
): Promise<ReadonlyMap<string, OwnAnswerView>> {
  const own = new Map<string, OwnAnswerView>();
  for (const verification of verifications) {
    if (verification.closed !== null || now >= verification.closesAt) continue;
    const asked = await askedBy(tx, verification, now);
    if (!asked.some(({ person }) => person.id === by.personId)) continue;
    const answers = await tx.verifications.answersOf(verification.id, by.personId);
    const body = await tx.people.body(verification.bodyId);
    for (const { directionId } of verification.asks) {
      const given = answers.find((answer) => answer.directionId === directionId);
      own.set(directionId, {
        ...{ verificationId: verification.id, closesAt: verification.closesAt },
        bodyName: body?.name ?? '',
        answer: given ? { answer: given.answer, missing: given.missing } : null,
      });
    }
  }
  return own;
}

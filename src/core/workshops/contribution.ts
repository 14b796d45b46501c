import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Round } from './round.ts';

/** What came from a table or a person in answer to a question (innspill). It belongs to table and question, not to whoever said it. */
export type Contribution = {
  readonly id: string;
  readonly phaseId: string;
  /** Null where it was given outside a round. */
  readonly roundId: string | null;
  readonly bodyId: string;
  readonly questionId: string;
  readonly tableNumber: number | null;
  readonly text: string;
  /** Only where the person asked to be named. Nobody else's name is stored with what they said. */
  readonly namedPersonId: string | null;
  readonly source: 'table' | 'person';
  /** Made on the device: delivered twice is stored once. Whoever holds it wrote the contribution, so that it is never shown to others. */
  readonly clientKey: string;
  readonly madeAt: Instant;
  readonly version: number;
  readonly withdrawnAt: Instant | null;
};

/** Who writes for a table. Of the administration, and neutral. */
export type NoteTaker = { readonly tableNumber: number; readonly personId: string };

/** A table whose network was away when the round was closed may still deliver: what was said at it is not lost. */
const minutesForLateDelivery = 24 * 60;

/** Whether a question of a round may be answered: it is not asked before its time, and a question that was stopped has been asked. */
export type QuestionState = 'not-asked' | 'open' | 'stopped';

export type GivenContribution = Pick<
  Contribution,
  'questionId' | 'tableNumber' | 'text' | 'namedPersonId' | 'source' | 'clientKey'
>;

export type DeliveryRefusal =
  | { readonly code: 'round-not-under-way' }
  | { readonly code: 'no-such-round-question' }
  | { readonly code: 'question-not-open' }
  | { readonly code: 'delivered-too-late'; readonly until: Instant };

/**
 * A contribution that is delivered for the first time. What a table wrote while its network was away is taken also after the question was stopped, and for a
 * day after the round was closed: the minutes are frozen by then, the work with the contributions is not.
 * @param question where the question stands in the round
 */
export function deliverContribution(
  round: Round,
  question: QuestionState,
  given: GivenContribution,
  made: { readonly id: string; readonly at: Instant },
): Decision<Contribution, DeliveryRefusal> {
  const { state } = round;
  const isTables = given.source === 'table';

  if (!round.questions.some(({ id }) => id === given.questionId))
    return refuse({ code: 'no-such-round-question' });
  if (state.status !== 'under-way' && !(state.status === 'closed' && isTables))
    return refuse({ code: 'round-not-under-way' });
  if (state.status === 'closed') {
    const until = addMinutes(state.closedAt, minutesForLateDelivery);
    if (made.at > until) return refuse({ code: 'delivered-too-late', until });
  }
  const mayBeAnswered = question === 'open' || (question === 'stopped' && isTables);
  if (!mayBeAnswered) return refuse({ code: 'question-not-open' });

  return decide({
    ...given,
    ...{ id: made.id, phaseId: round.phaseId, roundId: round.id, bodyId: round.bodyId },
    ...{ madeAt: made.at, version: 1, withdrawnAt: null },
  });
}

export type RewordingRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'round-not-under-way' }
  | { readonly code: 'already-withdrawn' };

/** Other words for what was delivered, while the round is under way; afterwards others have begun to work with it. */
export function rewordContribution(
  contribution: Contribution,
  round: Pick<Round, 'state'>,
  text: string,
  seen: number,
): Decision<Contribution, RewordingRefusal> {
  const refusal = whyKept(contribution, round, seen);
  if (refusal) return refuse(refusal);
  return decide({ ...contribution, text, version: contribution.version + 1 });
}

/** Takes a contribution back. It stays stored, so that nothing that points to it breaks, and is shown to nobody. */
export function withdrawContribution(
  contribution: Contribution,
  round: Pick<Round, 'state'>,
  seen: number,
  now: Instant,
): Decision<Contribution, RewordingRefusal> {
  const refusal = whyKept(contribution, round, seen);
  if (refusal) return refuse(refusal);
  return decide({ ...contribution, withdrawnAt: now, version: contribution.version + 1 });
}

function whyKept(
  contribution: Contribution,
  round: Pick<Round, 'state'>,
  seen: number,
): RewordingRefusal | undefined {
  if (contribution.withdrawnAt !== null) return { code: 'already-withdrawn' };
  if (round.state.status !== 'under-way') return { code: 'round-not-under-way' };
  if (contribution.version !== seen)
    return { code: 'version-conflict', version: contribution.version };
  return undefined;
}

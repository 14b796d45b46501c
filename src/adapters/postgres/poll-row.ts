import type { Selectable } from 'kysely';
import type { CheckIn } from '../../core/check-ins/check-in-of.ts';
import { invariant, never } from '../../core/decision.ts';
import type { AudienceWish } from '../../core/polls/audience.ts';
import type { Choices } from '../../core/polls/choice.ts';
import type { Answer, Poll, PollState, Tally } from '../../core/polls/poll.ts';
import type { PollQuestion } from '../../core/polls/poll-question.ts';
import type { Seal } from '../../core/polls/visibility.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Openness } from '../../core/openness/openness.ts';
import { opennessDecisionOf, opennessDecisionValues } from './openness-columns.ts';
import type { AnswerTable, PollTable } from './tables.ts';

export function pollOf(row: Selectable<PollTable>): Poll {
  return {
    id: row.id,
    phaseId: row.phase_id,
    roundId: row.round_id,
    title: row.title,
    purpose: row.purpose,
    audience: { ...(row.audience as AudienceWish), bodyId: row.body_id },
    visibility: row.visibility,
    anonymousUse: row.anonymous_use,
    seal: sealOf(row),
    resultsWhen: row.results_when,
    checkIn: row.check_in as CheckIn | null,
    questions: row.questions as readonly PollQuestion[],
    openness: row.openness as Openness,
    opennessDecision: opennessDecisionOf(row),
    closesAt: row.closes_at,
    outcomeNote: row.outcome_note,
    version: row.version,
    state: stateOf(row),
  };
}

function sealOf(row: Selectable<PollTable>): Seal | null {
  const { seal_key_id: keyId, seal_public_key: publicKey, seal_state: state } = row;
  if (keyId === null || publicKey === null || state === null) return null;
  return { keyId, publicKey, state };
}

function stateOf(row: Selectable<PollTable>): PollState {
  // The table's checks say the same; a row that breaks them is a fault.
  const given = (instant: Instant | null): Instant => {
    invariant(instant !== null, `poll ${row.id} is ${row.status} without its instants`);
    return instant;
  };
  const closesAt = row.closes_at;
  switch (row.status) {
    case 'draft':
      return { status: 'draft' };
    case 'open':
      return { status: 'open', openedAt: given(row.opened_at), closesAt };
    case 'closed':
      return {
        status: 'closed',
        openedAt: given(row.opened_at),
        closesAt,
        closedAt: given(row.closed_at),
      };
    default:
      return never(row.status);
  }
}

export function pollValues(poll: Poll) {
  const { state, audience } = poll;
  const { bodyId, ...wish } = audience;
  return {
    phase_id: poll.phaseId,
    round_id: poll.roundId,
    body_id: bodyId,
    audience: JSON.stringify(wish),
    title: poll.title,
    purpose: poll.purpose,
    visibility: poll.visibility,
    anonymous_use: poll.anonymousUse,
    seal_key_id: poll.seal?.keyId ?? null,
    seal_public_key: poll.seal?.publicKey ?? null,
    seal_state: poll.seal?.state ?? null,
    results_when: poll.resultsWhen,
    check_in: poll.checkIn === null ? null : JSON.stringify(poll.checkIn),
    questions: JSON.stringify(poll.questions),
    openness: JSON.stringify(poll.openness),
    ...opennessDecisionValues(poll.opennessDecision),
    closes_at: state.status === 'draft' ? poll.closesAt : state.closesAt,
    outcome_note: poll.outcomeNote,
    version: poll.version,
    status: state.status,
    opened_at: 'openedAt' in state ? state.openedAt : null,
    closed_at: 'closedAt' in state ? state.closedAt : null,
  };
}

export function answerOf(row: Omit<Selectable<AnswerTable>, 'municipality_id'>): Answer {
  return {
    pollId: row.poll_id,
    personId: row.person_id,
    choices: row.choices as Choices,
    answeredAt: row.answered_at,
    revision: row.revision,
  };
}

/** @param sums  totals per option, with the count of people under the poll's own id */
export function tallyOf(pollId: string, sums: unknown, eligible: number): Tally {
  const { [pollId]: answered = 0, ...options } = sums as Record<string, number>;
  return { options, answered, eligible };
}

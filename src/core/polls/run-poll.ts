import type { CheckIn } from '../check-ins/check-in-of.ts';
import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import type { OpennessRefusal } from '../openness/classify-openness.ts';
import type { OpennessAnswers } from '../openness/openness.ts';
import { decideOpenness } from '../openness/decide-openness.ts';
import type { OpennessHand } from '../openness/decide-openness.ts';
import { opennessBasis } from '../workshops/readiness.ts';
import type { Round } from '../workshops/round.ts';
import { asFirstAsked } from './added-statements.ts';
import { audienceRefusal, reachesOutOfClosedMeeting } from './audience.ts';
import type { Audience, AudienceRefusal, AudienceWish } from './audience.ts';
import type { Poll, ResultsWhen } from './poll.ts';
import { optionsOf } from './poll-question.ts';
import type { PollQuestion } from './poll-question.ts';
import { visibilityRefusal } from './keep-visibility.ts';
import type { VisibilityRefusal } from './keep-visibility.ts';
import type { AnonymousUse, Seal, Visibility } from './visibility.ts';

export type PollPlan = {
  readonly title: string;
  readonly purpose: string;
  readonly audience: AudienceWish;
  readonly visibility: Visibility;
  readonly anonymousUse: AnonymousUse | null;
  readonly resultsWhen: ResultsWhen;
  readonly closesAt: Instant;
  readonly questions: readonly PollQuestion[];
  /** The answers to the four questions, null while they are not all given. */
  readonly opennessAnswers: OpennessAnswers | null;
};

export type DraftRefusal =
  | { readonly code: 'same-id-twice' }
  | { readonly code: 'same-label-twice'; readonly label: string }
  | { readonly code: 'more-per-option-than-budget'; readonly questionId: string }
  | { readonly code: 'limits-beyond-options'; readonly questionId: string }
  | { readonly code: 'round-is-closed' }
  | AudienceRefusal
  | { readonly code: 'adding-in-anonymous' }
  | VisibilityRefusal
  | OpennessRefusal;

/** Where a poll is made: in a round, whose body it asks, or in a phase, for a body that is chosen. */
export type PollPlace =
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'phase'; readonly phaseId: string; readonly bodyId: string };

/** A poll as a draft. */
export function draftPoll(
  place: PollPlace,
  { opennessAnswers, ...plan }: PollPlan,
  pollId: string,
  hand: OpennessHand,
  checkIn: CheckIn | null = null,
): Decision<Poll, DraftRefusal> {
  const round = place.kind === 'round' ? place.round : null;
  if (round?.state.status === 'closed') return refuse({ code: 'round-is-closed' });
  const refusal = planRefusal(plan, pollId);
  if (refusal) return refuse(refusal);
  const decided = decideOpenness(opennessAnswers, null, hand);
  if (decided.refused) return decided;
  const { phaseId, bodyId } = place.kind === 'round' ? place.round : place;
  const audience: Audience = { ...plan.audience, bodyId };
  const unasked = audienceRefusal(audience, round !== null);
  if (unasked) return refuse(unasked);
  return decide({
    ...plan,
    ...decided.value,
    questions: asFirstAsked(plan.questions),
    id: pollId,
    phaseId,
    roundId: round?.id ?? null,
    audience,
    checkIn,
    seal: null,
    outcomeNote: '',
    version: 1,
    state: { status: 'draft' },
  });
}

export type PollChangeRefusal =
  | DraftRefusal
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'check-in-is-fixed' }
  | { readonly code: 'poll-is-opened' };

/** Changes a draft. What has been asked is not changed: answers were given to those very words. */
export function changePoll(
  poll: Poll,
  { opennessAnswers, ...plan }: PollPlan,
  seen: number,
  hand: OpennessHand,
): Decision<Poll, PollChangeRefusal> {
  if (poll.version !== seen) return refuse({ code: 'version-conflict', version: poll.version });
  if (poll.state.status !== 'draft') return refuse({ code: 'poll-is-opened' });
  // Its words are the same for everybody who is compared, this year and the next.
  if (poll.checkIn) return refuse({ code: 'check-in-is-fixed' });
  const refusal = planRefusal(plan, poll.id);
  if (refusal) return refuse(refusal);
  const audience: Audience = { ...plan.audience, bodyId: poll.audience.bodyId };
  const unasked = audienceRefusal(audience, poll.roundId !== null);
  if (unasked) return refuse(unasked);
  const decided = decideOpenness(opennessAnswers, poll, hand);
  if (decided.refused) return decided;
  const questions = asFirstAsked(plan.questions);
  return decide({
    ...poll,
    ...plan,
    ...decided.value,
    ...{ questions, audience, version: poll.version + 1 },
  });
}

export type OpenRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'poll-is-opened' }
  | { readonly code: 'deadline-passed'; readonly closesAt: Instant }
  | { readonly code: 'round-not-published' }
  | { readonly code: 'round-is-closed' }
  | { readonly code: 'openness-undecided'; readonly basis: string }
  | { readonly code: 'poll-openness-differs'; readonly round: 'open' | 'closed' }
  | { readonly code: 'audience-outside-closed-meeting' }
  | { readonly code: 'nobody-to-ask' }
  | { readonly code: 'asks-nearly-the-same-people'; readonly title: string };

/**
 * Opens a poll. A poll of a round waits until the round's notice is out: asking before is meeting-bound activity behind closed doors
 * (records.md § Openness; kommuneloven § 11-3, § 11-5). When the round is closed it is too late: its minutes are made, and the poll would stand in none.
 * @param asked how many stand on the audience's roll today
 * @param key of an anonymous poll, made for it; null for every other
 */
export function openPoll(
  poll: Poll,
  round: Round | null,
  asked: number,
  seen: number,
  now: Instant,
  key: Pick<Seal, 'keyId' | 'publicKey'> | null = null,
): Decision<Poll, OpenRefusal> {
  if (poll.version !== seen) return refuse({ code: 'version-conflict', version: poll.version });
  if (poll.state.status !== 'draft') return refuse({ code: 'poll-is-opened' });
  if (poll.closesAt <= now) return refuse({ code: 'deadline-passed', closesAt: poll.closesAt });
  if (round?.state.status === 'draft') return refuse({ code: 'round-not-published' });
  if (round?.state.status === 'closed') return refuse({ code: 'round-is-closed' });
  if (!poll.opennessDecision) return refuse({ code: 'openness-undecided', basis: opennessBasis });
  // Its question and its sums stand in the minutes of the meeting: it cannot be more closed than they are, nor promise to be more open.
  if (round && round.openness.kind !== poll.openness.kind)
    return refuse({ code: 'poll-openness-differs', round: round.openness.kind });
  if (reachesOutOfClosedMeeting(poll.audience, round))
    return refuse({ code: 'audience-outside-closed-meeting' });
  if (asked === 0) return refuse({ code: 'nobody-to-ask' });
  const isAnonymous = poll.visibility === 'anonymous';
  // It was changed to an anonymous one between the two looks: nobody is asked to answer what cannot be sealed.
  if (isAnonymous && !key) return refuse({ code: 'version-conflict', version: poll.version });
  return decide({
    ...poll,
    seal: isAnonymous && key ? { ...key, state: 'sealed' } : null,
    version: poll.version + 1,
    state: { status: 'open', openedAt: now, closesAt: poll.closesAt },
  });
}

/** Closes an open poll, by hand, by its deadline or with its round. Answers at this very instant are too late. */
export function closePoll(
  poll: Poll,
  now: Instant,
): Decision<Poll, { readonly code: 'poll-not-open' }> {
  if (poll.state.status !== 'open') return refuse({ code: 'poll-not-open' });
  return decide({
    ...poll,
    version: poll.version + 1,
    state: { ...poll.state, status: 'closed', closedAt: now },
  });
}

/** Writes what the administration did with a poll; it can be written again, and every time is in the audit log. */
export function noteOutcome(
  poll: Poll,
  note: string,
  seen: number,
): Decision<
  Poll,
  | { readonly code: 'poll-not-closed' }
  | { readonly code: 'version-conflict'; readonly version: number }
> {
  if (poll.state.status !== 'closed') return refuse({ code: 'poll-not-closed' });
  if (poll.version !== seen) return refuse({ code: 'version-conflict', version: poll.version });
  return decide({ ...poll, outcomeNote: note, version: poll.version + 1 });
}

function planRefusal(
  plan: Omit<PollPlan, 'opennessAnswers'>,
  pollId: string,
): DraftRefusal | undefined {
  const ids = plan.questions.flatMap((question) => [
    question.id,
    ...optionsOf(question).map((option) => option.id),
  ]);
  const visibility = visibilityRefusal(plan);
  if (visibility) return visibility;
  if (plan.visibility === 'anonymous' && plan.questions.some(mayBeAddedTo))
    return { code: 'adding-in-anonymous' };
  // The poll's own id counts people where options' ids count points: an option by that name would add the two together.
  ids.push(pollId);
  if (new Set(ids).size !== ids.length) return { code: 'same-id-twice' };
  for (const question of plan.questions) {
    const labels = labelsOf(question);
    const twice = labels.find((label, index) => labels.indexOf(label) !== index);
    if (twice !== undefined) return { code: 'same-label-twice', label: twice };
    if (question.kind === 'priority-points' && question.maxPerOption > question.budget)
      return { code: 'more-per-option-than-budget', questionId: question.id };
    if (cannotBeAnswered(question))
      return { code: 'limits-beyond-options', questionId: question.id };
  }
  return undefined;
}

function mayBeAddedTo(question: PollQuestion): boolean {
  return question.kind === 'agreement' && question.mayAdd === true;
}

function labelsOf(question: PollQuestion): readonly string[] {
  return question.kind === 'trade-off'
    ? [question.left.label, question.right.label]
    : optionsOf(question).map(({ label }) => label);
}

/** Does it want more, or fewer, than there is to choose among? */
function cannotBeAnswered(question: PollQuestion): boolean {
  if (question.kind === 'ranking') return question.places > question.options.length;
  if (question.kind !== 'multiple-choice') return false;
  const { fewest, most, options } = question;
  return fewest > most || most > options.length;
}

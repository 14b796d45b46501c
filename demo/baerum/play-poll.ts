import type { Transaction } from '../../src/app/ports/stores.ts';
import type { Actor } from '../../src/app/authority.ts';
import { invariant } from '../../src/core/decision.ts';
import type { Decision } from '../../src/core/decision.ts';
import { answerPoll } from '../../src/core/polls/answer-poll.ts';
import type { Poll } from '../../src/core/polls/poll.ts';
import { closePoll, noteOutcome, openPoll } from '../../src/core/polls/run-poll.ts';
import type { Seal } from '../../src/core/polls/visibility.ts';
import { addMinutes } from '../../src/core/time/instant.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import type { Round } from '../../src/core/workshops/round.ts';
import { openExample } from './example-openness.ts';
import { exampleChoices } from './example-answers.ts';
import type { ExamplePoll } from './example-polls.ts';
import { pollId } from './example-polls.ts';
import { personId, staff } from './people.ts';
import { wholeBody } from '../../src/core/polls/audience.ts';

const facilitator: Actor = { kind: 'person', personId: staff.facilitator.id };

/** Where and when a played poll is asked. */
export type Place = {
  readonly phaseId: string;
  readonly bodyId: string;
  readonly round: Round | null;
  readonly openedAt: Instant;
  readonly closesAt: Instant;
};

/**
 * Asks a poll in the past as it would have been asked: drafted, opened and answered through the product's own decisions, so that sums, rolls and the audit
 * log agree. No cards go out: what is over is not announced.
 * @param answerers seats, in the order in which they answered
 * @returns the poll, open
 */
export async function playPoll(
  tx: Transaction,
  example: ExamplePoll,
  place: Place,
  answerers: readonly string[],
): Promise<Poll> {
  const roll = await tx.people.roll(place.bodyId, osloDate(place.openedAt));
  const open = await askPoll(tx, example, place, roll.length);
  let at = place.openedAt;
  for (const seat of answerers) {
    at = addMinutes(at, 1);
    await answer(tx, open, seat, at);
  }
  return open;
}

/**
 * Drafts a poll in the past, and opens it.
 * @param asked how many are asked
 * @param key   what the answers are sealed with, of an anonymous poll
 */
export async function askPoll(
  tx: Transaction,
  example: ExamplePoll,
  place: Place,
  asked: number,
  key: Pick<Seal, 'keyId' | 'publicKey'> | null = null,
): Promise<Poll> {
  const { key: _key, outcomeNote: _note, visibility = 'sums', anonymousUse = null, ...written } = example; // prettier-ignore
  const draft: Poll = {
    ...written,
    id: pollId(example.key),
    phaseId: place.phaseId,
    roundId: place.round?.id ?? null,
    audience: wholeBody(place.bodyId),
    visibility,
    anonymousUse,
    seal: null,
    checkIn: null,
    openness: { kind: 'open' },
    opennessDecision: {
      ...{ answers: openExample, decidedBy: staff.facilitator.id, decidedAt: place.openedAt },
    },
    closesAt: place.closesAt,
    outcomeNote: '',
    version: 1,
    state: { status: 'draft' },
  };
  await tx.polls.save(draft);
  await tx.audit.append(facilitator, { type: 'poll-drafted', subject: draft.id }, place.openedAt);
  const open = made(openPoll(draft, place.round, asked, draft.version, place.openedAt, key));
  await tx.polls.save(open);
  await tx.audit.append(facilitator, { type: 'poll-opened', subject: open.id }, place.openedAt);
  return open;
}

async function answer(tx: Transaction, open: Poll, seat: string, at: Instant): Promise<void> {
  const person = personId(seat);
  const facts = await tx.polls.forAnswering(open.id, [person], osloDate(at));
  const asked = facts?.people.get(person);
  invariant(facts !== null && asked !== undefined, 'the poll was just saved');
  const choices = exampleChoices(open.questions, seat);
  const taken = made(answerPoll(facts.poll, asked.eligible, person, choices, asked.previous, at));
  await tx.polls.saveAnswers(open.id, [taken.answer], taken.change);
  await tx.audit.append(
    { kind: 'person', personId: person },
    { type: 'poll-answered', subject: open.id },
    at,
  );
}

/** Closes a played poll, and says what was done with it where the example knows. */
export async function endPoll(
  tx: Transaction,
  open: Poll,
  example: ExamplePoll,
  closedAt: Instant,
): Promise<void> {
  const closed = made(closePoll(open, closedAt));
  await tx.polls.save(closed);
  await tx.audit.append(facilitator, { type: 'poll-closed', subject: open.id }, closedAt);
  if (example.outcomeNote === '') return;
  const notedAt = addMinutes(closedAt, 60);
  await tx.polls.save(made(noteOutcome(closed, example.outcomeNote, closed.version)));
  await tx.audit.append(facilitator, { type: 'outcome-noted', subject: open.id }, notedAt);
}

/** What a decision decided; the example's own story is never refused, and a test plays it. */
export function made<Value, Refusal extends { readonly code: string }>(
  decision: Decision<Value, Refusal>,
): Value {
  invariant(!decision.refused, 'the example breaks a rule of the product');
  return decision.value;
}

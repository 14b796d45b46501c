import type { AuditEvent } from '../../core/audit/audit-event.ts';
import type { Decision } from '../../core/decision.ts';
import type { Poll } from '../../core/polls/poll.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

/**
 * Something that whoever prepares polls does with one: under the poll's lock, so that two who do it at once, and its close, take turns; and told afterwards to
 * those who look at the poll.
 * @param onlyFor left out where what is done is no draft's
 */
export async function changingPoll<Value, Refusal extends { readonly code: string }>(
  deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>,
  by: AuthorizedMember,
  pollId: string,
  change: (tx: Transaction, poll: Poll, now: Instant) => Promise<Decision<Value, Refusal>>,
  onlyFor?: 'prepare-polls',
): Promise<Decision<Value, Refusal | NotAllowed | NotFound>> {
  const refusal = denied(by, 'prepare-polls');
  if (refusal) return refusal;
  const decision = await deps.unitOfWork.run(
    by.municipality,
    async (tx): Promise<Decision<Value, Refusal | NotFound>> => {
      const poll = await tx.polls.forChange(pollId);
      return poll ? change(tx, poll, deps.clock.now()) : notFound;
    },
  );
  if (!decision.refused)
    deps.events.publish(by.municipality, {
      ...{ topic: 'poll', id: pollId },
      ...(onlyFor === undefined ? {} : { onlyFor }),
    });
  return decision;
}

/** Keeps a poll that others see: its cards are brought up to date. */
export async function keepShown(
  tx: Pick<Transaction, 'polls' | 'jobs' | 'audit'>,
  by: AuthorizedMember,
  poll: Poll,
  event: AuditEvent,
  now: Instant,
): Promise<void> {
  const { municipalityId } = by.municipality;
  await tx.polls.save(poll);
  await tx.jobs.enqueue({
    name: 'refresh-cards',
    municipalityId,
    kind: 'poll',
    subjectId: poll.id,
  });
  await tx.audit.append(actorOf(by), event, now);
}

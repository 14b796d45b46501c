import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { mayBeSettled } from '../../core/messages/delivery-state.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { wakeSending } from '../messages/wake-sending.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { Transaction } from '../ports/stores.ts';

export type Settled = {
  /** How many it was done for. What has been settled meanwhile is left alone. */
  readonly settled: number;
};
type SettleDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events'>;
type SettleRefusal = { readonly code: 'poll-not-open' } | NotAllowed | NotFound;

/**
 * Sends messages about an open poll again that did not get through, or of which nobody knows: those may then stand there twice, which is why a person decides it.
 * The app is installed for the recipient anew where it is missing.
 */
export const sendPollAgain =
  (deps: SettleDeps) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    messageIds: readonly string[],
  ): Promise<Decision<Settled, SettleRefusal>> =>
    settle(deps, by, pollId, messageIds, 'sent-again', async (tx, message, now) => {
      // The chat that is known did not take it: the next try opens it as for somebody new. Teams gives the same one where it is still there.
      const known =
        message.state === 'unreachable' && message.personId !== null
          ? await tx.conversations.ofPerson(message.personId)
          : null;
      if (known) await tx.conversations.remove(known.conversationId);
      await tx.messages.save({
        ...{ ...message, state: 'waiting', cause: null, attempts: 0, dueAt: now, updatedAt: now },
      });
      await wakeSending(tx, by.municipality, message.priority, null);
    });

/** Notes that messages have arrived, because somebody has seen them or asked. They are not sent again, and cannot be brought up to date. */
export const notePollArrived =
  (deps: SettleDeps) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    messageIds: readonly string[],
  ): Promise<Decision<Settled, SettleRefusal>> =>
    settle(deps, by, pollId, messageIds, 'arrived', (tx, message, now) =>
      tx.messages.save({
        ...message,
        state: 'sent',
        cause: 'said-to-have-arrived',
        updatedAt: now,
      }),
    );

async function settle(
  deps: SettleDeps,
  by: AuthorizedMember,
  pollId: string,
  messageIds: readonly string[],
  as: 'sent-again' | 'arrived',
  save: (tx: Transaction, message: OutgoingMessage, now: Instant) => Promise<void>,
): Promise<Decision<Settled, SettleRefusal>> {
  const refusal = denied(by, 'see-delivery');
  if (refusal) return refusal;
  const decision = await deps.unitOfWork.run(
    by.municipality,
    async (tx): Promise<Decision<Settled, SettleRefusal>> => {
      const poll = await tx.polls.byId(pollId);
      if (!poll) return notFound;
      if (poll.state.status !== 'open' && as === 'sent-again')
        return refuse({ code: 'poll-not-open' });
      const now = deps.clock.now();
      let settled = 0;
      // In one order, so that two who settle the same do not wait for each other.
      for (const messageId of [...new Set(messageIds)].toSorted()) {
        const message = await tx.messages.forChange(messageId);
        if (message?.kind !== 'poll' || message.subjectId !== pollId) return notFound;
        if (!mayBeSettled(message, as, now)) continue;
        await save(tx, message, now);
        settled += 1;
      }
      if (settled > 0)
        await tx.audit.append(
          actorOf(by),
          {
            type: as === 'arrived' ? 'messages-said-to-have-arrived' : 'messages-sent-again',
            subject: pollId,
            facts: { count: settled },
          },
          now,
        );
      return decide({ settled });
    },
  );
  if (!decision.refused) deps.events.publish(by.municipality, { topic: 'poll', id: pollId });
  return decision;
}

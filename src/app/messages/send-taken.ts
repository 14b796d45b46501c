import type { Municipality } from '../../core/municipalities/municipality.ts';
import { jitterOf } from '../../core/jitter.ts';
import { longestTrial, secondsUntilNextTry } from '../../core/messages/next-try.ts';
import { epochOf, instantOf } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { CardFacts, Conversation, SendOutcome } from '../ports/messenger.ts';
import { opensFor, sendsIn } from '../ports/pace-store.ts';
import type { Drawn } from './card-kind.ts';
import { cardKinds } from './card-kinds.ts';
import { waitForTurn } from './keep-pace.ts';
import { reachRecipient } from './reach-recipient.ts';
import type { TakenMessage } from './take-due.ts';
import { tellInFeed } from './tell-in-feed.ts';
import { wakeSending } from './wake-sending.ts';

export type SendDeps = Pick<
  Deps,
  | 'unitOfWork'
  | 'clock'
  | 'turns'
  | 'events'
  | 'messenger'
  | 'municipalities'
  | 'installations'
  | 'feed'
  | 'tabAddress'
  | 'log'
>;

/**
 * Sends one message that was taken, when its turn comes, and stores what became of it.
 * @param drawn its card; null when what it is about is gone, undefined when it could not be drawn
 * @param leave  waits for those that leave before it
 */
export async function sendTaken(
  deps: SendDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  taken: TakenMessage,
  drawn: Drawn<CardFacts> | null | undefined,
  leave: () => Promise<void>,
): Promise<void> {
  const { message } = taken;
  const { sent, appInstalledAt } = await send(deps, scope, municipality, taken, drawn, leave);
  const now = deps.clock.now();
  const after = next(message, sent, now);
  await deps.unitOfWork.run(scope, async (tx) => {
    const rendered = after.state === 'sent' ? (drawn?.form ?? null) : null;
    await tx.messages.save({
      ...{ ...message, ...after, rendered, updatedAt: now },
      appInstalledAt: appInstalledAt ?? message.appInstalledAt,
    });
    if (after.state === 'waiting') await wakeSending(tx, scope, message.priority, after.dueAt);
    // What was answered while the card was on its way must still reach it.
    if (after.state === 'sent')
      await tx.jobs.enqueue({
        name: 'refresh-cards',
        municipalityId: scope.municipalityId,
        kind: message.kind,
        subjectId: message.subjectId,
      });
  });
  deps.events.publish(scope, cardKinds[message.kind].change(message.subjectId));
}

type Attempt = { readonly sent: SendOutcome; readonly appInstalledAt: Instant | null };

async function send(
  deps: SendDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  { message, conversation, waitMs }: TakenMessage,
  drawn: Drawn<CardFacts> | null | undefined,
  leave: () => Promise<void>,
): Promise<Attempt> {
  const ended = (sent: SendOutcome, appInstalledAt: Instant | null = null) => ({
    ...{ sent, appInstalledAt },
  });
  if (drawn === undefined)
    return ended({ outcome: 'try-later', retryAfterSeconds: null, cause: 'fault' });
  if (drawn === null) return ended({ outcome: 'unreachable', cause: `${message.kind}-gone` });
  if (drawn.tooLate !== null) return ended({ outcome: 'unreachable', cause: drawn.tooLate });

  await deps.turns.after(waitMs);
  await leave();
  if (message.sentBy === 'feed') return tellInFeed(deps, scope, municipality, message, drawn.facts);
  if (conversation) {
    const sent = await deps.messenger.sendCard(conversation, drawn.facts, message.id);
    if (sent.outcome !== 'conversation-gone') return ended(sent);
    await forget(deps, scope, conversation);
    if (message.personId === null) return ended(sent);
    // A personal chat that is gone is opened anew, once: the person may still have the app.
    const later = await waitForTurn(deps, scope, opensFor(message.personId));
    if (later !== null) return ended(comeBack(later));
  }
  const reached = await reachRecipient(deps, scope, municipality, message);
  if (reached.outcome === 'not-reached') return ended(reached.failed, reached.appInstalledAt);
  const later = await waitForTurn(deps, scope, sendsIn(reached.conversation.conversationId));
  if (later !== null) return ended(comeBack(later), reached.appInstalledAt);
  const sent = await deps.messenger.sendCard(reached.conversation, drawn.facts, message.id);
  if (sent.outcome === 'conversation-gone') await forget(deps, scope, reached.conversation);
  return ended(sent, reached.appInstalledAt);
}

const comeBack = (afterSeconds: number): SendOutcome => ({
  ...{ outcome: 'try-later', retryAfterSeconds: afterSeconds, cause: 'pace' },
});

async function forget(
  deps: SendDeps,
  scope: MunicipalityScope,
  { conversationId }: Conversation,
): Promise<void> {
  deps.log.info('a conversation is gone and is forgotten', { conversationId });
  await deps.unitOfWork.run(scope, (tx) => tx.conversations.remove(conversationId));
}

function next(
  message: OutgoingMessage,
  sent: SendOutcome,
  now: Instant,
): Pick<OutgoingMessage, 'state' | 'activityId' | 'cause' | 'dueAt'> {
  const { dueAt } = message;
  switch (sent.outcome) {
    case 'sent':
      return { state: 'sent', activityId: sent.activityId, cause: null, dueAt };
    case 'uncertain':
      return { state: 'uncertain', activityId: null, cause: sent.cause, dueAt };
    case 'unreachable':
    case 'conversation-gone':
      return { state: 'unreachable', activityId: null, cause: sent.cause, dueAt };
    case 'try-later': {
      const { cause, retryAfterSeconds } = sent;
      if (message.attempts >= longestTrial)
        return { state: 'unreachable', activityId: null, cause, dueAt };
      const chance = jitterOf(message.id, message.attempts);
      const seconds = secondsUntilNextTry(message.attempts, retryAfterSeconds, chance);
      const nextAt = instantOf(epochOf(now) + Math.ceil(seconds * 1_000));
      return { state: 'waiting', activityId: null, cause, dueAt: nextAt };
    }
  }
}

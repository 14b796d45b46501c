import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Instant } from '../../core/time/instant.ts';
import { never } from '../../core/decision.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { CardFacts, SendOutcome } from '../ports/messenger.ts';
import type { RemoteRefusal } from '../ports/microsoft.ts';
import { installForRecipient } from './reach-recipient.ts';
import type { ReachDeps } from './reach-recipient.ts';

/**
 * Tells somebody in the activity feed instead of in the chat, with the app installed for them first: what the chat's notification would have said, and the way to
 * the tab. No chat is opened, and what stands in the feed is never changed.
 */
export async function tellInFeed(
  deps: ReachDeps & Pick<Deps, 'feed'>,
  scope: MunicipalityScope,
  municipality: Municipality,
  message: OutgoingMessage,
  facts: CardFacts,
): Promise<{ readonly sent: SendOutcome; readonly appInstalledAt: Instant | null }> {
  const ready = await installForRecipient(deps, scope, municipality, message);
  if (ready.outcome === 'not-reached') return { sent: ready.failed, appInstalledAt: null };
  const told = await deps.feed.notify(municipality, ready.person.entraObjectId, {
    text: deps.messenger.summaryOf(facts),
    address: facts.tabAddress,
  });
  const sent: SendOutcome = told.refused
    ? outcomeOf(told.refusal)
    : { outcome: 'sent', activityId: null };
  return { sent, appInstalledAt: ready.appInstalledAt };
}

function outcomeOf(refusal: RemoteRefusal): SendOutcome {
  switch (refusal.code) {
    case 'try-later':
      // Turned away for the pace, it was not taken. After an outage or a cut nobody knows.
      return refusal.throttled
        ? { outcome: 'try-later', retryAfterSeconds: refusal.retryAfterSeconds, cause: 'feed' }
        : { outcome: 'uncertain', cause: 'no-answer' };
    case 'no-access':
    case 'not-found':
      return { outcome: 'unreachable', cause: `feed-${refusal.code}` };
    case 'quota-exceeded':
    case 'conflict':
    case 'refused':
      return { outcome: 'unreachable', cause: 'feed-refused' };
    default:
      return never(refusal);
  }
}

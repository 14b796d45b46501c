import type { Activity } from 'botbuilder';
import type { CardFacts, Messenger } from '../../src/app/ports/messenger.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { markedCard } from '../cards/marked-card.ts';
import { messageCard, messageSummary } from '../cards/message-cards.ts';
import { readReference } from '../handlers/conversation.ts';
import type { StoredReference } from '../handlers/conversation.ts';
import { deliver } from './delivery.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

export type MessengerOptions = {
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  /** Where a first personal chat is opened when no conversation of the tenant is known yet. */
  readonly defaultServiceUrl: string;
};

const botName = 'Rådslag';
const noReference = { outcome: 'unreachable', cause: 'no-conversation-reference' } as const;

/** Writes in Teams. Never throws for what the channel answers: every outcome is a value. */
export function teamsMessenger(options: MessengerOptions): Messenger {
  const { adapter, appId } = options;
  return {
    drawCard: (facts) => messageCard(facts),
    summaryOf: messageSummary,

    sendCard: async (conversation, facts, messageId) => {
      const reference = readReference(conversation.reference);
      if (!reference) return noReference;
      const card = markedCard(messageCard(facts), messageId);
      const message = asMessage(facts, card, reference, conversation.conversationId);
      const sent = await deliver('makes-one-more', async () => {
        const connector = await adapter.connector(reference.serviceUrl);
        return connector.conversations.sendToConversation(conversation.conversationId, message);
      });
      if (!sent.ok) return sent.failed;
      // Accepted without an id: it stands there, and can never be brought up to date.
      return sent.value.id
        ? { outcome: 'sent', activityId: sent.value.id }
        : { outcome: 'uncertain', cause: 'no-activity-id' };
    },

    updateCard: async (conversation, activityId, facts) => {
      const reference = readReference(conversation.reference);
      if (!reference) return noReference;
      const card = messageCard(facts);
      const message = asMessage(facts, card, reference, conversation.conversationId);
      const updated = await deliver('same-again', async () => {
        const connector = await adapter.connector(reference.serviceUrl);
        return connector.conversations.updateActivity(conversation.conversationId, activityId, {
          ...message,
          id: activityId,
        });
      });
      return updated.ok ? { outcome: 'sent', activityId } : updated.failed;
    },

    openPersonalConversation: async (person) => {
      const serviceUrl = person.serviceUrl ?? options.defaultServiceUrl;
      const opened = await deliver(
        // Asked twice, Teams gives the same personal chat.
        'same-again',
        async () => {
          const connector = await adapter.connector(serviceUrl);
          return connector.conversations.createConversation({
            isGroup: false,
            bot: { id: appId, name: botName },
            members: [{ id: person.entraObjectId, name: '' }],
            tenantId: person.tenantId,
            channelData: { tenant: { id: person.tenantId } },
          });
        },
      );
      if (!opened.ok) return opened.failed;
      if (!opened.value.id) return { outcome: 'unreachable', cause: 'no-conversation-id' };
      const reference: StoredReference = {
        serviceUrl,
        tenantId: person.tenantId,
        bot: { id: appId, name: botName },
      };
      return { outcome: 'opened', conversationId: opened.value.id, reference };
    },
  };
}

/** The SDK's `Activity` type wants fields that only the channel fills in. */
function asMessage(
  facts: CardFacts,
  card: AdaptiveCard,
  reference: StoredReference,
  conversationId: string,
): Activity {
  const message: Partial<Activity> = {
    type: 'message',
    // Its name as it is now: what the reference remembers may be an older one.
    from: { id: reference.bot.id, name: botName },
    conversation: { id: conversationId } as Activity['conversation'],
    // What the notification and the chat list show.
    summary: messageSummary(facts),
    attachments: [attachment(card)],
  };
  return message as Activity;
}

export function attachment(card: AdaptiveCard) {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}

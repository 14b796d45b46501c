import type { TurnContext } from 'botbuilder';
import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { attachment } from '../connector/teams-messenger.ts';
import { conversationOf } from './conversation.ts';
import { identify } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { onInstalled } from './on-installed.ts';
import { onMessage } from './on-message.ts';

/** One activity in a chat whose sender has been checked: find out who, do it, answer there. What is answered at once (`invoke`) does not come here. */
export async function takeTurn(
  context: TurnContext,
  incoming: Incoming,
  deps: BotDeps,
): Promise<'taken' | 'foreign-tenant'> {
  const present = await identify(incoming, deps);
  if (!present) return 'foreign-tenant';
  switch (incoming.type) {
    case 'message': {
      // Refreshed with every message: a tenant's service address can move, and an app installed before us is met here first.
      const conversation = conversationOf(incoming, present);
      if (conversation) await deps.saveConversation(present.scope, conversation);
      for (const card of await onMessage(incoming, present, deps)) await reply(context, card, deps);
      break;
    }
    case 'installationUpdate':
    case 'conversationUpdate': {
      const greeting = await onInstalled(incoming, present, deps);
      if (greeting) await reply(context, greeting, deps);
      break;
    }
    default:
      // Typing, reactions, read receipts: not for us.
      break;
  }
  return 'taken';
}

/** What was asked for is done already; a reply that does not arrive is logged and no more. */
async function reply(context: TurnContext, card: AdaptiveCard, deps: BotDeps): Promise<void> {
  try {
    await context.sendActivity({ attachments: [attachment(card)] });
  } catch (error) {
    deps.log.warn('a reply could not be sent', {
      cause: error instanceof Error ? error.message : String(error),
    });
  }
}

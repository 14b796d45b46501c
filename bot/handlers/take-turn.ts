import type { TurnContext } from 'botbuilder';
import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { attachment } from '../connector/teams-messenger.ts';
import { textsIn } from '../texts/texts.ts';
import { conversationOf } from './conversation.ts';
import { identify } from './incoming.ts';
import type { Incoming, Present } from './incoming.ts';
import { onCardAction } from './on-card-action.ts';
import { onExtensionLink, onExtensionQuery } from './on-extension.ts';
import { onInstalled } from './on-installed.ts';
import { onMessage } from './on-message.ts';

/** What the message extension is asked. Unfolding without the app installed (`anonymousQueryLink`) is not offered: nobody is known then. */
const extensions: Readonly<Partial<Record<string, typeof onExtensionQuery>>> = {
  'composeExtension/query': onExtensionQuery,
  'composeExtension/queryLink': onExtensionLink,
};

/** One activity whose sender has been checked: find out who, do it, answer. */
export async function takeTurn(
  context: TurnContext,
  incoming: Incoming,
  deps: BotDeps,
): Promise<'taken' | 'foreign-tenant'> {
  const extension = incoming.type === 'invoke' ? extensions[incoming.name ?? ''] : undefined;
  if (incoming.type === 'invoke' && !extension && incoming.name !== 'adaptiveCard/action') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 501 } });
    return 'taken';
  }
  const present = await identify(incoming, deps);
  if (!present) return 'foreign-tenant';
  if (extension) {
    const body = await extension(incoming, present, deps);
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    return 'taken';
  }

  switch (incoming.type) {
    case 'invoke':
      await context.sendActivity({
        type: 'invokeResponse',
        value: {
          status: 200,
          body: {
            statusCode: 200,
            type: 'application/vnd.microsoft.card.adaptive',
            value: await cardFor(incoming, present, deps),
          },
        },
      });
      break;
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

/** A fault is told on the card too, because a card that answers nothing is pressed again and again; what was stored is then seen by looking. */
async function cardFor(incoming: Incoming, present: Present, deps: BotDeps): Promise<AdaptiveCard> {
  try {
    return await onCardAction(incoming, present, deps);
  } catch (error) {
    deps.log.error('a card action failed', {
      cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    return noticeCard(textsIn(present.language).refusal.fault, present.language, {
      tabAddress: deps.tabAddress('/', present.municipality),
    });
  }
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

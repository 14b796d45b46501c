import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import type { Answer } from '../connector/teams-adapter.ts';
import { textsIn } from '../texts/texts.ts';
import { identify } from './incoming.ts';
import type { Incoming, Present } from './incoming.ts';
import { onCardAction } from './on-card-action.ts';
import { onExtensionLink, onExtensionQuery } from './on-extension.ts';

/** What the message extension is asked. Unfolding without the app installed (`anonymousQueryLink`) is not offered: nobody is known then. */
const extensions: Readonly<Partial<Record<string, typeof onExtensionQuery>>> = {
  'composeExtension/query': onExtensionQuery,
  'composeExtension/queryLink': onExtensionLink,
};

/**
 * What is answered in the same breath, a press on a card and what the message extension is asked: find out who, do it, answer. Nothing is written in a chat, so
 * that the SDK's turn with its clients for the connector, made anew for each activity, is not needed.
 */
export async function answerInvoke(
  incoming: Incoming,
  deps: BotDeps,
): Promise<Answer | 'foreign-tenant'> {
  const extension = extensions[incoming.name ?? ''];
  if (!extension && incoming.name !== 'adaptiveCard/action') return { status: 501 };
  const present = await identify(incoming, deps);
  if (!present) return 'foreign-tenant';
  if (extension) return { status: 200, body: await extension(incoming, present, deps) };
  return {
    status: 200,
    body: {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: await cardFor(incoming, present, deps),
    },
  };
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

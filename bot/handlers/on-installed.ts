import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { answerCard, welcomeCard } from '../cards/welcome-card.ts';
import { textsIn } from '../texts/texts.ts';
import { conversationIdOf, conversationOf, kindOf } from './conversation.ts';
import type { Incoming, Present } from './incoming.ts';

/**
 * The app is added to a conversation, or removed from it. Teams tells both as an installation and as a change of members, in any order and sometimes
 * only one of them: each keeps the conversation, and only the installation is greeted.
 */
export async function onInstalled(
  incoming: Incoming,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard | null> {
  const bot = incoming.recipient.id;
  const isInstallation = incoming.type === 'installationUpdate';
  // `add-upgrade` and `remove-upgrade` are a new version of the app, where nothing was added or removed.
  const removed = isInstallation
    ? incoming.action === 'remove'
    : (incoming.membersRemoved?.some(({ id }) => id === bot) ?? false);
  if (removed) {
    await deps.forgetConversation(present.scope, conversationIdOf(incoming));
    return null;
  }
  const added = isInstallation
    ? incoming.action === 'add' || incoming.action === 'add-upgrade'
    : (incoming.membersAdded?.some(({ id }) => id === bot) ?? false);
  if (!added) return null;

  const conversation = conversationOf(incoming, present);
  if (conversation) await deps.saveConversation(present.scope, conversation);
  return isInstallation && incoming.action === 'add' ? greeting(incoming, present, deps) : null;
}

function greeting(incoming: Incoming, present: Present, deps: BotDeps): AdaptiveCard {
  const { language, municipality, who } = present;
  const { chat, refusal } = textsIn(language);
  if (kindOf(incoming) !== 'personal') return answerCard(language, [chat.welcomeGroup], []);
  return who.kind === 'member'
    ? welcomeCard(language, deps.tabAddress('/', municipality))
    : answerCard(language, [refusal.notKnown(municipality.name)], []);
}

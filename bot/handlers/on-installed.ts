import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { answerCard, welcomeCard } from '../cards/welcome-card.ts';
import { conversationTexts } from '../texts/conversation-texts.ts';
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

  const { language, municipality } = present;
  const conversation = conversationOf(incoming, present);
  const isGreeted = isInstallation && incoming.action === 'add';
  if (!conversation)
    return isGreeted
      ? answerCard(language, [textsIn(language).refusal.notKnown(municipality.name)], [])
      : null;
  if (!isGreeted) {
    await deps.saveConversation(present.scope, conversation);
    return null;
  }
  const greeting = await deps.greetConversation(present.scope, conversation);
  return greeting === 'just-given' ? null : greetingCard(greeting, incoming, present, deps);
}

function greetingCard(
  greeting: 'first' | 'again',
  incoming: Incoming,
  { language, municipality }: Present,
  deps: BotDeps,
): AdaptiveCard {
  const { chat, card } = textsIn(language);
  const texts = conversationTexts[language];
  const address = deps.tabAddress('/', municipality);
  const kind = kindOf(incoming);
  if (kind === 'personal')
    return greeting === 'first'
      ? welcomeCard(language, address)
      : answerCard(language, [texts.welcomeAgain], [{ title: card.openInTab, address }]);
  // For everybody there, in the municipality's or the installer's language, and once: who joins later is not greeted one by one.
  if (greeting === 'again') return answerCard(language, [texts.welcomeGroupAgain], []);
  return answerCard(language, [kind === 'meeting' ? texts.welcomeMeeting : chat.welcomeGroup], []);
}

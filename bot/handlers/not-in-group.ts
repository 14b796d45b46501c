import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { answerCard } from '../cards/welcome-card.ts';
import type { Command, PlainCommand } from '../texts/commands.ts';
import { conversationTexts } from '../texts/conversation-texts.ts';
import { textsIn } from '../texts/texts.ts';
import type { Incoming, Present } from './incoming.ts';

/** What concerns the asker alone, with the page that shows the same and the word to write. */
const own: Readonly<Partial<Record<Command['name'], { page: string; word: PlainCommand }>>> = {
  'my-polls': { page: '/polls', word: 'my-polls' },
  language: { page: '/settings', word: 'language' },
  'choose-language': { page: '/settings', word: 'language' },
  pause: { page: '/settings', word: 'pause' },
  resume: { page: '/settings', word: 'resume' },
  settings: { page: '/settings', word: 'settings' },
};

export const isOwn = ({ name }: Command): boolean => own[name] !== undefined;

/** Nobody's own is shown where others read: the way to one's own chat, and to the page. */
export function notInGroup(
  { name }: Command,
  incoming: Incoming,
  { language, municipality }: Present,
  deps: BotDeps,
): AdaptiveCard {
  const texts = conversationTexts[language];
  const { page, word } = own[name] ?? { page: '/', word: 'help' };
  const chat = deps.chatAddress(incoming.recipient.id, municipality);
  return answerCard(
    language,
    [texts.notInGroup(texts.words[word])],
    [
      ...(chat === null ? [] : [{ title: texts.ownChat, address: chat }]),
      { title: textsIn(language).card.openInTab, address: deps.tabAddress(page, municipality) },
    ],
  );
}

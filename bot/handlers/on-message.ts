import { formatMoment } from '../../src/core/time/format.ts';
import type { AuthorizedMember } from '../../src/app/authority.ts';
import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { asWritten } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { answerCard, languageCard } from '../cards/welcome-card.ts';
import { commandAbout, readCommand } from '../texts/commands.ts';
import type { Command } from '../texts/commands.ts';
import { conversationTexts } from '../texts/conversation-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { conversationIdOf, kindOf } from './conversation.ts';
import type { Incoming, Present } from './incoming.ts';
import { isOwn, notInGroup } from './not-in-group.ts';
import { endPause, tellPause } from './pause.ts';
import { showPoll } from './show-poll.ts';
import { tellNextRound } from './tell-next-round.ts';
import { tellFound, tellPlans } from './tell-plans.ts';
import { tellTraining } from './train.ts';

/** A written message. What people write is read for a command and then forgotten. */
export async function onMessage(
  incoming: Incoming,
  present: Present,
  deps: BotDeps,
): Promise<readonly AdaptiveCard[]> {
  const { language, municipality, who } = present;
  const { refusal } = textsIn(language);
  if (who.kind === 'no-identity') return [noticeCard(refusal.noIdentity, language)];
  if (who.kind === 'unknown') return [noticeCard(refusal.notKnown(municipality.name), language)];
  const command = readCommand(incoming.text ?? '');
  // A plan or goal inserted as a card is for the chat, not a word to the bot.
  if (!command && hasCard(incoming)) return [];
  const isPersonal = kindOf(incoming) === 'personal';
  if (command && !isPersonal && isOwn(command))
    return [notInGroup(command, incoming, present, deps)];
  return command?.name === 'my-polls'
    ? pollsOf(who.member, present, deps)
    : [await obey(command, who.member, incoming, present, deps)];
}

function hasCard({ attachments }: Incoming): boolean {
  return (
    attachments?.some(({ contentType }) =>
      contentType.startsWith('application/vnd.microsoft.card.'),
    ) ?? false
  );
}

/** As many polls are shown as cards at once; the list has the rest. */
const cardsAtOnce = 3;

/** What is open to this person: a list, and the nearest as cards to answer on, so that nobody has to look back through a chat for one. */
async function pollsOf(
  member: AuthorizedMember,
  present: Present,
  deps: BotDeps,
): Promise<readonly AdaptiveCard[]> {
  const { language, municipality } = present;
  const { chat, card } = textsIn(language);
  const ways = [{ title: card.openInTab, address: deps.tabAddress('/polls', municipality) }];
  const polls = (await deps.pollsOfMember(member)).slice(0, 10);
  if (polls.length === 0) return [answerCard(language, [chat.noWaiting], ways)];

  const lines = polls.map((poll) => {
    const until = formatMoment(poll.closesAt, language);
    return `- ${chat.waitingLine(asWritten(poll.title), until, poll.answered)}`;
  });
  const cards: AdaptiveCard[] = [answerCard(language, [chat.waiting, lines.join('\n')], ways)];
  for (const { pollId } of polls.slice(0, cardsAtOnce))
    cards.push(await showPoll({ pollId, data: {}, member, present, deps }));
  return cards;
}

async function obey(
  command: Exclude<Command, { readonly name: 'my-polls' }> | undefined,
  member: AuthorizedMember,
  incoming: Incoming,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language } = present;
  const { chat, card } = textsIn(language);
  const texts = conversationTexts[language];
  const isPersonal = kindOf(incoming) === 'personal';
  const help = isPersonal ? chat.help : texts.helpGroup;
  const way = (page: string, title = card.openInTab) => [
    { title, address: deps.tabAddress(page, present.municipality) },
  ];

  switch (command?.name) {
    case undefined: {
      const nearest = commandAbout(incoming.text ?? '');
      const meant = nearest === undefined ? [] : [texts.didYouMean(texts.words[nearest])];
      return answerCard(language, [chat.notUnderstood, ...meant, help], way('/'));
    }
    case 'help':
      return answerCard(language, [help], way('/'));
    case 'settings':
      return answerCard(language, [texts.settingsWhat], way('/settings', texts.settings));
    case 'plans':
      return tellPlans(member, present, deps);
    case 'plan':
      return tellFound({ text: command.text, kinds: ['plan'] }, member, present, deps);
    case 'red-thread':
      return tellFound({ text: command.text, kinds: ['goal', 'plan'] }, member, present, deps);
    case 'training':
      return tellTraining(member, isPersonal, present, deps);
    case 'next-round':
      return tellNextRound(member, isPersonal ? null : conversationIdOf(incoming), present, deps);
    case 'pause':
      return tellPause(member, present, deps);
    case 'resume':
      return endPause(member, present, deps);
    case 'language':
      return languageCard(language);
    case 'choose-language': {
      await deps.chooseLanguage(member, command.language);
      const chosen = textsIn(command.language);
      return answerCard(command.language, [chosen.chat.languageChosen, chosen.chat.help], []);
    }
    case 'tie': {
      if (isPersonal) return answerCard(language, [chat.tieInGroup], []);
      const tied = await deps.tieConversation(member, conversationIdOf(incoming), command.bodyName);
      if (!tied.refused)
        return answerCard(language, [chat.tied(asWritten(tied.value.bodyName))], []);
      return tied.refusal.code === 'not-allowed'
        ? answerCard(language, [chat.tieNotAllowed], [])
        : answerCard(language, [chat.tieNoSuchBody(asWritten(tied.refusal.bodies.join(', ')))], []);
    }
  }
}

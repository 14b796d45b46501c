import { z } from 'zod';
import type { CardVerb } from '../cards/card-frame.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { answerCard } from '../cards/welcome-card.ts';
import { textsIn } from '../texts/texts.ts';
import { onAddStatement } from './add-statement.ts';
import { onAnswerPoll } from './answer-poll.ts';
import type { CardPress } from './card-press.ts';
import { onAnswerDates, showDates } from './on-dates.ts';
import { onAcceptLetter, onAskLetter, onRefuseLetterDate, showLetter } from './on-letter.ts';
import { endPause, onPause } from './pause.ts';
import { onAcceptProtocol } from './on-protocol.ts';
import { showPoll } from './show-poll.ts';
import type { PollAction } from './show-poll.ts';
import { showFound } from './tell-plans.ts';
import { onLessonAction } from './train.ts';
import { onAnswerUnderstanding, onShowUnderstanding } from './verify.ts';

type CardHandler = (press: CardPress) => Promise<AdaptiveCard>;

const chosenLanguage = z.object({ language: z.enum(['nb', 'nn', 'en']) });

const lesson =
  (verb: 'answer-lesson' | 'read-lesson' | 'next-lesson'): CardHandler =>
  ({ data, member, present, deps }) =>
    onLessonAction(verb, data, member, present, deps);

const poll =
  (onPoll: (action: PollAction) => Promise<AdaptiveCard>): CardHandler =>
  async (press) => {
    const pollId = pollIdOf(press);
    return pollId === undefined
      ? withHelp(textsIn(press.present.language).refusal.unreadable, press)
      : onPoll({ pollId, ...press });
  };

/** What every button on every kind of card does. A verb that is missing here does not compile. */
export const cardHandlers: { readonly [Verb in CardVerb]: CardHandler } = {
  'answer-poll': poll(onAnswerPoll),
  'change-answer': poll((action) => showPoll(action, { asQuestions: true })),
  'add-statement': poll(onAddStatement),
  'refresh-poll': poll((action) => showPoll(action)),
  'answer-understanding': onAnswerUnderstanding,
  'show-understanding': onShowUnderstanding,
  'answer-lesson': lesson('answer-lesson'),
  'read-lesson': lesson('read-lesson'),
  'next-lesson': lesson('next-lesson'),
  'accept-letter': onAcceptLetter,
  'ask-letter': showLetter('question'),
  'send-letter-question': onAskLetter,
  'refuse-letter-date': showLetter('date'),
  'send-letter-date': onRefuseLetterDate,
  'show-letter': showLetter(),
  'accept-protocol': onAcceptProtocol,
  'answer-dates': onAnswerDates,
  'change-dates': showDates({ asQuestions: true }),
  'show-dates': showDates(),
  'show-found': ({ data, member, present, deps }) => showFound(data, member, present, deps),
  'choose-language': onChooseLanguage,
  'pause-messages': onPause,
  'end-pause': ({ member, present, deps }) => endPause(member, present, deps),
};

/** A button that we do not know: on a poll's card the poll is shown again. */
export async function onUnknownVerb(press: CardPress): Promise<AdaptiveCard> {
  const { unknownAction } = textsIn(press.present.language).refusal;
  const pollId = pollIdOf(press);
  return pollId === undefined
    ? withHelp(unknownAction, press)
    : showPoll({ pollId, ...press }, { notice: unknownAction });
}

async function onChooseLanguage({ data, member, present, deps }: CardPress): Promise<AdaptiveCard> {
  const tabAddress = deps.tabAddress('/', present.municipality);
  const chosen = chosenLanguage.safeParse(data);
  if (!chosen.success)
    return noticeCard(textsIn(present.language).refusal.unreadable, present.language, {
      tabAddress,
    });
  const { language } = chosen.data;
  await deps.chooseLanguage(member, language);
  const { chat, card } = textsIn(language);
  const ways = [{ title: card.openInTab, address: tabAddress }];
  return answerCard(language, [chat.languageChosen, chat.help], ways);
}

function pollIdOf({ data }: CardPress): string | undefined {
  return z.uuid().safeParse(data['pollId']).data;
}

function withHelp(text: string, { present, deps }: CardPress): AdaptiveCard {
  const { chat, card } = textsIn(present.language);
  const address = deps.tabAddress('/', present.municipality);
  return answerCard(present.language, [text, chat.help], [{ title: card.openInTab, address }]);
}

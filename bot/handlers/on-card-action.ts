import { z } from 'zod';
import { noticeCard } from '../cards/notice-card.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { lessonVerbs, pollVerbs } from '../cards/card-frame.ts';
import type { PollVerb } from '../cards/card-frame.ts';
import { answerCard } from '../cards/welcome-card.ts';
import { textsIn } from '../texts/texts.ts';
import type { BotDeps } from '../bot-deps.ts';
import { onAnswerPoll } from './answer-poll.ts';
import type { Incoming, Present } from './incoming.ts';
import { showPoll } from './show-poll.ts';
import { showFound } from './tell-plans.ts';
import { onLessonAction } from './train.ts';
import type { PollAction } from './show-poll.ts';

const invoked = z.object({
  action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()).nullish() }),
});
const chosenLanguage = z.object({ language: z.enum(['nb', 'nn', 'en']) });

/** A button on a card. There is always a card to answer with: closed, not yours, badly filled in, unknown or old are things to be told, not errors. */
export async function onCardAction(
  incoming: Incoming,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language, municipality, who } = present;
  const { refusal, chat, card } = textsIn(language);
  const home = { tabAddress: deps.tabAddress('/', municipality) };

  const read = invoked.safeParse(incoming.value);
  const data = read.data?.action.data ?? {};
  const pollId = z.uuid().safeParse(data['pollId']).data;
  const back = pollId === undefined ? home : { pollId };

  if (who.kind === 'no-identity') return noticeCard(refusal.noIdentity, language, back);
  if (who.kind === 'unknown')
    return noticeCard(refusal.notKnown(municipality.name), language, back);
  if (!read.success) return noticeCard(refusal.unreadable, language, home);

  const { member } = who;
  const pressed = read.data.action.verb;
  const lessonVerb = lessonVerbs.find((known) => known === pressed);
  if (lessonVerb) return onLessonAction(lessonVerb, data, member, present, deps);
  if (pressed === 'show-found') return showFound(data, member, present, deps);
  const verb = pollVerbs.find((known) => known === pressed);
  if (pressed === 'choose-language') {
    const chosen = chosenLanguage.safeParse(data);
    if (!chosen.success) return noticeCard(refusal.unreadable, language, home);
    await deps.chooseLanguage(member, chosen.data.language);
    const texts = textsIn(chosen.data.language);
    return answerCard(
      chosen.data.language,
      [texts.chat.languageChosen, texts.chat.help],
      [{ title: texts.card.openInTab, address: home.tabAddress }],
    );
  }
  if (pollId === undefined)
    return answerCard(
      language,
      [verb === undefined ? refusal.unknownAction : refusal.unreadable, chat.help],
      [{ title: card.openInTab, address: home.tabAddress }],
    );
  return onPollAction(verb, { pollId, data, member, present, deps });
}

function onPollAction(verb: PollVerb | undefined, action: PollAction): Promise<AdaptiveCard> {
  switch (verb) {
    case 'answer-poll':
      return onAnswerPoll(action);
    case 'change-answer':
      return showPoll(action, { asQuestions: true });
    case 'refresh-poll':
      return showPoll(action);
    case undefined:
      return showPoll(action, {
        notice: textsIn(action.present.language).refusal.unknownAction,
      });
  }
}

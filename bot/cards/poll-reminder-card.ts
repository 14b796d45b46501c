import type { PollReminderCardFacts } from '../../src/app/ports/messenger.ts';
import { never } from '../../src/core/decision.ts';
import { formatMoment } from '../../src/core/time/format.ts';
import { pollReminderTexts } from '../texts/poll-reminder-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { asSentence, card, heading, openAction, pollAction } from './card-frame.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard, Execute, TextBlock } from './elements.ts';

/**
 * A short card that takes its reader to the poll: «Svar» shows the poll's own card in this one's place. The questions are not in it: the card that carries
 * them is in the same chat already.
 */
export function pollReminderCard(facts: PollReminderCardFacts): AdaptiveCard {
  const { language, bodyName, title, purpose, standing, pollId, tabAddress } = facts;
  const texts = pollReminderTexts[language];
  const { card: common } = textsIn(language);
  const told = tellOf(facts);
  const summary = pollReminderSummary(facts);
  const answer: Execute = {
    ...pollAction('refresh-poll', texts.answer, pollId),
    style: 'positive',
  };
  const open = openAction(standing === 'closed' ? common.seeResults : common.openInTab, tabAddress);
  return card({
    language,
    speak: `${asSentence(summary)} ${told}`,
    fallbackText: `${asSentence(summary)} ${told}`,
    body: [
      ...heading(texts.kicker(bodyName), title, standing === 'waiting' ? cutTo(purpose, 300) : ''),
      paragraph(told, standing === 'waiting' ? { weight: 'bolder' } : {}),
      ...(standing === 'waiting' ? [pausePrint(texts.why)] : []),
    ],
    actions: standing === 'waiting' ? [answer, open] : [open],
  });
}

export function pollReminderSummary({ language, title }: PollReminderCardFacts): string {
  return pollReminderTexts[language].summary(title);
}

function tellOf({ language, standing, closesAt }: PollReminderCardFacts): string {
  const texts = pollReminderTexts[language];
  switch (standing) {
    case 'waiting':
      return texts.closes(formatMoment(closesAt, language));
    case 'answered':
      return texts.answered;
    case 'closed':
      return texts.closed;
    default:
      return never(standing);
  }
}

const pausePrint = (why: string): TextBlock =>
  paragraph(asWritten(why), { size: 'small', isSubtle: true });

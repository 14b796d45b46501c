import type { OutcomeReminderCardFacts } from '../../src/app/ports/messenger.ts';
import { formatDay } from '../../src/core/time/format.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import { outcomeReminderTexts } from '../texts/outcome-reminder-texts.ts';
import { card, heading, openAction } from './card-frame.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard } from './elements.ts';

/** As many polls as are named, each with a button of its own; the tab shows all. */
const mostNamed = 4;
/** What a button has room for on a phone. */
const mostLetters = 40;

/** The closed polls that its reader owes an outcome note, and where to write it. */
export function outcomeReminderCard(facts: OutcomeReminderCardFacts): AdaptiveCard {
  const { language, polls } = facts;
  const texts = outcomeReminderTexts[language];
  const title = outcomeReminderSummary(facts);
  const named = polls.slice(0, mostNamed);
  const rest = polls.length - named.length;
  return card({
    ...{ language, speak: title, fallbackText: title },
    body: [
      ...heading(texts.kicker, title, ''),
      ...named.map((poll) => {
        const day = formatDay(osloDate(poll.closedAt), language);
        return paragraph(`• ${asWritten(texts.line(poll.title, day))}`);
      }),
      ...(rest > 0 ? [paragraph(texts.more(rest))] : []),
      paragraph(texts.why, { size: 'small' }),
    ],
    actions: named.map(({ title: pollTitle, tabAddress }) =>
      openAction(
        polls.length === 1 ? texts.open : texts.openNamed(cutTo(pollTitle, mostLetters)),
        tabAddress,
      ),
    ),
  });
}

export function outcomeReminderSummary({ language, polls }: OutcomeReminderCardFacts): string {
  return outcomeReminderTexts[language].title(polls.length);
}

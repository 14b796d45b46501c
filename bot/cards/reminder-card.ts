import type { ReminderCardFacts } from '../../src/app/ports/messenger.ts';
import { reminderTexts } from '../texts/reminder-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { card, heading, openAction } from './card-frame.ts';
import { asWritten, paragraph } from './elements.ts';
import type { AdaptiveCard } from './elements.ts';

/** As many processes as are named; the tab shows all. */
const mostNamed = 5;

/** What somebody on the staff owes an answer to, by process, and where to give it. */
export function reminderCard({ language, owed, tabAddress }: ReminderCardFacts): AdaptiveCard {
  const texts = reminderTexts[language];
  const title = texts.title(sumOf(owed));
  const rest = owed.length - mostNamed;
  return card({
    ...{ language, speak: title, fallbackText: title },
    body: [
      ...heading(texts.kicker, title, ''),
      ...owed
        .slice(0, mostNamed)
        .map((line) => paragraph(asWritten(`• ${texts.line(line.title, line.count)}`))),
      ...(rest > 0 ? [paragraph(asWritten(texts.more(rest)))] : []),
      paragraph(asWritten(texts.why), { size: 'small' }),
    ],
    actions: [openAction(textsIn(language).card.openInTab, tabAddress)],
  });
}

export function reminderSummary({ language, owed }: ReminderCardFacts): string {
  return reminderTexts[language].title(sumOf(owed));
}

const sumOf = (owed: ReminderCardFacts['owed']): number =>
  owed.reduce((sum, { count }) => sum + count, 0);

import type { DueReminderCardFacts } from '../../src/app/ports/messenger.ts';
import { formatDay } from '../../src/core/time/format.ts';
import { dueReminderTexts } from '../texts/due-reminder-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { card, heading, openAction } from './card-frame.ts';
import { paragraph } from './elements.ts';
import type { AdaptiveCard } from './elements.ts';

/** What is due or late, in which process, and where to see to it. */
export function dueReminderCard(facts: DueReminderCardFacts): AdaptiveCard {
  const { language, what, processTitle, tabAddress } = facts;
  const texts = dueReminderTexts[language];
  const title = dueReminderSummary(facts);
  return card({
    ...{ language, speak: title, fallbackText: title },
    body: [
      ...heading(texts.kicker(processTitle), title, ''),
      paragraph(texts.kinds[what]),
      paragraph(texts.why, { size: 'small' }),
    ],
    actions: [openAction(textsIn(language).card.openInTab, tabAddress)],
  });
}

export function dueReminderSummary({
  language,
  what,
  title,
  dueOn,
  today,
}: DueReminderCardFacts): string {
  const texts = dueReminderTexts[language];
  const day = formatDay(dueOn, language);
  if (dueOn >= today) return texts.coming(title, day);
  return what === 'phase' ? texts.latePhase(title, day) : texts.late(title, day);
}

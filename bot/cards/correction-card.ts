import type { CorrectionCardFacts } from '../../src/app/ports/messenger.ts';
import { formatMoment } from '../../src/core/time/format.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { correctionTexts } from '../texts/correction-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { asSentence, card, heading, openAction } from './card-frame.ts';
import { asWritten, paragraph } from './elements.ts';
import type { AdaptiveCard } from './elements.ts';

/** A meeting that one is invited to has been changed or called off: what is new, what it was, and why. */
export function correctionCard(facts: CorrectionCardFacts): AdaptiveCard {
  const { language, title, reason, isCancelled, startsAt, place } = facts;
  const texts = correctionTexts[language];
  const what = isCancelled ? texts.cancelled : texts.changed;
  const whenAndWhere = [formatMoment(startsAt, language), place].filter((part) => part !== '');
  const spoken = `${what}: ${asSentence(title)} ${asSentence(reason)}`.trim();
  return card({
    language,
    speak: spoken,
    fallbackText: spoken,
    body: [
      ...heading(`${what} · ${facts.bodyName}`, title, ''),
      paragraph(asWritten(whenAndWhere.join(' · ')), { weight: 'bolder' }),
      ...facts.changes.map((change) => paragraph(asWritten(`• ${changeLine(change, language)}`))),
      ...(reason === '' ? [] : [paragraph(asWritten(`${texts.why}: ${reason}`))]),
    ],
    actions: [openAction(textsIn(language).card.openInTab, facts.tabAddress)],
  });
}

export function correctionSummary({ language, title, isCancelled }: CorrectionCardFacts): string {
  const texts = correctionTexts[language];
  return `${isCancelled ? texts.cancelled : texts.changed}: ${title}`;
}

function changeLine(
  { field, from, to }: CorrectionCardFacts['changes'][number],
  language: CorrectionCardFacts['language'],
): string {
  const texts = correctionTexts[language];
  const name = texts.fields[field];
  switch (field) {
    case 'time':
      return texts.fromTo(
        name,
        formatMoment(from as Instant, language),
        formatMoment(to as Instant, language),
      );
    case 'duration':
    case 'place':
    case 'title':
      return texts.fromTo(name, from, to);
    default:
      return texts.isNew(name);
  }
}

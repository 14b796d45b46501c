import type { LetterCardFacts } from '../../src/app/ports/messenger.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import type { LetterDate } from '../../src/core/letters/letter.ts';
import { formatMoment, formatPeriod } from '../../src/core/time/format.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import type { LetterTexts } from '../texts/letter-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { asSentence, card, heading, openAction } from './card-frame.ts';
import type { CardVerb } from './card-frame.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement, Execute } from './elements.ts';

/** What is shown instead of, or above, the letter. */
export type LetterShowing = {
  readonly form?: 'question' | 'date';
  readonly notice?: string;
  readonly typed?: string;
};

/** What every card about a letter has: which process, what went wrong, and the way to the tab. */
export function letterFrame(
  { language, processTitle, tabAddress }: LetterCardFacts,
  { notice }: LetterShowing,
  parts: { readonly body: readonly CardElement[]; readonly actions: readonly Execute[] },
): AdaptiveCard {
  const texts = letterTexts[language];
  const title = cutTo(processTitle, 200);
  const spoken = texts.spoken(asSentence(title));
  return card({
    language,
    speak: notice === undefined ? spoken : `${notice} ${spoken}`,
    fallbackText: spoken,
    body: [
      ...(notice === undefined
        ? []
        : [{ type: 'Container', style: 'attention', items: [paragraph(asWritten(notice), { weight: 'bolder' })] } as const]), // prettier-ignore
      ...heading(texts.kicker, title, ''),
      ...parts.body,
    ],
    actions: [...parts.actions, openAction(textsIn(language).card.openInTab, tabAddress)],
  });
}

/** A round or phase in one line: when, what and where. */
export function dateLine(date: LetterDate, texts: LetterTexts, language: Language): string {
  const when =
    date.startsAt === null
      ? formatPeriod(date.startsOn, date.endsOn, language)
      : formatMoment(date.startsAt, language);
  const where = date.place === '' ? '' : ` ${texts.place(date.place)}`;
  return `${when}: ${date.title}${where}`;
}

export function letterAction(
  { sent }: LetterCardFacts,
  verb: Extract<CardVerb, `${string}letter${string}`>,
  title: string,
  style?: 'positive',
): Execute {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: { letterId: sent.letterId, edition: sent.edition },
    associatedInputs: 'none',
    ...(style && { style }),
  };
}

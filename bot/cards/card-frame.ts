import type { Language } from '../../src/core/documents/document-model.ts';
import { asWritten, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement, Execute, OpenUrl } from './elements.ts';

/** Raised when the inputs of a card change so that an earlier card's answer can no longer be read. */
export const cardEdition = 1;

/** What the buttons on our cards are called on the wire: a card that was sent keeps its verbs, so none is renamed. */
export const cardVerbs = [
  'answer-poll',
  'change-answer',
  'add-statement',
  'refresh-poll',
  'answer-understanding',
  'show-understanding',
  'answer-lesson',
  'read-lesson',
  'next-lesson',
  'accept-letter',
  'ask-letter',
  'send-letter-question',
  'refuse-letter-date',
  'send-letter-date',
  'show-letter',
  'accept-protocol',
  'answer-dates',
  'change-dates',
  'show-dates',
  'show-found',
  'choose-language',
  'pause-messages',
  'end-pause',
] as const;
export type CardVerb = (typeof cardVerbs)[number];

export type CardParts = {
  readonly language: Language;
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly (Execute | OpenUrl)[];
};

export function card({
  language,
  speak,
  fallbackText,
  body,
  actions = [],
}: CardParts): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    speak,
    fallbackText,
    body,
    actions,
  };
}

/** A card's first lines: what, and why. Both as people wrote them. */
export function heading(kicker: string, title: string, why: string): readonly CardElement[] {
  return [
    paragraph(asWritten(kicker), { size: 'small', isSubtle: true }),
    paragraph(asWritten(title), {
      style: 'heading',
      // Teams writes `medium` as small as everything else.
      size: 'large',
      weight: 'bolder',
      spacing: 'none',
    }),
    ...(why === '' ? [] : [paragraph(asWritten(why), { spacing: 'small' })]),
  ];
}

/** What people wrote, as one sentence among others: a question keeps its own mark. */
export function asSentence(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

/** A card's last line, small. */
export function smallPrint(...parts: readonly string[]): CardElement {
  return paragraph(`${parts.join(' · ')}.`, {
    size: 'small',
    isSubtle: true,
    separator: true,
    spacing: 'medium',
  });
}

export function pollAction(
  verb: Extract<CardVerb, `${string}-poll` | 'change-answer'>,
  title: string,
  pollId: string,
): Execute {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: { pollId, edition: cardEdition },
    associatedInputs: 'none',
  };
}

export function openAction(title: string, url: string): OpenUrl {
  return { type: 'Action.OpenUrl', title, url };
}

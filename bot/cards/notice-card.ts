import type { Language } from '../../src/core/documents/document-model.ts';
import { textsIn } from '../texts/texts.ts';
import { card, openAction, pollAction } from './card-frame.ts';
import { asWritten, paragraph } from './elements.ts';
import type { AdaptiveCard } from './elements.ts';

/**
 * Says kindly why nothing was taken, in place of the card that was pressed. With `pollId` there is a way back to the poll, so that in a group, or when
 * somebody is added to the roll, the card can be used again.
 */
export function noticeCard(
  text: string,
  language: Language,
  ways: { readonly pollId?: string; readonly tabAddress?: string } = {},
): AdaptiveCard {
  const texts = textsIn(language);
  return card({
    language,
    speak: text,
    fallbackText: text,
    body: [paragraph(asWritten(text))],
    actions: [
      ...(ways.pollId === undefined
        ? []
        : [pollAction('refresh-poll', texts.card.showPoll, ways.pollId)]),
      ...(ways.tabAddress === undefined ? [] : [openAction(texts.card.openInTab, ways.tabAddress)]),
    ],
  });
}

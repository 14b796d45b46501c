import type { Language } from '../../src/core/documents/document-model.ts';
import { textsIn } from '../texts/texts.ts';
import { card, openAction } from './card-frame.ts';
import { paragraph } from './elements.ts';
import type { AdaptiveCard, Execute } from './elements.ts';

/** Languages are named in themselves, so that they are found by those who look for them. */
const languageNames: readonly (readonly [Language, string])[] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
];

const languageActions: readonly Execute[] = languageNames.map(([language, title]) => ({
  type: 'Action.Execute',
  title,
  verb: 'choose-language',
  data: { language },
  associatedInputs: 'none',
}));

/** What Rådslag does and does not do, and which language to use. For a personal chat, when the app is installed. */
export function welcomeCard(language: Language, homeAddress: string): AdaptiveCard {
  const { chat, card: frame } = textsIn(language);
  return card({
    language,
    speak: `${chat.welcome}. ${chat.welcomeDoes}`,
    fallbackText: `${chat.welcome}. ${chat.welcomeDoes}`,
    body: [
      paragraph(chat.welcome, { style: 'heading', size: 'large', weight: 'bolder' }),
      paragraph(chat.welcomeDoes),
      paragraph(chat.welcomeDoesNot),
      paragraph(chat.chooseLanguage, { weight: 'bolder', spacing: 'medium' }),
    ],
    actions: [...languageActions, openAction(frame.openInTab, homeAddress)],
  });
}

/** The answer to «språk». */
export function languageCard(language: Language): AdaptiveCard {
  const { chat } = textsIn(language);
  return card({
    language,
    speak: chat.chooseLanguage,
    fallbackText: chat.chooseLanguage,
    body: [paragraph(chat.chooseLanguage)],
    actions: languageActions,
  });
}

/** A few lines with a way into the tab: the answer to most messages. */
export function answerCard(
  language: Language,
  lines: readonly string[],
  ways: readonly { readonly title: string; readonly address: string }[],
): AdaptiveCard {
  return card({
    language,
    speak: lines.join(' '),
    fallbackText: lines.join(' '),
    body: lines.map((line) => paragraph(line)),
    actions: ways.map(({ title, address }) => openAction(title, address)),
  });
}

import type { Language } from '../documents/document-model.ts';

type EinnsynWords = {
  readonly notice: string;
  readonly minutes: string;
  readonly closed: (which: string) => string;
  readonly cancelled: (title: string) => string;
};

const nb: EinnsynWords = {
  notice: 'Møteinnkalling',
  minutes: 'Møteprotokoll',
  closed: (which) => `${which}: lukket møte`,
  cancelled: (title) => `Avlyst: ${title}`,
};
const nn: EinnsynWords = {
  notice: 'Møteinnkalling',
  minutes: 'Møteprotokoll',
  closed: (which) => `${which}: lukka møte`,
  cancelled: (title) => `Avlyst: ${title}`,
};

/** eInnsyn is read in Norwegian: in the municipality's form of it, and bokmål where its own language is English. */
export function einnsynWords(language: Language): EinnsynWords {
  return language === 'nn' ? nn : nb;
}

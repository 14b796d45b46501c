import type { Language } from '../../contracts/values.ts';
import type { SiteWords } from './site-text.ts';
import { siteWordsEn } from './site-words.en.ts';
import { siteWordsNb } from './site-words.nb.ts';
import { siteWordsNn } from './site-words.nn.ts';

export const siteWords: Readonly<Record<Language, SiteWords>> = {
  nb: siteWordsNb,
  nn: siteWordsNn,
  en: siteWordsEn,
};

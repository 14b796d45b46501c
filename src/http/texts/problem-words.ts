import type { Language } from '../../contracts/values.ts';
import type { Refusal } from '../refusal.ts';
import type { ProblemWords, Words } from './problem-catalogue.ts';
import { english } from './problem-words.en.ts';
import { norwegianBokmal } from './problem-words.nb.ts';
import { norwegianNynorsk } from './problem-words.nn.ts';

const catalogues: Readonly<Record<Language, ProblemWords>> = {
  nb: norwegianBokmal,
  nn: norwegianNynorsk,
  en: english,
};

export function problemWords(refusal: Refusal, language: Language): Words {
  // The catalogue's type ties each code to its own refusal; looked up by a variable code, the compiler loses that tie.
  const words = catalogues[language][refusal.code] as Words | ((given: Refusal) => Words);
  return typeof words === 'function' ? words(refusal) : words;
}

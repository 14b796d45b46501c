import type { Language } from '../../src/core/documents/document-model.ts';
import { questionsInEnglish } from './question-texts.en.ts';
import { questionsInBokmal } from './question-texts.nb.ts';
import { questionsInNynorsk } from './question-texts.nn.ts';
import type { QuestionTexts } from './question-words.ts';

export const questionTexts: Readonly<Record<Language, QuestionTexts>> = {
  nb: questionsInBokmal,
  nn: questionsInNynorsk,
  en: questionsInEnglish,
};

import type { Language } from '../documents/document-model.ts';
import type { LessonWords } from './lesson-catalogue.ts';
import { lessonWordsEn } from './lesson-words.en.ts';
import { lessonWordsNb } from './lesson-words.nb.ts';
import { lessonWordsNn } from './lesson-words.nn.ts';

export const lessonWords: Readonly<Record<Language, LessonWords>> = {
  nb: lessonWordsNb,
  nn: lessonWordsNn,
  en: lessonWordsEn,
};

import type { Language } from '../../src/core/documents/document-model.ts';
import { en } from './en.ts';
import type { Texts } from './frame-texts.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

const catalogue: Readonly<Record<Language, Texts>> = { nb, nn, en };

/** The texts around what people have written, in a reader's language. */
export function textsIn(language: Language): Texts {
  return catalogue[language];
}

import type { Choice } from '../../src/core/polls/choice.ts';
import type { Language } from '../../src/core/documents/document-model.ts';

/** How a question is drawn: as what was answered before, in which language, and with how much beside the labels. */
export type Drawing = {
  readonly before: Choice | undefined;
  readonly language: Language;
  readonly isFew: boolean;
  readonly showMeanings: boolean;
};

import type { QuestionKind } from '../../../src/contracts/poll-questions.ts';
import type { PollKindTexts } from '../../texts/poll-kinds.nb.ts';
import type { PollTexts } from '../../texts/polls.nb.ts';

/** What the options of a kind are called, and how long one may be, in letters. Longer ones are written in several lines. */
const items = {
  agreement: { word: 'statement', longest: 280 },
  'knowledge-reaction': { word: 'finding', longest: 280 },
  verification: { word: 'text', longest: 1000 },
} as const;

/** Undefined for the kinds that have plain options. */
export function itemOf(kind: QuestionKind): (typeof items)[keyof typeof items] | undefined {
  return kind in items ? items[kind as keyof typeof items] : undefined;
}

/** What the n-th option is called, from 1: "Påstand 2", "Alternativ 2". */
export function optionName(
  kind: QuestionKind,
  n: number,
  texts: Pick<PollTexts, 'fieldOption'> & Pick<PollKindTexts, 'fieldItem'>,
): string {
  const item = itemOf(kind);
  return item ? texts.fieldItem[item.word](n) : texts.fieldOption(n);
}

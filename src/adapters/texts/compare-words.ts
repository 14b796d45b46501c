import { diffWordsWithSpace } from 'diff';
import type { WordComparison, WordSpan } from '../../app/ports/word-comparison.ts';

/** More words than this on their way from one to the other is another text: it is shown as such, and the time it takes stays short. */
const mostEdits = 600;

/** See the port. Norwegian letters are letters of words, and line ends are kept. */
export const wordComparison: WordComparison = {
  compare(before, after) {
    if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
    const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
    if (!parts) return whole(before, after);
    return parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }));
  },
};

function whole(before: string, after: string): readonly WordSpan[] {
  const spans: readonly WordSpan[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return spans.filter(({ text }) => text !== '');
}

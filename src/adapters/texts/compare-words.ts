import { setImmediate } from 'node:timers/promises';
import { diffWordsWithSpace, wordsWithSpaceDiff } from 'diff';
import type { WordComparison, WordSpan } from '../../app/ports/word-comparison.ts';

/** More words than this on their way from one to the other is another text: it is shown as such, and the time it takes stays short. */
const mostEdits = 600;

/** See the port. Norwegian letters are letters of words, and line ends are kept. */
export const wordComparison: WordComparison = {
  async compare(before, after) {
    if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
    if (fewestEdits(before, after) > mostEdits) return whole(before, after);
    await setImmediate(); // others are served between two comparisons
    const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
    if (!parts) return whole(before, after);
    return joined(
      parts.map(({ value, added, removed }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      })),
    );
  },
};

/** How many words one has that the other has not: so many edits it takes at least, and it is found without looking for the shortest way. */
function fewestEdits(before: string, after: string): number {
  const surplus = new Map<string, number>();
  const count = (text: string, step: number): void => {
    for (const word of wordsWithSpaceDiff.tokenize(text))
      surplus.set(word, (surplus.get(word) ?? 0) + step);
  };
  count(before, 1);
  count(after, -1);
  return [...surplus.values()].reduce((sum, times) => sum + Math.abs(times), 0);
}

/** Changed words that only a space parts are one change: five marks in a row read worse than one. */
function joined(spans: readonly WordSpan[]): readonly WordSpan[] {
  const found: WordSpan[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') found.push({ kind: 'removed', text: removed });
    if (added !== '') found.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [place, { kind, text }] of spans.entries()) {
    const isBetween = /^\s+$/u.test(text) && place < spans.length - 1 && removed + added !== '';
    if (kind === 'same' && !isBetween) {
      close();
      found.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  close();
  return found;
}

function whole(before: string, after: string): readonly WordSpan[] {
  const spans: readonly WordSpan[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return spans.filter(({ text }) => text !== '');
}

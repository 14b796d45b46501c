import { describe, expect, it } from 'vitest';
import { wordComparison } from '../../../src/adapters/texts/compare-words.ts';

const marked = (before: string, after: string): string =>
  wordComparison
    .compare(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`,
    )
    .join('');

describe('comparing words', () => {
  it('marks whole words, æ, ø and å among their letters', () => {
    expect(marked('Vi bygger små hus.', 'Vi bygger større hus.')).toBe(
      'Vi bygger [-små][+større] hus.',
    );
  });

  it('marks words that follow each other as one change', () => {
    expect(marked('Ferdig når det er mulig.', 'Ferdig innen to år.')).toBe(
      'Ferdig [-når det er mulig][+innen to år].',
    );
  });

  it('gives both texts back, whatever stands in them', () => {
    const before = 'Første linje.\n\n- ett  punkt\n- to <b>punkt</b>';
    const after = 'Andre linje.\n- to <b>punkt</b>\n- tre 😀';
    const spans = wordComparison.compare(before, after);
    const read = (without: string) => spans.filter(({ kind }) => kind !== without).map(({ text }) => text).join(''); // prettier-ignore
    expect(read('added')).toBe(before);
    expect(read('removed')).toBe(after);
  });

  it('marks nothing where nothing was done, and everything where one is empty', () => {
    expect(marked('Likt.', 'Likt.')).toBe('Likt.');
    expect(marked('', '')).toBe('');
    expect(marked('', 'Nytt.')).toBe('[+Nytt.]');
    expect(marked('Gammelt.', '')).toBe('[-Gammelt.]');
  });

  it('shows another text as another text, without looking for long', () => {
    const words = (letter: string) => Array.from({ length: 5_000 }, (_, place) => `${letter}${place}`).join(' '); // prettier-ignore
    expect(wordComparison.compare(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']); // prettier-ignore
  });
});

import { describe, expect, it } from 'vitest';
import { wordComparison } from '../../../src/adapters/texts/compare-words.ts';

const marked = async (before: string, after: string): Promise<string> =>
  (await wordComparison.compare(before, after))
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`,
    )
    .join('');

describe('comparing words', () => {
  it('marks whole words, æ, ø and å among their letters', async () => {
    expect(await marked('Vi bygger små hus.', 'Vi bygger større hus.')).toBe(
      'Vi bygger [-små][+større] hus.',
    );
  });

  it('marks words that follow each other as one change', async () => {
    expect(await marked('Ferdig når det er mulig.', 'Ferdig innen to år.')).toBe(
      'Ferdig [-når det er mulig][+innen to år].',
    );
  });

  it('gives both texts back, whatever stands in them', async () => {
    const before = 'Første linje.\n\n- ett  punkt\n- to <b>punkt</b>';
    const after = 'Andre linje.\n- to <b>punkt</b>\n- tre 😀';
    const spans = await wordComparison.compare(before, after);
    const read = (without: string) => spans.filter(({ kind }) => kind !== without).map(({ text }) => text).join(''); // prettier-ignore
    expect(read('added')).toBe(before);
    expect(read('removed')).toBe(after);
  });

  it('marks nothing where nothing was done, and everything where one is empty', async () => {
    expect(await marked('Likt.', 'Likt.')).toBe('Likt.');
    expect(await marked('', '')).toBe('');
    expect(await marked('', 'Nytt.')).toBe('[+Nytt.]');
    expect(await marked('Gammelt.', '')).toBe('[-Gammelt.]');
  });

  it('shows another text as another text, without looking for long', async () => {
    const words = (letter: string) => Array.from({ length: 5_000 }, (_, place) => `${letter}${place}`).join(' '); // prettier-ignore
    const spans = await wordComparison.compare(words('a'), words('b'));
    expect(spans.map(({ kind }) => kind)).toEqual(['removed', 'added']); // prettier-ignore
  });

  it('lets others in between the paragraphs of a long text that are slow to compare', async () => {
    const few = (letter: string) => Array.from({ length: 200 }, (_, place) => `${letter}${place}`).join(' '); // prettier-ignore
    let served = 0;
    const others = setInterval(() => (served += 1), 1);
    for (let paragraph = 0; paragraph < 40; paragraph += 1)
      await wordComparison.compare(few('a'), few('b'));
    clearInterval(others);
    expect(served).toBeGreaterThan(5);
  });

  it('knows a text written anew from end to end without searching for the way there', async () => {
    const words = (letter: string) => Array.from({ length: 1_200 }, (_, place) => `${letter}${place}`).join(' '); // prettier-ignore
    const began = performance.now();
    for (let paragraph = 0; paragraph < 100; paragraph += 1)
      await wordComparison.compare(words('a'), words('b'));
    expect(performance.now() - began).toBeLessThan(2_000); // it took five seconds
  });
});

import { describe, expect, it } from 'vitest';
import { searchedWords } from '../../../src/core/search/searched-words.ts';

describe('what somebody looks for', () => {
  it('is words in lower case, each once, in the order they were typed', () => {
    expect(searchedWords('  Plan for  Sandvika-plan')).toEqual({
      phrase: 'plan for sandvika plan',
      words: ['plan', 'for', 'sandvika'],
    });
  });

  it('is the same letter however it is put together', () => {
    expect(searchedWords('Ra\u030Adslag')).toEqual(searchedWords('Rådslag'));
  });

  it.each(['', ' ', '%_\\', '&|!():*', "';--", '🙂'])('is nothing without a letter or digit: “%s”', (text) => {
    expect(searchedWords(text)).toBeNull();
  }); // prettier-ignore

  it('is cut off where it is no search any more', () => {
    expect(searchedWords('ord '.repeat(5000))?.words).toEqual(['ord']);
    expect(searchedWords('en to tre fire fem seks sju åtte ni')?.words).toHaveLength(8);
    expect(searchedWords('x'.repeat(10_000))?.words[0]).toHaveLength(60);
  });
});

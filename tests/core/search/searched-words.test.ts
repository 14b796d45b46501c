import { describe, expect, it } from 'vitest';
import { searchedWords } from '../../../src/core/search/searched-words.ts';

describe('what somebody looks for', () => {
  it('is words in lower case, each once, in the order they were typed', () => {
    expect(searchedWords('  Temaplan:  Sandvika-temaplan')).toEqual({
      phrase: 'temaplan sandvika temaplan',
      words: ['temaplan', 'sandvika'],
    });
  });

  it('leaves out words that tell nothing beside others, so that “plan for klima” finds the “Temaplan for klima”', () => {
    expect(searchedWords('plan for klima')).toEqual({ phrase: 'plan for klima', words: ['klima'] });
    expect(searchedWords('planer')?.words).toEqual(['planer']);
    expect(searchedWords('mål for')?.words).toEqual(['mål', 'for']);
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

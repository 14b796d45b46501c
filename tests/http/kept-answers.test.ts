import { describe, expect, it } from 'vitest';
import { KeptAnswers, publicAnswer } from '../../src/http/public/kept-answers.ts';

const minute = 60_000;
/** @param size of the body, in bytes */
function anAnswer(size: number) {
  return publicAnswer({ type: 'text/html', language: 'nb', body: 'x'.repeat(size) });
}

describe('answers that are kept for the public', () => {
  it('hold no more bytes than they may: the oldest go first', async () => {
    const kept = new KeptAnswers(minute, 3 * 1_000);
    const made: string[] = [];
    const ask = (key: string, size: number) =>
      kept.of(key, () => {
        made.push(key);
        return Promise.resolve(anAnswer(size));
      });
    await ask('a', 400);
    await ask('b', 400);
    expect(kept.bytes).toBe(3 * 800);
    await ask('c', 400);
    expect(kept.bytes).toBe(3 * 800);
    await ask('b', 400);
    await ask('c', 400);
    expect(made).toEqual(['a', 'b', 'c']);
    await ask('a', 400);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  it('hold nothing of what is too large alone, of what is not here, or of what failed', async () => {
    const kept = new KeptAnswers(minute, 3 * 1_000);
    await kept.of('large', () => Promise.resolve(anAnswer(1_200)));
    await kept.of('huge', () => Promise.resolve(anAnswer(1_000_001)));
    await kept.of('none', () => Promise.resolve(null));
    await expect(kept.of('bad', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    await Promise.resolve();
    expect(kept.bytes).toBe(0);
  });
});

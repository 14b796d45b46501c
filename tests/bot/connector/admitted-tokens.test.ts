import { describe, expect, it } from 'vitest';
import { admittedTokens, markOfCheck } from '../../../bot/connector/admitted-tokens.ts';

/** Tokens at a time that the test sets, in seconds since 1970. */
function atTime() {
  const time = { seconds: 1_000_000 };
  return { time, tokens: admittedTokens<string>(() => time.seconds * 1000) };
}
const inAnHour = 1_003_600;

describe('a check of a token', () => {
  it('stands for a minute and no longer, so that a withdrawn key is not trusted for long', () => {
    const { time, tokens } = atTime();
    tokens.keep('one', 'checked', inAnHour);
    expect(tokens.recall('one')).toBe('checked');
    time.seconds += 59;
    expect(tokens.recall('one')).toBe('checked');
    time.seconds += 1;
    expect(tokens.recall('one')).toBeUndefined();
  });

  it('never stands longer than the token itself', () => {
    const { time, tokens } = atTime();
    tokens.keep('one', 'checked', time.seconds + 10);
    time.seconds += 9;
    expect(tokens.recall('one')).toBe('checked');
    time.seconds += 1;
    expect(tokens.recall('one')).toBeUndefined();
  });

  it('is not kept for a token that has expired, or says no time', () => {
    const { time, tokens } = atTime();
    tokens.keep('old', 'checked', time.seconds);
    tokens.keep('timeless', 'checked', Number(undefined));
    expect([tokens.recall('old'), tokens.recall('timeless')]).toEqual([undefined, undefined]);
  });

  it('is forgotten for a newer one when a thousand are kept', () => {
    const { tokens } = atTime();
    for (let place = 0; place <= 1_000; place += 1)
      tokens.keep(String(place), String(place), inAnHour);
    expect(tokens.recall('0')).toBeUndefined();
    expect(tokens.recall('1')).toBe('1');
    expect(tokens.recall('1000')).toBe('1000');
  });

  it('is of one header, one channel and one address, however they are cut', () => {
    const marks = [
      markOfCheck('Bearer a', 'msteams', 'https://x/'),
      markOfCheck('Bearer b', 'msteams', 'https://x/'),
      markOfCheck('Bearer a', 'msteam', 'https://x/'),
      markOfCheck('Bearer a', 'msteams', 'https://x'),
      markOfCheck('Bearer a","msteams', 'https://x/', ''),
    ];
    expect(new Set(marks).size).toBe(marks.length);
    expect(markOfCheck('Bearer a', 'msteams', 'https://x/')).toBe(marks[0]);
  });
});

import { describe, expect, it } from 'vitest';
import { holdsIdentityNumber } from '../../../src/core/writing/identity-number.ts';
import { pollDraft } from '../../../src/contracts/polls.ts';
import { summaryText } from '../../../src/contracts/rounds.ts';

// Nobody's: 80 is added to the month of numbers that are made for tests.
const nobodys = '01819010192';
const nobodysDNumber = '41819010186';

describe('a national identity number in a text', () => {
  it.each([
    nobodys,
    nobodysDNumber,
    '018190 10192',
    '018190-10192',
    '018190\u00a010192',
    '0181 90 10192',
    '0181.90.10192',
    '018190–10192',
    '018190\u221210192',
    '018190\u00ad10192',
    '0\u200b18190\u200b10192',
    '０１８１９０１０１９２',
    `Ring Kari (${nobodys}).`,
    `0, ${nobodys}, 1`,
  ])('is found as it is written: %s', (text) => {
    expect(holdsIdentityNumber(text)).toBe(true);
  });

  it.each([
    ['a wrong last digit', '01819010193'],
    ['a wrong last digit but one', '01819010182'],
    ['a part of a longer number', `1${nobodys}`],
    ['another part of one', `${nobodys}1`],
    ['no day', '00819010192'],
    ['only noughts', '00000000000'],
    ['an account', '1234.56.78911'],
    ['a telephone number', '+47 22 33 44 55'],
    ['two dates', '01.01.1990–31.12.1999'],
    ['a sum', '12 345 678 901 kroner'],
  ])('is not seen in %s', (_what, text) => {
    expect(holdsIdentityNumber(text)).toBe(false);
  });

  it('is refused wherever somebody writes, at once', () => {
    const summary = summaryText.safeParse({ summary: `Se ${nobodys}`, version: 1 });
    expect(summary.error?.issues).toMatchObject([
      { path: ['summary'], message: 'identity-number' },
    ]);
    const draft = pollDraft.shape.title.safeParse(`Hva mener ${nobodys}?`);
    expect(draft.success).toBe(false);
  });
});

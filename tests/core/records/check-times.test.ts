import { describe, expect, it } from 'vitest';
import { usualCheckRules } from '../../../src/core/records/archive-check.ts';
import { lastPlanned } from '../../../src/core/records/check-times.ts';
import { at } from '../../support/builders/instants.ts';

const sundaysAtThree = { ...usualCheckRules, weekday: 7, hour: 3 };

describe('when the archive was last to be checked by itself', () => {
  it.each([
    // Sunday 29 November 2026, Oslo is an hour ahead.
    ['the hour itself', '2026-11-29T02:00:00.000Z', '2026-11-29T02:00:00.000Z'],
    ['a moment before', '2026-11-29T01:59:59.000Z', '2026-11-22T02:00:00.000Z'],
    ['days later', '2026-12-05T23:30:00.000Z', '2026-11-29T02:00:00.000Z'],
    // Half past eleven on Saturday in Greenwich is Sunday in Oslo.
    ['past midnight in Oslo only', '2026-11-28T23:30:00.000Z', '2026-11-22T02:00:00.000Z'],
    ['in summer, two hours ahead', '2026-07-05T01:00:00.000Z', '2026-07-05T01:00:00.000Z'],
    ['the week over the change of clocks', '2026-10-31T12:00:00.000Z', '2026-10-25T02:00:00.000Z'],
  ])('is found at %s', (_, now, planned) => {
    expect(lastPlanned(sundaysAtThree, at(now))).toBe(planned);
  });

  it('goes by every weekday and hour', () => {
    const monday = { ...sundaysAtThree, weekday: 1, hour: 0 };
    expect(lastPlanned(monday, at('2026-11-29T12:00:00.000Z'))).toBe('2026-11-22T23:00:00.000Z');
    const saturday = { ...sundaysAtThree, weekday: 6, hour: 23 };
    expect(lastPlanned(saturday, at('2026-11-29T12:00:00.000Z'))).toBe('2026-11-28T22:00:00.000Z');
  });

  it('skips no week when the hour itself is skipped in spring', () => {
    const inTheGap = { ...sundaysAtThree, hour: 2 };
    expect(lastPlanned(inTheGap, at('2026-03-29T12:00:00.000Z'))).toBe('2026-03-29T01:00:00.000Z');
  });
});

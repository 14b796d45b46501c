import { describe, expect, it } from 'vitest';
import {
  addCalendar,
  daysLeft,
  latestDay,
  ruleNamed,
  statutoryRules,
} from '../../../src/core/deadlines/statutory-rule.ts';
import { on } from '../../support/builders/instants.ts';

describe('a deadline of the law', () => {
  it.each([
    ['2023-10-18', 1, 'years', '2024-10-18'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2024-02-29', 4, 'years', '2028-02-29'],
    ['2024-01-31', 1, 'months', '2024-02-29'],
    ['2026-01-15', -1, 'months', '2025-12-15'],
    ['2026-03-31', -13, 'months', '2025-02-28'],
    ['2026-03-20', 6, 'weeks', '2026-05-01'],
    ['2026-03-30', -30, 'days', '2026-02-28'],
  ] as const)('%s and %i %s is %s', (from, amount, unit, to) => {
    expect(addCalendar(on(from), amount, unit)).toBe(to);
  });

  it('is counted forwards from the constitution, and backwards from the treatment', () => {
    const { 'planning-strategy-adopted': adopted, 'planning-strategy-public': open } =
      statutoryRules;
    expect(latestDay(adopted, on('2023-10-18'))).toBe('2024-10-18');
    expect(latestDay(open, on('2024-03-20'))).toBe('2024-02-19');
  });

  it('lasts so long from the day a hearing begins, and ends the day before the budget year', () => {
    expect(latestDay(statutoryRules['plan-hearing'], on('2024-01-18'))).toBe('2024-02-29');
    expect(latestDay(statutoryRules['planning-programme-hearing'], on('2026-12-01'))).toBe(
      '2027-01-12',
    );
    expect(latestDay(statutoryRules['economy-plan-adopted'], on('2027-01-01'))).toBe('2026-12-31');
    expect(latestDay(statutoryRules['economy-plan-public'], on('2026-03-10'))).toBe('2026-02-24');
    expect(latestDay(statutoryRules['action-part-public'], on('2024-03-30'))).toBe('2024-02-29');
  });

  it('names the paragraph of each', () => {
    expect(
      Object.fromEntries(
        Object.values(statutoryRules).map(({ rule, paragraph }) => [rule, paragraph]),
      ),
    ).toEqual({
      'planning-strategy-adopted': 'pbl § 10-1',
      'planning-strategy-public': 'pbl § 10-1',
      'planning-programme-hearing': 'pbl § 11-13',
      'plan-hearing': 'pbl § 11-14',
      'action-part-public': 'pbl § 11-4',
      'economy-plan-public': 'koml § 14-3',
      'economy-plan-adopted': 'koml § 14-3',
    });
  });

  it('is the municipality’s own where it has entered one, and says which paragraph', () => {
    const own = {
      ...statutoryRules['planning-strategy-public'],
      amount: 42,
      paragraph: 'eget vedtak',
    };
    expect(ruleNamed([own], 'planning-strategy-public')).toBe(own);
    expect(ruleNamed([own], 'planning-strategy-adopted').paragraph).toBe('pbl § 10-1');
  });

  it('has days left until it has passed', () => {
    expect(daysLeft(on('2026-11-30'), on('2026-11-28'))).toBe(2);
    expect(daysLeft(on('2026-11-30'), on('2026-12-03'))).toBe(-3);
  });
});

import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../src/core/plan-import/read-period.ts';

const day = (date: string) => ({ kind: 'day', date });
const cases: readonly (readonly [string, unknown])[] = [
  ['17.06.2023', day('2023-06-17')],
  ['17.6.2023', day('2023-06-17')],
  ['17. juni 2023', day('2023-06-17')],
  ['2023-06-17', day('2023-06-17')],
  ['2023-06-17T00:00:00', day('2023-06-17')],
  ['17/6/2023', day('2023-06-17')],
  ['juni 2023', { kind: 'month', year: 2023, month: 6 }],
  ['Des. 2024', { kind: 'month', year: 2024, month: 12 }],
  ['Q3 2025', { kind: 'quarter', year: 2025, quarter: 3 }],
  ['3. kvartal 2025', { kind: 'quarter', year: 2025, quarter: 3 }],
  ['2025 Q3', { kind: 'quarter', year: 2025, quarter: 3 }],
  ['1. halvår 2026', { kind: 'half', year: 2026, half: 1 }],
  ['Hausten 2026', { kind: 'half', year: 2026, half: 2 }],
  ['2024-2027', { kind: 'years', from: 2024, to: 2027 }],
  ['2024 – 2027', { kind: 'years', from: 2024, to: 2027 }],
  ['2024-27', { kind: 'years', from: 2024, to: 2027 }],
  ['2025', { kind: 'year', year: 2025 }],
  ['20 år', { kind: 'length', years: 20 }],
  ['Rulleres årlig', { kind: 'rolling', everyYears: 1 }],
  ['Rullerast kvart år', { kind: 'rolling', everyYears: 1 }],
  ['Revideres hvert fjerde år', { kind: 'rolling', everyYears: 4 }],
];

describe('a cell about time', () => {
  it.each(cases)('reads %s as exactly as it is written', (text, period) => {
    expect(readPeriod(text)).toEqual(period);
  });

  it.each(['5/6/2023', '03-04-2024'])('does not choose between day and month in %s', (text) => {
    expect(readPeriod(text)).toEqual({ kind: 'unclear', why: 'day-and-month' });
  });

  it('does not choose a century', () => {
    expect(readPeriod('17.06.23')).toEqual({ kind: 'unclear', why: 'two-digit-year' });
  });

  it.each([
    '31.02.2023',
    '2027-2024',
    '32. juni 2023',
    'snart',
    'før sommeren',
    '45000',
    '2023-13-01',
  ])('understands nothing of %s', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

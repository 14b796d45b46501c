import { describe, expect, it } from 'vitest';
import { dayIn, occurrencesOf, publicBy, yearSpan } from '../../../src/core/wheels/occurrences.ts';
import type { WheelTime } from '../../../src/core/wheels/wheel-item.ts';
import { on } from '../../support/builders/instants.ts';

const yearly = (from: [number, number], to: [number, number]): WheelTime => ({
  kind: 'yearly',
  from: { month: from[0], day: from[1] },
  to: { month: to[0], day: to[1] },
});

describe('when something in a wheel happens', () => {
  it('is on the same days every year', () => {
    expect(occurrencesOf(yearly([6, 1], [6, 20]), { startsOn: on('2026-01-01'), endsOn: on('2027-12-31') })).toEqual([
      { startsOn: '2026-06-01', endsOn: '2026-06-20' },
      { startsOn: '2027-06-01', endsOn: '2027-06-20' },
    ]); // prettier-ignore
  });

  it('goes past New Year where its last day comes before its first, and is told whole in both years', () => {
    const winter = yearly([12, 16], [2, 15]);
    expect(occurrencesOf(winter, yearSpan(2027))).toEqual([
      { startsOn: '2026-12-16', endsOn: '2027-02-15' },
      { startsOn: '2027-12-16', endsOn: '2028-02-15' },
    ]);
  });

  it('takes the last of February for a leap day in a year that has none', () => {
    expect(dayIn(2027, { month: 2, day: 29 })).toBe('2027-02-28');
    expect(dayIn(2028, { month: 2, day: 29 })).toBe('2028-02-29');
    expect(occurrencesOf(yearly([2, 29], [2, 29]), yearSpan(2028))).toEqual([
      { startsOn: '2028-02-29', endsOn: '2028-02-29' },
    ]);
  });

  it('is one day on the days when clocks are changed too', () => {
    expect(occurrencesOf(yearly([3, 28], [3, 28]), yearSpan(2027))).toEqual([
      { startsOn: '2027-03-28', endsOn: '2027-03-28' },
    ]);
    expect(publicBy(on('2026-11-08'), 14)).toBe('2026-10-25');
    expect(publicBy(on('2027-01-10'), 14)).toBe('2026-12-27');
    expect(publicBy(on('2027-01-10'), null)).toBeNull();
  });

  it('is once where it has dates, and only where it touches what is looked at', () => {
    const dated: WheelTime = {
      kind: 'dated',
      startsOn: on('2026-12-31'),
      endsOn: on('2027-03-01'),
    };
    expect(occurrencesOf(dated, yearSpan(2026))).toHaveLength(1);
    expect(occurrencesOf(dated, yearSpan(2027))).toHaveLength(1);
    expect(occurrencesOf(dated, yearSpan(2025))).toEqual([]);
  });
});

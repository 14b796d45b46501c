import { describe, expect, it } from 'vitest';
import { addMinutes, instantOf } from '../../../src/core/time/instant.ts';
import type { LocalTime } from '../../../src/core/time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../../../src/core/time/oslo.ts';
import { at, clock, on } from '../../support/builders/instants.ts';

describe('the clock in Oslo', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(osloInstant(on('2026-01-15'), clock('17:00'))).toBe('2026-01-15T16:00:00.000Z');
    expect(osloInstant(on('2026-06-15'), clock('17:00'))).toBe('2026-06-15T15:00:00.000Z');
  });

  it('changes date an hour or two before UTC does', () => {
    expect(osloDate(at('2026-12-31T22:59:59.999Z'))).toBe('2026-12-31');
    expect(osloDate(at('2026-12-31T23:00:00.000Z'))).toBe('2027-01-01');
    expect(osloDate(at('2026-06-30T22:00:00.000Z'))).toBe('2026-07-01');
  });

  it('shows midnight as 00:00, never as 24:00', () => {
    expect(osloTime(at('2026-12-31T23:00:00.000Z'))).toBe('00:00');
  });

  it('knows 29 February', () => {
    expect(osloDate(at('2028-02-28T23:00:00.000Z'))).toBe('2028-02-29');
    expect(osloInstant(on('2028-02-29'), clock('23:59'))).toBe('2028-02-29T22:59:00.000Z');
  });
});

describe('29 March 2026, when 02:00 becomes 03:00', () => {
  const day = on('2026-03-29');

  it('reads the last minute before and the first after one minute apart', () => {
    expect(osloInstant(day, clock('01:59'))).toBe('2026-03-29T00:59:00.000Z');
    expect(osloInstant(day, clock('03:00'))).toBe('2026-03-29T01:00:00.000Z');
  });

  it.each([
    ['02:00', '03:00'],
    ['02:30', '03:30'],
    ['02:59', '03:59'],
  ])('reads %s, which no clock shows, as %s', (skipped, shown) => {
    const instant = osloInstant(day, clock(skipped));
    expect([osloDate(instant), osloTime(instant)]).toEqual(['2026-03-29', shown]);
  });

  it('has 23 hours', () => {
    const next = osloInstant(on('2026-03-30'), clock('00:00'));
    expect(addMinutes(osloInstant(day, clock('00:00')), 23 * 60)).toBe(next);
  });
});

describe('25 October 2026, when 03:00 becomes 02:00', () => {
  const day = on('2026-10-25');

  it.each(['02:00', '02:30', '02:59'])('reads %s, which comes twice, as the first', (time) => {
    const first = osloInstant(day, clock(time));
    const second = addMinutes(first, 60);
    expect(osloTime(first)).toBe(time);
    expect(osloTime(second)).toBe(time);
    expect(osloTime(addMinutes(first, -60))).not.toBe(time);
  });

  it('reads 01:59 and 03:00 on the right sides', () => {
    expect(osloInstant(day, clock('01:59'))).toBe('2026-10-24T23:59:00.000Z');
    expect(osloInstant(day, clock('03:00'))).toBe('2026-10-25T02:00:00.000Z');
  });

  it('has 25 hours', () => {
    const next = osloInstant(on('2026-10-26'), clock('00:00'));
    expect(addMinutes(osloInstant(day, clock('00:00')), 25 * 60)).toBe(next);
  });
});

describe('from the wall to the line of time and back', () => {
  it('comes home for every half hour of the two days around each change, but for the hour that is skipped', () => {
    for (const start of [Date.UTC(2026, 2, 28), Date.UTC(2026, 9, 24)])
      for (let step = 0; step < 4 * 48; step += 1) {
        const instant = instantOf(start + step * 1_800_000);
        const wall: [ReturnType<typeof osloDate>, LocalTime] = [
          osloDate(instant),
          osloTime(instant),
        ];
        const back = osloInstant(...wall);
        // In the doubled hour the first of the two is found; everywhere else the very same.
        const isSecond =
          instant >= '2026-10-25T01:00:00.000Z' && instant < '2026-10-25T02:00:00.000Z';
        expect(back).toBe(isSecond ? addMinutes(instant, -60) : instant);
      }
  });
});

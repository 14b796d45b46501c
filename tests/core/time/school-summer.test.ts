import { describe, expect, it } from 'vitest';
import {
  isInSchoolSummer,
  schoolSummerOf,
  usualSchoolSummer,
} from '../../../src/core/time/school-summer.ts';
import { on } from '../../support/builders/instants.ts';

describe('the schools’ summer break', () => {
  it.each([
    [2024, '2024-06-24', '2024-08-18'],
    [2025, '2025-06-23', '2025-08-17'],
    [2026, '2026-06-22', '2026-08-16'],
    [2027, '2027-06-28', '2027-08-22'],
    [2032, '2032-06-21', '2032-08-15'],
  ])('of %i is weeks 26 to 33 until the municipality has entered its own', (year, from, to) => {
    expect(usualSchoolSummer(year)).toEqual({ year, startsOn: from, endsOn: to });
    expect(schoolSummerOf(year, []).isAssumed).toBe(true);
  });

  it('is the municipality’s own in the years that it has entered, and in no other', () => {
    const entered = [{ year: 2026, startsOn: on('2026-06-20'), endsOn: on('2026-08-18') }];
    expect(schoolSummerOf(2026, entered)).toEqual({ ...entered[0], isAssumed: false });
    expect(schoolSummerOf(2027, entered).isAssumed).toBe(true);
    expect(isInSchoolSummer(on('2026-06-20'), entered)).toBe(true);
    expect(isInSchoolSummer(on('2026-06-20'), [])).toBe(false);
  });

  it('holds its first and last day', () => {
    expect(isInSchoolSummer(on('2026-06-21'), [])).toBe(false);
    expect(isInSchoolSummer(on('2026-06-22'), [])).toBe(true);
    expect(isInSchoolSummer(on('2026-08-16'), [])).toBe(true);
    expect(isInSchoolSummer(on('2026-08-17'), [])).toBe(false);
  });
});

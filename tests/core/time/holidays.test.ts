import { describe, expect, it } from 'vitest';
import {
  easterSunday,
  holidayKeys,
  holidayNames,
  holidaysOf,
  holidaysOn,
  nameOfHoliday,
} from '../../../src/core/time/holidays.ts';
import { on } from '../../support/builders/instants.ts';

describe('Easter Sunday', () => {
  // The earliest and latest that can be, leap years, centuries and the years around today.
  it.each([
    [1818, '1818-03-22'],
    [1900, '1900-04-15'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
    [2199, '2199-04-14'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is a Sunday in every year that can be entered', () => {
    for (let year = 1900; year <= 2199; year += 1)
      expect(new Date(`${easterSunday(year)}T00:00:00.000Z`).getUTCDay()).toBe(0);
  });
});

describe('the public holidays', () => {
  // As printed in Norwegian calendars.
  it.each([
    [2024, '01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26'],
    [2025, '01-01 04-17 04-18 04-20 04-21 05-01 05-17 05-29 06-08 06-09 12-25 12-26'],
    [2026, '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26'],
    [2027, '01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 05-17 12-25 12-26'],
    [2028, '01-01 04-13 04-14 04-16 04-17 05-01 05-17 05-25 06-04 06-05 12-25 12-26'],
  ])('of %i', (year, days) => {
    expect(
      holidaysOf(year)
        .map((holiday) => holiday.on.slice(5))
        .join(' '),
    ).toBe(days);
  });

  it('are two on one day where Easter falls so', () => {
    expect(holidaysOn(on('2027-05-17'))).toEqual(['constitution-day', 'whit-monday']);
    expect(holidaysOn(on('2008-05-01'))).toEqual(['labour-day', 'ascension']);
    expect(holidayNames(holidaysOn(on('2027-05-17')), 'nb')).toBe('17. mai og 2. pinsedag');
    expect(holidayNames(holidaysOn(on('2027-05-17')), 'en')).toBe(
      'Constitution Day (17 May) and Whit Monday',
    );
  });

  it('are none on an ordinary day, on Christmas Eve or on another Sunday', () => {
    expect(holidaysOn(on('2026-12-24'))).toEqual([]);
    expect(holidaysOn(on('2026-11-29'))).toEqual([]);
    expect(holidayNames(holidaysOn(on('2026-11-30')), 'nn')).toBe('');
  });

  it('have a name of their own in each language', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const names = holidayKeys.map((key) => nameOfHoliday(key, language));
      expect(new Set(names).size).toBe(holidayKeys.length);
      expect(names.every((name) => name !== '')).toBe(true);
    }
    expect(nameOfHoliday('maundy-thursday', 'nn')).toBe('skjertorsdag');
  });
});

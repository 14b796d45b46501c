import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDay,
  formatDistance,
  formatMoment,
  formatPeriod,
  formatTime,
} from '../../../src/core/time/format.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import { at, on } from '../../support/builders/instants.ts';

const languages = ['nb', 'nn', 'en'] as const;

describe('a date for a reader', () => {
  it('is written the way each language writes it', () => {
    const date = on('2024-01-18');
    expect(languages.map((language) => formatDate(date, language))).toEqual([
      '18. januar 2024',
      '18. januar 2024',
      '18 January 2024',
    ]);
  });

  it('has its own weekdays in nynorsk', () => {
    const week = (language: 'nb' | 'nn' | 'en'): readonly (string | undefined)[] =>
      [0, 1, 2, 3, 4, 5, 6].map(
        (later) => formatDay(addDays(on('2026-11-16'), later), language).split(' ')[0],
      );
    expect(week('nb')).toEqual(['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']); // prettier-ignore
    expect(week('nn')).toEqual(['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag']); // prettier-ignore
    expect(week('en')).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']); // prettier-ignore
  });

  it('has a name for every month', () => {
    const months = (language: 'nb' | 'en'): readonly (string | undefined)[] =>
      Array.from(
        { length: 12 },
        (_, month) =>
          formatDate(on(`2026-${String(month + 1).padStart(2, '0')}-01`), language).split(' ')[1],
      );
    expect(months('nb').join(' ')).toBe(
      'januar februar mars april mai juni juli august september oktober november desember',
    );
    expect(months('en').join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
  });

  it('is the leap day where there is one', () => {
    expect(formatDay(on('2028-02-29'), 'nb')).toBe('tirsdag 29. februar 2028');
  });
});

describe('a moment for a reader', () => {
  it('shows the day and the clock in Oslo', () => {
    const moment = at('2026-12-31T23:05:00.000Z');
    expect(languages.map((language) => formatMoment(moment, language))).toEqual([
      'fredag 1. januar 2027 kl. 00.05',
      'fredag 1. januar 2027 kl. 00.05',
      'Friday 1 January 2027 at 00:05',
    ]);
    expect(languages.map((language) => formatTime(moment, language))).toEqual([
      '00.05',
      '00.05',
      '00:05',
    ]);
  });
});

describe('a period for a reader', () => {
  it.each([
    ['one day', '2024-01-18', '2024-01-18', '18. januar 2024', '18 January 2024'],
    ['within a month', '2024-01-01', '2024-01-31', '1.–31. januar 2024', '1–31 January 2024'],
    ['within a year', '2024-01-01', '2024-02-29', '1. januar – 29. februar 2024', '1 January – 29 February 2024'],
    ['over new year', '2023-12-01', '2024-01-31', '1. desember 2023 – 31. januar 2024', '1 December 2023 – 31 January 2024'],
    ['the same month of two years', '2023-01-01', '2024-01-31', '1. januar 2023 – 31. januar 2024', '1 January 2023 – 31 January 2024'],
  ])('names no more than it must: %s', (_, from, to, norwegian, english) => {
    expect(formatPeriod(on(from), on(to), 'nb')).toBe(norwegian);
    expect(formatPeriod(on(from), on(to), 'nn')).toBe(norwegian);
    expect(formatPeriod(on(from), on(to), 'en')).toBe(english);
  }); // prettier-ignore
});

describe('how far away a day is', () => {
  it.each([
    [0, 'i dag', 'i dag', 'today'],
    [1, 'i morgen', 'i morgon', 'tomorrow'],
    [-1, 'i går', 'i går', 'yesterday'],
    [3, 'om 3 dager', 'om 3 dagar', 'in 3 days'],
    [-2, 'for 2 dager siden', 'for 2 dagar sidan', '2 days ago'],
  ])('is told in three languages: %i days', (days, nb, nn, en) => {
    const from = on('2026-03-28'); // the night after is an hour short
    const told = languages.map((language) => formatDistance(from, addDays(from, days), language));
    expect(told).toEqual([nb, nn, en]);
  });
});

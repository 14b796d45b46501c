import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  daysBetween,
  readCivilDate,
  readInstant,
  readLocalTime,
} from '../../../src/core/time/instant.ts';
import { at, on } from '../../support/builders/instants.ts';

describe('reading an instant', () => {
  it('takes the canonical form as it stands', () => {
    expect(readInstant('2026-11-19T16:00:00.000Z')).toBe('2026-11-19T16:00:00.000Z');
    expect(readInstant('2028-02-29T23:59:59.999Z')).toBe('2028-02-29T23:59:59.999Z');
  });

  it.each([
    ['without milliseconds', '2026-11-19T16:00:00Z'],
    ['with an offset', '2026-11-19T16:00:00.000+01:00'],
    ['without a zone', '2026-11-19T16:00:00.000'],
    ['with a space', '2026-11-19 16:00:00.000Z'],
    ['that ends in a line feed', '2026-11-19T16:00:00.000Z\n'],
    ['in month 13', '2026-13-01T00:00:00.000Z'],
    ['at minute 60', '2026-11-19T16:60:00.000Z'],
    ['empty', ''],
    // Both are understood by Date.parse, as another day: compared as text they would come in the wrong order.
    ['on 30 February', '2026-02-30T00:00:00.000Z'],
    ['on 29 February in a year without it', '2027-02-29T00:00:00.000Z'],
    ['at 24:00', '2026-11-19T24:00:00.000Z'],
  ])('refuses one %s', (_, text) => {
    expect(readInstant(text)).toBeUndefined();
  });
});

describe('reading a civil date', () => {
  it.each(['2028-02-29', '2000-02-29', '2026-12-31'])('takes %s', (text) => {
    expect(readCivilDate(text)).toBe(text);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00', ''])(
    'refuses "%s"',
    (text) => {
      expect(readCivilDate(text)).toBeUndefined();
    },
  ); // prettier-ignore
});

describe('reading a time of day', () => {
  it.each(['00:00', '09:30', '23:59'])('takes %s', (text) => {
    expect(readLocalTime(text)).toBe(text);
  });

  it.each(['24:00', '9:30', '12:60', '12.30', '12:30:00', ''])('refuses "%s"', (text) => {
    expect(readLocalTime(text)).toBeUndefined();
  });
});

describe('reckoning with days', () => {
  it('goes over the end of February in leap years and others', () => {
    expect(addDays(on('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(on('2027-02-28'), 1)).toBe('2027-03-01');
    expect(addDays(on('2028-03-01'), -1)).toBe('2028-02-29');
  });

  it('counts whole days over both daylight-saving days', () => {
    expect(daysBetween(on('2026-03-28'), on('2026-03-30'))).toBe(2);
    expect(daysBetween(on('2026-10-24'), on('2026-10-26'))).toBe(2);
    expect(daysBetween(on('2026-03-30'), on('2026-03-28'))).toBe(-2);
  });

  it('adds minutes on the line of time, whatever the clock on the wall does', () => {
    expect(addMinutes(at('2026-03-29T00:59:00.000Z'), 1)).toBe('2026-03-29T01:00:00.000Z');
    expect(addMinutes(at('2026-01-01T00:00:00.000Z'), -60)).toBe('2025-12-31T23:00:00.000Z');
  });
});

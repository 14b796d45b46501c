import { describe, expect, it } from 'vitest';
import { mostSlots, rankSlots } from '../../../src/core/workshops/rank-slots.ts';
import type { SlotWish } from '../../../src/core/workshops/rank-slots.ts';
import type { LocalTime } from '../../../src/core/time/instant.ts';
import { osloInstant } from '../../../src/core/time/oslo.ts';
import { at, on } from '../../support/builders/instants.ts';

const clock = (text: string): LocalTime => text as LocalTime;
/** Thursday and Friday evening, two hours. */
const wish: SlotWish = {
  ...{ startsOn: on('2026-11-19'), endsOn: on('2026-11-20') },
  ...{ earliest: clock('16:00'), latest: clock('20:00') },
  ...{ durationMinutes: 120, weekends: false },
};
const from = osloInstant(wish.startsOn, clock('00:00'));
const facts = {
  ...{ from, viewStep: 15, today: on('2026-11-01'), noticeDays: 7, schoolSummers: [] },
};
/** Two days of quarters, taken in some of them. */
const view = (...taken: readonly (readonly [string, string, string?])[]): string =>
  Array.from({ length: 192 }, (_, index) => {
    const start = Date.parse(from) + index * 900_000;
    const hit = taken.find(
      ([first, last]) => Date.parse(first) < start + 900_000 && Date.parse(last) > start,
    );
    return hit ? (hit[2] ?? '2') : '0';
  }).join('');
const person = (number: number, own: string | null) => ({ personId: String(number), view: own });

describe('ranking times', () => {
  it('puts the time at which most can first', () => {
    const thursdayTaken = view(['2026-11-19T15:00:00Z', '2026-11-19T19:00:00Z']);
    const ranked = rankSlots(wish, {
      ...facts,
      times: [person(1, thursdayTaken), person(2, view()), person(3, null)],
    });
    expect(ranked).toEqual([
      { startsAt: '2026-11-20T15:00:00.000Z', can: 2, cannot: 0, unknown: 1, flags: [] },
      { startsAt: '2026-11-19T15:00:00.000Z', can: 1, cannot: 1, unknown: 1, flags: [] },
    ]);
  });

  it('moves within the evening to where people are free, and sees an appointment that ends at a quarter past', () => {
    const times = [person(1, view(['2026-11-19T14:00:00Z', '2026-11-19T15:15:00Z']))];
    const [thursday] = rankSlots({ ...wish, endsOn: wish.startsOn }, { ...facts, times });
    expect(thursday).toMatchObject({ startsAt: '2026-11-19T15:30:00.000Z', can: 1 });
  });

  it('counts whoever is tentative as unknown, and whoever works elsewhere as free', () => {
    const tentative = view(['2026-11-19T00:00:00Z', '2026-11-21T00:00:00Z', '1']);
    const elsewhere = view(['2026-11-19T00:00:00Z', '2026-11-21T00:00:00Z', '4']);
    const times = [person(1, tentative), person(2, elsewhere)];
    expect(rankSlots(wish, { ...facts, times })[0]).toMatchObject({
      can: 1,
      cannot: 0,
      unknown: 1,
    });
  });

  it('gives at most one time per half day, and no more than there is room for', () => {
    const long = { ...wish, endsOn: on('2027-01-17'), earliest: clock('08:00') };
    const ranked = rankSlots(long, { ...facts, times: [] });
    expect(ranked).toHaveLength(mostSlots);
    expect(new Set(ranked.map(({ startsAt }) => startsAt)).size).toBe(mostSlots);
  });

  it('leaves weekends out unless they are asked for', () => {
    const weekend = { ...wish, startsOn: on('2026-11-21'), endsOn: on('2026-11-22') };
    expect(rankSlots(weekend, { ...facts, times: [] })).toEqual([]);
    expect(rankSlots({ ...weekend, weekends: true }, { ...facts, times: [] })).toHaveLength(2);
  });

  it.each([
    ['a public holiday', '2027-05-17', { kind: 'holiday', holidays: ['constitution-day', 'whit-monday'] }],
    ['the school summer', '2027-07-08', { kind: 'school-summer' }],
    ['before the notice period has run', '2026-11-06', { kind: 'short-notice' }],
  ] as const)('flags %s', (_, day, flag) => {
    const [slot] = rankSlots({ ...wish, startsOn: on(day), endsOn: on(day) }, { ...facts, times: [] });
    expect(slot?.flags).toContainEqual(flag);
  }); // prettier-ignore

  it('prefers a day without a flag where as many can', () => {
    const aroundMay17 = { ...wish, startsOn: on('2027-05-17'), endsOn: on('2027-05-18') };
    const [first] = rankSlots(aroundMay17, { ...facts, times: [] });
    expect(first?.startsAt).toBe('2027-05-18T14:00:00.000Z');
  });

  it.each([
    ['the day after summer time begins', '2027-03-29', '2027-03-29T14:00:00.000Z'],
    ['the day after it ends', '2026-10-26', '2026-10-26T15:00:00.000Z'],
  ])('begins by the clock in Oslo on %s', (_, day, startsAt) => {
    const [slot] = rankSlots(
      { ...wish, startsOn: on(day), endsOn: on(day) },
      { ...facts, times: [] },
    );
    expect(slot?.startsAt).toBe(startsAt);
  });

  it('looks into the right steps across the night when the clock is set back', () => {
    const start = osloInstant(on('2026-10-24'), clock('00:00'));
    const taken = Array.from({ length: 400 }, (_, index) => {
      const step = Date.parse(start) + index * 900_000;
      return step >= Date.parse(at('2026-10-26T15:00:00.000Z')) && step < Date.parse(at('2026-10-26T19:00:00.000Z')) ? '2' : '0';
    }).join(''); // prettier-ignore
    const days = { ...wish, startsOn: on('2026-10-26'), endsOn: on('2026-10-26') };
    const ranked = rankSlots(days, { ...facts, from: start, times: [person(1, taken)] });
    expect(ranked[0]).toMatchObject({ can: 0, cannot: 1 });
  });
});

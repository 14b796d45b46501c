import { describe, expect, it } from 'vitest';
import {
  hourOf,
  momentNow,
  reminderMoments,
  usualReminderPlan,
  weekStart,
} from '../../../src/core/polls/reminders.ts';
import { at } from '../../support/builders/instants.ts';

const openedAt = at('2026-11-02T09:00:00.000Z');
const closesAt = at('2026-11-13T22:00:00.000Z'); // Friday at eleven in the evening
const asked = { openedAt, closesAt };

describe('when a poll is reminded of', () => {
  it('is usually three days before it closes and the day before, at eight in Oslo', () => {
    expect(reminderMoments(usualReminderPlan, asked)).toEqual([
      at('2026-11-10T07:00:00.000Z'),
      at('2026-11-12T07:00:00.000Z'),
    ]);
  });

  it('is never on the day on which it was asked, nor before', () => {
    const openedLate = at('2026-11-10T05:00:00.000Z');
    expect(reminderMoments(usualReminderPlan, { ...asked, openedAt: openedLate })).toEqual([
      at('2026-11-12T07:00:00.000Z'),
    ]);
    const closesSameDay = { openedAt, closesAt: at('2026-11-02T12:00:00.000Z') };
    expect(reminderMoments(usualReminderPlan, closesSameDay)).toEqual([]);
  });

  it('is once more so many hours before the close, where that is chosen and some time after the opening', () => {
    expect(reminderMoments({ daysBefore: [], hoursBefore: 4 }, asked)).toEqual([
      at('2026-11-13T18:00:00.000Z'),
    ]);
    const inAnHour = { openedAt, closesAt: at('2026-11-02T10:30:00.000Z') };
    expect(reminderMoments({ daysBefore: [], hoursBefore: 1 }, inAnHour)).toEqual([]);
  });

  it('leaves the earlier out of two that come within six hours', () => {
    const early = { openedAt, closesAt: at('2026-11-13T09:00:00.000Z') };
    expect(reminderMoments({ daysBefore: [1], hoursBefore: 24 }, early)).toEqual([
      at('2026-11-12T09:00:00.000Z'),
    ]);
  });

  it('is by the clock in Oslo on both sides of the night on which it is moved', () => {
    const inSpring = { openedAt: at('2027-03-01T09:00:00.000Z'), closesAt: at('2027-03-29T20:00:00.000Z') }; // prettier-ignore
    expect(reminderMoments({ daysBefore: [2, 1], hoursBefore: null }, inSpring)).toEqual([
      at('2027-03-27T07:00:00.000Z'),
      at('2027-03-28T06:00:00.000Z'),
    ]);
  });
});

describe('the reminder of now', () => {
  const moments = reminderMoments(usualReminderPlan, asked);
  it.each([
    ['2026-11-10T06:59:59.000Z', null],
    ['2026-11-10T07:00:00.000Z', '2026-11-10T07:00:00.000Z'],
    ['2026-11-10T18:59:59.000Z', '2026-11-10T07:00:00.000Z'],
    ['2026-11-10T19:00:00.000Z', null],
    ['2026-11-12T08:00:00.000Z', '2026-11-12T07:00:00.000Z'],
  ])('is at %s that of %s', (now, moment) => {
    expect(momentNow(moments, at(now))).toBe(moment);
  });

  it('has an edition of its own for each hour', () => {
    expect(moments.map(hourOf)).toEqual([25_063, 25_111]);
  });
});

describe('the week', () => {
  it.each([
    ['2026-11-15T22:59:59.000Z', '2026-11-08T23:00:00.000Z'],
    ['2026-11-15T23:00:00.000Z', '2026-11-15T23:00:00.000Z'],
    ['2026-10-26T10:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ])('of %s began at %s, Monday in Oslo', (now, began) => {
    expect(weekStart(at(now))).toBe(began);
  });
});

import { describe, expect, it } from 'vitest';
import { heldForPeace, neverQuiet, usualPeace } from '../../../src/core/messages/quiet-hours.ts';
import {
  choosePreferences,
  nothingChosen,
  pauseOn,
  peaceOf,
} from '../../../src/core/people/preferences.ts';
import { at, clock, on } from '../../support/builders/instants.ts';

const today = on('2026-11-20');
const hours = (from: string, to: string) => ({ from: clock(from), to: clock(to) });

describe('choosing when to be left in peace', () => {
  it.each([['2026-11-21'], ['2027-11-21']])('takes a pause until %s', (day) => {
    expect(choosePreferences({ pausedUntil: on(day) }, today)).toMatchObject({ refused: false });
  });

  it.each([['2026-11-20'], ['2026-11-19'], ['2027-11-22']])(
    'takes none until %s: the day has come, or is more than a year away',
    (day) => {
      expect(choosePreferences({ pausedUntil: on(day) }, today)).toEqual({
        refused: true,
        refusal: {
          ...{ code: 'pause-out-of-reach', from: on('2026-11-21'), to: on('2027-11-21') },
        },
      });
    },
  );

  it('takes the end of a pause at any time', () => {
    expect(choosePreferences({ pausedUntil: null }, today)).toMatchObject({ refused: false });
  });

  it.each([
    ['21:00', '07:00'],
    ['18:00', '10:00'],
    ['01:00', '17:00'],
    ['00:00', '00:00'],
  ])('takes quiet hours from %s to %s', (from, to) => {
    const change = { quietHours: hours(from, to) };
    expect(choosePreferences(change, today)).toEqual({ refused: false, value: change });
  });

  it.each([
    ['17:59', '10:00'],
    ['07:00', '06:59'],
  ])('takes none from %s to %s: too little is left of the day', (from, to) => {
    expect(choosePreferences({ quietHours: hours(from, to) }, today)).toEqual({
      ...{ refused: true, refusal: { code: 'quiet-hours-too-long', longest: 16 } },
    });
  });
});

describe('a pause', () => {
  const paused = { ...nothingChosen, pausedUntil: on('2026-11-23') };
  const held = (now: string, isAboutMeeting = false) =>
    heldForPeace(peaceOf(paused, usualPeace, isAboutMeeting), 'ordinary', at(now));

  it('holds until its day comes in Oslo, and then no longer', () => {
    expect(pauseOn(paused, on('2026-11-22'))).toBe('2026-11-23');
    expect(pauseOn(paused, on('2026-11-23'))).toBeNull();
    expect(pauseOn(nothingChosen, today)).toBeNull();
  });

  it('holds a question back until the morning of that day', () => {
    expect(held('2026-11-20T12:00:00.000Z')).toEqual({
      ...{ until: '2026-11-23T06:00:00.000Z', cause: 'paused' },
    });
  });

  it('lets through what is about a meeting, outside the quiet hours', () => {
    expect(held('2026-11-20T12:00:00.000Z', true)).toBeNull();
    expect(held('2026-11-20T22:00:00.000Z', true)).toMatchObject({ cause: 'quiet-hours' });
  });
});

describe('quiet hours', () => {
  it('are the usual ones where nothing is chosen, also where the usual is none', () => {
    expect(peaceOf(nothingChosen, usualPeace, false)).toEqual(usualPeace);
    expect(peaceOf(nothingChosen, neverQuiet, false)).toEqual(neverQuiet);
  });

  it('are the chosen ones where something is chosen, none included', () => {
    const night = at('2026-11-20T22:00:00.000Z');
    const none = { ...nothingChosen, quietHours: neverQuiet.quietHours };
    expect(heldForPeace(peaceOf(none, usualPeace, false), 'ordinary', night)).toBeNull();
    const long = { ...nothingChosen, quietHours: hours('20:00', '09:00') };
    expect(heldForPeace(peaceOf(long, usualPeace, false), 'ordinary', night)?.until).toBe(
      '2026-11-21T08:00:00.000Z',
    );
  });
});

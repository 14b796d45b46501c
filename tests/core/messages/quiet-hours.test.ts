import { describe, expect, it } from 'vitest';
import { heldForPeace, neverQuiet, usualPeace } from '../../../src/core/messages/quiet-hours.ts';
import type { WantsPeace } from '../../../src/core/messages/quiet-hours.ts';
import type { LocalTime } from '../../../src/core/time/instant.ts';
import { at } from '../../support/builders/instants.ts';

const held = (now: string, peace: WantsPeace = usualPeace) =>
  heldForPeace(peace, 'ordinary', at(now));
const quiet = (from: string, to: string): WantsPeace => ({
  quietHours: { from: from as LocalTime, to: to as LocalTime },
  pausedUntil: null,
});

describe('quiet hours', () => {
  it.each([
    ['19:59:59.999', null],
    ['20:00:00.000', '2026-11-21T06:00:00.000Z'],
    ['23:30:00.000', '2026-11-21T06:00:00.000Z'],
  ])('begin at nine in the evening in Oslo: at %sZ in November', (time, until) => {
    expect(held(`2026-11-20T${time}Z`)?.until ?? null).toBe(until);
  });

  it('end at seven, to the millisecond', () => {
    expect(held('2026-11-21T05:59:59.999Z')).toEqual({
      until: '2026-11-21T06:00:00.000Z',
      cause: 'quiet-hours',
    });
    expect(held('2026-11-21T06:00:00.000Z')).toBeNull();
  });

  it.each([
    ['the clock goes forward', '2027-03-27T22:00:00.000Z', '2027-03-28T05:00:00.000Z'],
    ['the clock goes back', '2026-10-24T22:00:00.000Z', '2026-10-25T06:00:00.000Z'],
  ])('end at seven by the new clock in the night in which %s', (_, now, until) => {
    expect(held(now)?.until).toBe(until);
  });

  it('end after the hour that comes twice, and after the one that never comes', () => {
    const light = quiet('23:00', '02:30');
    // 25 October 2026: 02.30 comes at 00.30 and at 01.30 in UTC. Between the two it is not quiet, and in the second turn it is until its end.
    expect(held('2026-10-25T00:10:00.000Z', light)?.until).toBe('2026-10-25T00:30:00.000Z');
    expect(held('2026-10-25T00:40:00.000Z', light)).toBeNull();
    expect(held('2026-10-25T01:10:00.000Z', light)?.until).toBe('2026-10-25T01:30:00.000Z');
    // 28 March 2027: 02.30 never comes.
    expect(held('2027-03-28T00:10:00.000Z', light)?.until).toBe('2027-03-28T01:30:00.000Z');
  });

  it('never hold a message without letting it go later, on any half hour of a year', () => {
    for (const peace of [usualPeace, quiet('23:00', '02:30'), quiet('11:00', '13:00')])
      for (let hour = 0; hour < 366 * 48; hour += 1) {
        const now = new Date(Date.UTC(2026, 6, 1) + hour * 1_800_000).toISOString();
        const until = held(now, peace)?.until;
        if (until === undefined) continue;
        expect(until > now).toBe(true);
        expect(Date.parse(until) - Date.parse(now)).toBeLessThanOrEqual(11 * 3_600_000);
      }
  });

  it('are none where they begin when they end, and none for a live workshop', () => {
    expect(held('2026-11-20T23:30:00.000Z', neverQuiet)).toBeNull();
    expect(heldForPeace(usualPeace, 'live', at('2026-11-20T23:30:00.000Z'))).toBeNull();
    expect(heldForPeace(usualPeace, 'reminder', at('2026-11-20T23:30:00.000Z'))).not.toBeNull();
  });
});

describe('a pause', () => {
  const paused = (until: string): WantsPeace => ({ ...usualPeace, pausedUntil: at(until) });

  it('holds until its end, and not after', () => {
    expect(held('2026-11-20T10:00:00.000Z', paused('2026-11-27T10:00:00.000Z'))).toEqual({
      until: '2026-11-27T10:00:00.000Z',
      cause: 'paused',
    });
    expect(held('2026-11-27T10:00:00.000Z', paused('2026-11-27T10:00:00.000Z'))).toBeNull();
  });

  it('that ends in the night lasts until the morning', () => {
    expect(held('2026-11-20T10:00:00.000Z', paused('2026-11-27T23:00:00.000Z'))?.until).toBe(
      '2026-11-28T06:00:00.000Z',
    );
  });
});

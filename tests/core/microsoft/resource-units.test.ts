import { describe, expect, it } from 'vitest';
import { takeUnits, unitsOf } from '../../../src/core/microsoft/resource-units.ts';
import type { UnitsKept, Urgency } from '../../../src/core/microsoft/resource-units.ts';
import { chanceFrom } from '../../support/chance.ts';

const unitsPerMinute = 1_200;
const minute = 60_000;
const nothing: UnitsKept = { nextFreeAt: 0, heldUntil: 0 };
const asked = (units: number, urgency: Urgency = 'background') => ({
  ...{ units, urgency, unitsPerMinute },
});

type Made = { readonly at: number; readonly units: number };
/** Calls one after the other, each as early as it may be, until none is given within the time. */
function callsUntil(until: number, urgency: Urgency, units: number, from = nothing): Made[] {
  const made: Made[] = [];
  for (let kept = from; ;) {
    const taken = takeUnits(kept, asked(units, urgency), 0, until);
    if (!taken.isGiven) return made;
    made.push({ at: taken.waitMs, units });
    ({ kept } = taken);
  }
}
/** The most units in any minute. Counted anew: every call opens one. */
const mostInAMinute = (made: readonly Made[]): number =>
  Math.max(
    0,
    ...made.map(({ at }) =>
      made
        .filter((one) => one.at >= at && one.at < at + minute)
        .reduce((sum, { units }) => sum + units, 0),
    ),
  );

describe('the units of SharePoint', () => {
  it('are given at once while little was asked, and then at an even pace', () => {
    const made = callsUntil(10_000, 'background', unitsOf.write);
    const atOnce = made.filter(({ at }) => at === 0).length * unitsOf.write;
    expect(atOnce).toBe(unitsPerMinute / 10);
    const later = made.filter(({ at }) => at > 0).map(({ at }) => at);
    // Three quarters of 1,200 a minute: a unit every 66⅔ ms.
    for (const [index, at] of later.entries()) expect(at).toBeCloseTo((index + 1) * 133.33, 0);
  });

  it.each(['interactive', 'background'] as const)(
    'never come to more than 95 in 100 in any minute, for %s calls alone',
    (urgency) => {
      expect(mostInAMinute(callsUntil(180_000, urgency, unitsOf.write))).toBeLessThanOrEqual(
        0.95 * unitsPerMinute,
      );
    },
  );

  it.each([1, 2, 3, 4, 5, 6])(
    'never come to more than 95 in 100 in any minute, whatever is asked when (seed %i)',
    (seed) => {
      const chance = chanceFrom(seed);
      const made: Made[] = [];
      let [kept, now] = [nothing, 0];
      for (let call = 0; call < 3_000; call += 1) {
        // Bursts and pauses.
        if (chance.below(4) === 0) now += chance.below(chance.below(50) === 0 ? 90_000 : 200);
        const units = chance.oneOf(Object.values(unitsOf));
        const urgency = chance.oneOf(['interactive', 'background'] as const);
        const taken = takeUnits(kept, asked(units, urgency), now, 3_000);
        if (!taken.isGiven) continue;
        ({ kept } = taken);
        made.push({ at: now + taken.waitMs, units });
      }
      expect(made.length).toBeGreaterThan(500);
      expect(mostInAMinute(made)).toBeLessThanOrEqual(0.95 * unitsPerMinute);
    },
  );

  it('that the archive has taken all it may of leave a tenth for what somebody waits for', () => {
    let kept = nothing;
    for (;;) {
      const taken = takeUnits(kept, asked(unitsOf.write), 0, 0);
      if (!taken.isGiven) break;
      ({ kept } = taken);
    }
    const room = callsUntil(0, 'interactive', unitsOf.read, kept);
    expect(room).toHaveLength(unitsPerMinute / 10);
  });

  it('are not counted where the turn comes too late, and the wait is then the one until it may be asked again', () => {
    let kept = nothing;
    for (let call = 0; call < 60; call += 1) {
      const taken = takeUnits(kept, asked(unitsOf.write), 0, 0);
      expect(taken.isGiven).toBe(true);
      if (taken.isGiven) ({ kept } = taken);
    }
    const late = takeUnits(kept, asked(unitsOf.write), 0, 100);
    expect(late.isGiven).toBe(false);
    expect(late).not.toHaveProperty('kept');
    expect(takeUnits(kept, asked(unitsOf.write), Math.ceil(late.waitMs), 0).isGiven).toBe(true);
    expect(takeUnits(kept, asked(unitsOf.write), Math.floor(late.waitMs) - 1, 0).isGiven).toBe(
      false,
    );
  });

  it.each(['interactive', 'background'] as const)(
    'are given to nobody while SharePoint asks to be left alone, %s or not',
    (urgency) => {
      const held = { nextFreeAt: 0, heldUntil: 10_000 };
      expect(takeUnits(held, asked(1, urgency), 4_000, 3_000)).toEqual({
        ...{ isGiven: false, waitMs: 6_000 },
      });
      expect(takeUnits(held, asked(1, urgency), 8_000, 3_000)).toMatchObject({
        ...{ isGiven: true, waitMs: 2_000, kept: { heldUntil: 10_000 } },
      });
    },
  );

  it('that were not asked for are not saved up', () => {
    const rested = takeUnits({ nextFreeAt: 5, heldUntil: 0 }, asked(1), 3_600_000, 0);
    expect(rested).toMatchObject({ isGiven: true, waitMs: 0 });
    const kept = rested.isGiven ? rested.kept : nothing;
    expect(kept.nextFreeAt).toBeGreaterThan(3_600_000);
  });
});

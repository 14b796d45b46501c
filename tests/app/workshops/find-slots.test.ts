import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { findSlots } from '../../../src/app/workshops/find-slots.ts';
import type { LocalTime } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';
import { createFakeCalendar } from '../../support/fakes/fake-calendar.ts';

let app: App;
let town: Town;
let calendar: ReturnType<typeof createFakeCalendar>;
let deps: Deps;
const objectIdOf = (personId: string): string => personId.replace('c0c0c0c0', 'f0f0f0f0');
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  calendar = createFakeCalendar([objectIdOf(ids.per)]);
  deps = { ...app.deps, calendar };
  town = await aTown(app);
  app.itIs(at('2026-11-02T08:00:00.000Z'));
  await town.tx((tx) => tx.rounds.save(aRound()));
});
const wish = {
  ...{ startsOn: on('2026-11-19'), endsOn: on('2026-11-20'), weekends: false },
  ...{ earliest: '16:00' as LocalTime, latest: '20:00' as LocalTime },
};
const find = (
  overrides: Partial<typeof wish> = {},
  who: Parameters<Town['by']>[0] = 'facilitator',
) => findSlots(deps)(town.by(who), ids.round, { ...wish, ...overrides });

describe('finding a time for a round', () => {
  it('asks the members’ calendars, not the deputies’, and counts who can, who cannot and who is unknown', async () => {
    calendar.isTaken(objectIdOf(ids.ola), '2026-11-19T15:00:00Z', '2026-11-19T19:00:00Z');
    const found = await find();
    expect(found).toMatchObject({
      value: {
        slots: [
          { startsAt: '2026-11-20T15:00:00.000Z', can: 3, cannot: 0, unknown: 1 },
          { startsAt: '2026-11-19T15:00:00.000Z', can: 2, cannot: 1, unknown: 1 },
        ],
        people: 4,
        notAsked: ['Per Østby'],
        noticeDays: 7,
      },
    });
    expect(JSON.stringify(found)).not.toContain('Ola');
    expect(calendar.asked()[0]?.personObjectIds.toSorted()).toEqual(
      [ids.chair, ids.ola, ids.kari, ids.per].map(objectIdOf).toSorted(),
    );
  });

  it.each([
    ['a period that ends before it starts', { endsOn: on('2026-11-18') }, { code: 'ends-before-start' }],
    ['days that are none of the phase’s', { startsOn: on('2027-01-10'), endsOn: on('2027-01-20') },
      { code: 'outside-phase', startsOn: '2026-11-01', endsOn: '2026-12-15' }],
    ['an evening in which it does not fit', { latest: '18:30' as LocalTime }, { code: 'day-too-short', minutes: 180 }],
  ])('refuses %s', async (_, overrides, refusal) => {
    expect(await find(overrides)).toEqual({ refused: true, refusal });
    expect(calendar.asked()).toEqual([]);
  }); // prettier-ignore

  it('asks only about the phase’s days, and no more of them than calendars answer for', async () => {
    await find({ endsOn: on('2027-02-19') });
    expect(calendar.asked()[0]?.to).toBe('2026-12-15T23:00:00.000Z');
    await town.tx(async (tx) => {
      const process = await tx.processes.byId(ids.process);
      const phases = process?.phases.map((phase) => ({ ...phase, endsOn: on('2027-06-01') }));
      if (process && phases) await tx.processes.save({ ...process, phases });
    });
    expect(await find({ endsOn: on('2027-02-19') })).toEqual({
      refused: true,
      refusal: { code: 'period-too-long', days: 61 },
    });
  });

  it.each([
    [{ code: 'no-access' } as const, 'calendars-not-allowed'],
    [
      { code: 'try-later', retryAfterSeconds: 9, throttled: true } as const,
      'calendars-unavailable',
    ],
  ])('says when the calendars answer $code', async (refusal, code) => {
    calendar.refuseNext(refusal, { method: 'freeBusy' });
    expect(await find()).toEqual({ refused: true, refusal: { code } });
  });

  it('is for those who prepare rounds', async () => {
    expect(await find({}, 'ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import { statutoryRules } from '../../../src/core/deadlines/statutory-rule.ts';
import type { PhaseEvent } from '../../../src/core/processes/phase-event.ts';
import { day, idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');

describe('the timeline’s store', () => {
  let house: House;
  beforeAll(async () => void (house = await aHouse()));
  afterAll(() => house[Symbol.asyncDispose]());
  const run = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.run(house.a, work);

  it('keeps one school summer a year, and takes it away again', async () => {
    const summer = { year: 2026, startsOn: day('2026-06-20'), endsOn: day('2026-08-18') };
    const later = { ...summer, endsOn: day('2026-08-19') };
    await run((tx) => tx.timelines.saveSchoolSummer(summer));
    await run((tx) => tx.timelines.saveSchoolSummer(later));
    const kept = await run((tx) => tx.timelines.schoolSummers());
    expect(kept.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(kept[0]).toEqual(later);
    await run((tx) => tx.timelines.removeSchoolSummer(2026));
    expect((await run((tx) => tx.timelines.schoolSummers())).map(({ year }) => year)).toEqual([
      2027,
    ]);
  });

  it('keeps how phases close, once for each municipality', async () => {
    await run((tx) =>
      tx.timelines.saveSetting({
        ...{ closesUnmet: true, reminderDays: [3], weeklyReminders: 0, pollRecordDays: 5 },
        ...{ outcomeWeekdays: [5], notices: 'feed', version: 2 },
      }),
    );
    expect(await run((tx) => tx.timelines.setting())).toEqual({
      ...{ closesUnmet: true, reminderDays: [3], weeklyReminders: 0, pollRecordDays: 5 },
      ...{ outcomeWeekdays: [5], notices: 'feed', version: 2 },
    });
    expect(await house.unitOfWork.read(house.b, (tx) => tx.timelines.setting())).toEqual({
      ...{ closesUnmet: false, reminderDays: [7, 1], weeklyReminders: 3, pollRecordDays: 30 },
      ...{ outcomeWeekdays: [2, 4], notices: 'chat', version: 1 },
    });
  });

  it('gives what happened back, newest first, with what was moved', async () => {
    const moved: PhaseEvent = {
      ...{ id: ids.objectId(91), processId: ids.process, phaseId: ids.phase, kind: 'moved' },
      ...{ at: instant('2026-11-01T23:00:00.000Z'), personId: ids.facilitator, reason: 'Ferie' },
      details: {
        moves: [
          {
            phaseId: ids.phase,
            before: { startsOn: day('2026-11-01'), endsOn: day('2026-11-30') },
            after: { startsOn: day('2026-11-08'), endsOn: day('2026-12-07') },
          },
        ],
        rounds: [],
        broken: [{ rule: 'plan-hearing', paragraph: 'pbl § 11-14', brokenBy: 2 }],
      },
    };
    await run((tx) => tx.timelines.addEvent(moved));
    const [newest, first] = await run((tx) => tx.timelines.eventsOf(ids.process));
    expect(newest).toEqual(moved);
    expect(first).toMatchObject({ id: ids.phaseEvent, kind: 'opened', personId: null });
  });

  it('takes a deadline that counts from a hearing or from the budget year', async () => {
    for (const rule of [statutoryRules['plan-hearing'], statutoryRules['economy-plan-adopted']])
      await run((tx) => tx.planningStrategies.saveRule(rule));
    expect(await run((tx) => tx.planningStrategies.rules())).toContainEqual(
      statutoryRules['plan-hearing'],
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, idsOf } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');

describe('the stores of what steers the red thread', () => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse();
  });
  afterAll(() => house[Symbol.asyncDispose]());
  const run: House['unitOfWork']['run'] = (scope, work) => house.unitOfWork.run(scope, work);

  it('give indicators, values, means and frames back as they were saved', async () => {
    await run(house.a, async (tx) => {
      const [indicator] = await tx.indicators.ofGoal(ids.goal);
      expect(indicator).toMatchObject({
        version: 1,
        value: { name: 'Gangavstand', target: 70.5, targetOn: '2030-12-31', sdgs: [11, 13] },
      });
      expect(await tx.indicators.valuesOf([ids.indicator])).toEqual([
        {
          ...{ value: { indicatorId: ids.indicator, measuredOn: '2026-01-15', value: 61.2 } },
          version: 1,
        },
      ]);
      expect(await tx.means.all()).toMatchObject([{ amountNok: 1_500_000, personMonths: 4.5 }]);
      expect(await tx.means.frames()).toMatchObject([
        { value: { year: 2027, amountNok: 9_000_000_000, personMonths: null }, version: 1 },
      ]);
    });
  });

  it('count up the version of what is saved again', async () => {
    await run(house.a, async (tx) => {
      const before = await tx.goals.forChange(ids.goal);
      if (!before) throw new Error('there is a goal');
      await tx.goals.save(before.value);
      expect((await tx.goals.byId(ids.goal))?.version).toBe(before.version + 1);
      const frame = await tx.means.frameForChange(2027);
      if (!frame) throw new Error('there is a frame');
      await tx.means.saveFrame(frame.value);
      expect((await tx.means.frameForChange(2027))?.version).toBe(frame.version + 1);
    });
  });

  it('keep one value for a day: the second takes its place', async () => {
    await run(house.a, async (tx) => {
      const measuredOn = day('2026-05-01');
      await tx.indicators.saveValue({ indicatorId: ids.indicator, measuredOn, value: 1 });
      await tx.indicators.saveValue({ indicatorId: ids.indicator, measuredOn, value: 2 });
      const values = await tx.indicators.valuesOf([ids.indicator]);
      expect(values.map(({ value, version }) => [value.value, version])).toEqual([
        [61.2, 1],
        [2, 2],
      ]);
    });
  });

  it('keep what is known about a conflict when a register file brings its aims again', async () => {
    await run(house.a, async (tx) => {
      const stored = await tx.goals.conflictForChange(ids.conflict);
      if (!stored) throw new Error('there is a conflict');
      await tx.goals.keepConflict({
        ...stored.value,
        statement: 'Tett og rimelig',
        affected: 'Unge',
      });
      await tx.goals.saveConflict({
        ...{ id: ids.conflict, key: 'a', firstAim: 'Fortette', secondAim: 'Billig' },
        goalIds: [ids.goal],
      });
      expect(await tx.goals.conflicts()).toMatchObject([
        {
          value: {
            ...{ secondAim: 'Billig', statement: 'Tett og rimelig', affected: 'Unge' },
            ...{ goalIds: [ids.goal], planIds: [ids.plan] },
          },
        },
      ]);
    });
  });

  it('never change what is in a goal’s history', async () => {
    const client = await house.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('radslag.municipality', $1, true)", [ids.municipality]);
      await expect(client.query('delete from radslag.goal_event')).rejects.toMatchObject({
        code: '42501',
      });
    } finally {
      await client.query('rollback');
      client.release();
    }
    await run(house.a, async (tx) => {
      expect(await tx.goals.history(ids.goal)).toMatchObject([
        { before: { title: 'Fint' }, after: { title: 'Attraktivt' }, personId: ids.facilitator },
      ]);
    });
  });
});

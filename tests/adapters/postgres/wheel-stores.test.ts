import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import type { WheelItem } from '../../../src/core/wheels/wheel-item.ts';
import { day, idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');
const at = instant('2026-11-28T08:00:00.000Z');
const later = instant('2026-11-29T08:00:00.000Z');
const digest = (letter: string) => letter.repeat(64);

describe('the stores of wheels and calendars', () => {
  let house: House;
  beforeAll(async () => void (house = await aHouse()));
  afterAll(() => house[Symbol.asyncDispose]());
  const run = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.run(house.a, work);

  const dated: WheelItem = {
    ...{ id: ids.objectId(80), title: 'Planstrategi', lead: 'politics', basis: 'pbl. § 10-1' },
    when: { kind: 'dated', startsOn: day('2024-02-29'), endsOn: day('2024-10-16') },
    ...{ publicDays: 30, link: { kind: 'plan', id: ids.plan } },
    ...{ isRemoved: false, isExample: true },
  };

  it('give an item back as it was saved, yearly or dated, with any link or none', async () => {
    const yearly = { kind: 'yearly', from: { month: 12, day: 16 }, to: { month: 2, day: 29 } };
    const link = { kind: 'round', id: ids.round } as const;
    for (const item of [
      dated,
      { ...dated, when: yearly, link, publicDays: null, basis: '', isExample: false } as WheelItem,
      { ...dated, link: null, isRemoved: true, lead: 'administration' } as WheelItem,
    ]) {
      await run((tx) => tx.wheels.save(item));
      expect((await run((tx) => tx.wheels.byId(dated.id)))?.value).toEqual(item);
    }
    expect((await run((tx) => tx.wheels.forChange(dated.id)))?.version).toBe(3);
    expect(await house.unitOfWork.run(house.b, (tx) => tx.wheels.byId(dated.id))).toBeNull();
  });

  it('never change what is in an item’s history', async () => {
    const client = await house.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('radslag.municipality', $1, true)", [ids.municipality]);
      await expect(client.query('delete from radslag.wheel_item_event')).rejects.toMatchObject({
        code: '42501',
      });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('keep one address for each person and calendar, one’s own and each body’s', async () => {
    const own = { id: ids.objectId(81), personId: ids.member, bodyId: null, createdAt: at };
    const renewed = { ...own, id: ids.objectId(82), createdAt: later };
    const ofBody = { ...own, id: ids.objectId(83), bodyId: ids.body };
    await run(async ({ calendars }) => {
      await calendars.save(own, digest('1'));
      await calendars.save(renewed, digest('2'));
      await calendars.save(ofBody, digest('3'));
    });
    expect(await run((tx) => tx.calendars.ofPerson(ids.member))).toEqual([ofBody, renewed]);
    expect(await run((tx) => tx.calendars.byTokenHash(digest('1')))).toBeNull();
    expect(await run((tx) => tx.calendars.byTokenHash(digest('2')))).toEqual(renewed);
    const elsewhere = await house.unitOfWork.run(house.b, (tx) =>
      tx.calendars.byTokenHash(digest('2')),
    );
    expect(elsewhere).toBeNull();
    expect(await run((tx) => tx.calendars.remove(ids.chair, renewed.id))).toBe(false);
    expect(await run((tx) => tx.calendars.remove(ids.member, renewed.id))).toBe(true);
  });

  it('count a change that two calendars are told at once as one', async () => {
    const note = (letter: string, when = at) =>
      run((tx) =>
        tx.calendars.noteEntries(
          ['y', 'x'].map((key) => ({ key, digest: digest(letter) })),
          when,
        ),
      );
    const [first] = await Promise.all([note('a'), note('a')]);
    expect(first.map(({ key, sequence }) => [key, sequence])).toEqual([
      ['y', 0],
      ['x', 0],
    ]);
    expect((await note('a', later))[0]).toMatchObject({ sequence: 0, changedAt: at });
    await Promise.all([note('b', later), note('b', later), note('b', later)]);
    expect((await note('b'))[0]).toMatchObject({ sequence: 1, changedAt: later });
    expect(await run((tx) => tx.calendars.noteEntries([], at))).toEqual([]);
  });
});

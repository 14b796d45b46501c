import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idsOf } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');
const workshop = [ids.phase, ids.body] as const;

describe('the store of seatings', () => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse();
  });
  afterAll(() => house[Symbol.asyncDispose]());
  const run: House['unitOfWork']['run'] = (scope, work) => house.unitOfWork.run(scope, work);

  it('gives the newest version back with its tables, and every version without', async () => {
    await run(house.a, async (tx) => {
      const first = await tx.seatings.current(...workshop);
      if (!first) throw new Error('there is a seating');
      expect(first.rounds).toEqual([{ roundId: ids.round, tables: [[ids.chair], [ids.member]] }]);
      const tables = [[ids.member], [ids.chair]];
      const second = {
        ...{ ...first, id: idsOf('a').objectId(77), version: 2, origin: 'swapped' as const },
        ...{ rounds: [{ roundId: ids.round, tables }], seed: 4_294_967_295 },
      } as const;
      await tx.seatings.add(second);
      expect(await tx.seatings.current(...workshop)).toEqual(second);
      const versions = await tx.seatings.versions(...workshop);
      expect(versions.map(({ version, origin }) => [version, origin])).toEqual([
        [2, 'swapped'],
        [1, 'proposed'],
      ]);
    });
  });

  it('has nothing of another municipality, nor of another workshop', async () => {
    await run(house.b, async (tx) => {
      expect(await tx.seatings.current(...workshop)).toBeNull();
      expect(await tx.seatings.apart(...workshop)).toEqual([]);
    });
    await run(house.a, async (tx) => {
      expect(await tx.seatings.current(ids.phase, ids.plan)).toBeNull();
    });
  });

  it('never lets two be the same version', async () => {
    const twice = run(house.a, async (tx) => {
      const current = await tx.seatings.current(...workshop);
      if (!current) throw new Error('there is a seating');
      await tx.seatings.add({ ...current, id: ids.objectId(78) });
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
  });

  it('keeps only today’s list of those who may not sit together', async () => {
    await run(house.a, async (tx) => {
      expect(await tx.seatings.apart(...workshop)).toEqual([
        { first: ids.chair, second: ids.member },
      ]);
      await tx.seatings.saveApart(...workshop, [{ first: ids.member, second: ids.deputy }]);
      expect(await tx.seatings.apart(...workshop)).toEqual([
        { first: ids.member, second: ids.deputy },
      ]);
    });
  });

  it('lets nobody change a version that has been made', async () => {
    const client = await house.pool.connect();
    try {
      for (const statement of [
        'update radslag.seating set seed = 1',
        'delete from radslag.seating_seat',
      ])
        await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    } finally {
      client.release();
    }
  });
});

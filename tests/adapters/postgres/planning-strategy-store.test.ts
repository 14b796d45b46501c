import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import { statutoryRules } from '../../../src/core/deadlines/statutory-rule.ts';
import { day, idsOf } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');

describe('the planning strategy’s store', () => {
  let house: House;
  beforeAll(async () => void (house = await aHouse()));
  afterAll(() => house[Symbol.asyncDispose]());
  const run = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.run(house.a, work);
  const own = async () => (await run((tx) => tx.planningStrategies.all()))[0]!;

  it('gives a strategy back with its lines and amendments', async () => {
    expect(await own()).toMatchObject({
      strategy: {
        ...{ id: ids.strategy, status: 'adopted', publicFrom: '2024-02-09', version: 1 },
        adopted: { on: '2024-03-20', bodyId: ids.body, reference: '24/1' },
      },
      entries: [{ id: ids.entry, from: '2026', to: '2026', amendmentId: ids.amendment }],
      amendments: [{ id: ids.amendment, kind: 'supplement', decided: { on: '2024-03-20' } }],
    });
  });

  it('holds the second of two who save the same version up', async () => {
    const { strategy, entries, amendments } = await own();
    const save = (tx: Transaction) =>
      tx.planningStrategies.saveStrategy({ ...strategy, version: 2 });
    await run(save);
    await expect(run(save)).rejects.toThrow('was not at version 1');
    const stale = (tx: Transaction) =>
      tx.planningStrategies.saveEntry({ ...entries[0]!, version: 3 });
    await expect(run(stale)).rejects.toThrow('was not at version 2');
    const late = (tx: Transaction) =>
      tx.planningStrategies.saveAmendment({ ...amendments[0]!, version: 3 });
    await expect(run(late)).rejects.toThrow('was not at version 2');
  });

  it('keeps what happened as it was written', async () => {
    const events = await run((tx) => tx.planningStrategies.eventsOf(ids.strategy));
    expect(events).toMatchObject([
      { kind: 'begun', before: null, after: { title: 'Planstrategi 2024–2027' } },
    ]);
  });

  it('knows the constitution, the setting and the municipality’s own deadlines', async () => {
    await run((tx) => tx.planningStrategies.saveConstitution(ids.term, day('2023-10-18')));
    await run((tx) =>
      tx.planningStrategies.saveSetting({ cadence: 'term', holdsUnitPlans: true, version: 2 }),
    );
    const read = await run(async ({ planningStrategies: store }) => ({
      terms: await store.terms(),
      setting: await store.setting(),
      rules: await store.rules(),
    }));
    expect(read).toMatchObject({
      terms: [{ id: ids.term, constitutedOn: '2023-10-18' }],
      setting: { cadence: 'term', holdsUnitPlans: true, version: 2 },
      rules: [{ ...statutoryRules['planning-strategy-public'], amount: 42 }],
    });
  });
});

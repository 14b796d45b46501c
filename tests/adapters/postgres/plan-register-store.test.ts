import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import type { NeedTest } from '../../../src/core/plans/need-test.ts';
import type { RegisteredPlan } from '../../../src/core/plans/registered-plan.ts';
import { day, idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';
import {
  allHold,
  aRegisteredPlan,
  aReplacement,
} from '../../support/builders/a-registered-plan.ts';

const ids = idsOf('a');

describe('the plan register’s store', () => {
  let house: House;
  beforeAll(async () => void (house = await aHouse()));
  afterAll(() => house[Symbol.asyncDispose]());
  const run = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.run(house.a, work);

  const full: RegisteredPlan = aRegisteredPlan('natur', {
    id: ids.objectId(70),
    parentId: ids.plan,
    themes: ['natur', 'klima'],
    committeeId: ids.body,
    treatment: 'administrative',
    treatmentReason: 'Delegert',
    adoptedOn: day('2022-06-15'),
    adoptedByBodyId: ids.body,
    decisionReference: '44/22',
    firstAdoptedOn: day('2014-06-18'),
    continued: { on: day('2024-02-14'), bodyId: ids.body, reference: '7/24' },
    revision: { orderedOn: day('2026-01-10'), startedOn: day('2026-02-01'), reason: 'Nye tall' },
  });

  it('gives a plan back as it was saved, with all that is known and with nothing known', async () => {
    const bare = aRegisteredPlan('bare', { id: ids.objectId(71) });
    const ended = { status: 'closed', endedOn: day('2026-03-01'), endReason: 'Fulgt opp' } as const;
    await run(async ({ planRegister }) => {
      await planRegister.savePlan(full);
      await planRegister.savePlan(bare);
    });
    expect(await run((tx) => tx.planRegister.byId(full.id))).toEqual(full);
    await run((tx) => tx.planRegister.savePlan({ ...bare, ...ended, version: 2 }));
    expect(await run((tx) => tx.planRegister.byId(bare.id))).toEqual({
      ...bare,
      ...ended,
      version: 2,
    });
    expect((await run((tx) => tx.planRegister.plans())).map(({ key }) => key)).toEqual([
      'bare',
      'natur',
      'samfunnsdel',
      'samfunnsdel-2010',
    ]);
  });

  it('saves no plan over a newer one', async () => {
    await expect(run((tx) => tx.planRegister.savePlan({ ...full, version: 3 }))).rejects.toThrow(
      'was not at version 2',
    );
  });

  it('raises the version when a file changes the plan, and leaves what the file does not know', async () => {
    const before = await run((tx) => tx.planRegister.byId(full.id));
    await run(async (tx) => {
      const plan = await tx.plans.byId(full.id);
      await tx.plans.save({ ...plan!, title: 'Fra filen' });
    });
    expect(await run((tx) => tx.planRegister.byId(full.id))).toEqual({
      ...before,
      title: 'Fra filen',
      version: 2,
    });
  });

  it('keeps what has happened in the order it was entered, and lets nobody change it', async () => {
    const event = { planId: full.id, recordedAt: instant('2026-11-20T08:00:00.000Z'), personId: null, on: day('2026-11-20') }; // prettier-ignore
    const details = { part: 'Kapittel 2', changes: [{ field: 'themes', before: [], after: ['x'] }] } as const; // prettier-ignore
    await run(async ({ planRegister }) => {
      await planRegister.addEvent({ ...event, id: ids.objectId(82), planVersion: 2, ordinal: 1, kind: 'linked', details: {} }); // prettier-ignore
      await planRegister.addEvent({ ...event, id: ids.objectId(81), planVersion: 2, ordinal: 0, kind: 'edited', details }); // prettier-ignore
      await planRegister.addEvent({ ...event, id: ids.objectId(83), planVersion: 1, ordinal: 0, kind: 'registered', details: {} }); // prettier-ignore
    });
    const kept = await run((tx) => tx.planRegister.eventsOf(full.id));
    expect(kept.map(({ kind }) => kind)).toEqual(['registered', 'edited', 'linked']);
    expect(kept[1]?.details).toEqual(details);
    const asApp = async (statement: string) => {
      const client = await house.pool.connect();
      try {
        await client.query('begin');
        await client.query("select set_config('radslag.municipality', $1, true)", [ids.municipality]); // prettier-ignore
        await client.query(statement);
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    await expect(asApp("update radslag.plan_event set kind = 'closed'")).rejects.toThrow(
      'is not changed',
    );
    await expect(asApp('delete from radslag.plan_event')).rejects.toThrow('is not changed');
  });

  it('gives links and the target back as they were saved', async () => {
    const [link] = await run((tx) => tx.planRegister.links());
    expect(link).toMatchObject({
      kind: 'replaces',
      part: 'Arealstrategien',
      effectiveOn: '2018-04-25',
    });
    await run((tx) => tx.planRegister.removeLink(link!.id));
    expect(await run((tx) => tx.planRegister.links())).toEqual([]);
    expect(await run((tx) => tx.planRegister.target())).toEqual({ activePlans: 60, version: 1 });
    await run((tx) => tx.planRegister.saveTarget(55, 2));
    expect(await run((tx) => tx.planRegister.target())).toEqual({ activePlans: 55, version: 2 });
  });

  it('gives need tests back through their states, newest first', async () => {
    const [open] = await run((tx) => tx.planRegister.needTests());
    const decided = {
      answers: allHold,
      overlaps: [{ planId: full.id, title: 'x', themes: ['natur'], goalIds: [] }],
      decidedBy: ids.facilitator,
      decidedAt: instant('2026-11-20T09:00:00.000Z'),
    };
    const ordered: NeedTest = {
      ...open!,
      version: 2,
      state: { outcome: 'plan', planId: full.id, ...decided },
    };
    await run((tx) => tx.planRegister.saveNeedTest(ordered));
    expect(await run((tx) => tx.planRegister.needTest(open!.id))).toEqual(ordered);
    const turnedDown: NeedTest = {
      ...open!,
      id: ids.objectId(72),
      madeAt: instant('2026-11-21T08:00:00.000Z'),
      state: { outcome: 'no-plan', instead: { kind: 'measure', text: 'Et tiltak' }, ...decided },
    };
    await run((tx) => tx.planRegister.saveNeedTest(turnedDown));
    expect(await run((tx) => tx.planRegister.needTests())).toEqual([turnedDown, ordered]);
    await expect(run((tx) => tx.planRegister.saveNeedTest(ordered))).rejects.toThrow(
      'was not at version 1',
    );
  });

  it('gives a plan’s documents newest first, and takes no address that is not https', async () => {
    const plan = aRegisteredPlan('papers', { id: ids.objectId(90) });
    const document = (number: number, datedOn: string | null) => ({
      ...{ id: ids.objectId(number), planId: plan.id, title: 'Kart', kind: 'map' as const },
      ...{ address: `https://example.org/${number}`, isExample: false },
      datedOn: datedOn === null ? null : day(datedOn),
    });
    const [undated, old, fresh] = [document(91, null), document(92, '2014-01-01'), document(93, '2024-01-01')]; // prettier-ignore
    await run(async ({ planRegister }) => {
      await planRegister.savePlan(plan);
      for (const each of [undated, old, fresh]) await planRegister.saveDocument(each);
    });
    const stored = () => run((tx) => tx.planRegister.documentsOf(plan.id));
    expect(await stored()).toEqual([fresh, old, undated]);
    await run((tx) => tx.planRegister.removeDocument(old.id));
    expect(await stored()).toEqual([fresh, undated]);
    const script = { ...document(94, null), address: 'javascript:alert(1)' };
    await expect(run((tx) => tx.planRegister.saveDocument(script))).rejects.toThrow(/check/);
  });

  it('reads what is around one plan, and no more', async () => {
    const [top, below, other] = [95, 96, 97].map((number) => ids.objectId(number)) as [string, string, string]; // prettier-ignore
    await run(async ({ planRegister }) => {
      await planRegister.savePlan(aRegisteredPlan('around-top', { id: top }));
      await planRegister.savePlan(aRegisteredPlan('around-below', { id: below, parentId: top }));
      await planRegister.savePlan(
        aRegisteredPlan('around-other', { id: other, status: 'in-progress' }),
      );
      await planRegister.saveLink({ ...aReplacement(other, top), id: ids.objectId(98) });
    });
    const around = await run(async ({ planRegister }) => ({
      children: (await planRegister.childrenOf(top)).map(({ id }) => id),
      links: (await planRegister.linksOf(top)).map(({ fromId }) => fromId),
      none: await planRegister.linksOf(below),
      underWay: (await planRegister.underWay()).map(({ key }) => key),
      named: (await planRegister.byIds([other, top])).map(({ key }) => key),
    }));
    expect(around.underWay).toContain('around-other');
    expect(around.underWay).not.toContain('around-top');
    expect(around).toEqual({
      ...{ children: [below], links: [other], none: [] },
      underWay: around.underWay,
      named: ['around-other', 'around-top'],
    });
  });
});

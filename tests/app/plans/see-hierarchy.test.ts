import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeHierarchy, seeMoreOfBand } from '../../../src/app/plans/see-plans.ts';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import type { Decision } from '../../../src/core/decision.ts';
import { invariant } from '../../../src/core/decision.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';

const parentId = uuid(7000);
const many = Array.from({ length: 500 }, (_, n) =>
  aRegisteredPlan(`plan-${n.toString().padStart(3, '0')}`, {
    id: n === 0 ? parentId : uuid(7000 + n),
    title: `Plan ${n}`,
    level: n < 450 ? 'elaboration' : 'operations',
    parentId: n > 0 && n < 5 ? parentId : null,
    themes: n % 100 === 0 ? ['Klima'] : n === 7 ? ['klima'] : [],
    status: n === 9 ? 'replaced' : 'in-force',
    committeeId: n === 20 ? ids.body : null,
    adoptedOn: n === 21 ? on('2024-06-12') : null,
  }),
);

function valueOf<Value>(decision: Decision<Value, { readonly code: string }>): Value {
  invariant(!decision.refused, 'not refused');
  return decision.value;
}

describe('the hierarchy of a county', () => {
  let app: App;
  let town: Town;
  beforeAll(async () => {
    app = await anApp();
    town = await aTown(app);
    await town.tx(async (tx) => {
      for (const plan of many) await tx.planRegister.savePlan(plan);
    });
  });
  afterAll(() => app[Symbol.asyncDispose]());
  const see = async (wish = {}) => valueOf(await seeHierarchy(app.deps)(town.by('planner'), wish));

  it('comes band by band, and says how many each has', async () => {
    const view = await see();
    expect(view.count).toBe(view.all);
    const elaboration = view.bands.find(({ level }) => level === 'elaboration');
    expect(elaboration?.count).toBe(449);
    expect(elaboration?.plans).toHaveLength(60);
    expect(view.bands.find(({ level }) => level === 'operations')).toMatchObject({ count: 50 });
  });

  it('gives the rest in the same order, each plan once', async () => {
    const first = (await see()).bands.find(({ level }) => level === 'elaboration')?.plans ?? [];
    const seen = first.map(({ id }) => id);
    for (let from = 60; from < 449; from += 60) {
      const more = valueOf(await seeMoreOfBand(app.deps)(town.by('planner'), 'elaboration', from, {}));
      seen.push(...more.plans.map(({ id }) => id));
    }
    expect(new Set(seen).size).toBe(449);
    expect(seen).toHaveLength(449);
    expect(valueOf(await seeMoreOfBand(app.deps)(town.by('planner'), 'elaboration', 9000, {})).plans).toEqual([]);
  }); // prettier-ignore

  it('sets a family in a line, each below what it builds on', async () => {
    const band = (await see()).bands.find(({ level }) => level === 'elaboration');
    const family = band?.plans.filter(({ line }) => line === 0) ?? [];
    expect(family.map(({ depth, parentTitle }) => [depth, parentTitle])).toEqual([
      [0, null],
      ...Array.from({ length: 4 }, () => [1, 'Plan 0']),
    ]);
  });

  it('is whole where what is chosen is little, and says what there is to choose from', async () => {
    const climate = await see({ theme: 'KLIMA' });
    expect(climate.count).toBe(6);
    expect(climate.choices.themes).toEqual(['Klima']);
    expect((await see({ committeeId: ids.body })).count).toBe(1);
    expect((await see({ level: 'operations' })).count).toBe(50);
  });

  it('shows plans that have ended when it is they who are asked for', async () => {
    const ended = await see({ status: 'replaced' });
    expect(ended.bands.flatMap(({ plans }) => plans.map(({ title }) => title))).toContain('Plan 9');
  });

  it('finds no committee and no term that are not here', async () => {
    for (const wish of [{ committeeId: uuid(9999) }, { termId: uuid(9999) }])
      expect(await seeHierarchy(app.deps)(town.by('planner'), wish)).toMatchObject({
        refused: true,
        refusal: { code: 'not-found' },
      });
  });

  it('shows a change at once, and nothing of a change that was taken back', async () => {
    const titles = async () =>
      (await see({ level: 'operations' })).bands.flatMap(({ plans }) => plans.map(({ title }) => title)); // prettier-ignore
    expect(await titles()).toContain('Plan 499');
    const plan = many[499]!;
    const renaming = town.tx(async (tx) => {
      await tx.planRegister.savePlan({ ...plan, title: 'Angret', version: 2 });
      // Read inside the transaction, so that it is kept under the number that is taken back.
      await tx.planRegister.plansToRead();
      throw new Error('taken back');
    });
    await expect(renaming).rejects.toThrow('taken back');
    expect(await titles()).toContain('Plan 499');
    await town.tx((tx) => tx.planRegister.savePlan({ ...plan, title: 'Ny tittel', version: 2 }));
    expect(await titles()).toContain('Ny tittel');
  });

  it('is for nobody without a role', async () => {
    const nobody = mintMember(town.scope, ids.planner, []);
    expect(await seeHierarchy(app.deps)(nobody)).toMatchObject({ refused: true });
    expect(await seeMoreOfBand(app.deps)(nobody, 'overall', 0, {})).toMatchObject({ refused: true });
  }); // prettier-ignore
});

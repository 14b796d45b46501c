import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeRedThread } from '../../../src/app/goals/see-red-thread.ts';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aChain } from '../../support/builders/a-chain.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
  await town.tx(async (tx) => {
    await tx.plans.save(aPlan('samfunnsdel', { id: ids.plan, title: 'Samfunnsdelen' }));
    await tx.goals.save(aGoal('mainGoal', '2', null, { id: uuid(620), planId: ids.plan }));
    await tx.goals.save(aGoal('subGoal', '2.1', uuid(620), { id: uuid(621) }));
    // A ring: each first saved loose, then tied to the other.
    await tx.goals.save(aGoal('strategy', 'b', null, { id: uuid(622) }));
    await tx.goals.save(aGoal('strategy', 'a', uuid(622), { id: uuid(623) }));
    await tx.goals.save(aGoal('strategy', 'b', uuid(623), { id: uuid(622) }));
    await tx.goals.saveReport({ ...aReport(uuid(621), 'delayed'), id: uuid(624) });
    await tx.goals.saveConflict({
      id: uuid(625),
      key: 'k',
      firstAim: 'Fortette',
      secondAim: 'Bygge rimelig',
      goalIds: [uuid(621)],
    });
    await tx.goals.saveChain(aChain(uuid(626), ['kutte utslipp', 'fortette']));
  });
});
afterAll(() => app[Symbol.asyncDispose]());

describe('seeing the red thread', () => {
  it('gives the goals with plan, reports and roll-up, and conflicts and chains beside them', async () => {
    expect(await seeRedThread(app.deps)(town.by('ola'))).toMatchObject({
      refused: false,
      value: {
        nodes: [
          {
            key: '2',
            plan: { id: ids.plan, title: 'Samfunnsdelen' },
            rollUp: { worst: 'delayed', wellOff: 0, reported: 1 },
          },
          { key: '2.1', plan: null, reports: [{ status: 'delayed', reportedOn: '2026-06-15' }] },
          { key: 'a' },
          { key: 'b' },
        ],
        conflicts: [{ firstAim: 'Fortette', goals: [{ id: uuid(621) }], plans: [] }],
        chains: [{ steps: [{ words: 'kutte utslipp' }, { words: 'fortette' }] }],
      },
    });
  });

  it('gives no node a parent that does not come before it, though goals hang in a ring', async () => {
    const seen = await seeRedThread(app.deps)(town.by('planner'));
    const nodes = seen.refused ? [] : seen.value.nodes;
    expect(nodes.map(({ key, parentId }) => [key, parentId])).toEqual([
      ['2', null],
      ['2.1', uuid(620)],
      ['a', null],
      ['b', uuid(623)],
    ]);
    const onRing = seen.refused ? [] : seen.value.findings.filter(({ code }) => code === 'ring');
    expect(onRing.map(({ goalId }) => goalId).toSorted()).toEqual([uuid(622), uuid(623)]);
  });

  it('is each municipality’s own, and for nobody without a role', async () => {
    const other = await aTown(app);
    expect(await seeRedThread(app.deps)(other.by('ola'))).toMatchObject({
      value: { nodes: [], conflicts: [], chains: [] },
    });
    expect(await seeRedThread(app.deps)(mintMember(town.scope, ids.ola, []))).toEqual({
      refused: true,
      refusal: { code: 'not-allowed', action: 'see-plans' },
    });
  });
});

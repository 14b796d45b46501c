import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  closeChain,
  closeConflict,
  reopenChain,
  reopenConflict,
} from '../../../src/app/goals/close-conflicts.ts';
import { closeGoal, reopenGoal } from '../../../src/app/goals/close-goals.ts';
import { changeGoal } from '../../../src/app/goals/change-goals.ts';
import { changeChain, drawChain } from '../../../src/app/goals/keep-chains.ts';
import { changeConflict, recordConflict } from '../../../src/app/goals/keep-conflicts.ts';
import { seeConflictHistory } from '../../../src/app/goals/see-conflict-history.ts';
import { seeConflicts } from '../../../src/app/goals/see-conflicts.ts';
import { seeGoal } from '../../../src/app/goals/see-goal.ts';
import { seePlan } from '../../../src/app/plans/see-plan.ts';
import { untied } from '../../../src/core/goals/conflict-chain.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';

const [main, other, sub] = [620, 621, 622].map(uuid) as [string, string, string];
const closing = { on: on('2026-10-01'), reason: 'Droppet av det nye kommunestyret' };
const words = {
  title: 'Boliger og klima',
  steps: [
    { ...untied, words: 'Lavere utslipp', goalId: main },
    { ...untied, words: 'Fortetting', planId: ids.plan },
    { ...untied, words: 'Dyre boliger' },
  ],
};
const conflict = {
  ...{ firstAim: 'Fortette', secondAim: 'Rimelig', statement: 'Tett blir dyrt.' },
  ...{ affected: 'Unge', handling: '', decidedWhere: '', decidedOn: null },
  ...{ goalIds: [main, other], planIds: [] as string[] },
};

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  await town.tx(async (tx) => {
    await tx.plans.save(aPlan('samfunnsdel', { id: ids.plan, title: 'Samfunnsdelen' }));
    await tx.goals.save(aGoal('mainGoal', '1', null, { id: main }));
    await tx.goals.save(aGoal('mainGoal', '2', null, { id: other }));
    await tx.goals.save(aGoal('subGoal', '1.1', main, { id: sub }));
  });
});
const planner = () => town.by('planner');
const made = <Value>(decision: { refused: false; value: Value } | { refused: true }): Value => {
  if (decision.refused) throw new Error(JSON.stringify(decision));
  return decision.value;
};
const goal = async (goalId: string) => made(await seeGoal(app.deps)(planner(), goalId));

describe('closing', () => {
  it('is for planners, of goals, conflicts and chains alike', async () => {
    const by = town.by('ola');
    for (const attempt of [
      closeGoal(app.deps)(by, main, closing, 1),
      reopenGoal(app.deps)(by, main, 1),
      closeConflict(app.deps)(by, main, closing, 1),
      reopenConflict(app.deps)(by, main, 1),
      closeChain(app.deps)(by, main, closing, 1),
      reopenChain(app.deps)(by, main, 1),
      drawChain(app.deps)(by, words),
      changeChain(app.deps)(by, main, words, 1),
    ])
      expect(await attempt).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await town.audit()).toEqual([]);
  });

  it('a goal closes what is below it, each with its own history, and it can be taken up again', async () => {
    expect((await goal(main)).standingBelow).toBe(1);
    expect(await closeGoal(app.deps)(planner(), main, closing, 1)).toEqual({
      refused: false,
      value: { closed: 2 },
    });
    for (const id of [main, sub]) {
      const page = await goal(id);
      expect(page.goal.closed).toEqual(closing);
      expect(page.history).toMatchObject([
        {
          kind: 'goal-closed',
          changes: [
            { field: 'closedOn', before: null, after: '2026-10-01' },
            { field: 'closedReason', after: closing.reason },
          ],
        },
      ]);
    }
    expect(await reopenGoal(app.deps)(planner(), sub, 2)).toMatchObject({
      refusal: { code: 'closed-above' },
    });
    expect(await reopenGoal(app.deps)(planner(), main, 2)).toMatchObject({ refused: false });
    expect(await reopenGoal(app.deps)(planner(), sub, 2)).toMatchObject({ refused: false });
    expect((await goal(sub)).goal.closed).toBeNull();
    expect(await town.audit()).toEqual([
      'goal-closed',
      'goal-closed',
      'goal-reopened',
      'goal-reopened',
    ]);
  });

  it('a conflict is settled and taken up again, and its history tells both', async () => {
    const { id } = made(await recordConflict(app.deps)(planner(), conflict));
    made(await closeConflict(app.deps)(planner(), id, closing, 1));
    made(await reopenConflict(app.deps)(planner(), id, 2));
    const seen = made(await seeConflictHistory(app.deps)(town.by('ola'), id));
    expect(seen.history.map(({ kind }) => kind).toSorted()).toEqual([
      'conflict-closed',
      'conflict-recorded',
      'conflict-reopened',
    ]);
    const recorded = seen.history.find(({ kind }) => kind === 'conflict-recorded');
    expect(recorded?.changes).toContainEqual({
      ...{ field: 'goalIds', before: null, after: 'Mål 1, Mål 2' },
    });
    expect(await seeConflictHistory(app.deps)(town.by('ola'), uuid(999))).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

describe('a chain', () => {
  it('is drawn, changed, withdrawn and taken in again, and nothing is lost on the way', async () => {
    const { id } = made(await drawChain(app.deps)(planner(), words));
    const turned = { ...words, steps: words.steps.toReversed() };
    made(await changeChain(app.deps)(planner(), id, turned, 1));
    made(await closeChain(app.deps)(planner(), id, closing, 2));
    const { chains } = made(await seeConflicts(app.deps)(town.by('ola')));
    expect(chains).toMatchObject([
      {
        ...{ id, title: words.title, version: 3, closed: closing },
        steps: [
          { words: 'Dyre boliger', goal: null, plan: null },
          { words: 'Fortetting', plan: { title: 'Samfunnsdelen' } },
          { words: 'Lavere utslipp', goal: { title: 'Mål 1' } },
        ],
      },
    ]);
    made(await reopenChain(app.deps)(planner(), id, 3));
    const seen = made(await seeConflictHistory(app.deps)(planner(), id));
    expect(seen.history.find(({ kind }) => kind === 'chain-changed')?.changes).toEqual([
      {
        field: 'steps',
        before: 'Lavere utslipp, Fortetting, Dyre boliger',
        after: 'Dyre boliger, Fortetting, Lavere utslipp',
      },
    ]);
    expect(await town.audit()).toEqual([
      'chain-drawn',
      'chain-changed',
      'chain-closed',
      'chain-reopened',
    ]);
  });

  it('stands on the page of every goal and plan that it touches, also through a conflict', async () => {
    const { id: conflictId } = made(await recordConflict(app.deps)(planner(), conflict));
    made(await drawChain(app.deps)(planner(), words));
    const through = [
      { ...untied, words: 'Tett', conflictId },
      { ...untied, words: 'Dyrt' },
    ];
    made(await drawChain(app.deps)(planner(), { title: 'Gjennom', steps: through }));
    const titles = (chains: readonly { readonly title: string }[]) =>
      chains.map(({ title }) => title);
    expect(titles((await goal(main)).chains)).toEqual(['Boliger og klima', 'Gjennom']);
    expect(titles((await goal(other)).chains)).toEqual(['Gjennom']);
    expect(titles((await goal(sub)).chains)).toEqual([]);
    const plan = made(await seePlan(app.deps)(planner(), ids.plan));
    expect(titles(plan.chains)).toEqual(['Boliger og klima']);
  });

  it('is tied to nothing that is not here', async () => {
    for (const tie of ['goalId', 'planId', 'conflictId']) {
      const steps = [{ ...untied, words: 'Borte', [tie]: uuid(999) }, ...words.steps];
      expect(await drawChain(app.deps)(planner(), { ...words, steps })).toMatchObject({
        refusal: { code: 'not-found' },
      });
    }
  });
});

describe('the second of two planners', () => {
  it('is told what the first wrote, of a goal, a conflict and a chain', async () => {
    made(
      await changeGoal(app.deps)(planner(), main, { title: 'Først', note: '', planId: null }, 1),
    );
    expect(
      await changeGoal(app.deps)(planner(), main, { title: 'Så', note: '', planId: null }, 1),
    ).toMatchObject({
      refusal: { code: 'version-conflict', version: 2, theirs: { title: 'Først' } },
    });
    const { id } = made(await recordConflict(app.deps)(planner(), conflict));
    made(await changeConflict(app.deps)(planner(), id, { ...conflict, handling: 'Utsatt' }, 1));
    expect(await changeConflict(app.deps)(planner(), id, conflict, 1)).toMatchObject({
      refusal: { code: 'version-conflict', theirs: { handling: 'Utsatt' } },
    });
    const chain = made(await drawChain(app.deps)(planner(), words));
    made(await changeChain(app.deps)(planner(), chain.id, { ...words, title: 'Først' }, 1));
    expect(await changeChain(app.deps)(planner(), chain.id, words, 1)).toMatchObject({
      refusal: { code: 'version-conflict', theirs: { title: 'Først' } },
    });
  });
});

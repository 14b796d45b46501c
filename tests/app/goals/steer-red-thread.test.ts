import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { addGoal, changeGoal, moveGoal } from '../../../src/app/goals/change-goals.ts';
import { correctReport, enterReport } from '../../../src/app/goals/enter-reports.ts';
import { changeConflict, recordConflict } from '../../../src/app/goals/keep-conflicts.ts';
import {
  addIndicator,
  changeIndicator,
  enterValue,
} from '../../../src/app/goals/keep-indicators.ts';
import { addMeans, changeMeans, setFrame } from '../../../src/app/goals/plan-means.ts';
import { seeConflicts } from '../../../src/app/goals/see-conflicts.ts';
import { seeFindings } from '../../../src/app/goals/see-findings.ts';
import { seeGoal } from '../../../src/app/goals/see-goal.ts';
import { seeMeans } from '../../../src/app/goals/see-means.ts';
import { seePlan } from '../../../src/app/plans/see-plan.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';

const [main, other, sub, strategy, assignment, task] = [620, 621, 622, 623, 624, 625].map(uuid) as [string, string, string, string, string, string]; // prettier-ignore
const words = { title: 'Nytt navn', note: '', planId: null };
const indicator = {
  ...{ name: 'Gange', unit: '%', direction: 'up' as const, target: 70, targetOn: null },
  ...{ source: 'SSB', sdgs: [13, 11, 13] },
};
const report = {
  ...{ period: 'Tertialrapport 2-26', reportedOn: on('2026-10-14'), status: 'delayed' as const },
  ...{ text: 'Tok tid.', figures: [{ label: 'Avtaler', value: 4, unit: 'stk.' }] },
};
const means = {
  ...{ year: 2027, budgetLine: 'Plan', amountNok: 2_000_000, personMonths: 6, source: 'HØP' },
};
const conflict = {
  ...{ firstAim: 'Fortette', secondAim: 'Rimelig', statement: 'Tett blir dyrt.' },
  ...{ affected: 'Unge', handling: '', decidedWhere: '', decidedOn: null },
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
    await tx.goals.save(aGoal('strategy', 's', sub, { id: strategy, planId: ids.plan }));
    await tx.goals.save(aGoal('assignment', 'o', strategy, { id: assignment, planId: ids.plan }));
    await tx.goals.save(aGoal('task', 't', assignment, { id: task }));
  });
});

const planner = () => town.by('planner');
const page = async (goalId: string) => {
  const seen = await seeGoal(app.deps)(town.by('ola'), goalId);
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value;
};
const refusal = (code: string) => ({ refused: true, refusal: { code } });

describe('working on the red thread', () => {
  it('is for planners and the director’s staff, and everybody sees what came of it', async () => {
    for (const who of ['ola', 'facilitator', 'clerk'] as const) {
      const by = town.by(who);
      const attempts = [
        addGoal(app.deps)(by, words, { kind: 'mainGoal', parentId: null }),
        changeGoal(app.deps)(by, main, words, 1),
        moveGoal(app.deps)(by, sub, other, 1),
        addIndicator(app.deps)(by, main, indicator),
        changeIndicator(app.deps)(by, main, indicator, 1),
        enterValue(app.deps)(by, main, { measuredOn: on('2026-01-01'), value: 1 }, 0),
        enterReport(app.deps)(by, task, report),
        correctReport(app.deps)(by, task, report, 1),
        addMeans(app.deps)(by, assignment, means),
        changeMeans(app.deps)(by, assignment, means, 1),
        setFrame(app.deps)(by, { ...means }, 0),
        recordConflict(app.deps)(by, { ...conflict, goalIds: [main, other], planIds: [] }),
        changeConflict(app.deps)(by, main, { ...conflict, goalIds: [], planIds: [] }, 1),
      ];
      for (const attempt of attempts) expect(await attempt).toMatchObject(refusal('not-allowed'));
    }
    expect(await changeGoal(app.deps)(town.by('directorStaff'), main, words, 1)).toMatchObject({
      refused: false,
    });
    expect((await page(main)).goal).toMatchObject({ title: 'Nytt navn', version: 2 });
  });

  it('adds a goal last among its siblings, with its beginning in the history', async () => {
    const added = await addGoal(app.deps)(planner(), words, { kind: 'subGoal', parentId: main });
    const id = added.refused ? '' : added.value.id;
    const seen = await page(id);
    expect(seen.goal).toMatchObject({ parentId: main, ordinal: 2, isExample: false });
    expect(seen.history).toMatchObject([{ kind: 'goal-added' }]);
    expect(await town.audit()).toEqual(['goal-added']);
    expect(app.told.at(-1)).toMatchObject({ topic: 'goal', id });
  });

  it('lets the second of two editors overwrite nothing', async () => {
    await changeGoal(app.deps)(planner(), main, { ...words, title: 'Først' }, 1);
    expect(await changeGoal(app.deps)(planner(), main, words, 1)).toMatchObject({
      refusal: { code: 'version-conflict', version: 2 },
    });
    expect((await page(main)).goal.title).toBe('Først');
  });

  it('moves a goal with all below it, and the history tells where from and where to', async () => {
    expect(await moveGoal(app.deps)(planner(), sub, other, 1)).toMatchObject({ refused: false });
    expect((await page(strategy)).goal.parentId).toBe(sub);
    expect((await page(sub)).history).toMatchObject([
      { kind: 'goal-moved', changes: [{ field: 'parentId', before: 'Mål 1', after: 'Mål 2' }] },
    ]);
  });

  it('moves nothing to where it may not hang', async () => {
    expect(await moveGoal(app.deps)(planner(), sub, strategy, 1)).toMatchObject(
      refusal('goal-below-itself'),
    );
    expect(await moveGoal(app.deps)(planner(), task, main, 1)).toMatchObject(
      refusal('wrong-place-for-goal'),
    );
    expect(await moveGoal(app.deps)(planner(), sub, uuid(999), 1)).toMatchObject(
      refusal('not-found'),
    );
    expect((await page(sub)).history).toEqual([]);
  });

  it('measures a goal, and a second value for a day corrects the first without losing it', async () => {
    const added = await addIndicator(app.deps)(planner(), main, indicator);
    const id = added.refused ? '' : added.value.id;
    const measuredOn = on('2026-10-01');
    await enterValue(app.deps)(planner(), id, { measuredOn, value: 61 }, 0);
    await enterValue(app.deps)(planner(), id, { measuredOn, value: 62 }, 1);
    const seen = await page(main);
    expect(seen.indicators).toMatchObject([
      {
        name: 'Gange',
        sdgs: [11, 13],
        version: 1,
        values: [{ measuredOn, value: 62, version: 2 }],
      },
    ]);
    expect(seen.history[0]).toMatchObject({
      ...{ kind: 'indicator-measured', about: 'Gange' },
      changes: [{ field: 'value', before: 61, after: 62 }],
    });
    const future = { measuredOn: on('2026-11-06'), value: 1 };
    expect(await enterValue(app.deps)(planner(), id, future, 0)).toMatchObject(
      refusal('day-has-not-come'),
    );
    expect(await addIndicator(app.deps)(planner(), task, indicator)).toMatchObject(
      refusal('not-measured-here'),
    );
  });

  it('shows who has not seen the value of a day what stands there, and changes nothing', async () => {
    const added = await addIndicator(app.deps)(planner(), main, indicator);
    const id = added.refused ? '' : added.value.id;
    const measuredOn = on('2026-10-02');
    await enterValue(app.deps)(planner(), id, { measuredOn, value: 61 }, 0);
    const again = await enterValue(app.deps)(planner(), id, { measuredOn, value: 62 }, 0);
    expect(again).toEqual({
      refused: true,
      refusal: {
        ...{ code: 'version-conflict', version: 1 },
        theirs: { indicatorId: id, measuredOn, value: 61 },
      },
    });
    const { indicators } = await page(main);
    expect(indicators.find((one) => one.id === id)?.values).toEqual([
      { measuredOn, value: 61, version: 1 },
    ]);
    const another = { measuredOn: on('2026-10-03'), value: 62 };
    expect(await enterValue(app.deps)(planner(), id, another, 0)).toMatchObject({ refused: false });
  });

  it('keeps what a corrected report said', async () => {
    const entered = await enterReport(app.deps)(planner(), task, report);
    const id = entered.refused ? '' : entered.value.id;
    await correctReport(app.deps)(planner(), id, { ...report, status: 'done' }, 1);
    const seen = await page(task);
    expect(seen.reports).toMatchObject([{ status: 'done', version: 2, figures: report.figures }]);
    expect(seen.history[0]).toMatchObject({
      ...{ kind: 'report-corrected', about: 'Tertialrapport 2-26' },
      changes: [{ field: 'status', before: 'delayed', after: 'done' }],
    });
    expect(await enterReport(app.deps)(planner(), main, report)).toMatchObject(
      refusal('not-reported-on'),
    );
  });

  it('sums money and capacity per goal, plan and year against the frame', async () => {
    await addMeans(app.deps)(planner(), assignment, means);
    await setFrame(app.deps)(
      planner(),
      { year: 2027, amountNok: 1_500_000, personMonths: null, source: 'HØP' },
      0,
    );
    const sum = { year: 2027, amountNok: 2_000_000, personMonths: 6 };
    const seen = await seeMeans(app.deps)(town.by('ola'));
    expect(seen).toMatchObject({
      value: {
        years: [{ ...sum, overNok: 500_000, overPersonMonths: 0, frameVersion: 1 }],
        goals: [
          { id: main, years: [sum] },
          { id: sub, years: [sum] },
        ],
        plans: [{ id: ids.plan, years: [sum] }],
      },
    });
    expect((await page(main)).years).toEqual([sum]);
    expect(await setFrame(app.deps)(planner(), { ...means, personMonths: null }, 0)).toMatchObject(
      refusal('version-conflict'),
    );
    expect(await addMeans(app.deps)(planner(), task, means)).toMatchObject(
      refusal('no-means-here'),
    );
  });

  it('lists what is missing by kind, with where it is', async () => {
    await addMeans(app.deps)(planner(), assignment, means);
    await setFrame(app.deps)(planner(), { ...means, amountNok: 1 }, 0);
    const seen = await seeFindings(app.deps)(town.by('ola'));
    const kinds = seen.refused ? [] : seen.value.kinds;
    const counts = Object.fromEntries(kinds.map(({ code, count }) => [code, count]));
    expect(counts).toMatchObject({
      ...{ ring: 0, 'goal-without-indicator': 3, 'goal-without-strategy': 1 },
      ...{ 'assignment-without-report': 1, 'task-without-report': 1, 'plan-without-goal': 0 },
      'ambition-exceeds-means': 1,
    });
    const tooMuch = kinds.find(({ code }) => code === 'ambition-exceeds-means');
    expect(tooMuch?.findings).toMatchObject([{ year: 2027, overNok: 1_999_999, goal: null }]);
  });

  it('shows a conflict on every goal and plan that it touches', async () => {
    const touched = { goalIds: [main], planIds: [ids.plan] };
    const recorded = await recordConflict(app.deps)(planner(), { ...conflict, ...touched });
    const id = recorded.refused ? '' : recorded.value.id;
    expect((await page(main)).conflicts).toMatchObject([{ id, statement: 'Tett blir dyrt.' }]);
    expect(await seePlan(app.deps)(town.by('ola'), ids.plan)).toMatchObject({
      value: { conflicts: [{ id, plans: [{ title: 'Samfunnsdelen' }] }] },
    });
    const handled = { ...conflict, ...touched, handling: 'Prioriteres i arealdelen' };
    expect(await changeConflict(app.deps)(planner(), id, handled, 1)).toMatchObject({
      refused: false,
    });
    expect(await seeConflicts(app.deps)(town.by('ola'))).toMatchObject({
      value: { conflicts: [{ handling: 'Prioriteres i arealdelen', version: 2 }] },
    });
  });

  it('is each municipality’s own', async () => {
    const elsewhere = await aTown(app);
    const by = elsewhere.by('planner');
    expect(await seeGoal(app.deps)(by, main)).toMatchObject(refusal('not-found'));
    expect(await changeGoal(app.deps)(by, main, words, 1)).toMatchObject(refusal('not-found'));
    expect(await addIndicator(app.deps)(by, main, indicator)).toMatchObject(refusal('not-found'));
    const stolen = { ...conflict, goalIds: [main, other], planIds: [] };
    expect(await recordConflict(app.deps)(by, stolen)).toMatchObject(refusal('not-found'));
  });
});

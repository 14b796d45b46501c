import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { findForCards, seeForCard } from '../../../src/app/plans/find-for-cards.ts';
import type { Found } from '../../../src/app/plans/find-for-cards.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

let app: App;
let town: Town;
const plan = { society: uuid(701), climate: uuid(702), old: uuid(703), homes: uuid(704) };
const goal = { main: uuid(711), sub: uuid(712), strategy: uuid(713), task: uuid(714) };

beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  await town.tx(async (tx) => {
    const { plans, goals } = tx;
    await plans.save({ ...aPlan('homes'), id: plan.homes, title: 'Boligplan', level: 'elaboration' });
    await plans.save({ ...aPlan('society'), id: plan.society, title: 'Samfunnsdelen', level: 'overall' });
    await plans.save({ ...aPlan('climate'), id: plan.climate, title: 'Klimaplan 2026–2036', level: 'elaboration' });
    await plans.save({ ...aPlan('old'), id: plan.old, title: 'Klimaplan 2016–2025', level: 'elaboration', status: 'replaced' });
    await goals.save({ ...aGoal('mainGoal', 'main'), id: goal.main, title: 'Et klimaklokt samfunn', planId: plan.society });
    await goals.save({ ...aGoal('subGoal', 'sub', goal.main), id: goal.sub, title: 'Utslippene går ned', planId: plan.climate });
    await goals.save({ ...aGoal('strategy', 'strategy', goal.sub), id: goal.strategy, title: 'Flere går og sykler' });
    await goals.save({ ...aGoal('task', 'task', goal.strategy), id: goal.task, title: 'Sykkelvei til skolen' });
    await goals.saveReport({ ...aReport(goal.task, 'delayed'), id: uuid(721) });
  });
}); // prettier-ignore

const find = async (text: string, more: { kinds?: Found['kind'][]; skip?: number; most?: number; of?: Town } = {}) => {
  const { kinds = ['plan', 'goal'], skip = 0, most = 10, of = town } = more;
  const answer = await findForCards(app.deps)(of.by('ola'), { text, kinds, skip, most });
  if (answer.refused) throw new Error('refused');
  return { count: answer.value.count, titles: answer.value.found.map((each) => each.kind === 'plan' ? each.plan.title : each.goal.title) };
}; // prettier-ignore
const see = async (kind: Found['kind'], id: string, of = town) => {
  const answer = await seeForCard(app.deps)(of.by('ola'), { kind, id });
  return answer.refused ? answer.refusal.code : answer.value;
};

describe('what is found for a card', () => {
  it('is found in spite of a wrong letter and a missing one', async () => {
    expect((await find('samfunnsdelrn')).titles).toContain('Samfunnsdelen');
    expect((await find('boligpln')).titles).toEqual(['Boligplan']);
  });

  it('holds several, what has been replaced last of the plans, and goals after the plans', async () => {
    expect(await find('klima')).toEqual({
      count: 3,
      titles: ['Klimaplan 2026–2036', 'Klimaplan 2016–2025', 'Et klimaklokt samfunn'],
    });
    expect((await find('klima', { kinds: ['plan'] })).count).toBe(2);
    expect((await find('klima', { kinds: ['goal'] })).titles).toEqual(['Et klimaklokt samfunn']);
  });

  it('comes in parts, and says how many there are', async () => {
    expect(await find('klima', { skip: 1, most: 1 })).toEqual({
      count: 3,
      titles: ['Klimaplan 2016–2025'],
    });
    expect(await find('klima', { skip: 10 })).toEqual({ count: 3, titles: [] });
  });

  it('is nothing for words that nothing has, or no letter at all', async () => {
    for (const text of ['romfart', '%', "'; drop table radslag.plan; --"])
      expect(await find(text)).toEqual({ count: 0, titles: [] });
  });

  it('is what steers now, from the top, when nothing is typed', async () => {
    expect(await find(' ')).toEqual({
      count: 3,
      titles: ['Samfunnsdelen', 'Klimaplan 2026–2036', 'Boligplan'],
    });
  });

  it('is the municipality’s own, for who may see plans', async () => {
    const other = await aTown(app);
    expect((await find('klima', { of: other })).count).toBe(0);
    expect(await see('plan', plan.climate, other)).toBe('not-found');
    expect(await see('goal', goal.sub, other)).toBe('not-found');
    const nobody = mintMember(town.scope, ids.ola, []);
    const wanted = { text: 'klima', kinds: ['plan'], skip: 0, most: 10 } as const;
    expect(await findForCards(app.deps)(nobody, wanted)).toMatchObject({ refused: true });
    expect(await seeForCard(app.deps)(nobody, { kind: 'plan', id: plan.climate })).toMatchObject({
      refused: true,
    });
  });
});

describe('a card', () => {
  it('of a plan has its own goals, first things first, and not those below another plan', async () => {
    expect(await see('plan', plan.climate)).toMatchObject({ goals: ['Utslippene går ned'] });
    await town.tx(async ({ goals }) => {
      for (let n = 1; n <= 6; n += 1)
        await goals.save({ ...aGoal('subGoal', `k${n}`), id: uuid(730 + n), planId: plan.homes, title: `Mål ${n}`, ordinal: 7 - n });
    }); // prettier-ignore
    expect(await see('plan', plan.homes)).toMatchObject({
      goals: ['Mål 6', 'Mål 5', 'Mål 4', 'Mål 3'],
    });
  });

  it('of a goal has the thread up and down, and the worst that is reported below', async () => {
    expect(await see('goal', goal.sub)).toEqual({
      kind: 'goal',
      goal: { id: goal.sub, kind: 'subGoal', title: 'Utslippene går ned' },
      planTitle: 'Klimaplan 2026–2036',
      above: [{ kind: 'mainGoal', title: 'Et klimaklokt samfunn' }],
      below: [
        { kind: 'strategy', title: 'Flere går og sykler', status: 'delayed' },
        { kind: 'task', title: 'Sykkelvei til skolen', status: 'delayed' },
      ],
      status: 'delayed',
    });
  });

  it('ends where goals hang in a ring', async () => {
    await town.tx(({ goals }) =>
      goals.save({ ...aGoal('mainGoal', 'main', goal.task), id: goal.main, title: 'I ring' }),
    );
    const found = await see('goal', goal.strategy);
    expect(found).toMatchObject({ goal: { title: 'Flere går og sykler' } });
    expect(JSON.stringify(found)).toContain('I ring');
  });

  it('of a goal with more below than is read says nothing of how it goes, rather than half', async () => {
    await town.tx(async (tx) => {
      for (let n = 0; n < 2_000; n += 1)
        await tx.goals.save({ ...aGoal('task', `t${n}`, goal.main), id: uuid(10_000 + n), ordinal: 5_000 });
    }); // prettier-ignore
    expect(await see('goal', goal.main)).toMatchObject({ status: null });
    expect(await see('goal', goal.sub)).toMatchObject({ status: 'delayed' });
  });
});

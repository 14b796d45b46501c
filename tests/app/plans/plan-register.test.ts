import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { changePlan, registerPlan } from '../../../src/app/plans/change-plan.ts';
import {
  seePlanHistory,
  seePlanRegister,
  setPlanTarget,
} from '../../../src/app/plans/see-plan-register.ts';
import { seePlan } from '../../../src/app/plans/see-plan.ts';
import { beginNeedTest, decideNeedTest, seeNeedTest } from '../../../src/app/plans/test-need.ts';
import type { PlanCommand } from '../../../src/core/plans/plan-commands.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import {
  allHold,
  aRegisteredPlan,
  planFactsWith,
} from '../../support/builders/a-registered-plan.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
const [old, fresh] = [uuid(801), uuid(802)];
const goal = uuid(803);
const notAllowed = { refused: true, refusal: { code: 'not-allowed', action: 'edit-plans' } };
const missing = { refused: true, refusal: { code: 'not-found' } };

beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-19T23:30:00.000Z')); // half past midnight on the 20th in Oslo
  await town.tx(async (tx) => {
    const adopted = { adoptedOn: on('2019-09-25'), adoptedByBodyId: ids.body };
    await tx.planRegister.savePlan(
      aRegisteredPlan('old', { id: old, title: 'Gammel', themes: ['klima'], ...adopted }),
    );
    await tx.planRegister.savePlan(
      aRegisteredPlan('new', { id: fresh, title: 'Ny', status: 'in-progress' }),
    );
    await tx.goals.save(aGoal('mainGoal', '3', null, { id: goal, planId: old }));
  });
  app.told.length = 0;
});

const change = (
  planId: string,
  seen: number,
  command: PlanCommand,
  who: Parameters<Town['by']>[0] = 'planner',
) => changePlan(app.deps)(town.by(who), planId, seen, command);
const stored = (id: string) => town.tx((tx) => tx.planRegister.byId(id));
const adopt = {
  kind: 'adopt',
  on: on('2026-11-20'),
  bodyId: ids.body,
  reference: '61/26',
} as const;

describe('a command in the register', () => {
  it('replaces the old plan on the day the new one is adopted, and keeps it all', async () => {
    const replacements = [{ linkId: uuid(810), planId: old, part: '' }];
    await change(fresh, 1, { kind: 'replace', replacements });
    expect(await stored(old)).toMatchObject({ status: 'in-force', version: 1 });
    expect(await change(fresh, 2, adopt)).toEqual({ refused: false, value: null });
    expect(await stored(old)).toMatchObject({ status: 'replaced', endedOn: '2026-11-20' });
    expect(await town.audit()).toEqual(['plan-changed', 'plan-changed']);
    expect(app.told).toContainEqual({ topic: 'plan', id: fresh, municipalityId: town.municipality.id }); // prettier-ignore

    const history = await seePlanHistory(app.deps)(town.by('ola'), fresh);
    expect(history).toMatchObject({
      value: {
        events: [
          { kind: 'adopted', by: 'Petra Planlegger', body: 'Kommunestyret' },
          { kind: 'replacement-declared', other: { id: old, title: 'Gammel' } },
        ],
      },
    });
    const register = await seePlanRegister(app.deps)(town.by('ola'));
    expect(register).toMatchObject({ value: { counts: { active: 1 } } });
    expect(register.refused ? [] : register.value.plans.map(({ title, status }) => [title, status])).toEqual([
      ['Ny', 'in-force'],
      ['Gammel', 'replaced'],
    ]); // prettier-ignore
    expect(await seePlan(app.deps)(town.by('ola'), old)).toMatchObject({
      value: { registration: { links: [{ kind: 'replaces', direction: 'to', plan: { title: 'Ny' } }] } },
    }); // prettier-ignore
  });

  it('overwrites nothing when two change the plan at once, and shows the loser both versions', async () => {
    const edit = (title: string) =>
      change(fresh, 1, { kind: 'edit', facts: planFactsWith({ title }) });
    const outcomes = await Promise.all([edit('Den enes'), edit('Den andres')]);
    const kept = (await stored(fresh))?.title;
    expect(outcomes.filter((outcome) => !outcome.refused)).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.refused)).toMatchObject({
      refusal: { code: 'version-conflict', version: 2, theirs: { title: kept } },
    });
    expect(await town.audit()).toEqual(['plan-changed']);
  });

  it('makes no ring when two plans are put under each other at once', async () => {
    const under = (plan: string, parentId: string) =>
      change(plan, 1, { kind: 'edit', facts: planFactsWith({ parentId }) });
    const outcomes = await Promise.all([under(old, fresh), under(fresh, old)]);
    expect(outcomes.map((outcome) => (outcome.refused ? outcome.refusal.code : 'taken')).toSorted()).toEqual([
      'plan-cycle',
      'taken',
    ]); // prettier-ignore
  });

  it('leaves nothing behind when it is refused', async () => {
    expect(await change(fresh, 1, { ...adopt, on: on('2026-11-21') })).toMatchObject({
      refusal: { code: 'not-happened-yet' },
    });
    expect(await stored(fresh)).toMatchObject({ status: 'in-progress', version: 1 });
    expect(await town.audit()).toEqual([]);
    expect(app.told).toEqual([]);
  });

  it('is for planners and the director’s staff, and for nobody else', async () => {
    for (const who of ['ola', 'chair', 'clerk', 'facilitator', 'administrator'] as const)
      expect(await change(fresh, 1, adopt, who)).toEqual(notAllowed);
    expect(await change(fresh, 1, adopt, 'directorStaff')).toMatchObject({ refused: false });
  });

  it('finds no plan and no body that are another municipality’s', async () => {
    expect(await change(uuid(999), 1, adopt)).toEqual(missing);
    expect(await change(fresh, 1, { ...adopt, bodyId: uuid(998) })).toEqual(missing);
    const other = await aTown(app);
    expect(await seePlanHistory(app.deps)(other.by('planner'), fresh)).toEqual(missing);
  });
});

describe('a plan that exists already', () => {
  it('is entered with its adoption', async () => {
    const adoption = { on: on('2024-06-19'), bodyId: ids.body, reference: '' };
    const wish = { facts: planFactsWith(), status: 'in-force', isGroup: false, adoption } as const;
    const entered = await registerPlan(app.deps)(town.by('planner'), wish);
    if (entered.refused) throw new Error('it is entered');
    expect(await stored(entered.value.id)).toMatchObject({
      key: 'temaplan-for-klima',
      adoptedOn: '2024-06-19',
    });
    expect(await town.audit()).toEqual(['plan-registered']);
    expect(await registerPlan(app.deps)(town.by('ola'), wish)).toEqual(notAllowed);
  });
});

describe('a plan’s page', () => {
  it('marks what a former council adopted, until this one continues it', async () => {
    const registration = async (who: 'ola' | 'planner') => {
      const seen = await seePlan(app.deps)(town.by(who), old);
      return seen.refused ? null : seen.value.registration;
    };
    expect(await registration('planner')).toMatchObject({
      marks: ['former-council'],
      commands: expect.arrayContaining(['continue', 'revise']) as unknown,
    });
    expect((await registration('ola'))?.commands).toEqual([]);
    await change(old, 1, { kind: 'continue', on: on('2026-11-20'), bodyId: ids.body, reference: '9/26' }); // prettier-ignore
    expect(await registration('ola')).toMatchObject({
      marks: [],
      continued: { on: '2026-11-20', body: 'Kommunestyret', reference: '9/26' },
    });
  });
});

describe('the need test', () => {
  const wish = {
    title: 'Temaplan for utslipp',
    type: 'temaplan',
    purpose: 'Kutte utslipp',
    themes: ['Klima'],
    goalIds: [goal],
  } as const;
  const begin = async () => {
    const begun = await beginNeedTest(app.deps)(town.by('planner'), wish);
    if (begun.refused) throw new Error('it is begun');
    return begun.value.id;
  };
  const answers = { ...allHold, 'not-covered': { holds: true, because: 'Den gamle er utdatert' } };
  const place = { parentId: null, committeeId: ids.body, horizonYears: 8, orderedOn: on('2026-11-20'), reference: '62/26' }; // prettier-ignore

  it('lists the plans that overlap by goal and theme', async () => {
    expect(await seeNeedTest(app.deps)(town.by('ola'), await begin())).toMatchObject({
      value: {
        test: { madeByName: 'Petra Planlegger', state: { outcome: 'open' } },
        overlaps: [{ planId: old, title: 'Gammel', themes: ['klima'], goals: [{ id: goal }] }],
      },
    });
  });

  it('orders the plan, which then stands in the register with where it came from', async () => {
    const need = await begin();
    const decided = await decideNeedTest(app.deps)(town.by('planner'), need, 1, {
      outcome: 'plan',
      answers,
      place,
    });
    if (decided.refused || decided.value.planId === null) throw new Error('it is ordered');
    expect(await stored(decided.value.planId)).toMatchObject({
      status: 'ordered',
      horizonYears: 8,
    });
    expect(await seePlanHistory(app.deps)(town.by('ola'), decided.value.planId)).toMatchObject({
      value: { events: [{ kind: 'ordered', details: { needId: need, reference: '62/26' } }] },
    });
    expect(await town.audit()).toEqual(['plan-need-tested']);
  });

  it('keeps “no plan” on the register with what is done instead', async () => {
    const need = await begin();
    const instead = { kind: 'measure', text: 'Ladepunkter' } as const;
    await decideNeedTest(app.deps)(town.by('planner'), need, 1, {
      outcome: 'no-plan',
      answers: allHold,
      instead,
    });
    expect(await seePlanRegister(app.deps)(town.by('ola'))).toMatchObject({
      value: { needTests: [{ id: need, outcome: 'no-plan', instead, planId: null }] },
    });
    // What stood there when it was decided stays, whatever becomes of the other plan.
    await change(old, 1, { kind: 'close', on: on('2026-11-20'), reason: 'x', reference: '' });
    expect(await seeNeedTest(app.deps)(town.by('ola'), need)).toMatchObject({
      value: { overlaps: [{ planId: old }] },
    });
  });

  it('is decided once when two decide at once', async () => {
    const need = await begin();
    const decideIt = () =>
      decideNeedTest(app.deps)(town.by('planner'), need, 1, { outcome: 'plan', answers, place });
    const outcomes = await Promise.all([decideIt(), decideIt()]);
    expect(outcomes.filter((outcome) => !outcome.refused)).toHaveLength(1);
    expect((await town.tx((tx) => tx.planRegister.plans())).length).toBe(3);
  });

  it('is not for politicians to begin or decide, nor about goals that are not there', async () => {
    expect(await beginNeedTest(app.deps)(town.by('ola'), wish)).toEqual(notAllowed);
    const astray = { ...wish, goalIds: [uuid(999)] };
    expect(await beginNeedTest(app.deps)(town.by('planner'), astray)).toEqual(missing);
    const instead = { kind: 'nothing', text: 'x' } as const;
    const given = { outcome: 'no-plan', answers: allHold, instead } as const;
    expect(await decideNeedTest(app.deps)(town.by('chair'), await begin(), 1, given)).toEqual(notAllowed); // prettier-ignore
  });
});

describe('the municipality’s own target', () => {
  it('is set by a planner, and not over somebody else’s', async () => {
    const set = (seen: number, who: 'planner' | 'ola' = 'planner') =>
      setPlanTarget(app.deps)(town.by(who), 60, seen);
    expect(await set(0, 'ola')).toEqual(notAllowed);
    expect(await set(0)).toMatchObject({ refused: false });
    expect(await set(0)).toEqual({
      refused: true,
      refusal: { code: 'version-conflict', version: 1 },
    });
    expect(await seePlanRegister(app.deps)(town.by('ola'))).toMatchObject({
      value: { target: { activePlans: 60, version: 1 } },
    });
  });

  it('is seen by those who have a role here', async () => {
    const nobody = mintMember(town.scope, ids.ola, []);
    expect(await seePlanRegister(app.deps)(nobody)).toMatchObject({
      refusal: { code: 'not-allowed', action: 'see-plans' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { editPlan, factsOf, registerPlan } from '../../../src/core/plans/edit-plan.ts';
import { planTypeRules, treatmentOf } from '../../../src/core/plans/plan-types.ts';
import { planLevels } from '../../../src/core/plans/plan.ts';
import type { PlanFacts, RegisteredPlan } from '../../../src/core/plans/registered-plan.ts';
import { aRegisteredPlan, planFactsWith } from '../../support/builders/a-registered-plan.ts';
import { on } from '../../support/builders/instants.ts';

const top = aRegisteredPlan('top', { level: 'overall', type: 'samfunnsdel' });
const middle = aRegisteredPlan('middle', { parentId: 'top', type: 'kommunedelplan' });
const low = aRegisteredPlan('low', { parentId: 'middle' });
const registerOf = (plans: readonly RegisteredPlan[]) => ({
  plans,
  links: [],
  term: null,
  today: on('2026-11-20'),
});
const edit = (plan: RegisteredPlan, part: Partial<PlanFacts>, plans = [top, middle, low]) => {
  const decided = editPlan(registerOf(plans), plan, { ...factsOf(plan), ...part });
  return decided.refused ? decided.refusal : decided.value;
};

describe('writing about a plan', () => {
  it('keeps each field in the history as it was and as it became', () => {
    expect(edit(low, { title: 'Nytt navn', themes: ['Klima', ' klima ', ''] })).toMatchObject({
      plans: [{ title: 'Nytt navn', themes: ['klima'], version: 2 }],
      happened: [
        {
          kind: 'edited',
          details: {
            changes: [
              { field: 'title', before: 'Plan low', after: 'Nytt navn' },
              { field: 'themes', before: [], after: ['klima'] },
            ],
          },
        },
      ],
    });
  });

  it('makes nothing of the same facts again', () => {
    expect(edit(low, {})).toMatchObject({ plans: [], happened: [] });
  });

  it('is refused where the tree would go in a ring, and tells the way', () => {
    expect(edit(middle, { parentId: 'low' })).toEqual({
      code: 'plan-cycle',
      way: ['Plan middle', 'Plan low', 'Plan middle'],
    });
    expect(edit(low, { parentId: 'low' })).toMatchObject({ code: 'plan-cycle' });
  });

  it('lets no plan build on one below it, seen from either', () => {
    expect(edit(top, { parentId: 'low' })).toEqual({ code: 'parent-below' });
    const action = aRegisteredPlan('act', { type: 'handlingsplan', parentId: 'low' });
    const asAction = { ...action, level: 'elaboration' } as const;
    expect(edit(low, { level: 'elaboration' }, [top, middle, low, asAction])).toMatchObject({
      plans: [],
    });
    const measures = { ...low, type: 'handlingsplan' } as const;
    expect(edit(measures, { level: 'action' }, [top, middle, measures, asAction])).toEqual({
      code: 'parent-below',
    });
  });

  it('finds no parent that is not there or has ended, but keeps one that ended under it', () => {
    const ended = aRegisteredPlan('ended', { status: 'replaced' });
    const under = aRegisteredPlan('under', { parentId: 'ended' });
    expect(edit(low, { parentId: 'gone' })).toEqual({ code: 'no-such-plan' });
    expect(edit(low, { parentId: 'ended' }, [low, ended])).toEqual({ code: 'parent-has-ended' });
    expect(edit(under, { summary: 'Ny' }, [under, ended])).toMatchObject({ plans: [{}] });
  });

  it('uses plan types strictly: each has its levels', () => {
    expect(edit(low, { type: 'virksomhetsplan' })).toEqual({
      code: 'type-not-on-level',
      levels: ['operations'],
    });
  });
});

describe('treatment', () => {
  it('follows the level, or needs a reason', () => {
    expect(edit(low, { treatment: 'administrative' })).toEqual({ code: 'treatment-needs-reason' });
    expect(
      edit(low, { treatment: 'administrative', treatmentReason: 'Delegert i sak 3/25' }),
    ).toMatchObject({ plans: [{ treatmentReason: 'Delegert i sak 3/25' }] });
  });

  it('keeps no reason that is not needed', () => {
    expect(edit(low, { treatmentReason: 'Uten betydning' })).toMatchObject({ plans: [] });
  });

  it('is the administration’s own only for carrying out and for the knowledge base', () => {
    expect(planLevels.filter((level) => treatmentOf(level) === 'administrative')).toEqual([
      'operations',
      'knowledge',
    ]);
  });
});

describe('the types', () => {
  it('let a theme plan hold measures and a strategy none, and call a message no plan', () => {
    expect(planTypeRules.temaplan.hasMeasures).toBe(true);
    expect(planTypeRules.strategi.hasMeasures).toBe(false);
    expect(planTypeRules.handlingsplan.hasMeasures).toBe(true);
    expect(planTypeRules.melding.isPlan).toBe(false);
  });
});

describe('entering a plan that exists', () => {
  const enter = (wish: Partial<Parameters<typeof registerPlan>[1]>) => {
    const given = { facts: planFactsWith(), isGroup: false, adoption: null, status: 'in-force' } as const; // prettier-ignore
    const register = registerOf([aRegisteredPlan('temaplan-for-klima')]);
    const decided = registerPlan(register, { ...given, ...wish }, 'id');
    return decided.refused ? decided.refusal : decided.value;
  };

  it('gives it a key of its own', () => {
    expect(enter({})).toMatchObject({
      plans: [{ key: 'temaplan-for-klima-2', version: 1, adoptedOn: null }],
      happened: [{ kind: 'registered' }],
    });
  });

  it('takes its adoption where it is known, and only a real one', () => {
    const adoption = { on: on('2019-09-25'), bodyId: 'KS', reference: '70/19' };
    expect(enter({ adoption })).toMatchObject({
      plans: [{ adoptedOn: '2019-09-25', firstAdoptedOn: '2019-09-25' }],
    });
    expect(enter({ adoption, status: 'in-progress' })).toEqual({ code: 'not-adopted-yet' });
    expect(enter({ adoption: { ...adoption, on: on('2026-11-21') } })).toEqual({
      code: 'not-happened-yet',
    });
    expect(enter({ adoption: { ...adoption, bodyId: null } })).toEqual({
      code: 'adopting-body-missing',
    });
  });
});

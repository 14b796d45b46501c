import { describe, expect, it } from 'vitest';
import { commandPlan, possibleCommands } from '../../../src/core/plans/plan-commands.ts';
import type { PlanCommand } from '../../../src/core/plans/plan-commands.ts';
import type {
  PlanChange,
  PlanLink,
  PlanRegister,
  RegisteredPlan,
} from '../../../src/core/plans/registered-plan.ts';
import { aRegisteredPlan, aReplacement } from '../../support/builders/a-registered-plan.ts';
import { on } from '../../support/builders/instants.ts';

const today = on('2026-11-20');
const term = { startsOn: on('2023-10-01'), endsOn: on('2027-09-30') };
const registerOf = (
  plans: readonly RegisteredPlan[],
  links: readonly PlanLink[] = [],
): PlanRegister => ({ plans, links, term, today });

const command = (
  plan: RegisteredPlan,
  given: PlanCommand,
  register = registerOf([plan]),
): PlanChange => {
  const decided = commandPlan(register, plan, plan.version, given);
  if (decided.refused) throw new Error(`refused: ${JSON.stringify(decided.refusal)}`);
  return decided.value;
};
const refusalOf = (
  plan: RegisteredPlan,
  given: PlanCommand,
  register = registerOf([plan]),
): unknown => {
  const decided = commandPlan(register, plan, plan.version, given);
  return decided.refused ? decided.refusal : 'taken';
};
const adopt = { kind: 'adopt', on: on('2026-11-18'), bodyId: 'KS', reference: '12/26' } as const;

describe('a plan’s way into force', () => {
  const ordered = aRegisteredPlan('a', { status: 'ordered' });
  const underWork = aRegisteredPlan('a', { status: 'in-progress' });

  it('goes from ordered to work, and from work to adoption', () => {
    const started = command(ordered, { kind: 'start-work', on: on('2026-11-02') });
    expect(started.plans).toMatchObject([{ status: 'in-progress', version: 2 }]);
    expect(started.happened).toMatchObject([{ kind: 'work-started', on: '2026-11-02' }]);
    expect(command(underWork, adopt).plans).toMatchObject([
      {
        status: 'in-force',
        adoptedOn: '2026-11-18',
        adoptedByBodyId: 'KS',
        decisionReference: '12/26',
        firstAdoptedOn: '2026-11-18',
      },
    ]);
  });

  it('skips no step: what is ordered is not adopted, and what nobody ordered is not begun', () => {
    expect(refusalOf(ordered, adopt)).toEqual({ code: 'work-not-started' });
    expect(refusalOf(underWork, { kind: 'start-work', on: today })).toEqual({
      code: 'nothing-ordered',
    });
  });

  it('takes no day that has not come, and today is one that has', () => {
    expect(refusalOf(underWork, { ...adopt, on: on('2026-11-21') })).toEqual({
      code: 'not-happened-yet',
    });
    expect(refusalOf(underWork, { ...adopt, on: today })).toBe('taken');
  });

  it('wants to know which body adopted what is treated politically', () => {
    expect(refusalOf(underWork, { ...adopt, bodyId: null })).toEqual({
      code: 'adopting-body-missing',
    });
    const administrative = { ...underWork, treatment: 'administrative' } as const;
    expect(refusalOf(administrative, { ...adopt, bodyId: null })).toBe('taken');
  });

  it('is not for what is no plan, nor for a row that stands for several', () => {
    expect(refusalOf({ ...underWork, type: 'melding' }, adopt)).toEqual({ code: 'not-a-plan' });
    expect(refusalOf({ ...underWork, isGroup: true }, adopt)).toEqual({ code: 'plan-is-group' });
  });

  it('enters an adoption that was not known, once', () => {
    const unknown = aRegisteredPlan('a');
    const [known] = command(unknown, adopt).plans;
    expect(known).toMatchObject({ adoptedOn: '2026-11-18', status: 'in-force' });
    expect(refusalOf(known!, adopt)).toEqual({
      code: 'already-adopted',
      adoptedOn: '2026-11-18',
    });
  });
});

describe('a revision', () => {
  const inForce = aRegisteredPlan('a', { adoptedOn: on('2024-05-15') });
  const revise = { kind: 'revise', on: today, reason: 'Nye tall', reference: '' } as const;

  it('leaves the plan in force until the revised one is adopted, and remembers the first adoption', () => {
    const [ordered] = command(inForce, revise).plans;
    expect(ordered).toMatchObject({ status: 'in-force', revision: { startedOn: null } });
    expect(refusalOf(ordered!, adopt)).toEqual({ code: 'work-not-started' });
    const [started] = command(ordered!, { kind: 'start-work', on: today }).plans;
    expect(started).toMatchObject({ status: 'in-force', revision: { startedOn: today } });
    const adopted = command(started!, adopt);
    expect(adopted.plans).toMatchObject([
      { adoptedOn: '2026-11-18', firstAdoptedOn: '2024-05-15', revision: null },
    ]);
    expect(adopted.happened).toMatchObject([{ details: { earlierAdoptedOn: '2024-05-15' } }]);
  });

  it('is ordered once, and only of what is in force', () => {
    const [ordered] = command(inForce, revise).plans;
    expect(refusalOf(ordered!, revise)).toEqual({
      code: 'revision-already-ordered',
      orderedOn: today,
    });
    expect(refusalOf({ ...inForce, status: 'ordered' }, revise)).toEqual({ code: 'not-in-force' });
  });
});

describe('a plan of a former council', () => {
  const former = aRegisteredPlan('a', { adoptedOn: on('2023-09-30') });
  const carryOn = { kind: 'continue', on: today, bodyId: 'KS', reference: '3/26' } as const;

  it('is continued by this one, once', () => {
    const [continued] = command(former, carryOn).plans;
    expect(continued?.continued).toEqual({ on: today, bodyId: 'KS', reference: '3/26' });
    expect(refusalOf(continued!, carryOn)).toEqual({ code: 'not-of-former-council' });
  });

  it('is of this council from the term’s first day, and then there is nothing to continue', () => {
    const own = aRegisteredPlan('a', { adoptedOn: on('2023-10-01') });
    expect(refusalOf(own, carryOn)).toEqual({ code: 'not-of-former-council' });
  });

  it('was continued by a council before: that is not this one', () => {
    const before = { on: on('2020-01-15'), bodyId: 'KS', reference: '' };
    const older = { ...former, adoptedOn: on('2018-01-01'), continued: before };
    expect(refusalOf(older, carryOn)).toBe('taken');
  });

  it('is not continued on a day before this council was there', () => {
    expect(refusalOf(former, { ...carryOn, on: on('2023-09-30') })).toEqual({
      code: 'before-term',
      startsOn: '2023-10-01',
    });
  });
});

describe('replacing', () => {
  const fresh = aRegisteredPlan('new', { status: 'in-progress' });
  const old = aRegisteredPlan('old', { adoptedOn: on('2018-03-01') });
  const replace = (planId: string, part = ''): PlanCommand => ({
    kind: 'replace',
    replacements: [{ linkId: 'l', planId, part }],
  });

  it('does not touch the old plan before the new one is adopted', () => {
    const declared = command(fresh, replace('old'), registerOf([fresh, old]));
    expect(declared.plans.map(({ id }) => id)).toEqual(['new']);
    expect(declared.links).toMatchObject([{ toId: 'old', effectiveOn: null }]);
  });

  it('ends the old plan on the day of adoption', () => {
    const register = registerOf([fresh, old], [aReplacement('new', 'old')]);
    const adopted = command(fresh, adopt, register);
    expect(adopted.plans).toMatchObject([
      { id: 'new', status: 'in-force' },
      { id: 'old', status: 'replaced', endedOn: '2026-11-18', version: 2 },
    ]);
    expect(adopted.links).toMatchObject([{ effectiveOn: '2026-11-18' }]);
    expect(adopted.happened).toMatchObject([
      { planId: 'new', kind: 'adopted' },
      { planId: 'old', kind: 'replaced', details: { otherId: 'new' } },
    ]);
  });

  it('of a named part leaves the rest in force, and ends it once for several parts', () => {
    const links = [aReplacement('new', 'old', 'Kapittel 2'), aReplacement('new', 'old', 'Kapittel 3')]; // prettier-ignore
    const adopted = command(fresh, adopt, registerOf([fresh, old], links));
    expect(adopted.plans[1]).toMatchObject({ id: 'old', status: 'in-force', version: 2 });
    expect(adopted.happened.map(({ kind, details }) => [kind, details.part])).toEqual([
      ['adopted', undefined],
      ['part-replaced', 'Kapittel 2'],
      ['part-replaced', 'Kapittel 3'],
    ]);
  });

  it('by a plan that is adopted already ends the old as of that adoption', () => {
    const adopted = aRegisteredPlan('new', { adoptedOn: on('2024-02-01') });
    const declared = command(adopted, replace('old'), registerOf([adopted, old]));
    expect(declared.plans[1]).toMatchObject({ status: 'replaced', endedOn: '2024-02-01' });
  });

  it('waits for the revised plan where a revision is under way', () => {
    const revision = { orderedOn: today, startedOn: null, reason: 'x' };
    const revised = aRegisteredPlan('new', { adoptedOn: on('2024-02-01'), revision });
    const declared = command(revised, replace('old'), registerOf([revised, old]));
    expect(declared.plans.map(({ id }) => id)).toEqual(['new']);
  });

  it('leaves alone what was closed meanwhile', () => {
    const closed = { ...old, status: 'closed', endedOn: on('2026-01-01') } as const;
    const register = registerOf([fresh, closed], [aReplacement('new', 'old')]);
    expect(command(fresh, adopt, register).plans.map(({ id }) => id)).toEqual(['new']);
  });

  it.each([
    ['itself', 'new', fresh, [], 'links-to-itself'],
    ['what is not there', 'gone', old, [], 'no-such-plan'],
    ['what has ended', 'old', { ...old, status: 'closed' as const }, [], 'replaced-has-ended'],
    ['what another replaces', 'old', old, [aReplacement('third', 'old')], 'already-replaced'],
    ['what replaces it', 'old', old, [aReplacement('old', 'new')], 'plan-cycle'],
  ])('is refused of %s', (_what, planId, other, links, code) => {
    const register = registerOf(other === fresh ? [fresh] : [fresh, other], links);
    expect(refusalOf(fresh, replace(planId), register)).toMatchObject({ code });
  });

  it('takes no plan from after the adoption', () => {
    const newer = aRegisteredPlan('old', { adoptedOn: on('2026-11-19') });
    const register = registerOf([fresh, newer], [aReplacement('new', 'old')]);
    expect(refusalOf(fresh, adopt, register)).toMatchObject({ code: 'replaces-newer' });
  });
});

describe('closing', () => {
  const close = { kind: 'close', on: today, reason: 'Fulgt opp', reference: '' } as const;

  it('ends the plan with a reason, and lets be what it was to replace', () => {
    const plan = aRegisteredPlan('new', { status: 'in-progress' });
    const old = aRegisteredPlan('old');
    const register = registerOf([plan, old], [aReplacement('new', 'old')]);
    const closed = command(plan, close, register);
    expect(closed.plans).toMatchObject([
      { id: 'new', status: 'closed', endedOn: today, endReason: 'Fulgt opp' },
    ]);
    expect(closed.withdrawnLinkIds).toEqual(['new-old-']);
    expect(closed.happened.map(({ kind }) => kind)).toEqual(['closed', 'unlinked']);
  });

  it('is the last thing that happens to a plan', () => {
    const ended = aRegisteredPlan('a', { status: 'closed', endedOn: today });
    expect(refusalOf(ended, close)).toEqual({ code: 'plan-has-ended' });
    expect(possibleCommands(ended, term)).toEqual([]);
  });

  it('is not dated before the adoption', () => {
    const plan = aRegisteredPlan('a', { adoptedOn: on('2026-11-10') });
    expect(refusalOf(plan, { ...close, on: on('2026-11-09') })).toEqual({
      code: 'before-adoption',
      adoptedOn: '2026-11-10',
    });
  });
});

describe('relations besides the tree', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((key) => aRegisteredPlan(key)) as [
    RegisteredPlan,
    RegisteredPlan,
    RegisteredPlan,
  ];
  const link = (toId: string, kind: 'depends-on' | 'elaborates'): PlanCommand => ({
    kind: 'link',
    linkId: 'l',
    toId,
    link: kind,
  });
  const linked = (fromId: string, toId: string, kind: PlanLink['kind']): PlanLink => ({
    ...aReplacement(fromId, toId),
    kind,
  });

  it('may be mutual where plans depend on each other', () => {
    const register = registerOf([a, b, c], [linked('b', 'a', 'depends-on')]);
    expect(refusalOf(a, link('b', 'depends-on'), register)).toBe('taken');
  });

  it('make no ring where one elaborates the other, however long the way', () => {
    const links = [linked('b', 'c', 'elaborates'), linked('c', 'a', 'elaborates')];
    expect(refusalOf(a, link('b', 'elaborates'), registerOf([a, b, c], links))).toEqual({
      code: 'plan-cycle',
      way: ['Plan a', 'Plan b', 'Plan c', 'Plan a'],
    });
  });

  it('are taken back, unless the replacement has happened', () => {
    const pending = aReplacement('a', 'b');
    const register = registerOf([a, b], [pending]);
    const unlink = { kind: 'unlink', linkId: pending.id } as const;
    expect(command(a, unlink, register).withdrawnLinkIds).toEqual([pending.id]);
    const done = registerOf([a, b], [{ ...pending, effectiveOn: today }]);
    expect(refusalOf(a, unlink, done)).toEqual({ code: 'replacement-in-effect' });
    expect(refusalOf(b, unlink, register)).toEqual({ code: 'no-such-link' });
  });
});

describe('an older version', () => {
  it('overwrites nothing, and is told what the other wrote', () => {
    const plan = aRegisteredPlan('a', { version: 4, title: 'Deres tittel' });
    expect(commandPlan(registerOf([plan]), plan, 3, { kind: 'start-work', on: today })).toMatchObject({
      refusal: { code: 'version-conflict', version: 4, theirs: { title: 'Deres tittel' } },
    }); // prettier-ignore
  });
});

describe('what can be done', () => {
  it.each([
    ['an ordered plan', { status: 'ordered' }, ['edit', 'start-work', 'replace', 'close', 'link', 'unlink']],
    ['a plan under work', { status: 'in-progress' }, ['edit', 'adopt', 'replace', 'close', 'link', 'unlink']],
    ['a plan of this council', { adoptedOn: on('2024-01-01') }, ['edit', 'revise', 'replace', 'close', 'link', 'unlink']],
    ['a plan of the last one', { adoptedOn: on('2020-01-01') }, ['edit', 'continue', 'revise', 'replace', 'close', 'link', 'unlink']],
    ['a row for several', { isGroup: true }, ['edit', 'close', 'link', 'unlink']],
    ['a report', { type: 'rapport' }, ['edit', 'close', 'link', 'unlink']],
  ] as const)('with %s follows from what it is', (_what, part, kinds) => {
    expect(possibleCommands(aRegisteredPlan('a', part), term)).toEqual(kinds);
  }); // prettier-ignore
});

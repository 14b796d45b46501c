import { describe, expect, it } from 'vitest';
import { countPlans } from '../../../src/core/plans/count-plans.ts';
import { marksOf } from '../../../src/core/plans/plan-marks.ts';
import { aRegisteredPlan, aReplacement } from '../../support/builders/a-registered-plan.ts';
import { on } from '../../support/builders/instants.ts';

const terms = [
  { id: 't1', startsOn: on('2019-10-01'), endsOn: on('2023-09-30') },
  { id: 't2', startsOn: on('2023-10-01'), endsOn: on('2027-09-30') },
  { id: 't3', startsOn: on('2027-10-01'), endsOn: on('2031-09-30') },
];
const today = on('2026-11-20');

describe('counting plans', () => {
  it('counts plans in force, and tells those on their way apart', () => {
    const plans = [
      aRegisteredPlan('a', { committeeId: 'KLIMA' }),
      aRegisteredPlan('b', { committeeId: 'KLIMA', status: 'ordered' }),
      aRegisteredPlan('c', { status: 'in-progress' }),
      aRegisteredPlan('d', { status: 'replaced' }),
      aRegisteredPlan('group', { isGroup: true }),
      aRegisteredPlan('report', { type: 'rapport' }),
    ];
    expect(countPlans(plans, { committeeIds: ['PLAN', 'KLIMA'], terms: [], today })).toEqual({
      active: 1,
      coming: 2,
      byCommittee: [
        { committeeId: 'KLIMA', active: 1, coming: 1 },
        { committeeId: null, active: 0, coming: 1 },
      ],
      overTerms: [],
      adoptionUnknown: 1,
    });
  });

  it('looks back to the end of each term, and at today in the one that runs', () => {
    const plans = [
      aRegisteredPlan('long', { adoptedOn: on('2024-01-01'), firstAdoptedOn: on('2015-01-01') }),
      aRegisteredPlan('gone', { adoptedOn: on('2020-01-01'), status: 'replaced', endedOn: on('2024-01-01') }),
      aRegisteredPlan('lastDay', { adoptedOn: on('2023-09-30') }),
      aRegisteredPlan('endedThen', { adoptedOn: on('2020-01-01'), status: 'closed', endedOn: on('2023-09-30') }),
      aRegisteredPlan('fresh', { adoptedOn: today }),
    ]; // prettier-ignore
    const { overTerms } = countPlans(plans, { committeeIds: [], terms, today });
    expect(overTerms.map(({ termId, active }) => [termId, active])).toEqual([
      ['t1', 3],
      ['t2', 3],
    ]);
  });
});

describe('marks', () => {
  const marks = (
    plan: ReturnType<typeof aRegisteredPlan>,
    around: Partial<Parameters<typeof marksOf>[0]> = {},
    kinds: Parameters<typeof marksOf>[2] = [],
  ) => marksOf({ plans: [plan], links: [], term: terms[1]!, ...around }, plan, kinds);
  const own = { adoptedOn: on('2024-01-01') };

  it('stand on a plan of a former council until this one continues it', () => {
    const former = aRegisteredPlan('a', { adoptedOn: on('2023-09-30') });
    expect(marks(former)).toEqual(['former-council']);
    const continued = { on: on('2023-10-01'), bodyId: 'KS', reference: '' };
    expect(marks({ ...former, continued })).toEqual([]);
    expect(marks(aRegisteredPlan('a', { adoptedOn: on('2023-10-01') }))).toEqual([]);
  });

  it('ask for an adoption that nobody knows, where politics adopts', () => {
    expect(marks(aRegisteredPlan('a'))).toEqual(['adoption-unknown']);
    expect(marks(aRegisteredPlan('a', { treatment: 'administrative' }))).toEqual([]);
  });

  it('tell of a strategy that holds measures, and not of a theme plan that does', () => {
    expect(marks(aRegisteredPlan('a', { ...own, type: 'strategi' }), {}, ['task'])).toEqual([
      'strategy-with-measures',
    ]);
    expect(marks(aRegisteredPlan('a', { ...own, type: 'strategi' }), {}, ['strategy'])).toEqual([]);
    expect(marks(aRegisteredPlan('a', own), {}, ['task'])).toEqual([]);
  });

  it('tell what is on its way, and what it stands under', () => {
    const parent = aRegisteredPlan('p', { status: 'closed' });
    const revision = { orderedOn: today, startedOn: null, reason: '' };
    const plan = aRegisteredPlan('a', { ...own, parentId: 'p', revision });
    const links = [aReplacement('b', 'a')];
    expect(marks(plan, { plans: [plan, parent], links })).toEqual([
      'revision-ordered',
      'to-be-replaced',
      'parent-has-ended',
    ]);
    expect(marks(aRegisteredPlan('a', { ...own, status: 'replaced' }), { links })).toEqual([]);
  });
});

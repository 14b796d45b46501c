import { describe, expect, it } from 'vitest';
import { filterPlans } from '../../../src/core/plans/plan-filter.ts';
import type { PlanFilter } from '../../../src/core/plans/plan-filter.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { on } from '../../support/builders/instants.ts';

const term = { startsOn: on('2023-10-01'), endsOn: on('2027-09-30') };
const plans = [
  aRegisteredPlan('klima', { themes: ['Klima'], adoptedOn: on('2023-10-01') }),
  aRegisteredPlan('bolig', { themes: ['bolig'], committeeId: 'PLAN', status: 'ordered' }),
  aRegisteredPlan('old', { level: 'overall', adoptedOn: on('2023-09-30') }),
  aRegisteredPlan('own', {
    adoptedOn: on('2019-01-01'),
    continued: { on: on('2024-02-14'), bodyId: 'KS', reference: '' },
  }),
];
const chosen = (filter: PlanFilter) => filterPlans(plans, filter).map(({ key }) => key);

describe('choosing from the plan system', () => {
  it('lets everything through where nothing is chosen', () => {
    expect(chosen({})).toEqual(['klima', 'bolig', 'old', 'own']);
  });

  it.each([
    [{ level: 'overall' }, ['old']],
    [{ status: 'ordered' }, ['bolig']],
    [{ theme: ' KLIMA ' }, ['klima']],
    [{ committeeId: 'PLAN' }, ['bolig']],
    // Adopted in the term, or taken over in it; the day before is the former council's.
    [{ term }, ['klima', 'own']],
    [{ term, theme: 'bolig' }, []],
  ] as const)('holds each plan to all of %j', (filter, keys) => {
    expect(chosen(filter)).toEqual(keys);
  });
});

import { describe, expect, it } from 'vitest';
import { hierarchyOf } from '../../../src/core/plans/hierarchy.ts';
import { planLevels } from '../../../src/core/plans/plan.ts';
import type { Plan } from '../../../src/core/plans/plan.ts';
import { aPlan } from '../../support/builders/a-plan.ts';

const keys = (plans: readonly Plan[]): readonly string[] => plans.map((plan) => plan.key);

describe('the plan system as one picture', () => {
  it('has its five bands from top to bottom, with and without plans', () => {
    expect(hierarchyOf([]).bands.map(({ level, treatment }) => [level, treatment])).toEqual([
      ['overall', 'political'],
      ['elaboration', 'political'],
      ['action', 'political'],
      ['operations', 'administrative'],
      ['reporting', 'political'],
    ]);
  });

  it('puts each plan in exactly one place', () => {
    const all = hierarchyOf(planLevels.map((level) => aPlan(level, { level })));
    expect(all.bands.map((band) => keys(band.plans))).toEqual([
      ['overall'],
      ['elaboration'],
      ['action'],
      ['operations'],
      ['reporting'],
    ]);
    expect(keys(all.beside)).toEqual(['beside']);
    expect(keys(all.knowledge)).toEqual(['knowledge']);
  });

  it('keeps the order in which the plans came', () => {
    const [, elaboration] = hierarchyOf([aPlan('b'), aPlan('a'), aPlan('c')]).bands;
    expect(keys(elaboration?.plans ?? [])).toEqual(['b', 'a', 'c']);
  });

  it.each<[Plan['status'], boolean]>([
    ['in-force', true],
    ['in-progress', true],
    ['ordered', true],
    ['replaced', false],
    ['closed', false],
  ])('of plans that are %s: shown %s', (status, shown) => {
    const levels = planLevels.map((level) => aPlan(level, { level, status }));
    const { bands, beside, knowledge } = hierarchyOf(levels);
    const count = bands.flatMap((band) => band.plans).length + beside.length + knowledge.length;
    expect(count).toBe(shown ? planLevels.length : 0);
  });

  it('spans the horizons of a band, leaving out plans without one and plans that are replaced', () => {
    const [, elaboration] = hierarchyOf([
      aPlan('a', { horizonYears: 12 }),
      aPlan('b', { horizonYears: 10 }),
      aPlan('c', { horizonYears: null }),
      aPlan('d', { horizonYears: 40, status: 'replaced' }),
    ]).bands;
    expect(elaboration?.horizonYears).toEqual({ from: 10, to: 12 });
  });

  it('says nothing of the horizon of a band in which no plan has one', () => {
    const [, elaboration] = hierarchyOf([aPlan('a', { horizonYears: null })]).bands;
    expect(elaboration?.horizonYears).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { steer } from '../../../src/core/goals/findings.ts';
import type { Finding } from '../../../src/core/goals/findings.ts';
import type { Indicator } from '../../../src/core/goals/indicator.ts';
import { sumMeans } from '../../../src/core/goals/means.ts';
import type { Means, MeansFrame } from '../../../src/core/goals/means.ts';
import { tertialStart, yearBefore } from '../../../src/core/goals/tertials.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { on } from '../../support/builders/instants.ts';

const goals = [
  aGoal('mainGoal', '2'),
  aGoal('strategy', 's', '2'),
  aGoal('assignment', 'oppdrag', 's', { planId: 'plan' }),
  aGoal('task', 'oppgave', 'oppdrag'),
];
const indicator: Indicator = {
  ...{ id: 'i', goalId: '2', name: 'Gange', unit: '%', direction: 'up', target: null },
  ...{ targetOn: null, source: '', sdgs: [], ordinal: 1, isExample: false },
};
const line: Means = {
  ...{ id: 'm', goalId: 'oppdrag', year: 2027, budgetLine: 'Plan', amountNok: 200 },
  ...{ personMonths: 3, source: '', isExample: false },
};
const frame: MeansFrame = {
  ...{ year: 2027, amountNok: 150, personMonths: 2, source: '', isExample: false },
};
const value = { indicatorId: 'i', measuredOn: on('2026-10-01'), value: 1 };
const whole = {
  goals,
  reports: [aReport('oppgave', 'done'), aReport('oppdrag', 'on-track', '2026-06-15')],
  indicators: [indicator],
  values: [value],
  plans: [aPlan('plan', { id: 'plan' })],
  years: sumMeans(goals, [], []).years,
  today: on('2026-11-05'),
};
const found = (part: Partial<typeof whole>): readonly Finding[] =>
  steer({ ...whole, ...part }).findings;

describe('findings', () => {
  it('are none where everything is there', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    ['2026-05-01', []],
    ['2026-01-01', []],
    ['2025-12-31', ['assignment-without-report']],
  ])('an assignment last reported on %s, asked in the third tertial of 2026: %j', (date, codes) => {
    const reports = [aReport('oppgave', 'done'), aReport('oppdrag', 'on-track', date)];
    expect(found({ reports }).map(({ code }) => code)).toEqual(codes);
  });

  it('say which indicator has no value for a year', () => {
    expect(found({ values: [{ ...value, measuredOn: on('2025-11-05') }] })).toEqual([]);
    expect(found({ values: [{ ...value, measuredOn: on('2025-11-04') }] })).toEqual([
      { code: 'indicator-without-value', goalId: '2', indicatorId: 'i' },
    ]);
    expect(found({ values: [] })).toHaveLength(1);
  });

  it('go by the latest value, in whatever order they come', () => {
    const old = { ...value, measuredOn: on('2020-01-01') };
    expect(found({ values: [value, old] })).toEqual([]);
  });

  it('say which goal nobody measures', () => {
    expect(found({ indicators: [], values: [] })).toEqual([
      { code: 'goal-without-indicator', goalId: '2' },
    ]);
  });

  it('say which plan serves no goal, but not of reports, knowledge, groups or plans that are out', () => {
    const plans = [
      ...whole.plans,
      aPlan('tom', { id: 'tom' }),
      aPlan('gruppe', { id: 'gruppe', isGroup: true }),
      aPlan('rapport', { id: 'rapport', level: 'reporting' }),
      aPlan('kunnskap', { id: 'kunnskap', level: 'knowledge' }),
      aPlan('ute', { id: 'ute', status: 'replaced' }),
    ];
    expect(found({ plans })).toEqual([{ code: 'plan-without-goal', planId: 'tom' }]);
  });

  it('say by how much a year’s ambition exceeds its means', () => {
    const { years } = sumMeans(goals, [line], [frame]);
    expect(found({ years })).toEqual([
      { code: 'ambition-exceeds-means', year: 2027, overNok: 50, overPersonMonths: 1 },
    ]);
  });
});

describe('money and capacity', () => {
  it('are summed up every goal that the assignment serves, for its plan, and for the year', () => {
    const sums = sumMeans(goals, [line, { ...line, id: 'n', amountNok: 50, year: 2028 }], [frame]);
    const years = [
      { year: 2027, amountNok: 200, personMonths: 3 },
      { year: 2028, amountNok: 50, personMonths: 3 },
    ];
    for (const id of ['2', 's', 'oppdrag']) expect(sums.ofGoal.get(id)).toEqual(years);
    expect(sums.ofGoal.has('oppgave')).toBe(false);
    expect(sums.ofPlan.get('plan')).toEqual(years);
    expect(sums.years.map(({ year, frame: of }) => [year, of?.amountNok])).toEqual([
      [2027, 150],
      [2028, undefined],
    ]);
  });

  it('exceed nothing where the frame does not say', () => {
    const silent = { ...frame, amountNok: 200, personMonths: null };
    expect(sumMeans(goals, [line], [silent]).years).toMatchObject([
      { overNok: 0, overPersonMonths: 0 },
    ]);
    expect(sumMeans(goals, [line], []).years).toMatchObject([{ overNok: 0, frame: null }]);
  });

  it('are counted once for each goal of a ring', () => {
    const ring = [aGoal('subGoal', 'a', 'b'), aGoal('strategy', 'b', 'a')];
    const sums = sumMeans(ring, [{ ...line, goalId: 'a' }], []);
    expect([...sums.ofGoal.values()].map(([year]) => year?.amountNok)).toEqual([200, 200]);
  });
});

describe('tertials and years', () => {
  it.each([
    ['2026-11-05', 0, '2026-09-01'],
    ['2026-11-05', 2, '2026-01-01'],
    ['2026-04-30', 0, '2026-01-01'],
    ['2026-04-30', 2, '2025-05-01'],
    ['2026-05-01', 1, '2026-01-01'],
  ])('%s, %i back: begins %s', (date, before, start) => {
    expect(tertialStart(on(date), before)).toBe(start);
  });

  it('know no 29 February in the year before', () => {
    expect(yearBefore(on('2028-02-29'))).toBe('2027-02-28');
    expect(yearBefore(on('2028-03-01'))).toBe('2027-03-01');
  });
});

describe('a thread as deep as a file can make it', () => {
  it('is walked without running out of stack', () => {
    const deep = Array.from({ length: 50_000 }, (_, n) =>
      aGoal('subGoal', `g${n}`, n === 0 ? null : `g${n - 1}`),
    );
    const { nodes } = steer({ ...whole, goals: deep, reports: [aReport('g49999', 'delayed')] });
    expect(nodes[0]?.rollUp).toEqual({ worst: 'delayed', wellOff: 0, reported: 1 });
  });
});

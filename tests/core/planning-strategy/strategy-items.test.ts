import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, readPlanTime } from '../../../src/core/time/plan-time.ts';
import { strategyItems } from '../../../src/core/planning-strategy/strategy-items.ts';
import type { RegisteredPlan } from '../../../src/core/plans/registered-plan.ts';
import { anEntry, aStrategy, inTime } from '../../support/builders/a-strategy.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { on } from '../../support/builders/instants.ts';

const today = on('2026-11-20');
const known = (plans: readonly RegisteredPlan[] = []) => ({
  plans: new Map(plans.map((plan) => [plan.id, plan])),
  planOfNeed: new Map([['need', 'natur']]),
});
const itemOf = (entry: ReturnType<typeof anEntry>, ...plans: readonly RegisteredPlan[]) =>
  strategyItems(aStrategy({ entries: [entry] }), known(plans), today)[0];

describe('a time of a strategy', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2027-Q4', '2027-10-01', '2027-12-31'],
  ])('%s goes from %s to %s', (time, first, last) => {
    expect([firstDay(inTime(time)), lastDay(inTime(time))]).toEqual([first, last]);
  });
  it('is never guessed', () => {
    for (const text of ['Q3 2026', '2026-Q5', '2026-13', '26', 'snart', ''])
      expect(readPlanTime(text)).toBeUndefined();
  });
});

describe('what the strategy says is to be done', () => {
  const past = { from: inTime('2026-Q2'), to: inTime('2026-Q3') };

  it('is not started, under way, done, and late by days', () => {
    const entry = anEntry('klima', past);
    const before = { adoptedOn: on('2018-01-01') };
    expect(itemOf(entry, aRegisteredPlan('klima', before))).toMatchObject({
      ...{ from: '2026-04-01', to: '2026-09-30', progress: 'not-started', lateDays: 51 },
    });
    const revision = { orderedOn: on('2026-05-01'), startedOn: on('2026-05-02'), reason: '' };
    expect(itemOf(entry, aRegisteredPlan('klima', { ...before, revision }))).toMatchObject({
      ...{ progress: 'under-way', lateDays: 51 },
    });
    expect(itemOf(entry, aRegisteredPlan('klima', { adoptedOn: on('2026-08-01') }))).toMatchObject({
      ...{ progress: 'done', doneOn: '2026-08-01', lateDays: 0 },
    });
    expect(itemOf(anEntry('klima'), aRegisteredPlan('klima', before))).toMatchObject({
      lateDays: 0,
    });
  });

  it('takes a new plan for done when it is adopted, found by its need test too', () => {
    const entry = anEntry('natur', { kind: 'new', planId: null, needId: 'need', ...past });
    expect(itemOf(entry)).toMatchObject({ progress: 'not-started', planId: 'natur' });
    const made = aRegisteredPlan('natur', { status: 'in-progress' });
    expect(itemOf(entry, made)).toMatchObject({ progress: 'under-way' });
    expect(itemOf(entry, aRegisteredPlan('natur', { adoptedOn: on('2026-09-01') }))).toMatchObject({
      progress: 'done',
    });
  });

  it('takes a plan that is to end for done when it has ended', () => {
    const entry = anEntry('idrett', { kind: 'end', ...past });
    expect(itemOf(entry, aRegisteredPlan('idrett'))).toMatchObject({ progress: 'not-started' });
    const ended = aRegisteredPlan('idrett', { status: 'closed', endedOn: on('2026-02-01') });
    expect(itemOf(entry, ended)).toMatchObject({ progress: 'done', doneOn: '2026-02-01' });
  });

  it('puts what is late first, then goes by day, and leaves out what goes on as it is', () => {
    const entries = [
      anEntry('a', { from: inTime('2027'), to: inTime('2027') }),
      anEntry('b', { from: null, to: null }),
      anEntry('c'),
      anEntry('d', past),
    ];
    const items = strategyItems(aStrategy({ entries }), known(), today);
    expect(items.map(({ title }) => title)).toEqual(['d', 'c', 'a']);
  });
});

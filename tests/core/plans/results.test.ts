import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/plans/results.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';

describe('what has become of a plan', () => {
  const goals = [
    aGoal('strategy', 's'),
    aGoal('assignment', 'a', 's'),
    aGoal('task', 't', 'a'),
    aGoal('task', 'u', 'a'),
  ];

  it('is the latest report of each, newest first, with the worst and the share', () => {
    const results = resultsOf(goals, [
      aReport('a', 'stopped', '2026-02-15'),
      aReport('a', 'on-track', '2026-06-15'),
      aReport('t', 'delayed', '2026-10-15'),
    ]);
    expect(results.reports.map(({ goal, report }) => [goal.id, report.status])).toEqual([
      ['t', 'delayed'],
      ['a', 'on-track'],
    ]);
    expect(results.rollUp).toEqual({ worst: 'delayed', wellOff: 1, reported: 2 });
    expect(results.unreported).toBe(1);
  });

  it('is nothing while nothing is reported, and does not ask a strategy for reports', () => {
    expect(resultsOf(goals, [])).toEqual({ rollUp: null, reports: [], unreported: 3 });
    expect(resultsOf([aGoal('strategy', 's')], []).unreported).toBe(0);
  });
});

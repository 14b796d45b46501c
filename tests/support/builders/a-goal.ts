import type { Goal, GoalKind, GoalReport } from '../../../src/core/goals/goal.ts';
import { on } from './instants.ts';

/** A goal that goes by its key; `parent` is the key of the one it hangs under. */
export function aGoal(
  kind: GoalKind,
  key: string,
  parent: string | null = null,
  overrides: Partial<Goal> = {},
): Goal {
  return {
    id: key,
    key,
    kind,
    parentId: parent,
    title: `Mål ${key}`,
    planId: null,
    note: '',
    ordinal: 1,
    isExample: false,
    ...overrides,
  };
}

export function aReport(
  goalId: string,
  status: GoalReport['status'],
  reportedOn = '2026-06-15',
): GoalReport {
  return {
    id: `${goalId}-${reportedOn}-${status}`,
    goalId,
    period: 'Tertialrapport 1-26',
    reportedOn: on(reportedOn),
    status,
    text: '',
    isExample: false,
  };
}

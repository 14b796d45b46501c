import type { Goal, GoalReport } from '../goals/goal.ts';
import { countedReport, together } from '../goals/red-thread.ts';
import type { RollUp } from '../goals/red-thread.ts';

export type LatestReport = { readonly goal: Goal; readonly report: GoalReport };

/** What has been reported on the plan's assignments and tasks. */
export type PlanResults = {
  /** The worst, and how many of how many go well, of the latest reports; null while nothing is reported. */
  readonly rollUp: RollUp | null;
  /** The latest of each, newest first. */
  readonly reports: readonly LatestReport[];
  /** Assignments and tasks that nobody has reported on. */
  readonly unreported: number;
};

/** @param goals the plan's own */
export function resultsOf(goals: readonly Goal[], reports: readonly GoalReport[]): PlanResults {
  const latest = new Map<string, GoalReport>();
  for (const report of reports) {
    const known = latest.get(report.goalId);
    if (!known || known.reportedOn < report.reportedOn) latest.set(report.goalId, report);
  }
  const reported = goals.flatMap((goal): readonly LatestReport[] => {
    const report = latest.get(goal.id);
    return report ? [{ goal, report }] : [];
  });
  const isMeasure = ({ kind }: Goal): boolean => kind === 'assignment' || kind === 'task';
  const counts = reported
    .filter(({ goal }) => !goal.closed)
    .map(({ report }) => countedReport(report.status));
  return {
    rollUp: counts.length === 0 ? null : counts.reduce(together),
    reports: reported.toSorted((a, b) =>
      a.report.reportedOn < b.report.reportedOn
        ? 1
        : a.report.reportedOn > b.report.reportedOn
          ? -1
          : 0,
    ),
    unreported: goals.filter((goal) => isMeasure(goal) && !goal.closed && !latest.has(goal.id))
      .length,
  };
}

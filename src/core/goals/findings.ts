import type { Plan, PlanLevel } from '../plans/plan.ts';
import type { CivilDate } from '../time/instant.ts';
import type { GapCode } from './gaps.ts';
import type { Goal, GoalReport } from './goal.ts';
import { measuredKinds } from './indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import type { FramedYear } from './means.ts';
import { redThread } from './red-thread.ts';
import type { ThreadNode } from './red-thread.ts';
import { tertialStart, yearBefore } from './tertials.ts';

export type GoalFindingCode = GapCode | 'assignment-without-report' | 'goal-without-indicator';

/** Something that steering needs and that is not there, and where it is mended. */
export type Finding =
  | { readonly code: GoalFindingCode; readonly goalId: string }
  | {
      readonly code: 'indicator-without-value';
      readonly goalId: string;
      readonly indicatorId: string;
    }
  | { readonly code: 'plan-without-goal'; readonly planId: string }
  | {
      readonly code: 'ambition-exceeds-means';
      readonly year: number;
      readonly overNok: number;
      readonly overPersonMonths: number;
    };
export type FindingCode = Finding['code'];

export const findingCodes = [
  'ring',
  'orphan',
  'goal-without-strategy',
  'goal-without-indicator',
  'indicator-without-value',
  'strategy-without-assignment',
  'assignment-without-task',
  'assignment-without-report',
  'task-without-report',
  'plan-without-goal',
  'ambition-exceeds-means',
] as const satisfies readonly FindingCode[];

/** Plans of these levels are there to reach goals; reports, the planning strategy and the knowledge base are not. */
const goalLevels: readonly PlanLevel[] = ['overall', 'elaboration', 'action', 'operations'];

/**
 * The thread with everything that is missing in it. A report counts for two tertials beside the one that runs: an assignment that nobody has reported on
 * since the tertial before the last began is a finding. A value counts for a year from the day it was measured.
 */
export function steer(given: {
  readonly goals: readonly Goal[];
  readonly reports: readonly GoalReport[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
  readonly plans: readonly Plan[];
  readonly years: readonly FramedYear[];
  readonly today: CivilDate;
}): { readonly nodes: readonly ThreadNode[]; readonly findings: readonly Finding[] } {
  const { nodes, findings: gaps } = redThread(given.goals, given.reports);
  return {
    nodes,
    findings: [
      ...gaps,
      ...unreported(nodes, given.today),
      ...unmeasured(given),
      ...withoutGoal(given.plans, given.goals),
      ...beyondMeans(given.years),
    ],
  };
}

function unreported(nodes: readonly ThreadNode[], today: CivilDate): readonly Finding[] {
  const since = tertialStart(today, 2);
  const found: Finding[] = [];
  for (const { goal, reports } of nodes)
    if (goal.kind === 'assignment' && !goal.closed && !isAsOf(reports[0]?.reportedOn, since))
      found.push({ code: 'assignment-without-report', goalId: goal.id });
  return found;
}

function unmeasured(given: {
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
  readonly today: CivilDate;
}): readonly Finding[] {
  const measured = new Set<string>();
  for (const { goalId } of given.indicators) measured.add(goalId);
  const since = yearBefore(given.today);
  const fresh = new Set<string>();
  for (const { indicatorId, measuredOn } of given.values)
    if (isAsOf(measuredOn, since)) fresh.add(indicatorId);
  const closed = new Set<string>();
  const found: Finding[] = [];
  for (const { id, kind, closed: isClosed } of given.goals)
    if (isClosed) closed.add(id);
    else if (measuredKinds.includes(kind) && !measured.has(id))
      found.push({ code: 'goal-without-indicator', goalId: id });
  for (const { id, goalId } of given.indicators)
    if (!closed.has(goalId) && !fresh.has(id))
      found.push({ code: 'indicator-without-value', goalId, indicatorId: id });
  return found;
}

/** A group stands for several plans and has no goals of its own; a plan that is out serves nothing any more. */
function withoutGoal(plans: readonly Plan[], goals: readonly Goal[]): readonly Finding[] {
  const serving = new Set<string | null>();
  for (const { planId, closed } of goals) if (!closed) serving.add(planId);
  return plans
    .filter(
      ({ id, level, status, isGroup }) =>
        goalLevels.includes(level) &&
        status !== 'replaced' &&
        status !== 'closed' &&
        !isGroup &&
        !serving.has(id),
    )
    .map(({ id }) => ({ code: 'plan-without-goal', planId: id }));
}

function beyondMeans(years: readonly FramedYear[]): readonly Finding[] {
  return years
    .filter(({ overNok, overPersonMonths }) => overNok > 0 || overPersonMonths > 0)
    .map(({ year, overNok, overPersonMonths }) => ({
      code: 'ambition-exceeds-means',
      ...{ year, overNok, overPersonMonths },
    }));
}

const isAsOf = (date: CivilDate | undefined, since: CivilDate): boolean =>
  date !== undefined && date >= since;

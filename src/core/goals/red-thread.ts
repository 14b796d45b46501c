import type { Goal, GoalKind, GoalReport, ReportStatus } from './goal.ts';

export type FindingCode =
  | 'strategy-without-assignment'
  | 'assignment-without-task'
  | 'task-without-report'
  | 'goal-without-strategy'
  | 'orphan';
export type Finding = { readonly code: FindingCode; readonly goalId: string };

export type RollUp = {
  readonly worst: ReportStatus;
  readonly wellOff: number;
  readonly reported: number;
};

export type ThreadNode = {
  readonly goal: Goal;
  readonly reports: readonly GoalReport[];
  readonly rollUp: RollUp | null;
};

/** Worst first: a stopped task is never hidden behind many that go well. */
const severity: readonly ReportStatus[] = ['stopped', 'delayed', 'on-track', 'done'];

/** Which link may hang directly below which. */
const parentKinds: Readonly<Record<GoalKind, readonly GoalKind[]>> = {
  vision: [],
  mainGoal: ['vision'],
  subGoal: ['mainGoal'],
  strategy: ['subGoal', 'mainGoal'],
  assignment: ['strategy'],
  task: ['assignment'],
};

/**
 * The red thread, parents before children, each node with its reports (latest first) and what the latest reports below say together: the worst, and how
 * many of how many go well. Never an average.
 */
export function redThread(
  goals: readonly Goal[],
  reports: readonly GoalReport[],
): { readonly nodes: readonly ThreadNode[]; readonly findings: readonly Finding[] } {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const children = Map.groupBy(
    goals.filter((goal) => goal.parentId !== null && byId.has(goal.parentId)),
    (goal) => goal.parentId ?? '',
  );
  const reportsOf = Map.groupBy(
    reports.toSorted((a, b) =>
      a.reportedOn < b.reportedOn ? 1 : a.reportedOn > b.reportedOn ? -1 : 0,
    ),
    (report) => report.goalId,
  );

  const nodes: ThreadNode[] = [];
  const visit = (goal: Goal): readonly ReportStatus[] => {
    const own = reportsOf.get(goal.id) ?? [];
    const place = nodes.length;
    // The node takes its place before its children and gets its roll-up after them.
    nodes.push({ goal, reports: own, rollUp: null });
    const below = (children.get(goal.id) ?? []).toSorted(byOrder).flatMap(visit);
    const latest = own[0] ? [own[0].status, ...below] : below;
    nodes[place] = { goal, reports: own, rollUp: rollUp(latest) };
    return latest;
  };
  // A parent that does not exist makes an orphan, shown at the top rather than dropped.
  for (const root of goals
    .filter((goal) => goal.parentId === null || !byId.has(goal.parentId))
    .toSorted(byOrder))
    visit(root);

  return { nodes, findings: findingsOf(goals, byId, children, reportsOf) };
}

function rollUp(statuses: readonly ReportStatus[]): RollUp | null {
  const worst = severity.find((status) => statuses.includes(status));
  if (!worst) return null;
  return {
    worst,
    wellOff: statuses.filter((status) => status === 'on-track' || status === 'done').length,
    reported: statuses.length,
  };
}

function findingsOf(
  goals: readonly Goal[],
  byId: ReadonlyMap<string, Goal>,
  children: ReadonlyMap<string, readonly Goal[]>,
  reportsOf: ReadonlyMap<string, readonly GoalReport[]>,
): readonly Finding[] {
  return goals.flatMap((goal): readonly Finding[] => {
    const below = children.get(goal.id) ?? [];
    const lacks = (kind: GoalKind): boolean => !below.some((child) => child.kind === kind);
    const found: FindingCode[] = [];
    if (!hangsRight(goal, byId)) found.push('orphan');
    if (goal.kind === 'subGoal' && lacks('strategy')) found.push('goal-without-strategy');
    if (goal.kind === 'mainGoal' && below.length === 0) found.push('goal-without-strategy');
    if (goal.kind === 'strategy' && lacks('assignment')) found.push('strategy-without-assignment');
    if (goal.kind === 'assignment' && lacks('task')) found.push('assignment-without-task');
    if (goal.kind === 'task' && !reportsOf.has(goal.id)) found.push('task-without-report');
    return found.map((code) => ({ code, goalId: goal.id }));
  });
}

function hangsRight(goal: Goal, byId: ReadonlyMap<string, Goal>): boolean {
  const parent = goal.parentId === null ? undefined : byId.get(goal.parentId);
  if (!parent) return goal.kind === 'vision' || goal.kind === 'mainGoal';
  return parentKinds[goal.kind].includes(parent.kind);
}

function byOrder(a: Goal, b: Goal): number {
  return a.ordinal - b.ordinal || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

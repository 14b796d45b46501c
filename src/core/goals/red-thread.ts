import { mayHangUnder } from './goal.ts';
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
  /** The node that this one hangs under, always before it; null at the top: a root, a goal whose parent does not exist, and where a ring is cut. */
  readonly parentId: string | null;
  readonly reports: readonly GoalReport[];
  readonly rollUp: RollUp | null;
};

/** Worst first: a stopped task is never hidden behind many that go well. */
const severity: readonly ReportStatus[] = ['stopped', 'delayed', 'on-track', 'done'];

/**
 * The red thread, parents before children, each node with its reports (latest first) and what the latest reports below say together: the worst, and how
 * many of how many go well. Never an average. Every goal comes out once, whatever its parents are: goals that hang in a ring are cut loose at one place,
 * and each goal on the ring is a finding, since none of them leads up to anything.
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
  const visited = new Set<string>();
  const visit = (goal: Goal, parentId: string | null): readonly ReportStatus[] => {
    if (visited.has(goal.id)) return [];
    visited.add(goal.id);
    const node = { goal, parentId, reports: reportsOf.get(goal.id) ?? [], rollUp: null };
    const place = nodes.length;
    // The node takes its place before its children and gets its roll-up after them.
    nodes.push(node);
    const below = (children.get(goal.id) ?? [])
      .toSorted(byOrder)
      .flatMap((child) => visit(child, goal.id));
    const [latest] = node.reports;
    const statuses = latest ? [latest.status, ...below] : below;
    nodes[place] = { ...node, rollUp: rollUp(statuses) };
    return statuses;
  };
  // A parent that does not exist makes an orphan, shown at the top rather than dropped; so does the first goal of a ring, which no root leads to.
  const inOrder = goals.toSorted(byOrder);
  const onRing = new Set(inOrder.filter((goal) => isOnRing(goal, byId)).map((goal) => goal.id));
  const isTop = (goal: Goal): boolean => goal.parentId === null || !byId.has(goal.parentId);
  for (const goal of inOrder.filter(isTop)) visit(goal, null);
  for (const goal of inOrder.filter(({ id }) => onRing.has(id))) visit(goal, null);

  return { nodes, findings: findingsOf(goals, byId, children, reportsOf, onRing) };
}

/** Does the way up from this goal lead back to it? */
function isOnRing(goal: Goal, byId: ReadonlyMap<string, Goal>): boolean {
  const passed = new Set<string>();
  for (let above = parentOf(goal, byId); above; above = parentOf(above, byId)) {
    if (above.id === goal.id) return true;
    if (passed.has(above.id)) return false; // a ring further up, of which this goal is no part
    passed.add(above.id);
  }
  return false;
}

function parentOf(goal: Goal, byId: ReadonlyMap<string, Goal>): Goal | undefined {
  return goal.parentId === null ? undefined : byId.get(goal.parentId);
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
  onRing: ReadonlySet<string>,
): readonly Finding[] {
  return goals.flatMap((goal): readonly Finding[] => {
    const below = children.get(goal.id) ?? [];
    const lacks = (kind: GoalKind): boolean => !below.some((child) => child.kind === kind);
    const found: FindingCode[] = [];
    if (onRing.has(goal.id) || !hangsRight(goal, byId)) found.push('orphan');
    if (goal.kind === 'subGoal' && lacks('strategy')) found.push('goal-without-strategy');
    if (goal.kind === 'mainGoal' && below.length === 0) found.push('goal-without-strategy');
    if (goal.kind === 'strategy' && lacks('assignment')) found.push('strategy-without-assignment');
    if (goal.kind === 'assignment' && lacks('task')) found.push('assignment-without-task');
    if (goal.kind === 'task' && !reportsOf.has(goal.id)) found.push('task-without-report');
    return found.map((code) => ({ code, goalId: goal.id }));
  });
}

function hangsRight(goal: Goal, byId: ReadonlyMap<string, Goal>): boolean {
  return mayHangUnder(goal.kind, parentOf(goal, byId)?.kind ?? null);
}

function byOrder(a: Goal, b: Goal): number {
  return a.ordinal - b.ordinal || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

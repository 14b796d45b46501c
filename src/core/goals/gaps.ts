import { mayHangUnder } from './goal.ts';
import type { Goal, GoalKind } from './goal.ts';

export type GapCode =
  | 'strategy-without-assignment'
  | 'assignment-without-task'
  | 'task-without-report'
  | 'goal-without-strategy'
  | 'orphan'
  | 'ring';
export type Gap = { readonly code: GapCode; readonly goalId: string };

/** What is missing in the thread itself: links that lead nowhere, and tasks that nobody has heard of again. What is closed lacks nothing, and serves nothing. */
export function gapsIn(
  goals: readonly Goal[],
  given: {
    readonly byId: ReadonlyMap<string, Goal>;
    readonly childrenOf: ReadonlyMap<string, readonly Goal[]>;
    readonly isReported: (goalId: string) => boolean;
    readonly onRing: ReadonlySet<string>;
  },
): readonly Gap[] {
  return goals.flatMap((goal): readonly Gap[] => {
    if (goal.closed) return [];
    const below = (given.childrenOf.get(goal.id) ?? []).filter(({ closed }) => !closed);
    const lacks = (kind: GoalKind): boolean => !below.some((child) => child.kind === kind);
    const found: GapCode[] = [];
    if (given.onRing.has(goal.id)) found.push('ring');
    else if (!hangsRight(goal, given.byId)) found.push('orphan');
    if (goal.kind === 'subGoal' && lacks('strategy')) found.push('goal-without-strategy');
    if (goal.kind === 'mainGoal' && below.length === 0) found.push('goal-without-strategy');
    if (goal.kind === 'strategy' && lacks('assignment')) found.push('strategy-without-assignment');
    if (goal.kind === 'assignment' && lacks('task')) found.push('assignment-without-task');
    if (goal.kind === 'task' && !given.isReported(goal.id)) found.push('task-without-report');
    return found.map((code) => ({ code, goalId: goal.id }));
  });
}

function hangsRight(goal: Goal, byId: ReadonlyMap<string, Goal>): boolean {
  const parent = goal.parentId === null ? undefined : byId.get(goal.parentId);
  return mayHangUnder(goal.kind, parent?.kind ?? null);
}

import { mayHangUnder } from './goal.ts';
import type { Goal, GoalKind } from './goal.ts';
import { nowhere } from './thread-index.ts';
import type { ThreadIndex } from './thread-index.ts';

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
  index: ThreadIndex,
  given: {
    readonly isReported: (place: number) => boolean;
    readonly onRing: ReadonlySet<number>;
  },
): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const [place, goal] of index.goals.entries()) {
    if (goal.closed) continue;
    const lacks = (kind: GoalKind | null): boolean => !holds(index, place, kind);
    const find = (code: GapCode): void => {
      gaps.push({ code, goalId: goal.id });
    };
    if (given.onRing.has(place)) find('ring');
    else if (!hangsRight(goal, index.goals[index.above[place] ?? nowhere])) find('orphan');
    if (goal.kind === 'subGoal' && lacks('strategy')) find('goal-without-strategy');
    if (goal.kind === 'mainGoal' && lacks(null)) find('goal-without-strategy');
    if (goal.kind === 'strategy' && lacks('assignment')) find('strategy-without-assignment');
    if (goal.kind === 'assignment' && lacks('task')) find('assignment-without-task');
    if (goal.kind === 'task' && !given.isReported(place)) find('task-without-report');
  }
  return gaps;
}

/** Does something that stands, of a kind or of any, hang directly below it? */
function holds(
  { goals, lastBelow, before }: ThreadIndex,
  place: number,
  kind: GoalKind | null,
): boolean {
  for (let at = lastBelow[place] ?? nowhere; at !== nowhere; at = before[at] ?? nowhere) {
    const child = goals[at];
    if (child && !child.closed && (kind === null || child.kind === kind)) return true;
  }
  return false;
}

function hangsRight(goal: Goal, parent: Goal | undefined): boolean {
  return mayHangUnder(goal.kind, parent?.kind ?? null);
}

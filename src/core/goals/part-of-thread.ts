import type { ThreadNode } from './red-thread.ts';
import type { GoalKind } from './goal.ts';

/** A thread of so many nodes is given whole; of a larger one this many at each step. */
export const givenAtOnce = 3_000;

const overview: readonly GoalKind[] = ['vision', 'mainGoal', 'subGoal'];

/**
 * What is shown first of a large thread: the vision, the main goals and the sub-goals; and of a goal that is asked for, the way up to it and what hangs below it.
 * Parents still come before their children, and a node whose parent is left out is left out too.
 */
export function partOfThread(
  nodes: readonly ThreadNode[],
  goalId: string | null,
  limit = givenAtOnce,
): readonly ThreadNode[] {
  if (nodes.length <= limit) return nodes;
  const byId = new Map(nodes.map((node) => [node.goal.id, node]));
  const kept = new Set<string>();
  const wanted = new Set<string>();
  for (let at = byId.get(goalId ?? ''); at; at = byId.get(at.parentId ?? '')) kept.add(at.goal.id);
  if (goalId !== null) wanted.add(goalId);
  let first = 0;
  let below = 0;
  for (const { goal, parentId } of nodes) {
    if (parentId !== null && wanted.has(parentId) && below < limit) {
      wanted.add(goal.id);
      kept.add(goal.id);
      below += 1;
    } else if (
      overview.includes(goal.kind) &&
      (parentId === null || kept.has(parentId)) &&
      first < limit
    ) {
      kept.add(goal.id);
      first += 1;
    }
  }
  return nodes.filter(({ goal }) => kept.has(goal.id));
}

import type { ThreadNode } from './red-thread.ts';

/** The plan that each goal stands in: its own, else that of what it hangs under. Goals that stand in none are left out. */
export function plansOfGoals(nodes: readonly ThreadNode[]): ReadonlyMap<string, string> {
  const planOf = new Map<string, string>();
  for (const { goal, parentId } of nodes) {
    const planId = goal.planId ?? planOf.get(parentId ?? '');
    if (planId !== undefined) planOf.set(goal.id, planId);
  }
  return planOf;
}

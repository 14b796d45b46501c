import type { Goal } from '../../core/goals/goal.ts';
import type { Transaction } from '../ports/stores.ts';
import { chainViews, chainsAbout } from './chain-view.ts';
import type { ChainView } from './chain-view.ts';
import { conflictView } from './conflict-view.ts';
import type { ConflictView } from './conflict-view.ts';

/** The conflicts that touch a plan or one of its goals, and the chains that are about any of them. */
export async function conflictsOfPlan(
  tx: Transaction,
  planId: string,
  goals: readonly Goal[],
): Promise<{ readonly conflicts: readonly ConflictView[]; readonly chains: readonly ChainView[] }> {
  const goalIds = goals.map(({ id }) => id);
  const conflicts = await tx.goals.conflictsOn(planId, goalIds);
  const chains = chainsAbout(await tx.goals.chains(), { goalIds, planIds: [planId], conflicts });
  const steps = chains.flatMap(({ value }) => value.steps);
  const titles = await tx.goals.titles([
    ...conflicts.flatMap(({ value }) => value.goalIds),
    ...steps.flatMap(({ goalId }) => goalId ?? []),
  ]);
  const plans = await tx.planRegister.byIds([
    ...conflicts.flatMap(({ value }) => value.planIds),
    ...steps.flatMap((step) => step.planId ?? []),
  ]);
  const named = {
    goals: new Map([...titles].map(([id, title]) => [id, { id, title }])),
    plans: new Map(plans.map((plan) => [plan.id, plan])),
  };
  // A step may be about a conflict that does not touch the plan itself.
  const all = steps.some(({ conflictId }) => conflictId !== null) ? await tx.goals.conflicts() : [];
  return {
    conflicts: conflicts.map((conflict) => conflictView(conflict, named.goals, named.plans)),
    chains: chainViews(chains, { ...named, conflicts: all }),
  };
}

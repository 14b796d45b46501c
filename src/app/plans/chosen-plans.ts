import type { Body, Term } from '../../core/people/person.ts';
import type { PlanFilter } from '../../core/plans/plan-filter.ts';
import type { PlanLevel, PlanStatus } from '../../core/plans/plan.ts';
import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';
import type { Transaction } from '../ports/stores.ts';

/** What somebody chooses of the plan system; everything where nothing is. */
export type PlanWish = {
  readonly level?: PlanLevel | undefined;
  readonly status?: PlanStatus | undefined;
  readonly theme?: string | undefined;
  readonly committeeId?: string | undefined;
  readonly termId?: string | undefined;
};

/** Every plan, and the choice with what its ids stand for; null where one stands for nothing here: an empty picture would say that nothing answers to it. */
export async function chosenPlans(
  tx: Transaction,
  { level, status, theme, committeeId, termId }: PlanWish,
): Promise<{
  readonly plans: readonly RegisteredPlan[];
  readonly filter: PlanFilter;
  readonly committee: Body | undefined;
  readonly term: Term | undefined;
} | null> {
  const committee = committeeId === undefined ? undefined : await tx.people.body(committeeId);
  const term =
    termId === undefined
      ? undefined
      : ((await tx.people.terms()).find(({ id }) => id === termId) ?? null);
  if (committee === null || term === null) return null;
  return {
    plans: await tx.planRegister.plansToRead(),
    filter: { level, status, theme, committeeId, term },
    committee,
    term,
  };
}

import type { CivilDate } from '../time/instant.ts';
import type { PlanLevel, PlanStatus } from './plan.ts';
import type { RegisteredPlan } from './registered-plan.ts';

/** What is chosen of the plan system; what is left out lets everything through. */
export type PlanFilter = {
  readonly level?: PlanLevel | undefined;
  readonly status?: PlanStatus | undefined;
  /** However it is spelt, in capitals or not. */
  readonly theme?: string | undefined;
  readonly committeeId?: string | undefined;
  /** Adopted, or taken over as its own, by the council of this term. */
  readonly term?: { readonly startsOn: CivilDate; readonly endsOn: CivilDate } | undefined;
};

/** The plans that answer to everything that is chosen, in the given order. */
export function filterPlans(
  plans: readonly RegisteredPlan[],
  { level, status, theme, committeeId, term }: PlanFilter,
): readonly RegisteredPlan[] {
  const wanted = theme?.trim().toLowerCase();
  const inTerm = (day: CivilDate | null | undefined): boolean =>
    typeof day === 'string' && term !== undefined && term.startsOn <= day && day <= term.endsOn;
  return plans.filter(
    (plan) =>
      (level === undefined || plan.level === level) &&
      (status === undefined || plan.status === status) &&
      (wanted === undefined || plan.themes.some((each) => each.toLowerCase() === wanted)) &&
      (committeeId === undefined || plan.committeeId === committeeId) &&
      (term === undefined || inTerm(plan.adoptedOn) || inTerm(plan.continued?.on)),
  );
}

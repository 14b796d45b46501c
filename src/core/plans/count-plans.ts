import type { Term } from '../people/person.ts';
import type { CivilDate } from '../time/instant.ts';
import { planTypeRules } from './plan-types.ts';
import { hasEnded } from './registered-plan.ts';
import type { RegisteredPlan } from './registered-plan.ts';

export type PlanCount = {
  readonly active: number;
  /** Ordered or under work: what the number may grow by. */
  readonly coming: number;
};

export type RegisterCounts = PlanCount & {
  /** By the body that follows up; null for plans that none does. In the order of the bodies given. */
  readonly byCommittee: readonly (PlanCount & { readonly committeeId: string | null })[];
  /** Active at the end of each term, and today in the one that is running. Only plans whose adoption is known can be counted backwards. */
  readonly overTerms: readonly {
    readonly termId: string;
    readonly startsOn: CivilDate;
    readonly endsOn: CivilDate;
    readonly active: number;
  }[];
  /** In force, and nobody has entered when they were adopted: they are in `active`, and in no term's number. */
  readonly adoptionUnknown: number;
};

/** Is this one of the plans that a municipality counts when it says how many it has? Rows that stand for several, and what is no plan, are not. */
export function isCounted(plan: RegisteredPlan): boolean {
  return planTypeRules[plan.type].isPlan && !plan.isGroup;
}

/** How many plans steer, and how many are on their way: in all, by committee, over terms. */
export function countPlans(
  plans: readonly RegisteredPlan[],
  given: {
    readonly committeeIds: readonly string[];
    readonly terms: readonly Term[];
    readonly today: CivilDate;
  },
): RegisterCounts {
  const counted = plans.filter(isCounted);
  const countOf = (some: readonly RegisteredPlan[]): PlanCount => ({
    active: some.filter(({ status }) => status === 'in-force').length,
    coming: some.filter(({ status }) => status === 'ordered' || status === 'in-progress').length,
  });
  const committees = [...given.committeeIds, null].map((committeeId) => ({
    committeeId,
    ...countOf(counted.filter((plan) => plan.committeeId === committeeId)),
  }));
  return {
    ...countOf(counted),
    byCommittee: committees.filter(({ active, coming }) => active + coming > 0),
    overTerms: given.terms
      .filter(({ startsOn }) => startsOn <= given.today)
      .map(({ id, startsOn, endsOn }) => {
        const day = endsOn < given.today ? endsOn : given.today;
        return {
          ...{ termId: id, startsOn, endsOn },
          active: counted.filter((plan) => wasInForce(plan, day)).length,
        };
      }),
    adoptionUnknown: counted.filter(
      (plan) => plan.status === 'in-force' && plan.firstAdoptedOn === null,
    ).length,
  };
}

function wasInForce(plan: RegisteredPlan, day: CivilDate): boolean {
  if (plan.firstAdoptedOn === null || plan.firstAdoptedOn > day) return false;
  if (hasEnded(plan)) return plan.endedOn !== null && plan.endedOn > day;
  return true;
}

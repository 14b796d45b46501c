import { hasEnded } from '../plans/registered-plan.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import { daysBetween } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { firstDay, lastDay } from '../time/plan-time.ts';
import { entriesOn } from './planning-strategy.ts';
import type { EntryKind, StrategyEntry, WholeStrategy } from './planning-strategy.ts';

/** What is known of the plans that a strategy's lines are tied to. */
export type StrategyPlans = {
  readonly plans: ReadonlyMap<string, RegisteredPlan>;
  /** The plan that each need test has ordered. */
  readonly planOfNeed: ReadonlyMap<string, string>;
};

export type ItemProgress = 'done' | 'under-way' | 'not-started';

/** One line of the strategy with its days: what should happen between them, and how far it is. Both days are inside. */
export type StrategyItem = {
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly planId: string | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly progress: ItemProgress;
  readonly doneOn: CivilDate | null;
  /** Days since it should have been done; 0 where there is still time, or it is done. */
  readonly lateDays: number;
};

/** The plan of a line: named in it, or ordered through its need test. */
export function planOfEntry(
  { planId, needId }: Pick<StrategyEntry, 'planId' | 'needId'>,
  { planOfNeed }: Pick<StrategyPlans, 'planOfNeed'>,
): string | null {
  return planId ?? (needId === null ? null : (planOfNeed.get(needId) ?? null));
}

/**
 * What the strategy says is to be revised, drafted and ended, with days and progress: late first, then by day. Lines without a time (a plan that
 * goes on as it is) are not among them.
 * @param today civil date in Europe/Oslo
 */
export function strategyItems(
  whole: WholeStrategy,
  known: StrategyPlans,
  today: CivilDate,
): readonly StrategyItem[] {
  return entriesOn(whole, today)
    .flatMap((entry) => {
      const { id, kind, title, from, to } = entry;
      if (from === null || to === null) return [];
      const planId = planOfEntry(entry, known);
      const plan = planId === null ? undefined : known.plans.get(planId);
      const made = progressOf(kind, plan, whole.strategy.adopted?.on ?? today);
      const days = { from: firstDay(from), to: lastDay(to) };
      const lateDays = made.progress === 'done' ? 0 : Math.max(0, daysBetween(days.to, today));
      return [
        { entryId: id, kind, title: plan?.title ?? title, planId, ...days, ...made, lateDays },
      ];
    })
    .toSorted(
      (a, b) =>
        b.lateDays - a.lateDays ||
        (a.to < b.to ? -1 : a.to > b.to ? 1 : a.title.localeCompare(b.title, 'nb')),
    );
}

type Made = Pick<StrategyItem, 'progress' | 'doneOn'>;

/** A revision is done when the plan is adopted anew, or replaced, after the strategy; a new plan when it is adopted; an end when it has ended. */
function progressOf(kind: EntryKind, plan: RegisteredPlan | undefined, since: CivilDate): Made {
  const notStarted: Made = { progress: 'not-started', doneOn: null };
  if (!plan) return notStarted;
  if (kind === 'end')
    return hasEnded(plan) ? { progress: 'done', doneOn: plan.endedOn } : notStarted;
  if (hasEnded(plan) && plan.endedOn !== null && plan.endedOn >= since)
    return { progress: 'done', doneOn: plan.endedOn };
  const isAdopted = plan.adoptedOn !== null && (kind === 'new' || plan.adoptedOn > since);
  if (isAdopted && plan.revision === null) return { progress: 'done', doneOn: plan.adoptedOn };
  const isUnderWay = plan.status === 'in-progress' || (plan.revision?.startedOn ?? null) !== null;
  return isUnderWay ? { progress: 'under-way', doneOn: null } : notStarted;
}

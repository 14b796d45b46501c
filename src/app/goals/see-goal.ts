import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { standingBelow } from '../../core/goals/closing.ts';
import type { Closing } from '../../core/goals/closed.ts';
import { mayHangUnder, goalKinds } from '../../core/goals/goal.ts';
import type { Goal, GoalKind, GoalReport } from '../../core/goals/goal.ts';
import type { Indicator, IndicatorValue } from '../../core/goals/indicator.ts';
import { sumMeans } from '../../core/goals/means.ts';
import type { Means, YearMeans } from '../../core/goals/means.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { chainViews, chainsAbout } from './chain-view.ts';
import type { ChainView } from './chain-view.ts';
import { conflictView } from './conflict-view.ts';
import type { ConflictView } from './conflict-view.ts';
import { historyLines } from './goal-history.ts';
import type { HistoryLine } from './goal-history.ts';

type Kept<Value> = Value & { readonly version: number };

export type GoalPageView = {
  readonly goal: Kept<Omit<Goal, 'closed'>> & { readonly closed: Closing | null };
  /** How many that still stand hang below it, and would be closed with it. */
  readonly standingBelow: number;
  /** Kinds that may hang below it, and kinds that it may hang under itself. */
  readonly kindsBelow: readonly GoalKind[];
  readonly kindsAbove: readonly GoalKind[];
  readonly indicators: readonly (Kept<Indicator> & {
    readonly values: readonly Pick<IndicatorValue, 'measuredOn' | 'value'>[];
  })[];
  readonly reports: readonly Kept<GoalReport>[];
  readonly means: readonly Kept<Means>[];
  /** What it and everything below it takes, by year. */
  readonly years: readonly YearMeans[];
  readonly conflicts: readonly ConflictView[];
  readonly chains: readonly ChainView[];
  readonly history: readonly HistoryLine[];
};

/** One goal with what hangs on it: measures, reports, money, conflicts, and what has been changed. */
export const seeGoal =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    goalId: string,
  ): Promise<Decision<GoalPageView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const goal = await tx.goals.byId(goalId);
      if (!goal) return notFound;
      const all = await tx.goals.all();
      const goals = new Map(all.map((each) => [each.id, each]));
      const plans = new Map((await tx.plans.all()).map((plan) => [plan.id, plan]));
      const indicators = await tx.indicators.ofGoal(goalId);
      const values = await tx.indicators.valuesOf(indicators.map(({ value }) => value.id));
      const valuesOf = Map.groupBy(values, ({ indicatorId }) => indicatorId);
      const allConflicts = await tx.goals.conflicts();
      const conflicts = allConflicts.filter(({ value }) => value.goalIds.includes(goalId));
      const chains = chainsAbout(await tx.goals.chains(), {
        ...{ goalIds: [goalId], planIds: [], conflicts },
      });
      const { kind } = goal.value;
      return decide({
        goal: { ...kept(goal), closed: goal.value.closed ?? null },
        standingBelow: standingBelow(goalId, all).length,
        kindsBelow: goalKinds.filter((each) => mayHangUnder(each, kind)),
        kindsAbove: goalKinds.filter((each) => mayHangUnder(kind, each)),
        indicators: indicators.map((indicator) => ({
          ...kept(indicator),
          values: (valuesOf.get(indicator.value.id) ?? []).map(({ measuredOn, value }) => ({
            ...{ measuredOn, value },
          })),
        })),
        reports: (await tx.goals.reportsOf(goalId)).map(kept),
        means: (await tx.means.ofGoal(goalId)).map(kept),
        years: sumMeans(all, await tx.means.all(), []).ofGoal.get(goalId) ?? [],
        conflicts: conflicts.map((conflict) => conflictView(conflict, goals, plans)),
        chains: chainViews(chains, { goals, plans, conflicts: allConflicts }),
        history: historyLines(
          await tx.goals.history(goalId),
          (id) => goals.get(id)?.title ?? plans.get(id)?.title,
        ),
      });
    });
  };

function kept<Value>({
  value,
  version,
}: {
  readonly value: Value;
  readonly version: number;
}): Kept<Value> {
  return { ...value, version };
}

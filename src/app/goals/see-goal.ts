import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { allBelow } from '../../core/goals/closing.ts';
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
import { readSteering } from './read-steering.ts';
import { historyLines } from './goal-history.ts';
import type { HistoryLine } from './goal-history.ts';

type Titled = { readonly id: string; readonly title: string };
type Kept<Value> = Value & { readonly version: number };

export type GoalPageView = {
  readonly goal: Kept<Omit<Goal, 'closed'>> & { readonly closed: Closing | null };
  readonly parent: Titled | null;
  readonly plan: Titled | null;
  /** How many that still stand hang below it, and would be closed with it. */
  readonly standingBelow: number;
  /** Kinds that may hang below it, and kinds that it may hang under itself. */
  readonly kindsBelow: readonly GoalKind[];
  readonly kindsAbove: readonly GoalKind[];
  readonly indicators: readonly (Kept<Indicator> & {
    readonly values: readonly (Pick<IndicatorValue, 'measuredOn' | 'value'> & {
      readonly version: number;
    })[];
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
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'steering'>) =>
  async (
    by: AuthorizedMember,
    goalId: string,
  ): Promise<Decision<GoalPageView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const goal = await tx.goals.byId(goalId);
      if (!goal) return notFound;
      const { goals, plans } = await readSteering(deps, by, tx);
      const all = [...goals.values()];
      const below = allBelow(goalId, all);
      const within = [goal.value, ...below];
      const indicators = await tx.indicators.ofGoal(goalId);
      const values = await tx.indicators.valuesOf(indicators.map(({ value }) => value.id));
      const valuesOf = Map.groupBy(values, ({ value }) => value.indicatorId);
      const allConflicts = await tx.goals.conflicts();
      const conflicts = allConflicts.filter(({ value }) => value.goalIds.includes(goalId));
      const chains = chainsAbout(await tx.goals.chains(), {
        ...{ goalIds: [goalId], planIds: [], conflicts },
      });
      const { kind } = goal.value;
      return decide({
        goal: { ...kept(goal), closed: goal.value.closed ?? null },
        parent: titled(goals.get(goal.value.parentId ?? '')),
        plan: titled(plans.get(goal.value.planId ?? '')),
        standingBelow: below.filter(({ closed }) => !closed).length,
        kindsBelow: goalKinds.filter((each) => mayHangUnder(each, kind)),
        kindsAbove: goalKinds.filter((each) => mayHangUnder(kind, each)),
        indicators: indicators.map((indicator) => ({
          ...kept(indicator),
          values: (valuesOf.get(indicator.value.id) ?? []).map(({ value, version }) => ({
            ...{ measuredOn: value.measuredOn, value: value.value, version },
          })),
        })),
        reports: (await tx.goals.reportsOf(goalId)).map(kept),
        means: (await tx.means.ofGoal(goalId)).map(kept),
        years:
          sumMeans(within, await tx.means.ofGoals(within.map(({ id }) => id)), []).ofGoal.get(
            goalId,
          ) ?? [],
        conflicts: conflicts.map((conflict) => conflictView(conflict, goals, plans)),
        chains: chainViews(chains, { goals, plans, conflicts: allConflicts }),
        history: historyLines(
          await tx.goals.history(goalId),
          (id) => goals.get(id)?.title ?? plans.get(id)?.title,
        ),
      });
    });
  };

function titled(thing: Titled | undefined): Titled | null {
  return thing ? { id: thing.id, title: thing.title } : null;
}

function kept<Value>({
  value,
  version,
}: {
  readonly value: Value;
  readonly version: number;
}): Kept<Value> {
  return { ...value, version };
}

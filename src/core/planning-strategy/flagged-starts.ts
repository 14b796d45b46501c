import type { PlanEvent, RegisteredPlan } from '../plans/registered-plan.ts';
import type { CivilDate } from '../time/instant.ts';
import type { PlanTime } from '../time/plan-time.ts';
import { isHeld, standingBy } from './hold-against.ts';
import type { HeldPlans, OutsideWhy, Standing } from './hold-against.ts';
import { entriesOn, inForceOn } from './planning-strategy.ts';
import type { StrategyEntry, WholeStrategy } from './planning-strategy.ts';
import { planOfEntry } from './strategy-items.ts';
import type { StrategyPlans } from './strategy-items.ts';

/** Kinds of happenings that start plan work. */
export const startKinds = ['ordered', 'work-started', 'revision-ordered'] as const;

/** Work that lies outside the strategy, with what was said of it. One per plan. */
export type FlaggedStart = {
  readonly planId: string;
  readonly title: string;
  /** Null where the register does not know when the work began. */
  readonly on: CivilDate | null;
  readonly why: OutsideWhy;
  readonly from: PlanTime | null;
  readonly to: PlanTime | null;
  readonly reasons: readonly string[];
  /** Supplements that were pointed at. */
  readonly amendmentIds: readonly string[];
  /** The amendment that has covered it since; null while it stands outside. */
  readonly coveredBy: string | null;
};

/**
 * All work outside a strategy: what has begun since it was adopted and until the next one was, whether or not anybody was asked for a reason. Work
 * whose beginning the register does not know is shown where its plan is not in the strategy at all.
 */
export function flaggedStarts(
  strategies: readonly WholeStrategy[],
  whole: WholeStrategy,
  known: StrategyPlans & HeldPlans,
  events: readonly PlanEvent[],
  today: CivilDate,
): readonly FlaggedStart[] {
  if (whole.strategy.adopted === null) return [];
  const startsOf = Map.groupBy(events, ({ planId }) => planId);
  // Plans are many and days few: the lines of a day are found once.
  const linesOf = new Map<CivilDate, ReadonlyMap<string | null, readonly StrategyEntry[]>>();
  const standing = (planId: string, on: CivilDate, knownOn: CivilDate): Standing => {
    const lines =
      linesOf.get(knownOn) ??
      Map.groupBy(entriesOn(whole, knownOn), (entry) => planOfEntry(entry, known));
    linesOf.set(knownOn, lines);
    return standingBy(whole.strategy.id, lines.get(planId) ?? [], on);
  };
  return [...known.plans.values()]
    .filter((plan) => isHeld(plan, known))
    .flatMap((plan) => {
      const entered = startsOf.get(plan.id) ?? [];
      const days = daysOf(plan, entered);
      const held = days.filter((on) => inForceOn(strategies, on) === whole);
      const isUnderWay = plan.status === 'ordered' || plan.status === 'in-progress';
      const isUndated = days.length === 0 && isUnderWay && inForceOn(strategies, today) === whole;
      for (const on of isUndated ? [null] : held) {
        const then = standing(plan.id, on ?? today, on ?? today);
        if (then.standing !== 'outside' || (on === null && then.why !== 'not-listed')) continue;
        const now = standing(plan.id, on ?? today, today);
        const covering =
          now.standing === 'inside'
            ? whole.entries.find(({ id }) => id === now.entryId)
            : undefined;
        const said = entered.flatMap(({ details }) =>
          details.departure ? [details.departure] : [],
        );
        return [
          {
            ...{
              planId: plan.id,
              title: plan.title,
              on,
              why: then.why,
              from: then.from,
              to: then.to,
            },
            reasons: [...new Set(said.map(({ reason }) => reason).filter((text) => text !== ''))],
            amendmentIds: [
              ...new Set(
                said.flatMap(({ amendmentId }) => (amendmentId === null ? [] : [amendmentId])),
              ),
            ],
            coveredBy: covering?.amendmentId ?? null,
          },
        ];
      }
      return [];
    });
}

/** When work on the plan has begun, oldest first: from its history, and from the revision that is open. */
function daysOf(plan: RegisteredPlan, entered: readonly PlanEvent[]): readonly CivilDate[] {
  const { revision } = plan;
  const open = revision ? [revision.orderedOn, revision.startedOn ?? revision.orderedOn] : [];
  return [...new Set([...entered.map(({ on }) => on), ...open])].toSorted();
}

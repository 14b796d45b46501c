import { planTypeRules, treatmentOf } from '../plans/plan-types.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import type { CivilDate } from '../time/instant.ts';
import { yearOf } from '../time/plan-time.ts';
import type { PlanTime } from '../time/plan-time.ts';
import { entriesOn, inForceOn } from './planning-strategy.ts';
import type { StrategyEntry, WholeStrategy } from './planning-strategy.ts';
import { planOfEntry } from './strategy-items.ts';
import type { StrategyPlans } from './strategy-items.ts';

/** Why a start lies outside the strategy. */
export type OutsideWhy = 'not-listed' | 'other-year' | 'to-end' | 'to-go-on';

/** How the start of plan work stands to the strategy that is adopted. */
export type Standing =
  | { readonly standing: 'no-strategy' }
  | { readonly standing: 'inside'; readonly strategyId: string; readonly entryId: string }
  | {
      readonly standing: 'outside';
      readonly strategyId: string;
      readonly why: OutsideWhy;
      /** The time that is listed, where the plan stands in the strategy with one. */
      readonly from: PlanTime | null;
      readonly to: PlanTime | null;
    };

/** What is started: a plan in the register, or one that is being ordered through a need test. */
export type Started = { readonly planId: string | null; readonly needId: string | null };

/**
 * Holds a start of plan work against the strategy in force on that day. The year decides: a quarter is when the council expects it, and work that
 * begins in another quarter of the same year is not outside.
 * @param known amendments decided by this day count; a start can be covered afterwards
 */
export function holdAgainst(
  strategies: readonly WholeStrategy[],
  { planOfNeed }: Pick<StrategyPlans, 'planOfNeed'>,
  started: Started,
  on: CivilDate,
  known: CivilDate = on,
): Standing {
  const whole = inForceOn(strategies, on);
  if (whole === null) return { standing: 'no-strategy' };
  const listed = entriesOn(whole, known).filter((entry) => {
    const planId = planOfEntry(entry, { planOfNeed });
    const isSamePlan = planId !== null && planId === started.planId;
    return isSamePlan || (entry.needId !== null && entry.needId === started.needId);
  });
  return standingBy(whole.strategy.id, listed, on);
}

/** How a start on a day stands to the lines about its plan. */
export function standingBy(
  strategyId: string,
  listed: readonly StrategyEntry[],
  on: CivilDate,
): Standing {
  const year = Number(on.slice(0, 4));
  const inside = listed.find(
    ({ kind, from, to }) =>
      kind !== 'end' && from !== null && to !== null && yearOf(from) <= year && year <= yearOf(to),
  );
  if (inside) return { standing: 'inside', strategyId, entryId: inside.id };
  const timed = listed.find(({ kind, from }) => kind !== 'end' && from !== null);
  const why =
    listed.length === 0
      ? 'not-listed'
      : timed
        ? 'other-year'
        : listed.some(({ kind }) => kind === 'end')
          ? 'to-end'
          : 'to-go-on';
  return { standing: 'outside', strategyId, why, from: timed?.from ?? null, to: timed?.to ?? null };
}

/** Why somebody went on outside the strategy. */
export type Departure = {
  readonly reason: string;
  /** A supplement to be decided later that is to cover it. */
  readonly amendmentId: string | null;
};

export type DepartureRefusal =
  | {
      readonly code: 'outside-strategy';
      readonly why: OutsideWhy;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly code: 'no-such-amendment' };

/** Started work is never blocked in silence: outside the strategy it needs a written reason, or a supplement that is to cover it. */
export function mayDepart(
  standing: Standing,
  strategies: readonly WholeStrategy[],
  departure: Departure | null,
): DepartureRefusal | undefined {
  if (standing.standing !== 'outside') return undefined;
  const { why, from, to } = standing;
  const isExplained =
    departure !== null && (departure.reason.trim() !== '' || departure.amendmentId !== null);
  if (!isExplained) return { code: 'outside-strategy', why, from, to };
  if (departure.amendmentId === null) return undefined;
  const isOpen = strategies
    .find(({ strategy }) => strategy.id === standing.strategyId)
    ?.amendments.some(({ id, decided }) => id === departure.amendmentId && decided === null);
  return isOpen ? undefined : { code: 'no-such-amendment' };
}

/** What the municipality has said of unit plans: those that the administration makes for its own work. */
export type HeldPlans = { readonly holdsUnitPlans: boolean };

/**
 * Plans are held against the strategy; the strategy itself, messages, reports and rows that stand for several are not, and unit plans only where the
 * municipality has said so: the council does not decide them.
 */
export function isHeld(
  {
    type,
    isGroup,
    level,
    treatment,
  }: Pick<RegisteredPlan, 'type' | 'isGroup' | 'level' | 'treatment'>,
  { holdsUnitPlans }: HeldPlans,
): boolean {
  const isUnitPlan = level === 'operations' && treatment === 'administrative';
  const mayBeHeld = planTypeRules[type].isPlan && !isGroup && type !== 'planstrategi';
  return mayBeHeld && (holdsUnitPlans || !isUnitPlan);
}

/** A plan that is being ordered through a need test: it stands where plans of its type do. */
export function orderedAs(
  type: RegisteredPlan['type'],
): Pick<RegisteredPlan, 'type' | 'isGroup' | 'level' | 'treatment'> {
  const [level] = planTypeRules[type].levels;
  return { type, isGroup: false, level, treatment: treatmentOf(level) };
}

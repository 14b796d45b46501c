import { ruleNamed, strategyRuleNames } from '../../core/deadlines/statutory-rule.ts';
import type { StatutoryRule, StrategyRuleName } from '../../core/deadlines/statutory-rule.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { flaggedStarts, startKinds } from '../../core/planning-strategy/flagged-starts.ts';
import type { FlaggedStart } from '../../core/planning-strategy/flagged-starts.ts';
import { entriesOn, inForceOn } from '../../core/planning-strategy/planning-strategy.ts';
import type {
  PlanningStrategy,
  StrategyAmendment,
  StrategyEntry,
  WholeStrategy,
} from '../../core/planning-strategy/planning-strategy.ts';
import { strategyDeadlines } from '../../core/planning-strategy/strategy-deadlines.ts';
import type {
  CouncilTerm,
  StrategyDeadline,
} from '../../core/planning-strategy/strategy-deadlines.ts';
import { planOfEntry, strategyItems } from '../../core/planning-strategy/strategy-items.ts';
import type { StrategyItem } from '../../core/planning-strategy/strategy-items.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { StrategySetting } from '../ports/planning-strategy-store.ts';
import type { Transaction } from '../ports/stores.ts';
import { plansOfStrategy, readStrategies } from './read-strategies.ts';

export type StrategyView = {
  readonly strategy: PlanningStrategy;
  readonly adoptedBy: string | null;
  readonly isInForce: boolean;
  readonly term: CouncilTerm;
  readonly deadlines: readonly StrategyDeadline[];
  readonly entries: readonly (StrategyEntry & {
    /** Holds today: not superseded, and its amendment, if any, is decided. */
    readonly holds: boolean;
  })[];
  readonly amendments: readonly (StrategyAmendment & { readonly body: string | null })[];
  readonly items: readonly StrategyItem[];
  readonly flagged: readonly FlaggedStart[];
};

export type PlanningStrategiesView = {
  readonly today: CivilDate;
  readonly terms: readonly CouncilTerm[];
  readonly strategies: readonly (Pick<PlanningStrategy, 'id' | 'title' | 'status' | 'termId'> & {
    readonly adoptedOn: CivilDate | null;
    readonly isInForce: boolean;
  })[];
  readonly setting: StrategySetting;
  readonly rules: readonly StatutoryRule<StrategyRuleName>[];
  /** The one asked for; without a wish the one that holds, else the newest; null where none has begun. */
  readonly shown: StrategyView | null;
};

/** The planning strategies, and one of them whole: lines, status of each year, what lies outside it, and its deadlines. */
export const seePlanningStrategy =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    strategyId: string | null,
  ): Promise<Decision<PlanningStrategiesView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const today = osloDate(deps.clock.now());
      const read = await readStrategies(tx);
      const inForce = inForceOn(read.strategies, today);
      const terms = await tx.planningStrategies.terms();
      const startOf = ({ strategy: { termId } }: WholeStrategy): string =>
        terms.find(({ id }) => id === termId)?.startsOn ?? '';
      const newest = read.strategies.toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
      const wished = read.strategies.find(({ strategy }) => strategy.id === strategyId);
      if (strategyId !== null && !wished) return notFound;
      const shown = wished ?? inForce ?? newest[0] ?? null;
      const own = await tx.planningStrategies.rules();
      const setting = await tx.planningStrategies.setting();
      return decide({
        ...{ today, terms },
        strategies: newest.map((whole) => ({
          ...whole.strategy,
          adoptedOn: whole.strategy.adopted?.on ?? null,
          isInForce: whole === inForce,
        })),
        setting,
        rules: strategyRuleNames.map((name) => ruleNamed(own, name)),
        shown: shown && (await viewOf(tx, shown, { ...read, ...{ setting, terms, own, today } })),
      });
    });
  };

async function viewOf(
  tx: Transaction,
  whole: WholeStrategy,
  around: Awaited<ReturnType<typeof readStrategies>> & {
    readonly terms: readonly CouncilTerm[];
    readonly own: readonly StatutoryRule[];
    readonly setting: StrategySetting;
    readonly today: CivilDate;
  },
): Promise<StrategyView | null> {
  const { strategies, planOfNeed, terms, own, setting, today } = around;
  const { strategy, entries, amendments } = whole;
  const term = terms.find(({ id }) => id === strategy.termId);
  if (!term) return null;
  const bodies = new Map((await tx.people.bodies()).map(({ id, name }) => [id, name]));
  const events = await tx.planRegister.eventsOfKinds(startKinds);
  const underWay = await tx.planRegister.underWay();
  const begun = new Set(events.map(({ planId }) => planId));
  for (const { id } of underWay) begun.delete(id);
  const plans = new Map([
    ...(await plansOfStrategy(tx, whole, planOfNeed, [...begun])),
    ...underWay.map((plan) => [plan.id, plan] as const),
  ]);
  const known = { plans, planOfNeed };
  const holding = new Set(entriesOn(whole, today).map(({ id }) => id));
  return {
    strategy,
    adoptedBy: strategy.adopted && (bodies.get(strategy.adopted.bodyId) ?? null),
    isInForce: inForceOn(strategies, today) === whole,
    term,
    deadlines: strategyDeadlines(
      term,
      { ...strategy, adoptedOn: strategy.adopted?.on ?? null },
      own,
      today,
    ),
    entries: entries
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .map((entry) => {
        const planId = planOfEntry(entry, known);
        const title = planId === null ? undefined : plans.get(planId)?.title;
        return { ...entry, planId, title: title ?? entry.title, holds: holding.has(entry.id) };
      }),
    amendments: amendments.map((amendment) => ({
      ...amendment,
      body: amendment.decided && (bodies.get(amendment.decided.bodyId) ?? null),
    })),
    items: strategyItems(whole, known, today),
    flagged: flaggedStarts(strategies, whole, { ...known, ...setting }, events, today),
  };
}

import { ruleNamed, statutoryRuleNames } from '../../core/deadlines/statutory-rule.ts';
import type { StatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import {
  flaggedStarts,
  holdAgainst,
  isHeld,
  startKinds,
} from '../../core/planning-strategy/hold-against.ts';
import type { FlaggedStart, Standing } from '../../core/planning-strategy/hold-against.ts';
import { entriesOn, inForceOn } from '../../core/planning-strategy/planning-strategy.ts';
import type {
  PlanningStrategy,
  StrategyAmendment,
  StrategyEntry,
  StrategyEvent,
  WholeStrategy,
} from '../../core/planning-strategy/planning-strategy.ts';
import { strategyDeadlines } from '../../core/planning-strategy/strategy-deadlines.ts';
import type {
  CouncilTerm,
  StrategyDeadline,
} from '../../core/planning-strategy/strategy-deadlines.ts';
import { planOfEntry, strategyItems } from '../../core/planning-strategy/strategy-items.ts';
import type { StrategyItem } from '../../core/planning-strategy/strategy-items.ts';
import { readCivilDate } from '../../core/time/instant.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { StrategySetting } from '../ports/planning-strategy-store.ts';
import type { Transaction } from '../ports/stores.ts';
import { readStrategies } from './read-strategies.ts';

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
  readonly rules: readonly StatutoryRule[];
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
      return decide({
        ...{ today, terms },
        strategies: newest.map((whole) => ({
          ...whole.strategy,
          adoptedOn: whole.strategy.adopted?.on ?? null,
          isInForce: whole === inForce,
        })),
        setting: await tx.planningStrategies.setting(),
        rules: statutoryRuleNames.map((name) => ruleNamed(own, name)),
        shown: shown && (await viewOf(tx, shown, { ...read, terms, own, today })),
      });
    });
  };

async function viewOf(
  tx: Transaction,
  whole: WholeStrategy,
  around: Awaited<ReturnType<typeof readStrategies>> & {
    readonly terms: readonly CouncilTerm[];
    readonly own: readonly StatutoryRule[];
    readonly today: CivilDate;
  },
): Promise<StrategyView | null> {
  const { strategies, planOfNeed, terms, own, today } = around;
  const { strategy, entries, amendments } = whole;
  const term = terms.find(({ id }) => id === strategy.termId);
  if (!term) return null;
  const plans = new Map((await tx.planRegister.plans()).map((plan) => [plan.id, plan]));
  const bodies = new Map((await tx.people.bodies()).map(({ id, name }) => [id, name]));
  const events = await tx.planRegister.eventsOfKinds(startKinds);
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
    flagged: flaggedStarts(strategies, whole, known, events, today),
  };
}

export type StrategyHistoryView = {
  readonly events: readonly (StrategyEvent & { readonly by: string })[];
};

/** Everything that has happened to a strategy, newest first. */
export const seeStrategyHistory =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    strategyId: string,
  ): Promise<Decision<StrategyHistoryView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const events = await tx.planningStrategies.eventsOf(strategyId);
      if (events.length === 0) {
        const all = await tx.planningStrategies.all();
        if (!all.some(({ strategy }) => strategy.id === strategyId)) return notFound;
      }
      const names = await tx.people.names([...new Set(events.map(({ personId }) => personId))]);
      return decide({
        events: events.map((event) => ({ ...event, by: names.get(event.personId) ?? '' })),
      });
    });
  };

export type StrategyPlaceView = {
  readonly on: CivilDate;
  readonly standing: Standing;
  /** The strategy in force on that day. */
  readonly strategy: Pick<PlanningStrategy, 'id' | 'title'> | null;
  /** The line that the plan has in it today. */
  readonly entry: StrategyEntry | null;
  /** Supplements and rollings that are not decided yet, to point at. */
  readonly openAmendments: readonly Pick<StrategyAmendment, 'id' | 'title'>[];
};

/** How a start on a day would stand to the strategy: seen before it is confirmed. */
export const seeStrategyPlace =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    of: { readonly kind: 'plan' | 'need'; readonly id: string },
    onText: string | undefined,
  ): Promise<Decision<StrategyPlaceView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const plan = of.kind === 'plan' ? await tx.planRegister.byId(of.id) : null;
      const need = of.kind === 'need' ? await tx.planRegister.needTest(of.id) : null;
      const held = plan ?? (need && { type: need.type, isGroup: false });
      if (!held) return notFound;
      const on = readCivilDate(onText ?? '') ?? osloDate(deps.clock.now());
      const { strategies, planOfNeed } = await readStrategies(tx);
      const whole = isHeld(held) ? inForceOn(strategies, on) : null;
      const started = { planId: plan?.id ?? null, needId: need?.id ?? null };
      const listed = whole
        ? entriesOn(whole, on).filter(
            (entry) =>
              (plan !== null && planOfEntry(entry, { planOfNeed }) === plan.id) ||
              (need !== null && entry.needId === need.id),
          )
        : [];
      return decide({
        on,
        standing: whole
          ? holdAgainst(strategies, { planOfNeed }, started, on)
          : { standing: 'no-strategy' },
        strategy: whole && whole.strategy,
        entry: listed[0] ?? null,
        openAmendments: whole?.amendments.filter(({ decided }) => decided === null) ?? [],
      });
    });
  };

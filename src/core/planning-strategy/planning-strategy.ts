import type { CivilDate, Instant } from '../time/instant.ts';
import type { PlanTime } from '../time/plan-time.ts';

/** Planning strategy (planstrategi): what the council plans at all in its term, and when. pbl § 10-1. */
export type PlanningStrategy = {
  readonly id: string;
  readonly termId: string;
  readonly title: string;
  /** The planning strategy as a document in the register, where it is entered there. */
  readonly planId: string | null;
  readonly status: 'draft' | 'proposed' | 'adopted';
  /** The proposal is public from this day, and the council is to treat it on that. */
  readonly publicFrom: CivilDate | null;
  readonly treatmentOn: CivilDate | null;
  readonly adopted: StrategyDecision | null;
  /** Why dates were kept that break a deadline of the law; empty where none is broken. */
  readonly despite: string;
  readonly version: number;
  readonly isExample: boolean;
};

export type StrategyDecision = {
  readonly on: CivilDate;
  readonly bodyId: string;
  readonly reference: string;
};

/** How the municipality keeps its list: once a term, or rolled each year with the action plan. */
export const strategyCadences = ['term', 'yearly'] as const;
export type StrategyCadence = (typeof strategyCadences)[number];

export const entryKinds = ['continued', 'new', 'end', 'master-plan'] as const;
export type EntryKind = (typeof entryKinds)[number];
export const masterDecisions = ['revise-whole', 'revise-parts', 'continue'] as const;
export type MasterDecision = (typeof masterDecisions)[number];

/** What a planner writes in a line of the strategy. */
export type EntryFacts = {
  readonly kind: EntryKind;
  /** The plan in the register. A new plan has none until it is ordered. */
  readonly planId: string | null;
  /** The need test through which a new plan is ordered. */
  readonly needId: string | null;
  readonly title: string;
  /** For the master plan alone. */
  readonly decision: MasterDecision | null;
  /** Time of revision, of drafting, or by which it ends. Null where the plan goes on as it is. */
  readonly from: PlanTime | null;
  readonly to: PlanTime | null;
  readonly note: string;
};

export type StrategyEntry = EntryFacts & {
  readonly id: string;
  readonly strategyId: string;
  /** The supplement or rolling that brings it; null for what was there at adoption. */
  readonly amendmentId: string | null;
  /** The line that it takes the place of once the amendment is decided. */
  readonly supersedesId: string | null;
  /** Takes that line out, and puts nothing in its place. */
  readonly drops: boolean;
  /** Taken out before it was decided. It stays in the history. */
  readonly isWithdrawn: boolean;
  readonly version: number;
  readonly isExample: boolean;
};

/** A supplement that the council decides later, or a year's rolling decided with the action plan. */
export type StrategyAmendment = {
  readonly id: string;
  readonly strategyId: string;
  readonly kind: 'supplement' | 'rolling';
  /** The year of a rolling. */
  readonly year: number | null;
  readonly title: string;
  readonly decided: StrategyDecision | null;
  readonly version: number;
  readonly isExample: boolean;
};

/** A strategy with its lines and amendments. */
export type WholeStrategy = {
  readonly strategy: PlanningStrategy;
  readonly entries: readonly StrategyEntry[];
  readonly amendments: readonly StrategyAmendment[];
};

/** Something that happened to the strategy, kept for ever with what stood there before. */
export type StrategyHappening = {
  readonly strategyId: string;
  readonly kind:
    | 'begun'
    | 'proposed'
    | 'adopted'
    | 'entry-added'
    | 'entry-changed'
    | 'entry-withdrawn'
    | 'amendment-begun'
    | 'amendment-decided'
    | 'adoption-corrected'
    | 'decision-corrected';
  readonly before: PlanningStrategy | StrategyEntry | StrategyAmendment | null;
  readonly after: PlanningStrategy | StrategyEntry | StrategyAmendment;
  /** Why, where somebody had to say. */
  readonly reason: string;
};
export type StrategyEvent = StrategyHappening & {
  readonly id: string;
  readonly at: Instant;
  readonly personId: string;
};

/** The strategy that holds on a day: the one adopted last. A new council's takes the place of the former's on the day it is adopted. */
export function inForceOn(
  strategies: readonly WholeStrategy[],
  day: CivilDate,
): WholeStrategy | null {
  const adopted = strategies.flatMap((whole) => {
    const on = whole.strategy.adopted?.on;
    return on !== undefined && on <= day ? [{ whole, on }] : [];
  });
  return adopted.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]?.whole ?? null;
}

/** The lines that hold on a day: those of the strategy, with the amendments decided by then. In a draft, all that are in it. */
export function entriesOn(
  { strategy, entries, amendments }: WholeStrategy,
  day: CivilDate,
): readonly StrategyEntry[] {
  const decided = new Set(
    amendments.filter((one) => one.decided !== null && one.decided.on <= day).map(({ id }) => id),
  );
  const holding = entries.filter(
    ({ isWithdrawn, amendmentId }) =>
      !isWithdrawn &&
      (amendmentId === null || (strategy.adopted !== null && decided.has(amendmentId))),
  );
  const superseded = new Set(holding.map(({ supersedesId }) => supersedesId));
  return holding.filter(({ id, drops }) => !drops && !superseded.has(id));
}

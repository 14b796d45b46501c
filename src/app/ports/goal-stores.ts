import type { ConflictChain } from '../../core/goals/conflict-chain.ts';
import type { Goal, GoalConflict, GoalReport } from '../../core/goals/goal.ts';
import type { Indicator, IndicatorValue } from '../../core/goals/indicator.ts';
import type { KeptConflict } from '../../core/goals/keep-conflict.ts';
import type { Means, MeansFrame } from '../../core/goals/means.ts';
import type { Versioned } from '../../core/goals/version.ts';
import type { Instant } from '../../core/time/instant.ts';

export type GoalEventKind =
  | 'goal-added'
  | 'goal-changed'
  | 'goal-moved'
  | 'goal-closed'
  | 'goal-reopened'
  | 'indicator-added'
  | 'indicator-changed'
  | 'indicator-measured'
  | 'report-entered'
  | 'report-corrected'
  | 'means-added'
  | 'means-changed';

/** What happened to a goal or to something that hangs on it; the thing as it stood before (null where it is new) and after. */
export type GoalEvent = {
  readonly id: string;
  readonly goalId: string;
  readonly at: Instant;
  readonly personId: string;
  readonly kind: GoalEventKind;
  readonly before: object | null;
  readonly after: object;
};

/** That something happened, without what it was. */
export type GoalChange = Pick<GoalEvent, 'goalId' | 'kind' | 'at'>;

export type ConflictEventKind =
  | 'conflict-recorded'
  | 'conflict-changed'
  | 'conflict-closed'
  | 'conflict-reopened'
  | 'chain-drawn'
  | 'chain-changed'
  | 'chain-closed'
  | 'chain-reopened';

/** What happened to a conflict or a chain of conflicts. */
export type ConflictEvent = Omit<GoalEvent, 'goalId' | 'kind'> & {
  readonly subjectId: string;
  readonly kind: ConflictEventKind;
};

// Whatever is saved counts its version up by itself; `…ForChange` holds the row until commit, so that what an editor saw can be held against it.

export type GoalStore = {
  all(): Promise<readonly Goal[]>;
  /**
   * Moves with every change of a plan, goal, report, indicator, value, line of means or frame, when it is committed: while it is the same, what was worked out
   * of them is still true, in whichever process it was.
   */
  steeringVersion(): Promise<number>;
  byId(goalId: string): Promise<Versioned<Goal> | null>;
  forChange(goalId: string): Promise<Versioned<Goal> | null>;
  /** As the plans' `search`. */
  search(text: string, limit: number): Promise<readonly Goal[]>;
  /** The plan's own goals, and those below them that no other plan holds; in order. */
  ofPlan(planId: string): Promise<readonly Goal[]>;
  byIds(goalIds: readonly string[]): Promise<readonly Goal[]>;
  /** These and everything that they hang under. */
  idsAbove(goalIds: readonly string[]): Promise<readonly string[]>;
  /** The goal and what hangs below it, level by level, until there are `most`. */
  idsBelow(goalId: string, most: number): Promise<readonly string[]>;
  /** The first goals that each plan holds itself, `most` of each, in order. */
  firstTitlesOf(
    planIds: readonly string[],
    most: number,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  titles(goalIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Held until commit: two who move goals take turns, so that together they cannot hang them in a ring. */
  lockThread(): Promise<void>;
  reports(): Promise<readonly GoalReport[]>;
  /** Latest first. */
  reportsOf(goalId: string): Promise<readonly Versioned<GoalReport>[]>;
  reportsOn(goalIds: readonly string[]): Promise<readonly GoalReport[]>;
  reportForChange(reportId: string): Promise<Versioned<GoalReport> | null>;
  conflicts(): Promise<readonly Versioned<KeptConflict>[]>;
  /** Those that touch the plan or one of the goals. */
  conflictsOn(
    planId: string,
    goalIds: readonly string[],
  ): Promise<readonly Versioned<KeptConflict>[]>;
  conflictForChange(conflictId: string): Promise<Versioned<KeptConflict> | null>;
  chains(): Promise<readonly Versioned<ConflictChain>[]>;
  chainForChange(chainId: string): Promise<Versioned<ConflictChain> | null>;
  /** Latest first. */
  history(goalId: string): Promise<readonly GoalEvent[]>;
  /** What has happened to these goals since the instant, latest first. */
  changesOf(goalIds: readonly string[], since: Instant): Promise<readonly GoalChange[]>;
  save(goal: Goal): Promise<void>;
  saveReport(report: GoalReport): Promise<void>;
  /** The aims and the goals they touch; what else is known about the conflict stays as it is. */
  saveConflict(conflict: GoalConflict): Promise<void>;
  /** The conflict with all that is known about it. */
  keepConflict(conflict: KeptConflict): Promise<void>;
  saveChain(chain: ConflictChain): Promise<void>;
  addEvent(event: GoalEvent): Promise<void>;
  /** Of a conflict or a chain, latest first. */
  conflictHistory(subjectId: string): Promise<readonly ConflictEvent[]>;
  addConflictEvent(event: ConflictEvent): Promise<void>;
};

export type IndicatorStore = {
  all(): Promise<readonly Indicator[]>;
  /** Every value of every indicator. */
  values(): Promise<readonly IndicatorValue[]>;
  ofGoal(goalId: string): Promise<readonly Versioned<Indicator>[]>;
  ofGoals(goalIds: readonly string[]): Promise<readonly Indicator[]>;
  /** The newest value of each of these indicators that has one. */
  latestOf(indicatorIds: readonly string[]): Promise<ReadonlyMap<string, IndicatorValue>>;
  /** Of these indicators, oldest first. */
  valuesOf(indicatorIds: readonly string[]): Promise<readonly Versioned<IndicatorValue>[]>;
  forChange(indicatorId: string): Promise<Versioned<Indicator> | null>;
  save(indicator: Indicator): Promise<void>;
  /** A second value for the same day takes the place of the first. */
  saveValue(value: IndicatorValue): Promise<void>;
};

export type MeansStore = {
  all(): Promise<readonly Means[]>;
  ofGoals(goalIds: readonly string[]): Promise<readonly Means[]>;
  ofGoal(goalId: string): Promise<readonly Versioned<Means>[]>;
  forChange(meansId: string): Promise<Versioned<Means> | null>;
  save(means: Means): Promise<void>;
  frames(): Promise<readonly Versioned<MeansFrame>[]>;
  frameForChange(year: number): Promise<Versioned<MeansFrame> | null>;
  saveFrame(frame: MeansFrame): Promise<void>;
};

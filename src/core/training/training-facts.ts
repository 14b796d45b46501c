import type { NeedState } from '../plans/need-test.ts';
import type { StrategyItem } from '../planning-strategy/strategy-items.ts';
import type { PlanLink, PlanRegister, RegisteredPlan } from '../plans/registered-plan.ts';
import type { Phase, PlanningProcess } from '../processes/process.ts';
import type { CivilDate, Instant } from '../time/instant.ts';

export type ComingRound = {
  readonly processId: string;
  readonly title: string;
  readonly bodyName: string;
  readonly startsAt: Instant;
};

/** The process that one is about to enter, or is in the middle of. */
export type Upcoming = {
  readonly process: PlanningProcess;
  readonly phase: Phase;
  readonly isUnderWay: boolean;
  /** The process's next announced round; null while there is none. */
  readonly round: ComingRound | null;
};

/** What the lessons are made of: the municipality as it is today. */
export type TrainingFacts = {
  readonly plans: readonly RegisteredPlan[];
  readonly links: readonly PlanLink[];
  readonly term: PlanRegister['term'];
  readonly needs: readonly NeedState['outcome'][];
  /** What the planning strategy in force says is to be done; null where none is adopted. */
  readonly strategyItems: readonly StrategyItem[] | null;
  readonly bodyNames: readonly string[];
  readonly upcoming: Upcoming | null;
  readonly today: CivilDate;
};

import type { StatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import type { HeldPlans } from '../../core/planning-strategy/hold-against.ts';
import type {
  PlanningStrategy,
  StrategyAmendment,
  StrategyCadence,
  StrategyEntry,
  StrategyEvent,
  WholeStrategy,
} from '../../core/planning-strategy/planning-strategy.ts';
import type { CouncilTerm } from '../../core/planning-strategy/strategy-deadlines.ts';
import type { CivilDate } from '../../core/time/instant.ts';

/** How the list of plan needs is kept, and whether unit plans are held against it; version 0 while nobody has said. */
export type StrategySetting = HeldPlans & {
  readonly cadence: StrategyCadence;
  readonly version: number;
};

/** Planning strategies with their lines and amendments. Whoever changes them holds the plan register's lock. */
export type PlanningStrategyStore = {
  all(): Promise<readonly WholeStrategy[]>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  saveStrategy(strategy: PlanningStrategy): Promise<void>;
  saveEntry(entry: StrategyEntry): Promise<void>;
  saveAmendment(amendment: StrategyAmendment): Promise<void>;
  addEvent(event: StrategyEvent): Promise<void>;
  /** Newest first. */
  eventsOf(strategyId: string): Promise<readonly StrategyEvent[]>;
  /** By their first day. */
  terms(): Promise<readonly CouncilTerm[]>;
  saveConstitution(termId: string, on: CivilDate | null): Promise<void>;
  setting(): Promise<StrategySetting>;
  saveSetting(setting: StrategySetting): Promise<void>;
  /** The municipality's own deadlines, where it has entered other than the law's. */
  rules(): Promise<readonly StatutoryRule[]>;
  saveRule(rule: StatutoryRule): Promise<void>;
};

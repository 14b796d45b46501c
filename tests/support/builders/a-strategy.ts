import { invariant } from '../../../src/core/decision.ts';
import { readPlanTime } from '../../../src/core/time/plan-time.ts';
import type { PlanTime } from '../../../src/core/time/plan-time.ts';
import type {
  EntryFacts,
  PlanningStrategy,
  StrategyAmendment,
  StrategyEntry,
  WholeStrategy,
} from '../../../src/core/planning-strategy/planning-strategy.ts';
import { on } from './instants.ts';

/** A literal time of a strategy: `inTime('2026-Q3')`. */
export function inTime(text: string): PlanTime {
  const read = readPlanTime(text);
  invariant(read !== undefined, `${text} is no time of a strategy`);
  return read;
}

/** What is written in a line about a plan that is revised in 2026. */
export function entryFactsWith(overrides: Partial<EntryFacts> = {}): EntryFacts {
  return {
    kind: 'continued',
    planId: 'klima',
    needId: null,
    title: 'Temaplan for klima',
    decision: null,
    from: inTime('2026'),
    to: inTime('2026'),
    note: '',
    ...overrides,
  };
}

export function anEntry(id: string, overrides: Partial<StrategyEntry> = {}): StrategyEntry {
  return {
    ...entryFactsWith({ planId: id, title: id }),
    id: `entry-${id}`,
    strategyId: 'strategy',
    amendmentId: null,
    supersedesId: null,
    drops: false,
    isWithdrawn: false,
    version: 1,
    isExample: false,
    ...overrides,
  };
}

export function anAmendment(overrides: Partial<StrategyAmendment> = {}): StrategyAmendment {
  return {
    id: 'supplement',
    strategyId: 'strategy',
    kind: 'supplement',
    year: null,
    title: 'Tillegg 1',
    decided: null,
    version: 1,
    isExample: false,
    ...overrides,
  };
}

/** A strategy that was public for 40 days and adopted on 20 March 2024. */
export function aStrategy(
  parts: Partial<Omit<WholeStrategy, 'strategy'>> = {},
  overrides: Partial<PlanningStrategy> = {},
): WholeStrategy {
  return {
    entries: [],
    amendments: [],
    ...parts,
    strategy: {
      id: 'strategy',
      termId: 'term',
      title: 'Planstrategi 2024–2027',
      planId: null,
      status: 'adopted',
      publicFrom: on('2024-02-09'),
      treatmentOn: on('2024-03-20'),
      adopted: { on: on('2024-03-20'), bodyId: 'KS', reference: '24/1' },
      despite: '',
      version: 3,
      isExample: false,
      ...overrides,
    },
  };
}

import type { PlanningStrategies, StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { idOf } from './ids.ts';
import { council } from './people.ts';
import { plans } from './plan-system.ts';

export const strategyId = idOf('e', 1);
const term = {
  ...{ id: idOf('e', 2), startsOn: '2023-10-01', endsOn: '2027-09-30' },
  constitutedOn: null,
};
const entry = {
  ...{ id: idOf('e', 3), kind: 'continued', planId: plans.theme.id, needId: null, decision: null },
  ...{ title: 'Temaplan for klima', from: '2026-Q2', to: '2026-Q3', note: '', version: 1 },
  ...{ amendmentId: null, supersedesId: null, drops: false, isExample: false, holds: true },
};

/** An adopted strategy with one late revision and one start outside. */
export function aStrategyView(overrides: object = {}): StrategyView {
  return {
    strategy: {
      ...{ id: strategyId, termId: term.id, title: 'Planstrategi 2024–2027', planId: null },
      ...{ status: 'adopted', publicFrom: '2024-02-09', treatmentOn: '2024-03-20', despite: '' },
      adopted: { on: '2024-03-20', bodyId: council.id, reference: '24/1' },
      ...{ version: 3, isExample: false },
    },
    ...{ adoptedBy: 'Kommunestyret', isInForce: true, term },
    deadlines: [
      {
        rule: {
          ...{ rule: 'planning-strategy-adopted', paragraph: 'pbl § 10-1', amount: 1 },
          ...{ unit: 'years', from: 'council-constituted' },
        },
        ...{ countedFrom: '2023-10-01', isFromTermStart: true, dueOn: '2024-10-01' },
        ...{ daysLeft: null, brokenBy: 0 },
      },
    ],
    entries: [entry],
    amendments: [],
    items: [
      {
        ...{ entryId: entry.id, kind: 'continued', title: entry.title, planId: entry.planId },
        ...{ from: '2026-04-01', to: '2026-09-30', progress: 'not-started', doneOn: null },
        lateDays: 51,
      },
    ],
    flagged: [
      {
        ...{ planId: plans.land.id, title: 'Arealdelen', on: '2026-02-01', why: 'not-listed' },
        ...{ from: null, to: null, reasons: ['Ras i april'], amendmentIds: [], coveredBy: null },
      },
    ],
    ...overrides,
  } as unknown as StrategyView;
}

export function strategiesWith(shown: StrategyView | null): PlanningStrategies {
  return {
    ...{ today: '2026-11-20', terms: [term] },
    strategies: shown
      ? [
          {
            ...shown.strategy,
            adoptedOn: shown.strategy.adopted?.on ?? null,
            isInForce: shown.isInForce,
          },
        ]
      : [],
    setting: { cadence: 'term', holdsUnitPlans: false, version: 0 },
    rules: [],
    shown,
  } as unknown as PlanningStrategies;
}

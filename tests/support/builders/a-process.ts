import { asAdopted, withoutTemplate } from '../../../src/core/processes/process.ts';
import type { Phase, PlanningProcess } from '../../../src/core/processes/process.ts';
import { ids } from './ids.ts';
import { at, on } from './instants.ts';

export function aPhase(overrides: Partial<Phase> = {}): Phase {
  return {
    id: ids.phase,
    processId: ids.process,
    key: 'workshops',
    kind: 'co-creation',
    ordinal: 1,
    title: 'Politiske verksteder',
    ...asAdopted(on('2026-11-01'), on('2026-12-15')),
    openedAt: at('2026-10-31T23:00:00.000Z'),
    lead: 'politics',
    purpose: 'Premissene settes før saken skrives.',
    expectation: 'Møt og svar.',
    products: ['Føringer'],
    plannedRounds: ['Verksted 1'],
    ...overrides,
  };
}

export function aProcess(overrides: Partial<PlanningProcess> = {}): PlanningProcess {
  return {
    id: ids.process,
    key: 'planstrategi',
    ...withoutTemplate,
    template: 'planstrategi',
    title: 'Planstrategi 2027–31',
    planId: null,
    phases: [aPhase()],
    ...overrides,
  };
}

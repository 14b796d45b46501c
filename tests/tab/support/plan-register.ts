import type { PlanRegistration } from '../../../src/contracts/plan-register.ts';

/** What the register knows of a plan that nothing has happened to. */
export function aRegistration(overrides: Partial<PlanRegistration> = {}): PlanRegistration {
  return {
    version: 1,
    themes: [],
    treatmentReason: '',
    decisionReference: '',
    firstAdoptedOn: null,
    endedOn: null,
    endReason: '',
    revision: null,
    committee: null,
    adoptedInTerm: null,
    continued: null,
    links: [],
    marks: [],
    commands: [],
    ...overrides,
  };
}

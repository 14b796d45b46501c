import type { NeedAnswers } from '../../../src/core/plans/need-test.ts';
import type {
  PlanFacts,
  PlanLink,
  RegisteredPlan,
} from '../../../src/core/plans/registered-plan.ts';
import { aPlan } from './a-plan.ts';

/** A plan in force that goes by its key, with nothing more known of it. */
export function aRegisteredPlan(
  key: string,
  overrides: Partial<RegisteredPlan> = {},
): RegisteredPlan {
  return {
    ...aPlan(key),
    version: 1,
    themes: [],
    committeeId: null,
    treatmentReason: '',
    decisionReference: '',
    firstAdoptedOn: overrides.adoptedOn ?? null,
    endedOn: null,
    endReason: '',
    continued: null,
    revision: null,
    ...overrides,
  };
}

/** What a planner writes about a theme plan. */
export function planFactsWith(overrides: Partial<PlanFacts> = {}): PlanFacts {
  return {
    title: 'Temaplan for klima',
    type: 'temaplan',
    level: 'elaboration',
    horizonYears: 10,
    parentId: null,
    treatment: 'political',
    treatmentReason: '',
    themes: [],
    committeeId: null,
    summary: '',
    ...overrides,
  };
}

export function aReplacement(fromId: string, toId: string, part = ''): PlanLink {
  return {
    id: `${fromId}-${toId}-${part}`,
    fromId,
    toId,
    kind: 'replaces',
    part,
    effectiveOn: null,
    isExample: false,
  };
}

const yes = { holds: true, because: '' };
export const allHold: NeedAnswers = {
  'theme-important': yes,
  'purpose-clear': yes,
  feasible: yes,
  'not-covered': yes,
};

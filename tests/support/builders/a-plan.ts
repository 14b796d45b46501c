import type { Plan } from '../../../src/core/plans/plan.ts';

/** A plan that goes by its key. */
export function aPlan(key: string, overrides: Partial<Plan> = {}): Plan {
  return {
    id: key,
    key,
    title: `Plan ${key}`,
    type: 'temaplan',
    level: 'elaboration',
    horizonYears: 12,
    treatment: 'political',
    parentId: null,
    isGroup: false,
    status: 'in-force',
    adoptedOn: null,
    adoptedByBodyId: null,
    summary: '',
    isExample: false,
    ...overrides,
  };
}

import { untied } from '../../../src/core/goals/conflict-chain.ts';
import type { ConflictChain } from '../../../src/core/goals/conflict-chain.ts';

/** A chain whose steps are about nothing in particular. */
export function aChain(
  id: string,
  steps: readonly string[],
  overrides: Partial<ConflictChain> = {},
): ConflictChain {
  return {
    ...{ id, title: 'Tett og rimelig', isExample: false },
    steps: steps.map((words) => ({ ...untied, words })),
    ...overrides,
  };
}

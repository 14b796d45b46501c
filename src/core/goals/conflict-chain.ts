import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Closing } from './closed.ts';
import { outdated } from './version.ts';
import type { Versioned, VersionConflict } from './version.ts';

/** What a step of a chain is about, where it is about something that is kept here; at most one of the three. */
export type ChainTie = {
  readonly goalId: string | null;
  readonly planId: string | null;
  readonly conflictId: string | null;
};
export type ChainStep = ChainTie & { readonly words: string };

/** Steps in which each aim leads to the next difficulty: "Lavere utslipp", "Fortetting ved knutepunkter", "Boligene blir for dyre". */
export type ConflictChain = {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly ChainStep[];
  readonly isExample: boolean;
  readonly closed?: Closing | null;
};

export type ChainWords = Pick<ConflictChain, 'title' | 'steps'>;
export type ChainRefusal =
  | { readonly code: 'chain-too-short' }
  | { readonly code: 'step-tied-twice'; readonly step: number; readonly words: string };

export const untied: ChainTie = { goalId: null, planId: null, conflictId: null };

/** A new chain. One step leads nowhere: a chain has two or more. */
export function drawChain(words: ChainWords, id: string): Decision<ConflictChain, ChainRefusal> {
  const refusal = refusalOf(words);
  return refusal ? refuse(refusal) : decide({ ...words, id, isExample: false });
}

/** New words, steps or order. @param seen the version that the editor had before them */
export function changeChain(
  stored: Versioned<ConflictChain>,
  words: ChainWords,
  seen: number,
): Decision<ConflictChain, VersionConflict | ChainRefusal> {
  if (stored.version !== seen) return refuse(outdated(stored));
  const refusal = refusalOf(words);
  return refusal ? refuse(refusal) : decide({ ...stored.value, ...words });
}

/** Is the chain about any of these: by a step tied to the goal or plan, or to a conflict that touches it? */
export function chainTouches(
  { steps }: Pick<ConflictChain, 'steps'>,
  about: {
    readonly goalIds: ReadonlySet<string>;
    readonly planIds: ReadonlySet<string>;
    readonly conflictIds: ReadonlySet<string>;
  },
): boolean {
  return steps.some(
    ({ goalId, planId, conflictId }) =>
      (goalId !== null && about.goalIds.has(goalId)) ||
      (planId !== null && about.planIds.has(planId)) ||
      (conflictId !== null && about.conflictIds.has(conflictId)),
  );
}

function refusalOf({ steps }: ChainWords): ChainRefusal | undefined {
  if (steps.length < 2) return { code: 'chain-too-short' };
  for (const [index, { goalId, planId, conflictId, words }] of steps.entries())
    if ([goalId, planId, conflictId].filter((id) => id !== null).length > 1)
      return { code: 'step-tied-twice', step: index + 1, words };
  return undefined;
}

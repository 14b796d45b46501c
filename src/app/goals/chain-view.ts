import { chainTouches } from '../../core/goals/conflict-chain.ts';
import type { ChainStep, ConflictChain } from '../../core/goals/conflict-chain.ts';
import type { Closing } from '../../core/goals/closed.ts';
import type { KeptConflict } from '../../core/goals/keep-conflict.ts';
import type { Versioned } from '../../core/goals/version.ts';

type Link = { readonly id: string; readonly title: string };

/** A chain with what its steps are about by name. */
export type ChainView = Pick<ConflictChain, 'id' | 'title' | 'isExample'> & {
  readonly version: number;
  readonly closed: Closing | null;
  readonly steps: readonly (Pick<ChainStep, 'words'> & {
    readonly goal: Link | null;
    readonly plan: Link | null;
    readonly conflict: Link | null;
  })[];
};

type Named = {
  readonly goals: ReadonlyMap<string, Link>;
  readonly plans: ReadonlyMap<string, Link>;
  readonly conflicts: readonly Versioned<KeptConflict>[];
};

export function chainViews(
  chains: readonly Versioned<ConflictChain>[],
  { goals, plans, conflicts }: Named,
): readonly ChainView[] {
  const aims = new Map(
    conflicts.map(({ value: { id, firstAim, secondAim } }) => [
      id,
      { id, title: `${firstAim} – ${secondAim}` },
    ]),
  );
  const link = (id: string | null, things: ReadonlyMap<string, Link>): Link | null => {
    const thing = id === null ? undefined : things.get(id);
    return thing ? { id: thing.id, title: thing.title } : null;
  };
  return chains.map(({ value: { id, title, isExample, closed, steps }, version }) => ({
    ...{ id, title, isExample, version, closed: closed ?? null },
    steps: steps.map((step) => ({
      words: step.words,
      goal: link(step.goalId, goals),
      plan: link(step.planId, plans),
      conflict: link(step.conflictId, aims),
    })),
  }));
}

/** The chains that are about these goals or plans, directly or through a conflict that touches them. */
export function chainsAbout(
  chains: readonly Versioned<ConflictChain>[],
  about: {
    readonly goalIds: readonly string[];
    readonly planIds: readonly string[];
    readonly conflicts: readonly Versioned<KeptConflict>[];
  },
): readonly Versioned<ConflictChain>[] {
  const sets = {
    goalIds: new Set(about.goalIds),
    planIds: new Set(about.planIds),
    conflictIds: new Set(about.conflicts.map(({ value }) => value.id)),
  };
  return chains.filter(({ value }) => chainTouches(value, sets));
}

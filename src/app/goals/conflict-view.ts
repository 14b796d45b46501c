import type { Closing } from '../../core/goals/closed.ts';
import type { KeptConflict } from '../../core/goals/keep-conflict.ts';
import type { Versioned } from '../../core/goals/version.ts';

type Link = { readonly id: string; readonly title: string };

/** A conflict with what it touches by name. */
export type ConflictView = Omit<KeptConflict, 'key' | 'goalIds' | 'planIds' | 'closed'> & {
  readonly closed: Closing | null;
  readonly version: number;
  readonly goals: readonly Link[];
  readonly plans: readonly Link[];
};

export function conflictView(
  { value, version }: Versioned<KeptConflict>,
  goals: ReadonlyMap<string, Link>,
  plans: ReadonlyMap<string, Link>,
): ConflictView {
  const named = (ids: readonly string[], things: ReadonlyMap<string, Link>): readonly Link[] =>
    ids.flatMap((id) => {
      const thing = things.get(id);
      return thing ? [{ id, title: thing.title }] : [];
    });
  const { key: _key, goalIds, planIds, closed, ...conflict } = value;
  return {
    ...{ ...conflict, version, closed: closed ?? null },
    ...{ goals: named(goalIds, goals), plans: named(planIds, plans) },
  };
}

import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { mayHangUnder } from './goal.ts';
import type { Goal, GoalKind } from './goal.ts';
import type { ClosedAbove } from './closing.ts';
import { outdated } from './version.ts';
import type { Versioned, VersionConflict } from './version.ts';

/** What a planner writes about a goal; its kind is fixed, and its place is changed by moving it. */
export type GoalWords = Pick<Goal, 'title' | 'note' | 'planId'>;

export type PlaceRefusal = {
  readonly code: 'wrong-place-for-goal';
  readonly kind: GoalKind;
  readonly parentKind: GoalKind | null;
};

/** A new goal under a parent, or at the top. Refused where its kind may not hang there. */
export function addGoal(
  words: GoalWords,
  place: { readonly kind: GoalKind; readonly parent: Goal | null },
  made: Pick<Goal, 'id' | 'key' | 'ordinal'>,
): Decision<Goal, PlaceRefusal | ClosedAbove> {
  const { kind, parent } = place;
  if (!mayHangUnder(kind, parent?.kind ?? null)) return refuse(wrongPlace(kind, parent));
  if (parent?.closed) return refuse({ code: 'closed-above', title: parent.title });
  return decide({ ...words, ...made, kind, parentId: parent?.id ?? null, isExample: false });
}

/** New words for a goal where it stands. @param seen the version that the editor had before them */
export function changeGoal(
  stored: Versioned<Goal>,
  words: GoalWords,
  seen: number,
): Decision<Goal, VersionConflict> {
  if (stored.version !== seen) return refuse(outdated(stored));
  return decide({ ...stored.value, ...words });
}

export type MoveRefusal =
  | VersionConflict
  | PlaceRefusal
  | ClosedAbove
  | { readonly code: 'goal-below-itself'; readonly title: string };

/**
 * Hangs a goal elsewhere. What hangs below it hangs on it still and so goes along.
 * @param to the new parent with the way from it to the top, itself first; null moves the goal to the top
 * @param ordinal its place among its new siblings
 */
export function moveGoal(
  stored: Versioned<Goal>,
  to: { readonly parent: Goal; readonly wayUp: readonly Goal[] } | null,
  ordinal: number,
  seen: number,
): Decision<Goal, MoveRefusal> {
  if (stored.version !== seen) return refuse(outdated(stored));
  const goal = stored.value;
  if (to?.wayUp.some(({ id }) => id === goal.id))
    return refuse({ code: 'goal-below-itself', title: goal.title });
  const parent = to?.parent ?? null;
  if (!mayHangUnder(goal.kind, parent?.kind ?? null)) return refuse(wrongPlace(goal.kind, parent));
  if (parent?.closed && !goal.closed) return refuse({ code: 'closed-above', title: parent.title });
  return decide({ ...goal, parentId: parent?.id ?? null, ordinal });
}

/** The way from a goal to the top, itself first; ends where a ring closes. */
export function wayUpFrom(goal: Goal, byId: ReadonlyMap<string, Goal>): readonly Goal[] {
  const way: Goal[] = [];
  const passed = new Set<string>();
  let at: Goal | undefined = goal;
  while (at && !passed.has(at.id)) {
    way.push(at);
    passed.add(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return way;
}

function wrongPlace(kind: GoalKind, parent: Goal | null): PlaceRefusal {
  return { code: 'wrong-place-for-goal', kind, parentKind: parent?.kind ?? null };
}

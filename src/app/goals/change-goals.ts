import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/goals/change-goal.ts';
import type { ClosedAbove } from '../../core/goals/closing.ts';
import type { GoalWords, MoveRefusal, PlaceRefusal } from '../../core/goals/change-goal.ts';
import type { Goal, GoalKind } from '../../core/goals/goal.ts';
import type { VersionConflict } from '../../core/goals/version.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { noteGoalChange } from './note-goal-change.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Adds a goal last among its siblings. */
export const addGoal =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    words: GoalWords,
    place: { readonly kind: GoalKind; readonly parentId: string | null },
  ): Promise<
    Decision<{ readonly id: string }, PlaceRefusal | ClosedAbove | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.goals.lockThread();
      const goals = await tx.goals.all();
      const parent = goals.find(({ id }) => id === place.parentId) ?? null;
      if (place.parentId !== null && !parent) return notFound;
      if (words.planId !== null && !(await tx.plans.byId(words.planId))) return notFound;
      const id = deps.ids.next();
      const made = { id, key: id, ordinal: lastAmong(goals, place.parentId) };
      const added = core.addGoal(words, { kind: place.kind, parent }, made);
      if (added.refused) return added;
      await tx.goals.save(added.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'goal-added', goalId: id, before: null, after: added.value },
      });
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'goal', id: decision.value.id });
    return decision;
  };

/** Changes a goal's words. A stale version is refused and nothing is overwritten. */
export const changeGoal =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    goalId: string,
    words: GoalWords,
    seen: number,
  ): Promise<Decision<null, VersionConflict | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.goals.forChange(goalId);
      if (!stored) return notFound;
      if (words.planId !== null && !(await tx.plans.byId(words.planId))) return notFound;
      const changed = core.changeGoal(stored, words, seen);
      if (changed.refused) return changed;
      await tx.goals.save(changed.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'goal-changed', goalId, before: stored.value, after: changed.value },
      });
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: goalId });
    return decision;
  };

/** Hangs a goal, and with it all that hangs below it, under another. */
export const moveGoal =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    goalId: string,
    parentId: string | null,
    seen: number,
  ): Promise<Decision<null, MoveRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.goals.lockThread();
      const stored = await tx.goals.forChange(goalId);
      if (!stored) return notFound;
      const goals = await tx.goals.all();
      const byId = new Map(goals.map((goal) => [goal.id, goal]));
      const parent = parentId === null ? null : byId.get(parentId);
      if (parent === undefined) return notFound;
      const to = parent && { parent, wayUp: core.wayUpFrom(parent, byId) };
      const moved = core.moveGoal(stored, to, lastAmong(goals, parentId), seen);
      if (moved.refused) return moved;
      await tx.goals.save(moved.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'goal-moved', goalId, before: stored.value, after: moved.value },
      });
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: goalId });
    return decision;
  };

function lastAmong(goals: readonly Goal[], parentId: string | null): number {
  return goals.reduce(
    (last, goal) => (goal.parentId === parentId ? Math.max(last, goal.ordinal + 1) : last),
    1,
  );
}

import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/goals/closing.ts';
import type { Closing } from '../../core/goals/closed.ts';
import type { ClosedAbove, CloseRefusal, ReopenRefusal } from '../../core/goals/closing.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { noteGoalChange } from './note-goal-change.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Closes a goal that the council has dropped, and everything that still stands below it. Each keeps its history. */
export const closeGoal =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    goalId: string,
    closing: Closing,
    seen: number,
  ): Promise<Decision<{ readonly closed: number }, CloseRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.goals.lockThread();
      const stored = await tx.goals.forChange(goalId);
      if (!stored) return notFound;
      const goals = await tx.goals.all();
      const byId = new Map(goals.map((goal) => [goal.id, goal]));
      const closed = core.closeGoal(stored, goals, closing, seen, osloDate(deps.clock.now()));
      if (closed.refused) return closed;
      for (const goal of closed.value) {
        await tx.goals.save(goal);
        await noteGoalChange(deps, tx, by, {
          ...{ kind: 'goal-closed', goalId: goal.id },
          ...{ before: byId.get(goal.id) ?? null, after: goal },
        });
      }
      return decide({ closed: closed.value.length });
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: goalId });
    return decision;
  };

/** Takes a closed goal up again. */
export const reopenGoal =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    goalId: string,
    seen: number,
  ): Promise<Decision<null, ReopenRefusal | ClosedAbove | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.goals.lockThread();
      const stored = await tx.goals.forChange(goalId);
      if (!stored) return notFound;
      const { parentId } = stored.value;
      const parent = parentId === null ? null : await tx.goals.byId(parentId);
      const reopened = core.reopenGoal(stored, parent?.value ?? null, seen);
      if (reopened.refused) return reopened;
      await tx.goals.save(reopened.value);
      await noteGoalChange(deps, tx, by, {
        ...{ kind: 'goal-reopened', goalId, before: stored.value, after: reopened.value },
      });
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: goalId });
    return decision;
  };

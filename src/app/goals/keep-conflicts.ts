import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/goals/keep-conflict.ts';
import type { ConflictRefusal, ConflictWords } from '../../core/goals/keep-conflict.ts';
import type { VersionConflict } from '../../core/goals/version.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { noteConflictChange } from './note-conflict-change.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Writes down that aims collide, so that nobody has to keep quiet about it. */
export const recordConflict =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    words: ConflictWords,
  ): Promise<Decision<{ readonly id: string }, ConflictRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      if (!(await areHere(tx, words))) return notFound;
      const id = deps.ids.next();
      const recorded = core.recordConflict(words, { id, key: id });
      if (recorded.refused) return recorded;
      await tx.goals.keepConflict(recorded.value);
      await noteConflictChange(deps, tx, by, {
        ...{ kind: 'conflict-recorded', subjectId: id, before: null, after: recorded.value },
      });
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'goal', id: decision.value.id });
    return decision;
  };

export const changeConflict =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    conflictId: string,
    words: ConflictWords,
    seen: number,
  ): Promise<Decision<null, VersionConflict | ConflictRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.goals.conflictForChange(conflictId);
      if (!stored || !(await areHere(tx, words))) return notFound;
      const changed = core.changeConflict(stored, words, seen);
      if (changed.refused) return changed;
      await tx.goals.keepConflict(changed.value);
      await noteConflictChange(deps, tx, by, {
        ...{ kind: 'conflict-changed', subjectId: conflictId },
        ...{ before: stored.value, after: changed.value },
      });
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: conflictId });
    return decision;
  };

async function areHere(tx: Transaction, { goalIds, planIds }: ConflictWords): Promise<boolean> {
  for (const id of goalIds) if (!(await tx.goals.byId(id))) return false;
  for (const id of planIds) if (!(await tx.plans.byId(id))) return false;
  return true;
}

import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/goals/conflict-chain.ts';
import type { ChainRefusal, ChainWords } from '../../core/goals/conflict-chain.ts';
import type { VersionConflict } from '../../core/goals/version.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { noteConflictChange } from './note-conflict-change.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Draws how conflicts hang together: steps in which each leads to the next. */
export const drawChain =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    words: ChainWords,
  ): Promise<Decision<{ readonly id: string }, ChainRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      if (!(await tiesAreHere(tx, words))) return notFound;
      const id = deps.ids.next();
      const drawn = core.drawChain(words, id);
      if (drawn.refused) return drawn;
      await tx.goals.saveChain(drawn.value);
      await noteConflictChange(deps, tx, by, {
        ...{ kind: 'chain-drawn', subjectId: id, before: null, after: drawn.value },
      });
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'goal', id: decision.value.id });
    return decision;
  };

/** Changes a chain's title, steps or their order. A stale version is refused with what the other wrote. */
export const changeChain =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    chainId: string,
    words: ChainWords,
    seen: number,
  ): Promise<Decision<null, VersionConflict | ChainRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.goals.chainForChange(chainId);
      if (!stored || !(await tiesAreHere(tx, words))) return notFound;
      const changed = core.changeChain(stored, words, seen);
      if (changed.refused) return changed;
      await tx.goals.saveChain(changed.value);
      await noteConflictChange(deps, tx, by, {
        ...{ kind: 'chain-changed', subjectId: chainId },
        ...{ before: stored.value, after: changed.value },
      });
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id: chainId });
    return decision;
  };

async function tiesAreHere(tx: Transaction, { steps }: ChainWords): Promise<boolean> {
  const conflicts = new Set((await tx.goals.conflicts()).map(({ value }) => value.id));
  for (const { goalId, planId, conflictId } of steps) {
    if (goalId !== null && !(await tx.goals.byId(goalId))) return false;
    if (planId !== null && !(await tx.plans.byId(planId))) return false;
    if (conflictId !== null && !conflicts.has(conflictId)) return false;
  }
  return true;
}

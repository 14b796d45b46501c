import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { close, reopen } from '../../core/goals/closing.ts';
import type { Closing } from '../../core/goals/closed.ts';
import type { CloseRefusal, ReopenRefusal } from '../../core/goals/closing.ts';
import type { ConflictChain } from '../../core/goals/conflict-chain.ts';
import type { KeptConflict } from '../../core/goals/keep-conflict.ts';
import type { Versioned } from '../../core/goals/version.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { ConflictEventKind, GoalStore } from '../ports/goal-stores.ts';
import { noteConflictChange } from './note-conflict-change.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;
type Answer<Refusal extends { readonly code: string }> = Promise<
  Decision<null, Refusal | NotAllowed | NotFound>
>;

/** Settles or withdraws a conflict from a day, with a reason. It stays findable with its history. */
export const closeConflict =
  (deps: Needs) =>
  (by: AuthorizedMember, id: string, closing: Closing, seen: number): Answer<CloseRefusal> =>
    change(deps, by, id, conflicts, 'conflict-closed', (stored) =>
      close(stored, closing, seen, osloDate(deps.clock.now())),
    );

export const reopenConflict =
  (deps: Needs) =>
  (by: AuthorizedMember, id: string, seen: number): Answer<ReopenRefusal> =>
    change(deps, by, id, conflicts, 'conflict-reopened', (stored) => reopen(stored, seen));

/** Withdraws a chain from a day, with a reason. */
export const closeChain =
  (deps: Needs) =>
  (by: AuthorizedMember, id: string, closing: Closing, seen: number): Answer<CloseRefusal> =>
    change(deps, by, id, chains, 'chain-closed', (stored) =>
      close(stored, closing, seen, osloDate(deps.clock.now())),
    );

export const reopenChain =
  (deps: Needs) =>
  (by: AuthorizedMember, id: string, seen: number): Answer<ReopenRefusal> =>
    change(deps, by, id, chains, 'chain-reopened', (stored) => reopen(stored, seen));

type Kept<Thing> = {
  readonly forChange: (goals: GoalStore, id: string) => Promise<Versioned<Thing> | null>;
  readonly save: (goals: GoalStore, thing: Thing) => Promise<void>;
};
const conflicts: Kept<KeptConflict> = {
  forChange: (goals, id) => goals.conflictForChange(id),
  save: (goals, conflict) => goals.keepConflict(conflict),
};
const chains: Kept<ConflictChain> = {
  forChange: (goals, id) => goals.chainForChange(id),
  save: (goals, chain) => goals.saveChain(chain),
};

async function change<Thing extends object, Refusal extends { readonly code: string }>(
  deps: Needs,
  by: AuthorizedMember,
  id: string,
  kept: Kept<Thing>,
  kind: ConflictEventKind,
  decideOn: (stored: Versioned<Thing>) => Decision<Thing, Refusal>,
): Answer<Refusal> {
  const refusal = denied(by, 'edit-plans');
  if (refusal) return refusal;
  const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const stored = await kept.forChange(tx.goals, id);
    if (!stored) return notFound;
    const changed = decideOn(stored);
    if (changed.refused) return changed;
    await kept.save(tx.goals, changed.value);
    await noteConflictChange(deps, tx, by, {
      ...{ kind, subjectId: id, before: stored.value, after: changed.value },
    });
    return decide(null);
  });
  if (!decision.refused) deps.events.publish(by.municipality, { topic: 'goal', id });
  return decision;
}

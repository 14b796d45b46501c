import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { chainViews } from './chain-view.ts';
import type { ChainView } from './chain-view.ts';
import { conflictView } from './conflict-view.ts';
import type { ConflictView } from './conflict-view.ts';

export type ConflictsView = {
  readonly conflicts: readonly ConflictView[];
  readonly chains: readonly ChainView[];
};

/** Every known goal conflict, and how they hang together. */
export const seeConflicts =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<ConflictsView, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const goals = new Map((await tx.goals.all()).map((goal) => [goal.id, goal]));
      const plans = new Map((await tx.plans.all()).map((plan) => [plan.id, plan]));
      const conflicts = await tx.goals.conflicts();
      return decide({
        conflicts: conflicts.map((conflict) => conflictView(conflict, goals, plans)),
        chains: chainViews(await tx.goals.chains(), { goals, plans, conflicts }),
      });
    });
  };

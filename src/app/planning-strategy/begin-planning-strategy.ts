import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { beginStrategy } from '../../core/planning-strategy/change-strategy.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { saveStrategyChange } from './save-strategy-change.ts';

/** Begins the planning strategy of a term. */
export const beginPlanningStrategy =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    wish: { readonly termId: string; readonly title: string; readonly planId: string | null },
  ): Promise<
    Decision<
      { readonly id: string },
      { readonly code: 'term-has-strategy' } | NotAllowed | NotFound
    >
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.planRegister.lock();
      const terms = await tx.planningStrategies.terms();
      if (!terms.some(({ id }) => id === wish.termId)) return notFound;
      if (wish.planId !== null && !(await tx.planRegister.byId(wish.planId))) return notFound;
      const id = deps.ids.next();
      const begun = beginStrategy(await tx.planningStrategies.all(), { ...wish, id });
      if (begun.refused) return begun;
      await saveStrategyChange(deps, tx, by, id, begun.value);
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'plan', id: decision.value.id });
    return decision;
  };

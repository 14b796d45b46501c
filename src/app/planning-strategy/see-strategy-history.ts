import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { StrategyEvent } from '../../core/planning-strategy/planning-strategy.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type StrategyHistoryView = {
  readonly events: readonly (StrategyEvent & { readonly by: string })[];
};

/** Everything that has happened to a strategy, newest first. */
export const seeStrategyHistory =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    strategyId: string,
  ): Promise<Decision<StrategyHistoryView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const events = await tx.planningStrategies.eventsOf(strategyId);
      if (events.length === 0) {
        const all = await tx.planningStrategies.all();
        if (!all.some(({ strategy }) => strategy.id === strategyId)) return notFound;
      }
      const names = await tx.people.names([...new Set(events.map(({ personId }) => personId))]);
      return decide({
        events: events.map((event) => ({ ...event, by: names.get(event.personId) ?? '' })),
      });
    });
  };

import type { StrategyChange } from '../../core/planning-strategy/change-strategy.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

/** Saves what a change has made, what is kept of it, and the audit row of each happening. */
export async function saveStrategyChange(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  by: AuthorizedMember,
  strategyId: string,
  { strategy, entries, amendments, happened }: StrategyChange,
): Promise<void> {
  const at = deps.clock.now();
  const { planningStrategies: store } = tx;
  if (strategy) await store.saveStrategy(strategy);
  for (const amendment of amendments) await store.saveAmendment(amendment);
  for (const entry of entries) await store.saveEntry(entry);
  for (const happening of happened) {
    await store.addEvent({ ...happening, id: deps.ids.next(), at, personId: by.personId });
    const event = {
      type: 'planning-strategy-changed',
      subject: strategyId,
      facts: { happening: happening.kind },
    } as const;
    await tx.audit.append(actorOf(by), event, at);
  }
}

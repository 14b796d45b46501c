import type { AuthorizedMember } from '../authority.ts';
import { actorOf } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { GoalEvent } from '../ports/goal-stores.ts';
import type { Transaction } from '../ports/stores.ts';

/** Writes what happened into the goal's history, and that it happened into the audit log: the log holds no words that anybody wrote. */
export async function noteGoalChange(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  by: AuthorizedMember,
  change: Pick<GoalEvent, 'goalId' | 'kind' | 'before' | 'after'>,
): Promise<void> {
  const at = deps.clock.now();
  await tx.goals.addEvent({ ...change, id: deps.ids.next(), at, personId: by.personId });
  await tx.audit.append(actorOf(by), { type: change.kind, subject: change.goalId }, at);
}

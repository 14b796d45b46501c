import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { ConflictEvent } from '../ports/goal-stores.ts';
import type { Transaction } from '../ports/stores.ts';

/** Writes what happened to a conflict or a chain into its history, and that it happened into the audit log. */
export async function noteConflictChange(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  by: AuthorizedMember,
  change: Pick<ConflictEvent, 'subjectId' | 'kind' | 'before' | 'after'>,
): Promise<void> {
  const at = deps.clock.now();
  await tx.goals.addConflictEvent({ ...change, id: deps.ids.next(), at, personId: by.personId });
  await tx.audit.append(actorOf(by), { type: change.kind, subject: change.subjectId }, at);
}

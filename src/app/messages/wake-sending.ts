import type { MessagePriority } from '../../core/messages/priority.ts';
import { epochOf, instantOf } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

/**
 * Has the outbox looked at, at once or from an instant on. Whoever writes a message that waits calls this in the same transaction.
 * What becomes due within the same second is looked at once.
 */
export function wakeSending(
  tx: Pick<Transaction, 'jobs'>,
  { municipalityId }: MunicipalityScope,
  priority: MessagePriority,
  dueAt: Instant | null,
): Promise<void> {
  const from = dueAt === null ? null : instantOf(Math.ceil(epochOf(dueAt) / 1_000) * 1_000);
  return tx.jobs.enqueue(
    { name: 'send-messages', municipalityId, priority, dueAt: from },
    from === null ? {} : { startAfter: from },
  );
}

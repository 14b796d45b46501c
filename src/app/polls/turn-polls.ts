import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

/** Sets going what is to open by itself, and what closes with its phase: when a phase has turned, and at each sweep. */
export async function turnPolls(
  tx: Pick<Transaction, 'pollLives' | 'jobs'>,
  { municipalityId }: MunicipalityScope,
  now: Instant,
): Promise<void> {
  const due = await tx.pollLives.due(now);
  // At a moment: the one that waits with the same key, for a deadline far ahead, is moved to it.
  const atOnce = { startAfter: now };
  for (const pollId of due.open)
    await tx.jobs.enqueue({ name: 'open-poll', municipalityId, pollId }, atOnce);
  for (const pollId of due.close)
    await tx.jobs.enqueue({ name: 'close-poll', municipalityId, pollId }, atOnce);
}

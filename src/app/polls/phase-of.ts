import { invariant } from '../../core/decision.ts';
import type { Poll } from '../../core/polls/poll.ts';
import type { Phase } from '../../core/processes/process.ts';
import type { Transaction } from '../ports/stores.ts';

/** The phase that a poll belongs to. */
export async function phaseOf(
  tx: Pick<Transaction, 'processes'>,
  { phaseId }: Pick<Poll, 'phaseId'>,
): Promise<Phase> {
  const process = await tx.processes.ofPhase(phaseId);
  const phase = process?.phases.find(({ id }) => id === phaseId);
  invariant(phase !== undefined, 'a poll has a phase');
  return phase;
}

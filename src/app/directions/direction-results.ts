import { resultOf } from '../../core/directions/direction-result.ts';
import type { DirectionResult } from '../../core/directions/direction-result.ts';
import type { Direction } from '../../core/directions/direction.ts';
import { verifiedBy } from '../../core/protocols/round-outputs.ts';
import type { Transaction } from '../ports/stores.ts';

/** By direction: what the newest closed verification of its words gave. What has not been asked about is left out. */
export async function directionResults(
  tx: Pick<Transaction, 'verifications'>,
  phaseId: string,
  directions: readonly Direction[],
): Promise<ReadonlyMap<string, DirectionResult>> {
  const verifications = await tx.verifications.ofPhase(phaseId);
  const results = new Map<string, DirectionResult>();
  for (const direction of directions) {
    const verification = verifiedBy(direction, verifications);
    if (!verification) continue;
    const answers = await tx.verifications.answers(verification.id);
    const own = answers.filter(({ directionId }) => directionId === direction.id);
    results.set(direction.id, resultOf(verification, own));
  }
  return results;
}

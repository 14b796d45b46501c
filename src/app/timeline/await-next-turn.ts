import type { PlanningProcess } from '../../core/processes/process.ts';
import { addDays } from '../../core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../../core/time/instant.ts';
import { osloDate, osloInstant } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

/** Enqueues the next turn for the midnight in Oslo on which the next phase opens, or the one after the last day of the next that closes. */
export async function awaitNextTurn(
  tx: Pick<Transaction, 'jobs'>,
  { municipalityId }: MunicipalityScope,
  { id, phases }: Pick<PlanningProcess, 'id' | 'phases'>,
  now: Instant,
): Promise<void> {
  const today = osloDate(now);
  const [next] = phases
    .filter(({ closedAt }) => closedAt === null)
    .flatMap(({ openedAt, startsOn, endsOn }): CivilDate[] => [
      ...(openedAt === null ? [startsOn] : []),
      addDays(endsOn, 1),
    ])
    .filter((day) => day > today)
    .toSorted();
  if (next === undefined) return;
  const startAfter = osloInstant(next, '00:00' as LocalTime);
  await tx.jobs.enqueue({ name: 'turn-phases', municipalityId, processId: id }, { startAfter });
}

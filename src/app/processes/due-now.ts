import { dueWork } from '../../core/processes/due-work.ts';
import type { DueWork } from '../../core/processes/due-work.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';

/** What is late or due within so many days in each process that goes on. */
export async function dueNow(
  tx: Pick<Transaction, 'processes' | 'phaseDues'>,
  today: CivilDate,
  daysAhead: number,
): Promise<readonly { readonly process: PlanningProcess; readonly work: readonly DueWork[] }[]> {
  const processes = await tx.processes.all();
  const dues = await tx.phaseDues.ofPhases(
    processes.flatMap(({ phases }) => phases.map(({ id }) => id)),
  );
  return processes
    .map((process) => ({ process, work: dueWork(process, dues, today, daysAhead) }))
    .filter(({ work }) => work.length > 0);
}

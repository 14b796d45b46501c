import type { MoveFacts } from '../../core/processes/move-preview.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { Transaction } from '../ports/stores.ts';
import { deadlineFrame } from './deadline-frame.ts';

/** What a move of this process's phases is worked out with. */
export async function moveFacts(
  tx: Pick<Transaction, 'rounds' | 'planningStrategies' | 'timelines'>,
  process: PlanningProcess,
): Promise<MoveFacts> {
  return {
    rounds: await tx.rounds.ofPhases(process.phases.map(({ id }) => id)),
    frame: await deadlineFrame(tx, process),
    summers: await tx.timelines.schoolSummers(),
  };
}

import type { Decision } from '../../../core/decision.ts';
import type { WishRefusal } from '../../../core/workshops/seating/judge-wishes.ts';
import { seatTables } from '../../../core/workshops/seating/seat-tables.ts';
import type { SeatedRound } from '../../../core/workshops/seating/seating.ts';
import type { SeatingTask } from '../../../core/workshops/seating/seating-task.ts';
import type { Deps } from '../../deps.ts';

/** Some tenths of a second in all, but in breaths of some 10 ms: between them everybody else who asks is answered. Outside any transaction. */
export async function runSearch(
  { turns }: Pick<Deps, 'turns'>,
  task: SeatingTask,
  roll: ReadonlySet<string>,
): Promise<Decision<readonly SeatedRound[], WishRefusal>> {
  const search = seatTables(task, roll);
  for (;;) {
    const breath = search.next();
    if (breath.done) return breath.value;
    await turns.next();
  }
}

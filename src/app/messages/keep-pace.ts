import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Longer than this is the queue's to wait, not a worker's. */
const longestWaitMs = 3_000;

/**
 * Waits for a turn to make one call to Teams, as all replicas together may make them.
 * @param thread as `sendsIn` or `opensFor` names it
 * @returns null when the call is to be made now; otherwise in how many seconds to come back
 */
export async function waitForTurn(
  deps: Pick<Deps, 'unitOfWork' | 'turns'>,
  scope: MunicipalityScope,
  thread: string,
): Promise<number | null> {
  for (let waitedMs = 0; ;) {
    const [turn] = await deps.unitOfWork.run(scope, (tx) =>
      tx.pace.take([thread], longestWaitMs / 3),
    );
    if (turn?.isGiven !== false) {
      await deps.turns.after(turn?.waitMs ?? 0);
      return null;
    }
    waitedMs += turn.waitMs;
    if (waitedMs > longestWaitMs) return Math.ceil(turn.waitMs / 1_000);
    await deps.turns.after(turn.waitMs);
  }
}

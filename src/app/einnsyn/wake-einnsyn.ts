import { invariant } from '../../core/decision.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** How many are put in the queue at a time: after years without eInnsyn there may be thousands, and they go one by one. */
const atATime = 50;

/**
 * Finds the meetings that eInnsyn may not have as they are now: announced, changed, called off, with new minutes, or due to be tried again. The sweep does it, so that
 * whatever changes a meeting has not to remember to ask, and what is corrected within minutes is sent once. Nothing where nothing is to be sent.
 */
export const wakeEinnsyn =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities' | 'einnsyn'>) =>
  async (scope: MunicipalityScope): Promise<void> => {
    const { municipalityId } = scope;
    const municipality = await deps.municipalities.byId(municipalityId);
    invariant(municipality !== null, 'a sweep names a registered municipality');
    if (deps.einnsyn.unitOf(municipality.number) === null) return;
    await deps.unitOfWork.run(scope, async (tx) => {
      const now = deps.clock.now();
      if (await tx.einnsyn.isHeld(now)) return;
      for (const roundId of await tx.einnsyn.due(now, atATime))
        await tx.jobs.enqueue({ name: 'send-to-einnsyn', municipalityId, roundId });
    });
  };

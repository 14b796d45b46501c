import { invariant } from '../../core/decision.ts';
import type { EinnsynSubject } from '../../core/einnsyn/sending.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Job } from '../ports/jobs.ts';

/** How many are put in the queue at a time: after years without eInnsyn there may be thousands, and they go one by one. */
const atATime = 50;

/**
 * Finds what eInnsyn may not have as it is now: meetings that are announced, changed, called off or have new minutes, decisions, and what is due to be tried again. The sweep does it, so that
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
      for (const subject of await tx.einnsyn.due(now, atATime))
        await tx.jobs.enqueue(jobOfSubject(municipalityId, subject));
    });
  };

/** The job that sends it. */
export function jobOfSubject(municipalityId: string, { kind, id }: EinnsynSubject): Job {
  return kind === 'meeting'
    ? { name: 'send-to-einnsyn', municipalityId, roundId: id }
    : { name: 'send-decision-to-einnsyn', municipalityId, adoptionId: id };
}

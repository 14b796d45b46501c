import { invariant } from '../../core/decision.ts';
import { driftAfter } from '../../core/record-library/kept-drift.ts';
import { driftOf } from '../../core/record-library/library-drift.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate, osloTime } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';
import { siteOf } from './drive-of.ts';
import { sampleItems } from './sample-items.ts';

/** Within these hours on the wall in Oslo nobody waits for SharePoint. */
const nightStarts = '02:00';
const nightEnds = '06:00';
const usualWaitSeconds = 60;

/** Is it night, has nobody looked at the archive's site since the last one, and is there an archive at all? */
export async function isLookDue(tx: Transaction, now: Instant): Promise<boolean> {
  const time = osloTime(now);
  if (time < nightStarts || time >= nightEnds) return false;
  const latest = await tx.archiveDrift.latest();
  if (latest && osloDate(latest.lookedAt) === osloDate(now)) return false;
  return (await tx.audit.firstOfType('record-archived')) !== null;
}

/**
 * Looks at the archive's site as `npm run sharepoint` does, changes nothing there, and keeps what differs for the archive's page. Where SharePoint does not
 * answer it comes back; where nothing may be seen, that is what is told, beside what was found before.
 */
export const lookAtArchive =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events' | 'municipalities' | 'setup'>) =>
  async (scope: MunicipalityScope): Promise<JobOutcome> => {
    const { municipalityId } = scope;
    const municipality = await deps.municipalities.byId(municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');
    const found = await deps.setup.look(siteOf(municipality), await sampleItems(deps)(scope));
    if (found.refused && found.refusal.code === 'try-later')
      return {
        outcome: 'again',
        afterSeconds: found.refusal.retryAfterSeconds ?? usualWaitSeconds,
      };
    await deps.unitOfWork.run(scope, async (tx) => {
      const now = deps.clock.now();
      const before = await tx.archiveDrift.latest();
      await tx.archiveDrift.save(
        found.refused
          ? { lookedAt: now, refusal: told(found.refusal.code), found: before?.found ?? [] }
          : driftAfter(before, driftOf(found.value), now),
      );
    });
    deps.events.publish(scope, { topic: 'archive-check', id: municipalityId });
    return { outcome: 'done' };
  };

function told(code: string): 'no-access' | 'not-found' | 'refused' {
  return code === 'no-access' || code === 'not-found' ? code : 'refused';
}

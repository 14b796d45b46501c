import { epochOf, instantOf } from '../../core/time/instant.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate, osloTime } from '../../core/time/oslo.ts';
import type { Actor, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';
import { failIn, runIn } from './keep-run.ts';
import { municipalityOf, readGroups } from './read-groups.ts';

/** Within these hours on the wall in Oslo, by day-saving and without: before anybody works, after most systems have changed their people. */
const nightStarts = '02:00';
const nightEnds = '06:00';

/** The night that an instant is in, by its day; null by day. */
function nightOf(now: Instant): CivilDate | null {
  const time = osloTime(now);
  return nightStarts <= time && time < nightEnds ? osloDate(now) : null;
}

/** Is there a night's sync that nobody has done? */
export async function isSyncDue(tx: Transaction, now: Instant): Promise<boolean> {
  const night = nightOf(now);
  if (night === null) return false;
  const settings = await tx.peopleSync.settings();
  return settings?.isEnabled === true && !(await tx.peopleSync.hasRunAt(night));
}

/**
 * The night's sync. Whoever takes it first does it, and the others find it done. Where Microsoft does not answer it comes back within the night; what needs a
 * person is written down at once.
 */
export const syncAtNight =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'municipalities' | 'directory'>) =>
  async (scope: MunicipalityScope): Promise<JobOutcome> => {
    const now = deps.clock.now();
    const night = nightOf(now);
    const isDue = await deps.unitOfWork.read(scope, (tx) => isSyncDue(tx, now));
    if (night === null || !isDue) return { outcome: 'done' };
    const municipality = await municipalityOf(deps, scope);
    const groups = await readGroups(deps, scope, municipality);
    const pause = groups.refused ? groups.refusal.retryAfterSeconds : null;
    if (pause !== null && nightOf(instantOf(epochOf(now) + pause * 1000)) === night)
      return { outcome: 'again', afterSeconds: pause };
    await deps.unitOfWork.run(scope, async (tx) => {
      await tx.peopleSync.lock();
      if (await tx.peopleSync.hasRunAt(night)) return;
      const by: Actor = { kind: 'system', job: 'sync-people' };
      if (groups.refused) await failIn(deps, tx, by, groups.refusal, night);
      else await runIn(deps, tx, municipality, by, groups.value, night);
    });
    return { outcome: 'done' };
  };

import { addMinutes } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import { checkArchive, minutesHeld } from './check-archive.ts';

type Needs = Pick<
  Deps,
  | 'unitOfWork'
  | 'clock'
  | 'ids'
  | 'events'
  | 'documents'
  | 'library'
  | 'auditChain'
  | 'municipalities'
>;

/** How soon one looks again where somebody else is at it: another replica, a command, or one that was killed a moment ago. */
const secondsWhileHeld = 15;

/** Goes on with the check that is under way, from where it had come; every hundred records is told to those who look. */
export const runArchiveCheck =
  (deps: Needs) =>
  async (scope: MunicipalityScope): Promise<JobOutcome> => {
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    if (!municipality) return { outcome: 'done' };
    const holder = deps.ids.next();
    const now = deps.clock.now();
    const running = await deps.unitOfWork.run(scope, async (tx) => {
      const check = await tx.archiveChecks.running();
      if (!check) return null;
      const until = addMinutes(now, minutesHeld);
      const isTaken = await tx.archiveChecks.take(check.id, holder, now, until);
      return { isTaken, check: { ...check, holder } };
    });
    if (!running) return { outcome: 'done' };
    if (!running.isTaken) return { outcome: 'again', afterSeconds: secondsWhileHeld };

    const tell = (): void => {
      deps.events.publish(scope, { topic: 'archive-check', id: scope.municipalityId });
    };
    const { check } = running;
    const outcome = await checkArchive(deps)(scope, municipality, check, tell);
    tell();
    if (outcome.outcome !== 'again') return { outcome: 'done' };
    await deps.unitOfWork.run(scope, (tx) =>
      tx.archiveChecks.release(check.id, holder, deps.clock.now()),
    );
    return outcome;
  };

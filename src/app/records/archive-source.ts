import type { MunicipalityScope } from '../authority.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import { archiveFrozen } from './archive-frozen.ts';
import type { ArchiveDeps } from './archive-frozen.ts';

/** The job that archives one frozen version of something other than minutes: a poll, a phase, a day of the audit log. */
export const archiveSource =
  (deps: ArchiveDeps) =>
  async (scope: MunicipalityScope, sourceId: string): Promise<JobOutcome> => {
    const source = await deps.unitOfWork.read(scope, (tx) => tx.recordSources.byId(sourceId));
    return source ? archiveFrozen(deps, scope, [{ ...source, sourceId }]) : { outcome: 'done' };
  };

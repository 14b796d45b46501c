import type { MunicipalityScope } from '../authority.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import { archiveFrozen } from './archive-frozen.ts';
import type { ArchiveDeps } from './archive-frozen.ts';

/** The job that archives a closed round: every frozen version of its protocol that is not in the archive yet. */
export const archiveRound =
  (deps: ArchiveDeps) =>
  async (scope: MunicipalityScope, roundId: string): Promise<JobOutcome> => {
    const versions = await deps.unitOfWork.read(scope, (tx) => tx.protocols.versionsOf(roundId));
    return archiveFrozen(
      deps,
      scope,
      versions.map(({ id, version, content }) => ({
        subject: { kind: 'protocol', roundId },
        ...{ sourceId: id, version, content },
      })),
    );
  };

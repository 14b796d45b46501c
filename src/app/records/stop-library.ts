import { stopAgain } from '../../core/records/library-stop.ts';
import type { StopCause } from '../../core/records/library-stop.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { jobOfRecord } from './take-up-record.ts';

const by = { kind: 'system', job: 'archive-round' } as const;

/** Stops a library for all its records: the cause stands there once, with when somebody looks again. */
export async function stopLibrary(
  tx: Transaction,
  scope: MunicipalityScope,
  at: { readonly library: ArchiveRecord['library']; readonly driveId: string },
  met: { readonly cause: StopCause; readonly requestId: string | null },
  now: Instant,
): Promise<void> {
  const before = await tx.archiveLibraries.forChange(at.library);
  const stop = stopAgain(before?.stop ?? null, met, now);
  const place = before?.driveId === at.driveId ? before.place : null;
  await tx.archiveLibraries.save({ ...at, place, moved: before?.moved ?? null, stop });
  if (stop.since !== now) return;
  await tx.audit.append(
    by,
    {
      type: 'archive-stopped',
      subject: scope.municipalityId,
      facts: { library: at.library, cause: met.cause },
    },
    now,
  );
}

/** A file got through: everything that waited for the library goes on. */
export async function resumeLibrary(
  tx: Transaction,
  scope: MunicipalityScope,
  library: ArchiveRecord['library'],
  now: Instant,
): Promise<void> {
  const before = await tx.archiveLibraries.forChange(library);
  if (!before?.stop) return; // another has said it
  await tx.archiveLibraries.save({ ...before, stop: null });
  for (const record of await tx.records.unarchivedIn(library))
    if (record.state.status === 'waiting' && record.state.reason === 'library-stopped')
      await takeUpAgain(tx, scope, record);
  await tx.audit.append(
    by,
    {
      type: 'archive-resumed',
      subject: scope.municipalityId,
      facts: { library, cause: before.stop.cause },
    },
    now,
  );
}

/** Puts a record back in the queue. With an instant, a job that waits for the archive's own Retry-After is moved to it instead of standing in the way. */
export async function takeUpAgain(
  tx: Transaction,
  { municipalityId }: MunicipalityScope,
  record: ArchiveRecord,
  startAfter?: Instant,
): Promise<void> {
  const queued = { status: 'waiting', reason: 'queued', retryAt: null } as const;
  await tx.records.saveState(record.id, queued, record.attempts);
  await tx.jobs.enqueue(
    jobOfRecord(municipalityId, record),
    startAfter === undefined ? {} : { startAfter },
  );
}

import { isRecordsOwn, isStopCause, stopAgain } from '../../core/records/library-stop.ts';
import type { StopCause } from '../../core/records/library-stop.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { jobOfRecord } from './take-up-record.ts';

const by = { kind: 'system', job: 'archive-round' } as const;

/**
 * Stops a library for all its records: the cause stands there once, with when somebody looks again. False where it is not stopped, because the trouble is
 * the record's own.
 */
export async function stopLibrary(
  tx: Transaction,
  scope: MunicipalityScope,
  record: Pick<ArchiveRecord, 'id' | 'library'>,
  driveId: string,
  met: { readonly cause: StopCause; readonly requestId: string | null },
  now: Instant,
): Promise<boolean> {
  const { id, library } = record;
  const before = await tx.archiveLibraries.forChange(library);
  const lastStopped = (await tx.archiveSteps.ofRecord(id)).findLast(
    ({ outcome, reason }) => outcome === 'stopped' && reason === met.cause,
  )?.lastAt;
  if (isRecordsOwn(before, { id, lastStopped: lastStopped ?? null }, met.cause)) return false;
  const stop = stopAgain(before?.stop ?? null, met, now);
  const place = before?.driveId === driveId ? before.place : null;
  await tx.archiveLibraries.save({
    ...{ library, driveId, place, moved: before?.moved ?? null, stop },
    ...{ triedBy: id, resumedAt: before?.resumedAt ?? null },
  });
  if (stop.since !== now) return true;
  await tx.audit.append(
    by,
    {
      type: 'archive-stopped',
      subject: scope.municipalityId,
      facts: { library, cause: met.cause },
    },
    now,
  );
  return true;
}

/** A file got through: everything that waited for the library goes on, and so does what was held to be one record's own trouble while it might be the library's. */
export async function resumeLibrary(
  tx: Transaction,
  scope: MunicipalityScope,
  { id, library }: Pick<ArchiveRecord, 'id' | 'library'>,
  now: Instant,
): Promise<void> {
  const before = await tx.archiveLibraries.forChange(library);
  if (!before?.stop) return; // another has said it
  await tx.archiveLibraries.save({ ...before, stop: null, triedBy: id, resumedAt: now });
  for (const record of await tx.records.unarchivedIn(library))
    if (waitsForLibrary(record)) await takeUpAgain(tx, scope, record);
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

function waitsForLibrary({ state }: ArchiveRecord): boolean {
  return state.status === 'attention'
    ? isStopCause(state.problem)
    : state.status === 'waiting' && state.reason === 'library-stopped';
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

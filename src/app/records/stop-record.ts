import { isStopCause } from '../../core/records/library-stop.ts';
import { attemptsAfter, secondsUntilNextRun } from '../../core/records/next-run.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Actor, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';
import type { ArchiveTrouble } from './archive-trouble.ts';
import { driveOf } from './drive-of.ts';
import { stopLibrary } from './stop-library.ts';

type StopDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events'>;

const libraryStopped = { status: 'waiting', reason: 'library-stopped', retryAt: null } as const;

/** The library is stopped, and that is told there. The record waits until it goes on, without a job of its own; one that needs a person still does. */
export async function waitForLibrary(
  deps: StopDeps,
  scope: MunicipalityScope,
  record: ArchiveRecord,
): Promise<JobOutcome> {
  await deps.unitOfWork.run(scope, async (tx) => {
    const current = await tx.records.forChange(record.id);
    if (current?.state.status !== 'waiting') return;
    await tx.records.saveState(record.id, libraryStopped, record.attempts);
  });
  deps.events.publish(scope, { topic: 'record', id: record.id });
  return { outcome: 'done' };
}

/** What comes of a record whose step did not go through: again later by itself, stopped with its whole library, or a person is needed. */
export async function stopRecord(
  deps: StopDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  record: ArchiveRecord,
  trouble: ArchiveTrouble,
  fileName: string | null,
): Promise<JobOutcome> {
  const attempts = record.attempts + 1;
  const { step, requestId } = trouble;
  if (trouble.outcome === 'attention') {
    const { problem } = trouble;
    await deps.unitOfWork.run(scope, async (tx) => {
      if (await isArchived(tx, record)) return;
      const now = deps.clock.now();
      const met = { step, fileName, reason: problem, requestId };
      const driveId = driveOf(municipality, record.library);
      const isStopped =
        isStopCause(problem) &&
        (await stopLibrary(tx, scope, record, driveId, { cause: problem, requestId }, now));
      if (isStopped) {
        await tx.records.saveState(record.id, libraryStopped, attempts);
        await tx.archiveSteps.add(record.id, { ...met, outcome: 'stopped' }, now);
        return;
      }
      await tx.archiveSteps.add(record.id, { ...met, outcome: 'attention' }, now);
      await tx.records.saveState(record.id, { status: 'attention', problem }, attempts);
      await tx.audit.append(
        actorOf(record),
        { type: 'record-needs-attention', subject: record.id, facts: { problem } },
        now,
      );
    });
    deps.events.publish(scope, { topic: 'record', id: record.id });
    return { outcome: 'done' };
  }

  const afterSeconds = await deps.unitOfWork.run(scope, async (tx) => {
    const current = await tx.records.forChange(record.id);
    if (current?.state.status === 'archived') return null;
    const now = deps.clock.now();
    const waiting = { id: record.id, attempts: attemptsAfter(record, current ?? record) };
    const seconds = trouble.retryAfterSeconds ?? secondsUntilNextRun(waiting);
    const retryAt = addMinutes(now, seconds / 60);
    const reason = trouble.throttled ? 'archive-throttled' : 'archive-unreachable';
    const state = { status: 'waiting', reason, retryAt } as const;
    await tx.records.saveState(record.id, state, waiting.attempts);
    const met = { step, fileName, outcome: 'again', reason, requestId } as const;
    await tx.archiveSteps.add(record.id, met, now);
    return seconds;
  });
  if (afterSeconds === null) return { outcome: 'done' };
  deps.events.publish(scope, { topic: 'record', id: record.id });
  return { outcome: 'again', afterSeconds };
}

/**
 * Has another run finished meanwhile? Then this one's trouble is past, and must not take the record back out of the archive. The record's lock
 * makes two runs take turns, so that the record is archived, and said to be, once.
 */
export async function isArchived(tx: Transaction, record: ArchiveRecord): Promise<boolean> {
  return (await tx.records.forChange(record.id))?.state.status === 'archived';
}

/** The job that works on the record, as the audit log names it. */
export const actorOf = ({ subject }: ArchiveRecord): Actor => ({
  kind: 'system',
  job: subject.kind === 'protocol' ? 'archive-round' : 'archive-source',
});

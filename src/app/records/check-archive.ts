import type { Municipality } from '../../core/municipalities/municipality.ts';
import { addFindings, usualCheckRules } from '../../core/records/archive-check.ts';
import type { ArchiveCheck, CheckProgress } from '../../core/records/archive-check.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { AuditChain } from '../ports/audit-chain.ts';
import type { RecordLibrary } from '../ports/microsoft.ts';
import { anchorsOf, missingRecords, verifyRecords } from './verify-records.ts';
import { listLibraries, verifyRemote } from './verify-remote.ts';

export type CheckDeps = Pick<Deps, 'unitOfWork' | 'clock'> & {
  readonly auditChain: AuditChain;
  readonly documents: Pick<Deps['documents'], 'sha256' | 'quickXorHash' | 'renderJson'>;
  /** Null where the check does not ask SharePoint. */
  readonly library: RecordLibrary | null;
};

export type CheckOutcome =
  | { readonly outcome: 'done'; readonly progress: CheckProgress }
  /** SharePoint does not answer now: what is done is kept, and the same call goes on. */
  | { readonly outcome: 'again'; readonly afterSeconds: number }
  /** Somebody else has taken it up. */
  | { readonly outcome: 'taken' };

/** Records at a time: so much is done again by whoever takes up a check that was killed. */
const recordsAtOnce = 100;
/** A check that has not been heard of for so long may be taken up by somebody else. */
export const minutesHeld = 2;
const usualWaitSeconds = 60;

/**
 * Goes through the archive from where the check had come: the audit chain, every package, every stored file, and what SharePoint says of each. Written
 * down after every hundred records, so that a run that is killed is taken up there. The caller holds the check.
 */
export const checkArchive =
  (deps: CheckDeps) =>
  async (
    scope: MunicipalityScope,
    municipality: Municipality,
    check: ArchiveCheck,
    onProgress: (progress: CheckProgress) => void,
  ): Promise<CheckOutcome> => {
    const { said, ids, rules, manifests } = await deps.unitOfWork.read(scope, async (tx) => {
      const entries = await tx.audit.ofType('record-archived');
      const stored = await tx.records.ids();
      return {
        said: new Map(entries.map(({ subject, facts }) => [subject, facts])),
        ids: stored,
        rules: (await tx.archiveChecks.rules()) ?? usualCheckRules,
        manifests: await tx.records.manifests(stored),
      };
    });
    let { progress, afterRecord } = check;
    if (progress.chain === null)
      progress = {
        ...progress,
        chain: await deps.auditChain.verify(scope, anchorsOf(deps, manifests, said)),
        records: ids.length,
        found: addFindings(progress.found, missingRecords(said, new Set(ids))),
      };

    const listings =
      deps.library === null || check.depth === 'stored'
        ? null
        : await listLibraries(deps.library, municipality);
    if (listings && 'later' in listings) return later(listings.later.retryAfterSeconds);

    for (;;) {
      const from = afterRecord;
      const records = await deps.unitOfWork.read(scope, (tx) =>
        tx.records.page(from, recordsAtOnce),
      );
      const last = records.at(-1);
      if (!last) break;
      const quickXorHashes = new Map<string, string>();
      const stored = await verifyRecords(deps, scope, records, said, (fileId, hash) => {
        quickXorHashes.set(fileId, hash);
      });
      const archived = records.filter(
        ({ id, state }) => state.status === 'archived' || said.has(id),
      );
      const remote =
        deps.library && listings
          ? await verifyRemote(
              { library: deps.library, documents: deps.documents },
              {
                ...{ municipality, records: archived, listings, quickXorHashes, rules },
                depth: check.depth,
              },
            )
          : ({ later: false, findings: [], same: 0, downloads: 0 } as const);
      if (remote.later) return later(remote.refusal.retryAfterSeconds);

      afterRecord = last.id;
      progress = {
        ...progress,
        recordsDone: progress.recordsDone + records.length,
        files: progress.files + records.reduce((sum, { files }) => sum + files.length, 0),
        sameRemotely: progress.sameRemotely + remote.same,
        downloads: progress.downloads + remote.downloads,
        found: addFindings(progress.found, [...stored, ...remote.findings]),
      };
      if (!(await keep(deps, scope, check, { afterRecord, progress }))) return { outcome: 'taken' };
      onProgress(progress);
    }

    if (!(await keep(deps, scope, check, { afterRecord, progress }))) return { outcome: 'taken' };
    await deps.unitOfWork.run(scope, (tx) =>
      tx.archiveChecks.end(check.id, 'done', deps.clock.now()),
    );
    return { outcome: 'done', progress };
  };

function keep(
  { unitOfWork, clock }: CheckDeps,
  scope: MunicipalityScope,
  { id, holder }: ArchiveCheck,
  to: Pick<ArchiveCheck, 'afterRecord' | 'progress'>,
): Promise<boolean> {
  const now = clock.now();
  return unitOfWork.run(scope, (tx) =>
    tx.archiveChecks.advance(id, holder, { ...to, now, until: addMinutes(now, minutesHeld) }),
  );
}

function later(seconds: number | null): CheckOutcome {
  return { outcome: 'again', afterSeconds: seconds ?? usualWaitSeconds };
}

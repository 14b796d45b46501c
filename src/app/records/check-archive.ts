import type { Municipality } from '../../core/municipalities/municipality.ts';
import { addFindings, usualCheckRules } from '../../core/records/archive-check.ts';
import type { ArchiveCheck, CheckProgress } from '../../core/records/archive-check.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { AuditChain } from '../ports/audit-chain.ts';
import type { RecordLibrary } from '../ports/microsoft.ts';
import { createLabelSettler } from './settle-labels.ts';
import { allAnchors, missingRecords, saidOf, verifyRecords } from './verify-records.ts';
import type { SaidOf } from './verify-records.ts';
import { extraFiles, listLibraries, verifyRemote } from './verify-remote.ts';

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
/**
 * A check that has not been heard of for so long may be taken up by somebody else. It is heard of after every thousand rows of the chain, every answer of a listing and every
 * hundred records; a single one of these may have to wait for SharePoint.
 */
export const minutesHeld = 5;
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
    let { progress, afterRecord } = check;
    const hold = { isOurs: true };
    /** Writes down how far it has come. False where somebody else has it meanwhile. */
    const keep = async (): Promise<boolean> => {
      hold.isOurs &&= await advance(deps, scope, check, { afterRecord, progress });
      return hold.isOurs;
    };
    const stay = async (): Promise<void> => {
      await keep();
    };

    if (progress.chain === null) {
      const { saidIds, ids } = await deps.unitOfWork.read(scope, async (tx) => ({
        saidIds: await tx.audit.subjectsOf('record-archived'),
        ids: await tx.records.ids(),
      }));
      const anchors = await allAnchors(deps, scope, ids);
      const chain = await deps.auditChain.verify(scope, anchors, stay);
      progress = {
        ...{ ...progress, chain, records: ids.length },
        found: addFindings(progress.found, missingRecords(saidIds, new Set(ids))),
      };
      if (!(await keep())) return { outcome: 'taken' };
    }

    const { rules, recalls } = await deps.unitOfWork.read(scope, async (tx) => ({
      rules: await tx.archiveChecks.rules(),
      recalls: await tx.recalls.all(),
    }));
    const takenOut = new Set(
      [...recalls.values()]
        .filter(({ outcome }) => outcome === 'taken-out')
        .map(({ recordId }) => recordId),
    );
    const listedFrom = deps.clock.now();
    const { library } = deps;
    const listings =
      library === null || check.depth === 'stored'
        ? null
        : await listLibraries(library, municipality, stay);
    if (!hold.isOurs) return { outcome: 'taken' };
    if (listings && 'later' in listings) return later(listings.later.retryAfterSeconds);
    const labelsOf = library && createLabelSettler(library, municipality, check.depth);

    for (;;) {
      const from = afterRecord;
      const { records, said } = await deps.unitOfWork.read(scope, async (tx) => {
        const page = await tx.records.page(from, recordsAtOnce);
        const itsIds = page.map(({ id }) => id);
        return { records: page, said: await saidOf(tx, itsIds) };
      });
      const last = records.at(-1);
      if (!last) break;
      const quickXorHashes = new Map<string, string>();
      const stored = await verifyRecords(deps, scope, records, said, (fileId, hash) => {
        quickXorHashes.set(fileId, hash);
      });
      const remote =
        library && labelsOf && listings
          ? await verifyRemote(
              { library, documents: deps.documents },
              {
                ...{ municipality, listings, quickXorHashes, labelsOf, depth: check.depth },
                records: records.filter((record) =>
                  isListed(record, said, [listedFrom, deps.clock.now()]),
                ),
                rules: rules ?? usualCheckRules,
                takenOut,
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
      if (!(await keep())) return { outcome: 'taken' };
      onProgress(progress);
    }

    const extra = listings ? await extraFiles(deps, scope, listings) : [];
    progress = { ...progress, found: addFindings(progress.found, extra) };
    // Together, so that whoever takes up a check that was killed here counts nothing twice.
    const isEnded = await deps.unitOfWork.run(scope, async (tx) => {
      const now = deps.clock.now();
      const to = { afterRecord, progress, now, until: now };
      if (!(await tx.archiveChecks.advance(check.id, check.holder, to))) return false;
      await tx.archiveChecks.end(check.id, 'done', now);
      return true;
    });
    return isEnded ? { outcome: 'done', progress } : { outcome: 'taken' };
  };

/** Is it archived, or said to be, and was it so before the libraries were listed? What came since is for the next check; what says that it is still to come is no way out. */
function isListed(
  { id, state }: ArchiveRecord,
  said: SaidOf,
  [listedFrom, now]: readonly [Instant, Instant],
): boolean {
  if (state.status !== 'archived') return said.has(id);
  return state.archivedAt <= listedFrom || state.archivedAt > now;
}

function advance(
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

import type { ArchiveStep } from '../../core/records/archive-step.ts';
import { pronomFormats, recordFileName } from '../../core/records/describe-record.ts';
import {
  contentFor,
  layOutRecord,
  librariesOf,
  recordTitle,
} from '../../core/records/record-content.ts';
import {
  manifestFact,
  manifestSchema,
  packageManifest,
} from '../../core/records/package-manifest.ts';
import type { WholeContent } from '../../core/records/record-content.ts';
import type { ArchiveRecord, RecordFile, RecordSubject } from '../../core/records/record.ts';
import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';
import { archiveFile } from './archive-file.ts';
import { enterLibrary } from './enter-library.ts';
import { isHeldBack, recallFacts } from './recalls.ts';
import { resumeLibrary } from './stop-library.ts';
import { actorOf, isArchived, stopRecord, waitForLibrary } from './stop-record.ts';

export type ArchiveDeps = Pick<
  Deps,
  'unitOfWork' | 'clock' | 'ids' | 'events' | 'documents' | 'library' | 'municipalities' | 'log'
>;

/** A frozen version of something, whole: the minutes of a round, or a record source. */
export type Frozen = {
  readonly subject: RecordSubject;
  readonly sourceId: string;
  readonly version: number;
  readonly content: WholeContent;
};

/**
 * Renders each frozen version once for each library that it goes to, then takes each file through upload, columns, read-back and comparison, and extends the
 * chain. Of what is closed only the public variant goes to the open library. Every step is remembered as it is done, so that a run that is killed anywhere is
 * taken up where it was, and nothing is uploaded twice.
 */
export async function archiveFrozen(
  deps: ArchiveDeps,
  scope: MunicipalityScope,
  versions: readonly Frozen[],
): Promise<JobOutcome> {
  const municipality = await deps.municipalities.byId(scope.municipalityId);
  invariant(municipality !== null, 'a job names a registered municipality');

  // What stops in one library does not hold up the other, and no version holds up the next: each has files of its own names.
  const outcomes: JobOutcome[] = [];
  for (const frozen of versions)
    for (const library of librariesOf(frozen.content))
      outcomes.push(await archiveIn(deps, scope, municipality, frozen, library));
  const waits = outcomes.flatMap((one) => (one.outcome === 'again' ? [one.afterSeconds] : []));
  return waits.length > 0
    ? { outcome: 'again', afterSeconds: Math.min(...waits) }
    : { outcome: 'done' };
}

async function archiveIn(
  deps: ArchiveDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  frozen: Frozen,
  library: ArchiveRecord['library'],
): Promise<JobOutcome> {
  const record = await renderOnce(deps, scope, frozen, library);
  if (record.state.status === 'archived') return { outcome: 'done' };
  // A later version keeps from the public what this one tells: it is put out when somebody has looked at it and lets it, and not before.
  const isHeld = await deps.unitOfWork.read(scope, async (tx) =>
    isHeldBack(tx, await recallFacts(tx, [record]), record),
  );
  if (isHeld) return { outcome: 'done' };

  const entry = await enterLibrary(deps, scope, municipality, record);
  if (entry.outcome === 'stopped') return waitForLibrary(deps, scope, record);
  if (entry.outcome !== 'entered')
    return stopRecord(deps, scope, municipality, record, entry, null);

  const content = contentFor(library, frozen.content);
  const { version } = frozen;
  for (const file of record.files) {
    if (file.checkedAt !== null) continue;
    const given = { municipality, record, content, version, file };
    const outcome = await archiveFile(deps, scope, given);
    if (outcome.outcome !== 'checked')
      return stopRecord(deps, scope, municipality, record, outcome, file.name);
    if (entry.wasStopped)
      await deps.unitOfWork.run(scope, (tx) => resumeLibrary(tx, scope, record, deps.clock.now()));
  }
  return finish(deps, scope, record);
}

/** The record with its rendered files, made now if this is the first run. */
async function renderOnce(
  deps: ArchiveDeps,
  scope: MunicipalityScope,
  frozen: Frozen,
  library: ArchiveRecord['library'],
): Promise<ArchiveRecord> {
  const find = (tx: Transaction): Promise<ArchiveRecord | null> =>
    tx.records.inLibrary(frozen.sourceId, library);
  const existing = await deps.unitOfWork.read(scope, find);
  if (existing) return existing;

  const { version } = frozen;
  const content = contentFor(library, frozen.content);
  const pdf = await deps.documents.renderPdf(layOutRecord(content, version));
  const json = deps.documents.renderJson(content, content.schema);
  const recordId = deps.ids.next();
  const describe = (
    bytes: Uint8Array,
    extension: 'pdf' | 'json',
    mediaType: RecordFile['mediaType'],
  ): RecordFile => ({
    id: deps.ids.next(),
    recordId,
    name: recordFileName(content, version, extension),
    mediaType,
    pronomFormat: pronomFormats[extension],
    sha256: deps.documents.sha256(bytes),
    size: bytes.byteLength,
    itemId: null,
    eTag: null,
    webUrl: null,
    uploadedAt: null,
    columnsSetAt: null,
    readBackSha256: null,
    checkedAt: null,
    retentionLabel: null,
    path: null,
    cTag: null,
    columns: null,
    isLocked: false,
  });
  const files = [
    describe(pdf, 'pdf', 'application/pdf'),
    describe(json, 'json', 'application/json'),
  ] as const;
  const record: ArchiveRecord = {
    id: recordId,
    subject: frozen.subject,
    sourceId: frozen.sourceId,
    title: recordTitle(content),
    library,
    createdAt: deps.clock.now(),
    state: { status: 'waiting', reason: 'queued', retryAt: null },
    attempts: 0,
    files,
  };
  // Two runs at once: the record is unique per frozen version and library, so the second finds the first's and its own rendering is dropped.
  return deps.unitOfWork.run(scope, async (tx) => {
    const made = await find(tx);
    if (made) return made;
    await tx.records.create(
      record,
      new Map([
        [files[0].id, pdf],
        [files[1].id, json],
      ]),
    );
    await tx.archiveSteps.add(recordId, wholeStep('render'), record.createdAt);
    return record;
  });
}

/** A step that is the whole record's, and done. */
function wholeStep(step: 'render' | 'archive'): ArchiveStep {
  return { step, fileName: null, outcome: 'done', reason: null, requestId: null };
}

async function finish(
  deps: ArchiveDeps,
  scope: MunicipalityScope,
  record: ArchiveRecord,
): Promise<JobOutcome> {
  await deps.unitOfWork.run(scope, async (tx) => {
    const now = deps.clock.now();
    if (await isArchived(tx, record)) return;
    const files = (await tx.records.byId(record.id))?.files ?? [];
    const head = await tx.audit.head();
    const manifest = deps.documents.renderJson(
      packageManifest(record, files, head),
      manifestSchema,
    );
    await tx.records.saveManifest(record.id, new TextDecoder().decode(manifest));
    await tx.records.saveState(
      record.id,
      { status: 'archived', archivedAt: now, checkedAt: now },
      record.attempts,
    );
    await tx.archiveSteps.add(record.id, wholeStep('archive'), now);
    await tx.audit.append(
      actorOf(record),
      {
        type: 'record-archived',
        subject: record.id,
        // The chain carries the checksums: whoever changes a file later cannot change what was archived.
        facts: {
          ...Object.fromEntries(files.map((file) => [file.name, file.sha256])),
          [manifestFact]: deps.documents.sha256(manifest),
        },
      },
      now,
    );
  });
  deps.events.publish(scope, { topic: 'record', id: record.id });
  if (record.subject.kind === 'protocol')
    deps.events.publish(scope, { topic: 'round', id: record.subject.roundId });
  return { outcome: 'done' };
}

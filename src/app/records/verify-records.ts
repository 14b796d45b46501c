import type { Municipality } from '../../core/municipalities/municipality.ts';
import { contentFor } from '../../core/records/record-content.ts';
import { manifestFact } from '../../core/records/package-manifest.ts';
import type { WholeContent } from '../../core/records/record-content.ts';
import type { ArchiveRecord, RecordFile } from '../../core/records/record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { RecordLibrary } from '../ports/microsoft.ts';

/** What is wrong with an archived file, held against what was said when it was archived. */
export type FileBreak =
  /** The audit chain says that the record was archived, and it is not stored. */
  | 'record-missing'
  /** The audit chain names the file, and it is not stored. */
  | 'file-missing'
  /** The stored bytes do not have the file's checksum. */
  | 'bytes-differ'
  /** The record is archived, and the audit chain does not say so. */
  | 'not-in-audit-chain'
  /** The audit chain holds another checksum. */
  | 'audit-differs'
  /** What is frozen here, and the public page is made from, is not what is in the archived file. */
  | 'protocol-differs'
  /** The audit chain says that the record was archived, and it is not called so. */
  | 'not-archived-any-more'
  /** SharePoint has not got it any more. */
  | 'remote-missing'
  /** SharePoint returns other bytes. */
  | 'remote-differs'
  /** SharePoint could not be asked: nothing is known. */
  | 'remote-unreadable';

export type FoundBreak = {
  readonly reason: FileBreak;
  readonly recordId: string;
  /** Null where the whole record is gone. */
  readonly file: string | null;
};

export type RecordsReport = {
  readonly records: number;
  readonly files: number;
  /** How many files were also read back from SharePoint and found equal. */
  readonly readBack: number;
  /** The first of each kind. */
  readonly breaks: readonly FoundBreak[];
};

type RecordsDeps = Pick<Deps, 'unitOfWork'> & {
  readonly documents: Pick<Deps['documents'], 'sha256' | 'renderJson'>;
  /** Null: SharePoint is not asked. */
  readonly library: RecordLibrary | null;
};
type Facts = Readonly<Record<string, unknown>>;

/**
 * Holds every stored file against its checksum, archived ones also against the audit chain and, where a library is given, against what SharePoint
 * returns now. Changes nothing. The audit chain itself is verified apart.
 */
export const verifyRecords =
  (deps: RecordsDeps) =>
  async (scope: MunicipalityScope, municipality: Municipality): Promise<RecordsReport> => {
    const breaks = new Map<FileBreak, FoundBreak>();
    const note = (reason: FileBreak, recordId: string, file: string | null): void => {
      if (!breaks.has(reason)) breaks.set(reason, { reason, recordId, file });
    };
    const { records, said } = await deps.unitOfWork.read(scope, async (tx) => ({
      records: await tx.records.all(),
      said: await tx.audit.ofType('record-archived'),
    }));
    const saidOf = new Map<string, Facts>(said.map((entry) => [entry.subject, entry.facts]));
    const stored = new Map(records.map((record) => [record.id, record]));
    for (const [recordId, facts] of saidOf) {
      const record = stored.get(recordId);
      if (!record) note('record-missing', recordId, null);
      else
        for (const name of Object.keys(facts).filter((key) => key !== manifestFact))
          if (!record.files.some((file) => file.name === name))
            note('file-missing', recordId, name);
    }

    let readBack = 0;
    for (const record of records) {
      const isArchived = record.state.status === 'archived';
      const wasArchived = saidOf.has(record.id);
      if (wasArchived && !isArchived) note('not-archived-any-more', record.id, null);
      for (const file of record.files) {
        // One file at a time: an archive may be larger than the memory.
        const bytes = await deps.unitOfWork.read(scope, (tx) => tx.records.content(file.id));
        if (bytes === null || deps.documents.sha256(bytes) !== file.sha256)
          note('bytes-differ', record.id, file.name);
        // What was archived once is held against the chain for good: calling it something else is no way out.
        if (!isArchived && !wasArchived) continue;
        const chained = saidOf.get(record.id)?.[file.name];
        if (chained === undefined) note('not-in-audit-chain', record.id, file.name);
        else if (chained !== file.sha256) note('audit-differs', record.id, file.name);
        if (file.mediaType === 'application/json') {
          const now = await frozenSha256(deps, scope, record);
          if (now !== file.sha256) note('protocol-differs', record.id, file.name);
        }
        if (!deps.library) continue;
        const remote = await readBackFrom(deps.library, deps, municipality, record, file);
        if (remote === 'equal') readBack += 1;
        else note(remote, record.id, file.name);
      }
    }
    return {
      records: records.length,
      files: records.reduce((sum, record) => sum + record.files.length, 0),
      readBack,
      breaks: [...breaks.values()],
    };
  };

/** The checksum that what is frozen would be archived with today; the same content has always the same. */
async function frozenSha256(
  { unitOfWork, documents }: RecordsDeps,
  scope: MunicipalityScope,
  { subject, sourceId, library }: ArchiveRecord,
): Promise<string | null> {
  const frozen = await unitOfWork.read(
    scope,
    (tx): Promise<{ readonly content: WholeContent } | null> =>
      subject.kind === 'protocol' ? tx.protocols.byId(sourceId) : tx.recordSources.byId(sourceId),
  );
  if (!frozen) return null;
  const content = contentFor(library, frozen.content);
  return documents.sha256(documents.renderJson(content, content.schema));
}

async function readBackFrom(
  library: RecordLibrary,
  deps: { readonly documents: Pick<Deps['documents'], 'sha256'> },
  municipality: Municipality,
  record: ArchiveRecord,
  file: RecordFile,
): Promise<'equal' | 'remote-missing' | 'remote-differs' | 'remote-unreadable'> {
  if (file.itemId === null) return 'remote-missing';
  const { openLibraryId, restrictedLibraryId } = municipality.sharePoint;
  const driveId = record.library === 'open' ? openLibraryId : restrictedLibraryId;
  const back = await library.download(municipality, driveId, file.itemId);
  if (back.refused)
    return back.refusal.code === 'not-found' ? 'remote-missing' : 'remote-unreadable';
  return deps.documents.sha256(back.value) === file.sha256 ? 'equal' : 'remote-differs';
}

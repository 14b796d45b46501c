import { invariant, never } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { recordColumns, recordFolder } from '../../core/records/describe-record.ts';
import type { RecordContent } from '../../core/records/record-content.ts';
import type { ArchiveProblem, ArchiveRecord, RecordFile } from '../../core/records/record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { LibraryItem, RemoteRefusal, RemoteResult } from '../ports/microsoft.ts';

type FileDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'documents' | 'library'>;

export type FileOutcome =
  | { readonly outcome: 'checked' }
  | {
      readonly outcome: 'try-later';
      readonly retryAfterSeconds: number | null;
      readonly throttled: boolean;
    }
  | { readonly outcome: 'attention'; readonly problem: ArchiveProblem };

/**
 * One file on its way: put in the library, read back byte for byte, its columns set, its label read. Each step is saved before the next, and a step that
 * is already done is not done again.
 */
export async function archiveFile(
  deps: FileDeps,
  scope: MunicipalityScope,
  given: {
    readonly municipality: Municipality;
    readonly record: ArchiveRecord;
    /** What the record was made of, and in which version. */
    readonly content: RecordContent;
    readonly version: number;
    readonly file: RecordFile;
  },
): Promise<FileOutcome> {
  const { municipality, record, content, version } = given;
  const driveId =
    record.library === 'open'
      ? municipality.sharePoint.openLibraryId
      : municipality.sharePoint.restrictedLibraryId;
  const path = `${recordFolder(content)}/${given.file.name}`;
  let file = given.file;
  const save = async (change: Partial<RecordFile>): Promise<void> => {
    file = { ...file, ...change };
    await deps.unitOfWork.run(scope, (tx) => tx.records.saveFile(file));
  };

  // Read back before anything is said to be archived: a library can answer 200 and keep other bytes.
  let back: RemoteResult<Uint8Array> | null =
    file.itemId === null ? null : await deps.library.download(municipality, driveId, file.itemId);
  if (!back || (back.refused && back.refusal.code === 'not-found')) {
    // Not placed yet, or taken away before it was ever checked, as a records manager does with a file that came back wrong.
    const item = await place(deps, scope, municipality, driveId, path, file);
    if (item.refused) return stopped(item.refusal);
    await save({
      itemId: item.value.itemId,
      eTag: item.value.eTag,
      cTag: item.value.cTag,
      path,
      webUrl: item.value.webUrl,
      uploadedAt: deps.clock.now(),
      columnsSetAt: null,
    });
    back = await deps.library.download(municipality, driveId, item.value.itemId);
  }
  if (back.refused) return stopped(back.refusal);
  const { itemId } = file;
  invariant(itemId !== null, 'a placed file has an item');
  const readBackSha256 = deps.documents.sha256(back.value);
  if (readBackSha256 !== file.sha256) {
    await save({ readBackSha256 });
    return { outcome: 'attention', problem: 'read-back-differs' };
  }

  if (file.columnsSetAt === null) {
    const columns = recordColumns(record, file, content, version, deps.clock.now());
    const set = await deps.library.setColumns(municipality, driveId, itemId, columns);
    if (set.refused) return stopped(set.refusal);
    await save({ columnsSetAt: deps.clock.now(), columns });
  }

  const label = await deps.library.readRetentionLabel(municipality, driveId, itemId);
  if (label.refused) return stopped(label.refusal);
  await save({ readBackSha256, checkedAt: deps.clock.now(), retentionLabel: label.value });
  return { outcome: 'checked' };
}

/**
 * Puts the file in the library, or finds it there: an upload whose answer was lost has happened all the same. The same name with other bytes is never
 * overwritten.
 */
async function place(
  deps: FileDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  driveId: string,
  path: string,
  file: RecordFile,
): Promise<RemoteResult<LibraryItem>> {
  const there = await deps.library.find(municipality, driveId, path);
  if (!there.refused) return sameBytes(deps, municipality, driveId, there.value, file);
  if (there.refusal.code !== 'not-found') return there;

  const bytes = await deps.unitOfWork.read(scope, (tx) => tx.records.content(file.id));
  invariant(bytes !== null, 'a record keeps what it rendered');
  const uploaded = await deps.library.upload(municipality, driveId, path, bytes, file.mediaType);
  if (!uploaded.refused || uploaded.refusal.code !== 'conflict') return uploaded;

  // Something came there between the look and the upload: our own lost success, or another's file.
  const now = await deps.library.find(municipality, driveId, path);
  return now.refused ? now : sameBytes(deps, municipality, driveId, now.value, file);
}

async function sameBytes(
  deps: FileDeps,
  municipality: Municipality,
  driveId: string,
  item: LibraryItem,
  file: RecordFile,
): Promise<RemoteResult<LibraryItem>> {
  const found = await deps.library.download(municipality, driveId, item.itemId);
  if (found.refused) return found;
  return deps.documents.sha256(found.value) === file.sha256
    ? { refused: false, value: item }
    : { refused: true, refusal: { code: 'conflict' } };
}

function stopped(refusal: RemoteRefusal): FileOutcome {
  switch (refusal.code) {
    case 'try-later':
      return {
        outcome: 'try-later',
        retryAfterSeconds: refusal.retryAfterSeconds,
        throttled: refusal.throttled,
      };
    case 'no-access':
      return { outcome: 'attention', problem: 'no-access' };
    case 'not-found':
      return { outcome: 'attention', problem: 'library-missing' };
    case 'quota-exceeded':
      return { outcome: 'attention', problem: 'quota-exceeded' };
    case 'conflict':
      return { outcome: 'attention', problem: 'other-content-under-same-name' };
    case 'refused':
      return { outcome: 'attention', problem: 'refused-by-archive' };
    default:
      return never(refusal);
  }
}

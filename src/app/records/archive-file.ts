import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { ArchiveStepName } from '../../core/records/archive-step.ts';
import { recordColumns, recordFolder, tellingColumns } from '../../core/records/describe-record.ts';
import type { RecordContent } from '../../core/records/record-content.ts';
import type { ArchiveRecord, RecordColumns, RecordFile } from '../../core/records/record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { RemoteResult, RetentionLabel } from '../ports/microsoft.ts';
import { placeFile } from './place-file.ts';
import { troubleOf, unreachable } from './archive-trouble.ts';
import type { ArchiveTrouble } from './archive-trouble.ts';
import { driveOf } from './drive-of.ts';

type FileDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'documents' | 'library'>;

export type FileOutcome = { readonly outcome: 'checked' } | ArchiveTrouble;

/** How often the columns are set again in one run, when somebody else changed the file meanwhile. */
const mostConflicts = 3;

/**
 * One file on its way: put in the library, read back byte for byte, its columns set and read back, its label read, locked where the app may. Each step is saved before the
 * next, and a step that is already done is not done again. Nothing is believed because it was answered: what SharePoint says it has done is read back.
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
  const { library } = deps;
  const driveId = driveOf(municipality, record.library);
  const path = `${recordFolder(content)}/${given.file.name}`;
  let file = given.file;
  const save = async (step: ArchiveStepName, change: Partial<RecordFile>): Promise<void> => {
    file = { ...file, ...change };
    await deps.unitOfWork.run(scope, async (tx) => {
      await tx.records.saveFile(file);
      const done = { outcome: 'done', reason: null, requestId: null } as const;
      await tx.archiveSteps.add(
        record.id,
        { step, fileName: file.name, ...done },
        deps.clock.now(),
      );
    });
  };
  const failed = (
    step: ArchiveStepName,
    result: Extract<RemoteResult<unknown>, { refused: true }>,
  ): Promise<ArchiveTrouble> => troubleOf(deps, municipality, driveId, step, result);

  // Read back before anything is said to be archived: a library can answer 200 and keep other bytes.
  const read = (itemId: string) => library.download(municipality, driveId, itemId);
  let back = file.itemId === null ? null : await read(file.itemId);
  if (!back || (back.refused && back.refusal.code === 'not-found')) {
    // Not placed yet, or taken away before it was ever checked, as a records manager does with a file that came back wrong.
    const placed = await placeFile(deps, scope, municipality, driveId, path, file);
    if (placed.refused) return failed('upload', placed);
    const { item, bytes } = placed.value;
    await save('upload', {
      itemId: item.itemId,
      eTag: item.eTag,
      cTag: item.cTag,
      path,
      webUrl: item.webUrl,
      uploadedAt: deps.clock.now(),
      columnsSetAt: null,
    });
    back = bytes === null ? await read(item.itemId) : { refused: false, value: bytes };
  }
  const { itemId } = file;
  invariant(itemId !== null, 'a placed file has an item');
  // Bytes that were broken on the way here come whole the second time; those that lie there broken do not.
  if (!back.refused && deps.documents.sha256(back.value) !== file.sha256) back = await read(itemId);
  if (back.refused) return failed('read-back', back);
  const readBackSha256 = deps.documents.sha256(back.value);
  if (readBackSha256 !== file.sha256) {
    await deps.unitOfWork.run(scope, (tx) => tx.records.saveFile({ ...file, readBackSha256 }));
    const problem = 'read-back-differs';
    return { outcome: 'attention', problem, step: 'read-back', requestId: null };
  }
  if (file.readBackSha256 === null) await save('read-back', { readBackSha256 });

  if (file.columnsSetAt === null) {
    const columns = recordColumns(record, file, content, version, deps.clock.now());
    const trouble = await describe(deps, municipality, { driveId, itemId }, columns, failed);
    if (trouble) return trouble;
    await save('columns', { columnsSetAt: deps.clock.now(), columns });
  }

  const label = await library.readRetentionLabel(municipality, driveId, itemId);
  if (label.refused) return failed('label', label);
  let current: RetentionLabel | null = label.value;
  if (library.lock && current && !current.isLocked) {
    const locked = await library.lock(municipality, driveId, itemId);
    if (locked.refused) return failed('lock', locked);
    // Asked again: an answer that says “locked” is not the lock.
    const after = await library.readRetentionLabel(municipality, driveId, itemId);
    if (after.refused) return failed('lock', after);
    current = after.value;
  }
  await save(current?.isLocked === true ? 'lock' : 'label', {
    checkedAt: deps.clock.now(),
    retentionLabel: current?.name ?? null,
    isLocked: current?.isLocked ?? false,
  });
  return { outcome: 'checked' };
}

/** Sets the columns and reads them back; when something else came first, reads again before it tries again. Undefined when they are there. */
async function describe(
  { library }: Pick<FileDeps, 'library'>,
  municipality: Municipality,
  { driveId, itemId }: { readonly driveId: string; readonly itemId: string },
  columns: RecordColumns,
  failed: (
    step: 'columns',
    result: Extract<RemoteResult<unknown>, { refused: true }>,
  ) => Promise<ArchiveTrouble>,
): Promise<ArchiveTrouble | undefined> {
  let requestId: string | null = null;
  let conflicts = 0;
  for (let attempt = 0; attempt < mostConflicts; attempt += 1) {
    const set = await library.setColumns(municipality, driveId, itemId, columns);
    if (set.refused && set.refusal.code !== 'conflict') return failed('columns', set);
    if (set.refused) {
      conflicts += 1;
      requestId = set.requestId ?? null;
    }
    // After a conflict too: what came first may have been our own success, whose answer was lost.
    const there = await library.readColumns(municipality, driveId, itemId);
    if (there.refused) return failed('columns', there);
    if (tellingColumns.every((name) => there.value[name] === columns[name])) return undefined;
  }
  if (conflicts > 0) return unreachable('columns', requestId);
  return { outcome: 'attention', problem: 'columns-differ', step: 'columns', requestId };
}

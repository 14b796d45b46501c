import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Handover } from '../../core/handover/handover-term.ts';
import { fetchFile } from './fetch-file.ts';
import type { FetchDeps } from './fetch-file.ts';
import type { HandoverProblem } from './handover-problem.ts';
import type { OpenFiles } from './open-files.ts';

/**
 * Puts a record's files into the package as SharePoint returns them now: all of them, or none where one differs, is gone or cannot be read.
 * @returns what is wrong, by file; nothing where the record is whole in the package
 */
export async function addRecord(
  deps: FetchDeps,
  given: {
    readonly handover: Handover;
    readonly files: OpenFiles;
    readonly record: ArchiveRecord;
    /** What it is of, for people. */
    readonly about: string;
    readonly pathOf: (fileName: string) => string;
  },
): Promise<readonly HandoverProblem[]> {
  const { handover, files, record, about } = given;
  const fetched = await Promise.all(
    record.files.map(async (file) => ({
      name: file.name,
      outcome: await fetchFile(deps, handover.municipality, record, file),
    })),
  );
  const wrong = fetched.flatMap(({ name, outcome }): readonly HandoverProblem[] =>
    outcome.refused ? [{ code: outcome.refusal.code, about, recordId: record.id, file: name }] : [],
  );
  if (wrong.length > 0) return wrong;
  for (const { name, outcome } of fetched)
    if (!outcome.refused) await files.folder.addDocument(given.pathOf(name), outcome.value);
  files.counts.documents += record.files.length;
  return [];
}

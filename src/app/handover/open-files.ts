import type { DescribedFile, PackedFile } from '../../core/handover/extract-description.ts';
import { indexHead, indexOpening } from '../../core/handover/handover-index.ts';
import type { Handover } from '../../core/handover/handover-term.ts';
import { journalHead } from '../../core/handover/journal-entry.ts';
import { packageFiles } from '../../core/handover/package-files.ts';
import type { PackageFile } from '../../core/handover/package-files.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { archiveFields, archivePartFields } from '../../core/handover/archive-head.ts';
import { invariant } from '../../core/decision.ts';
import { partChanges } from '../../core/handover/change-log.ts';
import type { PackageFolder, XmlFile } from '../ports/handover-package.ts';

/** What a package holds so far. */
export type Counts = {
  meetings: number;
  cases: number;
  records: number;
  posts: number;
  /** Folders of the audit log, one a year, and the days in them. */
  logYears: number;
  heads: number;
  changes: number;
  documents: number;
  hasScreened: boolean;
};

/** The files that a package is written to side by side. */
export type OpenFiles = {
  readonly folder: PackageFolder;
  readonly structure: XmlFile;
  readonly changeLog: XmlFile;
  readonly index: XmlFile;
  /** Null where nothing is to stand in them: a journal without a post is no journal. */
  readonly journals: { readonly running: XmlFile; readonly public: XmlFile } | null;
  readonly counts: Counts;
};

export async function openFiles(
  handover: Handover,
  folder: PackageFolder,
  posts: number,
): Promise<OpenFiles> {
  const structure = folder.begin(packageFiles.structure);
  await structure.write(archiveFields(handover));
  structure.open('arkivdel');
  await structure.write(archivePartFields(handover));
  const changeLog = folder.begin(packageFiles.changeLog);
  const changes = partChanges(handover);
  await changeLog.write(changes);
  const index = folder.beginIndex(handover.municipality.language);
  await index.write([indexHead(handover)]);
  index.open('body');
  index.open('main');
  await index.write(indexOpening(handover));
  const journals =
    posts === 0
      ? null
      : {
          running: folder.begin(packageFiles.runningJournal),
          public: folder.begin(packageFiles.publicJournal),
        };
  const head = journalHead(handover, {
    from: handover.term.startsOn,
    to: osloDate(handover.closedAt),
    posts,
  });
  await journals?.running.write([head]);
  await journals?.public.write([head]);
  return {
    ...{ folder, structure, changeLog, index, journals },
    counts: {
      ...{ meetings: 0, cases: 0, records: 0, posts: 0, logYears: 0, heads: 0, documents: 0 },
      changes: changes.length,
      hasScreened: false,
    },
  };
}

/** Ends the files and tells of each what the table of contents says of it. */
export async function endFiles(files: OpenFiles): Promise<readonly DescribedFile[]> {
  const { counts, journals } = files;
  const schemas = await files.folder.addSchemas();
  const described = async (
    kind: PackageFile,
    xml: XmlFile,
    occurrences: DescribedFile['occurrences'],
  ): Promise<DescribedFile> => ({
    file: await xml.end(),
    schemas: kind.schemas.map((name) => named(schemas, name)),
    occurrences,
  });
  await files.index.end();
  const entries = [{ name: 'journalregistrering', count: counts.posts }];
  return [
    await described(packageFiles.structure, files.structure, [
      { name: 'mappe', count: counts.meetings + counts.cases + counts.logYears },
      { name: 'registrering', count: counts.records + counts.posts + counts.heads },
    ]),
    await described(packageFiles.changeLog, files.changeLog, [
      { name: 'endring', count: counts.changes },
    ]),
    ...(journals
      ? [
          await described(packageFiles.runningJournal, journals.running, entries),
          await described(packageFiles.publicJournal, journals.public, entries),
        ]
      : []),
  ];
}

function named(schemas: ReadonlyMap<string, PackedFile>, name: string): PackedFile {
  const schema = schemas.get(name);
  invariant(schema !== undefined, `the schema ${name} is part of the product`);
  return schema;
}

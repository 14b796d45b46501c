import { readFacts } from '../../core/handover/package-check.ts';
import type { PackageFault, ReadFacts } from '../../core/handover/package-check.ts';
import { documentFolder, packageFiles } from '../../core/handover/package-files.ts';
import { readDescription } from '../../core/handover/read-description.ts';
import type { ToldContents, ToldPart } from '../../core/handover/read-description.ts';
import type { WrittenPackage } from '../ports/handover-package.ts';

export type PackageReport = {
  readonly documents: number;
  /** The first of each kind, with how many there are. */
  readonly faults: readonly {
    readonly fault: PackageFault;
    readonly where: string;
    readonly count: number;
  }[];
};

type Note = (fault: PackageFault, where: string) => void;

/** Checks a package that is there, whoever wrote it: its files, sums, counts, ids, references, dates and journals. Reads everything and changes nothing. */
export async function checkPackage(written: WrittenPackage): Promise<PackageReport> {
  const found = new Map<PackageFault, { where: string; count: number }>();
  const note: Note = (fault, where) => {
    const first = found.get(fault);
    found.set(fault, { where: first?.where ?? where, count: (first?.count ?? 0) + 1 });
  };
  const documents = await look(written, note);
  const faults = [...found].map(([fault, { where, count }]) => ({ fault, where, count }));
  return { documents, faults };
}

async function look(written: WrittenPackage, note: Note): Promise<number> {
  const description = readDescription();
  const { path } = packageFiles.description;
  const outcome = await written.read(path, description.visitor);
  if (outcome !== 'read') {
    note(outcome === 'missing' ? 'not-finished' : 'not-well-formed', path);
    return 0;
  }
  const contents = description.contents();
  const read = new Map<string, ReadFacts>();
  for (const part of contents.parts) await lookAtPart(written, part, read, note);

  const structure = read.get(packageFiles.structure.path);
  if (!structure) {
    note('file-missing', packageFiles.structure.path);
    return 0;
  }
  await lookAtDocuments(written, contents, structure, note);
  const isRestricted = (structure.counts.get('skjerming') ?? 0) > 0;
  if (contents.restricted !== String(isRestricted)) note('restriction-differs', path);
  lookAtReferences(structure, read, note);
  lookAtJournals(structure, read, note);
  return structure.documents.length;
}

async function lookAtPart(
  written: WrittenPackage,
  part: ToldPart,
  read: Map<string, ReadFacts>,
  note: Note,
): Promise<void> {
  for (const { name, sha256 } of part.files) {
    const file = await written.fingerprint(name);
    if (!file) note('file-missing', name);
    else if (file.sha256 !== sha256) note('checksum-differs', name);
  }
  const [main] = part.files;
  if (!main) return;
  const reading = readFacts();
  const outcome = await written.read(main.name, reading.visitor);
  if (outcome === 'missing') return;
  const facts = reading.facts();
  if (outcome === 'not-well-formed') note('not-well-formed', main.name);
  for (const { fault, where } of facts.faults) note(fault, `${main.name}: ${where}`);
  for (const { name, count } of part.occurrences)
    if (count !== String(facts.counts.get(name) ?? 0))
      note('count-differs', `${main.name}: ${name}`);
  read.set(main.name, facts);
}

async function lookAtDocuments(
  written: WrittenPackage,
  contents: ToldContents,
  { documents }: ReadFacts,
  note: Note,
): Promise<void> {
  const told = new Set<string>();
  for (const { path, sha256, size } of documents) {
    if (told.has(path)) note('document-told-of-twice', path);
    told.add(path);
    const file = await written.fingerprint(path);
    if (!file) note('file-missing', path);
    else {
      if (file.sha256 !== sha256) note('checksum-differs', path);
      if (String(file.size) !== size) note('size-differs', path);
    }
  }
  const lying = (await written.paths()).filter((path) => path.startsWith(`${documentFolder}/`));
  for (const path of lying) if (!told.has(path)) note('document-not-told-of', path);
  if (contents.documents !== String(lying.length)) note('count-differs', documentFolder);
}

function lookAtReferences(
  { systemIds }: ReadFacts,
  read: ReadonlyMap<string, ReadFacts>,
  note: Note,
): void {
  for (const [name, { references }] of read)
    for (const id of references)
      if (!systemIds.has(id)) note('reference-unresolved', `${name}: ${id}`);
  const log = read.get(packageFiles.changeLog.path);
  if (!log) note('file-missing', packageFiles.changeLog.path);
  else if ((log.counts.get('endring') ?? 0) === 0)
    note('change-log-empty', packageFiles.changeLog.path);
}

/** Each journal lists every post of the structure once, and says so in its head. */
function lookAtJournals(
  structure: ReadFacts,
  read: ReadonlyMap<string, ReadFacts>,
  note: Note,
): void {
  for (const { path } of [packageFiles.runningJournal, packageFiles.publicJournal]) {
    const journal = read.get(path);
    if (!journal) {
      if (structure.posts.size > 0) note('file-missing', path);
      continue;
    }
    const isSame =
      journal.posts.size === structure.posts.size &&
      journal.postsSaid === String(structure.posts.size) &&
      [...journal.posts].every((id) => structure.posts.has(id));
    if (!isSame) note('journals-differ', path);
  }
}

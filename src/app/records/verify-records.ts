import { contentFor } from '../../core/records/record-content.ts';
import type { WholeContent } from '../../core/records/record-content.ts';
import type { CheckFinding } from '../../core/records/archive-check.ts';
import type { CheckKind } from '../../core/records/check-kinds.ts';
import {
  manifestFact,
  manifestSchema,
  packageManifest,
} from '../../core/records/package-manifest.ts';
import type { PackageManifest } from '../../core/records/package-manifest.ts';
import type { ArchiveRecord, RecordFile } from '../../core/records/record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { AuditEntry, Transaction } from '../ports/stores.ts';
import { oneAhead } from './one-ahead.ts';

type RecordsDeps = Pick<Deps, 'unitOfWork'> & {
  readonly documents: Pick<Deps['documents'], 'sha256' | 'quickXorHash' | 'renderJson'>;
};

/** What the audit chain says of each record: its files' checksums and its manifest's. */
export type SaidOf = ReadonlyMap<string, AuditEntry['facts']>;

/** Bytes of so much are asked for at a time; twice as much is held in memory. */
const mostBytesAtOnce = 2 * 1024 * 1024;

/** What the chain says was archived, and is not stored at all. */
export function missingRecords(
  saidIds: readonly string[],
  storedIds: ReadonlySet<string>,
): readonly CheckFinding[] {
  return saidIds
    .filter((recordId) => !storedIds.has(recordId))
    .map((recordId) => ({ kind: 'record-missing', recordId, file: null, detail: null }));
}

/**
 * Holds each stored file of some records against its checksum, archived ones also against the audit chain, their package's manifest and the minutes that
 * they were made from. Changes nothing.
 * @param onBytes given SharePoint's checksum of each file's stored bytes, where they are what was archived
 */
export async function verifyRecords(
  deps: RecordsDeps,
  scope: MunicipalityScope,
  records: readonly ArchiveRecord[],
  said: SaidOf,
  onBytes: (fileId: string, quickXorHash: string) => void,
): Promise<readonly CheckFinding[]> {
  const findings: CheckFinding[] = [];
  const { manifests, frozen } = await deps.unitOfWork.read(scope, async (tx) => ({
    manifests: await tx.records.manifests(records.map(({ id }) => id)),
    frozen: await frozenOf(tx, records),
  }));
  const wrongBytes = new Set<string>();
  const portions = inPortions(records.flatMap(({ files }) => files));
  const contents = oneAhead(portions, (some) =>
    deps.unitOfWork.read(scope, (tx) => tx.records.contents(some.map(({ id }) => id))),
  );
  for await (const [some, stored] of contents) {
    for (const file of some) {
      const bytes = stored.get(file.id);
      if (!bytes || deps.documents.sha256(bytes) !== file.sha256) wrongBytes.add(file.id);
      else onBytes(file.id, deps.documents.quickXorHash(bytes));
    }
  }

  for (const record of records) {
    const facts = said.get(record.id);
    const note = (kind: CheckKind, file: string | null): void =>
      void findings.push({ kind, recordId: record.id, file, detail: null });
    for (const name of Object.keys(facts ?? {}))
      if (name !== manifestFact && !record.files.some((file) => file.name === name))
        note('file-missing', name);
    for (const file of record.files) if (wrongBytes.has(file.id)) note('bytes-differ', file.name);

    const isArchived = record.state.status === 'archived';
    if (facts && !isArchived) note('not-archived-any-more', null);
    // What was archived once is held against the chain for good: calling it something else is no way out.
    if (!isArchived && !facts) continue;
    for (const file of record.files) {
      const chained = facts?.[file.name];
      if (chained === undefined) note('not-in-audit-chain', file.name);
      else if (chained !== file.sha256) note('audit-differs', file.name);
      if (file.mediaType === 'application/json') {
        const now = frozenSha256(deps, record.library, frozen.get(record.sourceId));
        if (now !== file.sha256) note('protocol-differs', file.name);
      }
    }
    const package_ = facts && comparePackage(deps, record, facts, manifests.get(record.id));
    if (package_) note(package_, null);
  }
  return findings;
}

/** What the audit chain says of the archiving of some records. */
export async function saidOf(tx: Transaction, recordIds: readonly string[]): Promise<SaidOf> {
  const entries = await tx.audit.ofTypeAbout('record-archived', recordIds);
  return new Map(entries.map(({ subject, facts }) => [subject, facts]));
}

/** Records whose manifests are held in memory at a time. */
const manifestsAtOnce = 500;

/** Where the audit chain stood when packages were closed, of all records. */
export async function allAnchors(
  deps: RecordsDeps,
  scope: MunicipalityScope,
  recordIds: readonly string[],
): Promise<ReadonlyMap<number, string>> {
  const anchors = new Map<number, string>();
  for (let at = 0; at < recordIds.length; at += manifestsAtOnce) {
    const some = recordIds.slice(at, at + manifestsAtOnce);
    const { said, manifests } = await deps.unitOfWork.read(scope, async (tx) => ({
      said: await saidOf(tx, some),
      manifests: await tx.records.manifests(some),
    }));
    for (const [sequence, hash] of anchorsOf(deps, manifests, said)) anchors.set(sequence, hash);
  }
  return anchors;
}

/** Where the audit chain stood when packages were closed, of those manifests that the chain itself vouches for. */
function anchorsOf(
  deps: Pick<RecordsDeps, 'documents'>,
  manifests: ReadonlyMap<string, string>,
  said: SaidOf,
): ReadonlyMap<number, string> {
  const anchors = new Map<number, string>();
  for (const [recordId, manifest] of manifests) {
    const isVouchedFor = sha256OfText(deps, manifest) === said.get(recordId)?.[manifestFact];
    const head = isVouchedFor ? readManifest(manifest)?.chainHead : undefined;
    if (head && head.sequence > 0) anchors.set(head.sequence, head.hash);
  }
  return anchors;
}

function comparePackage(
  deps: Pick<RecordsDeps, 'documents'>,
  record: ArchiveRecord,
  facts: AuditEntry['facts'],
  manifest: string | undefined,
): CheckKind | undefined {
  const chained = facts[manifestFact];
  if (manifest === undefined) return chained === undefined ? 'no-manifest' : 'package-missing';
  const read = readManifest(manifest);
  if (!read || sha256OfText(deps, manifest) !== chained) return 'package-differs';
  const now = deps.documents.renderJson(
    packageManifest(record, record.files, read.chainHead),
    manifestSchema,
  );
  return deps.documents.sha256(now) === chained ? undefined : 'package-differs';
}

function readManifest(text: string): PackageManifest | undefined {
  try {
    const { content, ...whole } = JSON.parse(text) as PackageManifest & {
      readonly content?: PackageManifest;
    };
    return content ?? whole;
  } catch {
    return undefined;
  }
}

function sha256OfText({ documents }: Pick<RecordsDeps, 'documents'>, text: string): string {
  return documents.sha256(new TextEncoder().encode(text));
}

function inPortions(files: readonly RecordFile[]): readonly (readonly RecordFile[])[] {
  const portions: RecordFile[][] = [];
  let bytes = Infinity;
  for (const file of files) {
    if (bytes + file.size > mostBytesAtOnce) {
      portions.push([]);
      bytes = 0;
    }
    portions.at(-1)?.push(file);
    bytes += file.size;
  }
  return portions;
}

/** What these records were made from, by the frozen version: together, for one question for each would be most of the time that a check takes. */
async function frozenOf(
  tx: Transaction,
  records: readonly ArchiveRecord[],
): Promise<ReadonlyMap<string, WholeContent>> {
  const { minutes = [], others = [] } = Object.groupBy(records, ({ subject }) =>
    subject.kind === 'protocol' ? 'minutes' : 'others',
  );
  const idsOf = (some: readonly ArchiveRecord[]) => some.map(({ sourceId }) => sourceId);
  const found = new Map<string, WholeContent>();
  for (const { id, content } of await tx.protocols.byIds(idsOf(minutes))) found.set(id, content);
  if (others.length > 0)
    for (const { id, content } of await tx.recordSources.byIds(idsOf(others)))
      found.set(id, content);
  return found;
}

/** The checksum that what is frozen would be archived with today; the same content has always the same. */
function frozenSha256(
  { documents }: Pick<RecordsDeps, 'documents'>,
  library: ArchiveRecord['library'],
  frozen: WholeContent | undefined,
): string | null {
  if (!frozen) return null;
  const content = contentFor(library, frozen);
  return documents.sha256(documents.renderJson(content, content.schema));
}

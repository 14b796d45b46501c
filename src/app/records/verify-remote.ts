import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { CheckDepth, CheckFinding, CheckRules } from '../../core/records/archive-check.ts';
import type { CheckKind } from '../../core/records/check-kinds.ts';
import {
  compareBytes,
  compareItem,
  folderOf,
  passesForArchived,
} from '../../core/records/compare-remote.ts';
import type { RemoteFile } from '../../core/records/compare-remote.ts';
import type { ArchiveRecord, RecordFile } from '../../core/records/record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { driveOf } from './drive-of.ts';
import type { RecordLibrary, RemoteRefusal, RemoteResult } from '../ports/microsoft.ts';
import type { createLabelSettler } from './settle-labels.ts';

/** What lies in one library, by item; or why it could not be listed. */
export type Listing = RemoteResult<ReadonlyMap<string, RemoteFile>>;
export type Listings = Readonly<Record<ArchiveRecord['library'], Listing>>;

type Later = Extract<RemoteRefusal, { readonly code: 'try-later' }>;
export type RemoteOutcome =
  | {
      readonly later: false;
      readonly findings: readonly CheckFinding[];
      readonly same: number;
      readonly downloads: number;
    }
  | { readonly later: true; readonly refusal: Later };

/**
 * Lists both of the municipality's libraries.
 * @param onPage called for every answer
 */
export async function listLibraries(
  library: RecordLibrary,
  municipality: Municipality,
  onPage: () => Promise<void>,
): Promise<Listings | { readonly later: Later }> {
  const list = async (driveId: string): Promise<Listing> => {
    const files = new Map<string, RemoteFile>();
    const listed = await library.list(municipality, driveId, (page) => {
      for (const file of page) files.set(file.itemId, file);
      return onPage();
    });
    return listed.refused ? listed : { refused: false, value: files };
  };
  const open = await list(driveOf(municipality, 'open'));
  const restricted = await list(driveOf(municipality, 'restricted'));
  for (const one of [open, restricted])
    if (one.refused && one.refusal.code === 'try-later') return { later: one.refusal };
  return { open, restricted };
}

/**
 * Holds the files of archived records against what the library lists of them, and their labels and locks; fetches a file only where no checksum settles it,
 * or where every byte is asked for.
 * @param quickXorHashes of the stored bytes, by file
 */
export async function verifyRemote(
  deps: { readonly library: RecordLibrary; readonly documents: Pick<Deps['documents'], 'sha256'> },
  given: {
    readonly municipality: Municipality;
    readonly records: readonly ArchiveRecord[];
    readonly listings: Listings;
    readonly quickXorHashes: ReadonlyMap<string, string>;
    readonly rules: CheckRules;
    readonly depth: CheckDepth;
    readonly labelsOf: ReturnType<typeof createLabelSettler>;
    /** Records that somebody has taken out of the open library. */
    readonly takenOut: ReadonlySet<string>;
  },
): Promise<RemoteOutcome> {
  const { municipality, records, listings, rules, depth, takenOut } = given;
  const findings: CheckFinding[] = [];
  let [same, downloads] = [0, 0];
  const note = (kind: CheckKind, { recordId, name }: RecordFile): void =>
    void findings.push({ kind, recordId, file: name, detail: null });

  for (const kind of ['open', 'restricted'] as const) {
    const files = records.filter(({ library }) => library === kind).flatMap((one) => one.files);
    const listing = listings[kind];
    if (listing.refused) {
      const isGone = listing.refusal.code === 'not-found';
      for (const file of files) note(isGone ? 'remote-missing' : 'remote-unreadable', file);
      continue;
    }
    const driveId = driveOf(municipality, kind);
    const there = files.flatMap((file) => {
      const remote = file.itemId === null ? undefined : listing.value.get(file.itemId);
      const isTakenOut = takenOut.has(file.recordId);
      if (isTakenOut && remote) note('remote-not-taken-out', file);
      if (!isTakenOut && !remote) note('remote-missing', file);
      return remote ? [{ file, remote }] : [];
    });
    const labels = await given.labelsOf(
      driveId,
      there.map(({ remote }) => remote),
    );
    if (labels.refused && labels.refusal.code === 'try-later')
      return { later: true, refusal: labels.refusal };

    for (const { file, remote } of there) {
      const hash = given.quickXorHashes.get(file.id) ?? null;
      let bytes: ReturnType<typeof compareBytes> | 'unreadable' = compareBytes(file, hash, remote);
      if (bytes === 'fetch' || (depth === 'bytes' && bytes === 'same')) {
        const back = await deps.library.download(municipality, driveId, remote.itemId);
        downloads += 1;
        if (back.refused && back.refusal.code === 'try-later')
          return { later: true, refusal: back.refusal };
        if (back.refused) bytes = 'unreadable';
        else bytes = deps.documents.sha256(back.value) === file.sha256 ? 'same' : 'differs';
      }
      if (bytes === 'size-differs') note('remote-size-differs', file);
      else if (bytes === 'differs') note('remote-differs', file);
      else if (bytes === 'unreadable') note('remote-unreadable', file);
      else same += 1;
      if (labels.refused) note('remote-unreadable', file);
      const label = labels.refused ? undefined : (labels.value.get(remote.itemId) ?? null);
      findings.push(...compareItem(file, remote, label, rules));
    }
  }
  return { later: false, findings, same, downloads };
}

/** Files in a portion: so many items and names go into one question to the database. */
const filesAtOnce = 1000;

/** What lies in a library among the archived files, or says that it is one, and that no record has. */
export async function extraFiles(
  { unitOfWork }: Pick<Deps, 'unitOfWork'>,
  scope: MunicipalityScope,
  listings: Listings,
): Promise<readonly CheckFinding[]> {
  const findings: CheckFinding[] = [];
  for (const kind of ['open', 'restricted'] as const) {
    const listing = listings[kind];
    if (listing.refused) continue;
    const files = [...listing.value.values()];
    const folders = new Set<string>();
    const unknown: RemoteFile[] = [];
    for (let at = 0; at < files.length; at += filesAtOnce) {
      const some = files.slice(at, at + filesAtOnce);
      const known = await unitOfWork.read(scope, (tx) =>
        tx.records.knownFiles({
          itemIds: some.map(({ itemId }) => itemId),
          names: some.map(({ name }) => name),
        }),
      );
      for (const file of some)
        // A file on its way has no item yet that is known here, but its name is.
        if (known.itemIds.has(file.itemId)) folders.add(folderOf(file.path));
        else if (!known.names.has(file.name)) unknown.push(file);
    }
    for (const file of unknown) {
      if (!passesForArchived(file, folders)) continue;
      const { path, changedBy, changedAt } = file;
      const detail = { what: [], expected: null, found: null, changedBy, changedAt };
      findings.push({ kind: 'extra-file', recordId: null, file: path, detail });
    }
  }
  return findings;
}

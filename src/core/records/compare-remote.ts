import type { CheckDetail, CheckFinding, CheckRules } from './archive-check.ts';
import type { CheckKind } from './check-kinds.ts';
import type { RecordFile } from './record.ts';

/** A file as the library lists it now. */
export type RemoteFile = {
  readonly itemId: string;
  readonly name: string;
  /** Relative to the library, `/` between folders, the name included. */
  readonly path: string;
  readonly size: number;
  readonly webUrl: string;
  readonly cTag: string | null;
  readonly eTag: string | null;
  /** Base64, as Graph writes it; null where the library has not reckoned it yet. */
  readonly quickXorHash: string | null;
  /** Hexadecimal; a library in SharePoint has none. */
  readonly sha256: string | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly label: ListedLabel | null;
};

/**
 * What a listing tells of a file’s label; null where it does not say. `mark` is SharePoint’s own note of what the label does to the file: what it means is never
 * guessed, it is asked for of some files that have it.
 */
export type ListedLabel = { readonly name: string | null; readonly mark: string | null };

/** A file’s retention label, and whether it is locked as a record. */
export type RemoteLabel = { readonly name: string; readonly isLocked: boolean };

/** Are the bytes the same? `fetch` where no checksum settles it. */
export function compareBytes(
  file: Pick<RecordFile, 'sha256' | 'size'>,
  /** Of the bytes that are stored here; null where those are not what was archived. */
  quickXorHash: string | null,
  remote: Pick<RemoteFile, 'size' | 'quickXorHash' | 'sha256'>,
): 'same' | 'size-differs' | 'differs' | 'fetch' {
  if (remote.size !== file.size) return 'size-differs';
  if (remote.sha256 !== null)
    return remote.sha256.toLowerCase() === file.sha256 ? 'same' : 'differs';
  if (remote.quickXorHash === null || quickXorHash === null) return 'fetch';
  return remote.quickXorHash === quickXorHash ? 'same' : 'differs';
}

/**
 * Everything but the bytes: columns, name, place, address, version, label and lock.
 * @param label undefined where the labels were not asked for
 */
export function compareItem(
  file: RecordFile,
  remote: RemoteFile,
  label: RemoteLabel | null | undefined,
  rules: CheckRules,
): readonly CheckFinding[] {
  const findings: CheckFinding[] = [];
  const note = (
    kind: CheckKind,
    expected: string | null,
    found: string | null,
    what: readonly string[] = [],
  ): void => {
    const { changedBy, changedAt } = remote;
    const detail: CheckDetail = { what, expected, found, changedBy, changedAt };
    findings.push({ kind, recordId: file.recordId, file: file.name, detail });
  };

  const differing = Object.entries(expectedColumns(file)).filter(
    ([name, value]) => (remote.columns[name] ?? '') !== value,
  );
  const [firstColumn] = differing;
  if (firstColumn)
    note(
      'columns-differ',
      firstColumn[1],
      remote.columns[firstColumn[0]] ?? null,
      differing.map(([name]) => name),
    );

  if (remote.name !== file.name) note('renamed', file.name, remote.name);
  const place = file.path === null ? null : folderOf(file.path);
  const isMoved = place !== null && folderOf(remote.path) !== place;
  if (isMoved) note('moved', place, folderOf(remote.path));
  if (
    file.webUrl !== null &&
    remote.name === file.name &&
    !isMoved &&
    sameAddress(remote.webUrl) !== sameAddress(file.webUrl)
  )
    note('address-changed', file.webUrl, remote.webUrl);
  const isOlder = comesBefore(remote.cTag, file.cTag);
  if (isOlder) note('older-version', file.cTag, remote.cTag);
  else if (file.cTag !== null && remote.cTag !== null && remote.cTag !== file.cTag)
    note('newer-version', null, null);
  if (comesBefore(remote.eTag, file.eTag)) note('older-etag', file.eTag, remote.eTag);

  if (label === undefined) return findings;
  const expected = rules.expectedLabel ?? file.retentionLabel;
  if (label === null) {
    if (expected === null) note('not-labelled-yet', null, null);
    else note('label-missing', expected, null);
  } else if (expected !== null && label.name !== expected)
    note('label-differs', expected, label.name);
  if (label?.isLocked !== true) {
    const isExpected = rules.expectedLabel !== null || file.isLocked;
    note(isExpected ? 'lock-missing' : 'not-locked-yet', null, null);
  }
  return findings;
}

/**
 * Is SharePoint's mark of a change one from before another? They end in a number that only grows, as `"{id},7"`; where they do not, nothing is said.
 */
function comesBefore(mark: string | null, other: string | null): boolean {
  const [number, otherNumber] = [numberOf(mark), numberOf(other)];
  return number !== null && otherNumber !== null && number < otherNumber;
}

function numberOf(mark: string | null): number | null {
  const digits = /,(\d+)"?$/.exec(mark ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Does a file that no record has pass for an archived one: by the column that names its record, or by lying where archived files lie? */
export function passesForArchived(
  remote: Pick<RemoteFile, 'path' | 'columns'>,
  archiveFolders: ReadonlySet<string>,
): boolean {
  return (
    (remote.columns['NoarkSystemID'] ?? '') !== '' || archiveFolders.has(folderOf(remote.path))
  );
}

/** As they were set; of a file from before that was kept, those that follow from the file itself. */
function expectedColumns(file: RecordFile): Readonly<Record<string, string>> {
  return file.columns ?? { NoarkSystemID: file.id, SHA256: file.sha256 };
}

/** Relative to the library, without the file's name. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** Graph writes the same address with more or fewer percent signs. */
function sameAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

import { addressOfPath } from '../../../src/adapters/graph/library-path.ts';
import type {
  LibraryAnswer,
  LibraryItem,
  RecordLibrary,
  RemoteRefusal,
  RemoteResult,
  RetentionLabel,
} from '../../../src/app/ports/microsoft.ts';
import type { Municipality } from '../../../src/core/municipalities/municipality.ts';
import { quickXorHash } from '../../../src/adapters/documents/quick-xor-hash.ts';
import type { RemoteFile } from '../../../src/core/records/compare-remote.ts';
import type { RecordColumns } from '../../../src/core/records/record.ts';
import { archiveColumns } from '../../../src/core/record-library/archive-columns.ts';
import { answered, plannedRefusals, refused } from './refusals.ts';

type StoredFile = {
  readonly driveId: string;
  readonly path: string;
  item: LibraryItem;
  readonly mediaType: string;
  bytes: Uint8Array;
  columns: RecordColumns;
  retentionLabel: string | null;
  isLocked: boolean;
  /** What the library says of it instead of the truth; null: that it is not there. */
  lie?: Partial<RemoteFile> | null;
};

export type FakeRecordLibrary = RecordLibrary & {
  /** What lies in the libraries now, oldest first. */
  files(): readonly Readonly<StoredFile>[];
  /** Refuses the next call of a method; with `afterEffect` the work is done and only the answer is lost. */
  refuseNext(
    method: keyof RecordLibrary,
    refusal: RemoteRefusal,
    options?: { afterEffect?: boolean },
  ): void;
  /** From now on the file comes back with its first byte changed. */
  corrupt(path: string): void;
  /** Somebody removes the libraries, or the whole site; or puts them back. */
  remove(what: 'nothing' | 'library' | 'site'): void;
  /** Somebody gives the libraries another name and address; they keep their ids. */
  move(to: { readonly name: string; readonly webUrl: string }): void;
  /** Somebody deletes the file there. */
  deleteItem(itemId: string): void;
  /** What a records manager does: puts a retention label on the file. */
  label(path: string, name: string): void;
  /** From now on the library lists the file with other facts, or not at all. */
  lie(path: string, about: Partial<RemoteFile> | null): void;
};

/**
 * A SharePoint of Maps: the municipalities' open and restricted libraries, with the columns of `archiveColumns`.
 * Held to the same contract as the real adapter (tests/contract/record-library.contract.ts).
 */
export function createFakeRecordLibrary(
  municipalities: readonly Municipality[],
  options: { readonly locksRecords: boolean } = { locksRecords: false },
): FakeRecordLibrary {
  let gone: 'nothing' | 'library' | 'site' = 'nothing';
  let place = { name: 'Politisk arkiv', webUrl: 'https://sharepoint.invalid/politisk-arkiv' };
  const stored: StoredFile[] = [];
  let made = 0;
  const planned = plannedRefusals<keyof RecordLibrary>();
  const knownColumns = new Set(archiveColumns.map((column) => column.name));

  const ownsDrive = (municipality: Municipality, driveId: string): boolean =>
    gone === 'nothing' &&
    municipalities.some(
      ({ entraTenantId, sharePoint }) =>
        entraTenantId === municipality.entraTenantId &&
        [sharePoint.openLibraryId, sharePoint.restrictedLibraryId].includes(driveId),
    );
  const atPath = (driveId: string, path: string): StoredFile | undefined =>
    stored.find(
      (file) => file.driveId === driveId && file.path.toLowerCase() === path.toLowerCase(),
    );
  const named = (path: string): StoredFile => {
    const file = stored.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`no file at ${path}`);
    return file;
  };
  const onItem = <Value>(
    municipality: Municipality,
    driveId: string,
    itemId: string,
    effect: (file: StoredFile) => RemoteResult<Value>,
  ): RemoteResult<Value> => {
    const file = stored.find(
      ({ item, driveId: drive }) => item.itemId === itemId && drive === driveId,
    );
    return file && ownsDrive(municipality, driveId) ? effect(file) : refused({ code: 'not-found' });
  };

  return {
    files: () => stored,
    refuseNext: planned.plan,
    corrupt: (path) => {
      const file = named(path);
      file.bytes = file.bytes.map((byte, index) => (index === 0 ? byte ^ 0xff : byte));
    },
    remove: (what) => {
      gone = what;
    },
    move: (to) => {
      place = to;
    },
    label: (path, name) => {
      named(path).retentionLabel = name;
    },
    deleteItem(itemId) {
      const at = stored.findIndex(({ item }) => item.itemId === itemId);
      stored.splice(at, 1);
    },
    lie: (path, about) => {
      named(path).lie = about;
    },
    list: async (municipality, driveId, onPage) => {
      const listed = await planned.around('list', () =>
        ownsDrive(municipality, driveId)
          ? answered(
              stored
                .filter((file) => file.driveId === driveId && file.lie !== null)
                .map((file) => ({
                  ...{ itemId: file.item.itemId, name: file.path.split('/').at(-1) ?? '' },
                  ...{ path: file.path, size: file.bytes.length, webUrl: file.item.webUrl },
                  ...{ cTag: file.item.cTag, eTag: file.item.eTag },
                  ...{ quickXorHash: quickXorHash(file.bytes), sha256: null },
                  ...{ columns: file.columns, changedBy: null, changedAt: null, label: null },
                  ...file.lie,
                })),
            )
          : refused({ code: 'not-found' }),
      );
      if (listed.refused) return listed;
      await onPage(listed.value);
      return answered(null);
    },
    readLabels: (municipality, driveId, itemIds) =>
      planned.around('readLabels', () =>
        ownsDrive(municipality, driveId)
          ? answered(
              new Map(
                itemIds.map((itemId) => {
                  const file = stored.find(({ item }) => item.itemId === itemId);
                  return [itemId, file ? labelOf(file) : null];
                }),
              ),
            )
          : refused({ code: 'not-found' }),
      ),
    find: (municipality, driveId, path) =>
      planned.around('find', () => {
        const file = ownsDrive(municipality, driveId) ? atPath(driveId, path) : undefined;
        return file ? answered(file.item) : refused({ code: 'not-found' });
      }),
    upload: (municipality, driveId, path, bytes, mediaType) =>
      planned.around('upload', () => {
        if (addressOfPath(path) === undefined) return refused({ code: 'refused', status: 400 });
        if (!ownsDrive(municipality, driveId)) return refused({ code: 'not-found' });
        if (atPath(driveId, path)) return refused({ code: 'conflict' });
        made += 1;
        const number = made;
        const item: LibraryItem = {
          itemId: `item-${number}`,
          eTag: `"{item-${number}},1"`,
          cTag: `"c:{item-${number}},1"`,
          webUrl: `https://sharepoint.invalid/${driveId}/${path}`,
          size: bytes.length,
        };
        stored.push({
          driveId,
          path,
          item,
          mediaType,
          bytes: bytes.slice(),
          columns: {},
          retentionLabel: null,
          isLocked: false,
        });
        return answered(item);
      }),
    setColumns: (municipality, driveId, itemId, columns) =>
      planned.around('setColumns', () =>
        onItem(municipality, driveId, itemId, (file) => {
          if (Object.keys(columns).some((name) => !knownColumns.has(name)))
            return refused({ code: 'refused', status: 400 });
          file.columns = { ...file.columns, ...columns };
          file.item = { ...file.item, eTag: nextVersion(file.item.eTag) };
          return answered(null);
        }),
      ),
    readColumns: (municipality, driveId, itemId) =>
      planned.around('readColumns', () =>
        onItem(municipality, driveId, itemId, (file) => answered(file.columns)),
      ),
    download: (municipality, driveId, itemId) =>
      planned.around('download', () =>
        onItem(municipality, driveId, itemId, (file) => answered(file.bytes.slice())),
      ),
    readRetentionLabel: (municipality, driveId, itemId) =>
      planned.around('readRetentionLabel', () =>
        onItem(municipality, driveId, itemId, (file) => answered(labelOf(file))),
      ),
    lock: options.locksRecords
      ? (municipality, driveId, itemId) =>
          planned.around('lock', () =>
            onItem(municipality, driveId, itemId, (file) => {
              file.isLocked = file.retentionLabel !== null;
              return answered(labelOf(file));
            }),
          )
      : null,
    locate: (municipality, driveId) =>
      planned.around('locate', () =>
        answered<LibraryAnswer>(
          ownsDrive(municipality, driveId)
            ? { found: 'library', ...place }
            : { found: gone === 'library' ? 'site' : 'nothing' },
        ),
      ),
  };
}

function labelOf({ retentionLabel, isLocked }: StoredFile): RetentionLabel | null {
  return retentionLabel === null ? null : { name: retentionLabel, isLocked };
}

function nextVersion(eTag: string): string {
  return eTag.replace(/\d+"$/, (version) => `${Number.parseInt(version, 10) + 1}"`);
}

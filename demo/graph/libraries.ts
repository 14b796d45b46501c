import { randomUUID } from 'node:crypto';
import { quickXorHash } from '../../src/adapters/documents/quick-xor-hash.ts';
import { addressOfPath } from '../../src/adapters/graph/library-path.ts';
import type { Answer, Call } from './answer.ts';
import { problem } from './answer.ts';
import type { Shelves } from './library-shelf.ts';
import type { LocalGraphSeed, LocalLibrary } from './seed.ts';
import type { LocalStore, StoredFile } from './store.ts';

/** The libraries as SharePoint sees them: who may look into which, what lies where, how a new file comes in. */
export type Libraries = {
  /** The library, if it belongs to the caller's tenant. */
  library(call: Call): LocalLibrary | undefined;
  columnsOf(library: LocalLibrary): readonly string[];
  fileAt(driveId: string, path: string): StoredFile | undefined;
  /** The file that `itemId` names in the caller's own library. */
  file(call: Call): StoredFile | undefined;
  /** Puts a new file at a path, or says why not. */
  add(
    library: LocalLibrary,
    path: string,
    bytes: Uint8Array,
    mediaType: string,
  ): { readonly added: StoredFile } | { readonly problem: Answer };
  /** Marks a file as changed and saves. */
  touch(file: StoredFile): void;
};

export function createLibraries(
  seed: LocalGraphSeed,
  store: LocalStore,
  shelves: Shelves,
): Libraries {
  const library: Libraries['library'] = (call) =>
    seed.sites
      .filter(({ tenantId }) => tenantId === call.tenantId)
      .flatMap((site) => [...site.libraries, ...shelves.madeIn(site)])
      .find(({ driveId }) => driveId === call.params['driveId']);
  const fileAt: Libraries['fileAt'] = (driveId, path) =>
    store.files.find(
      (file) => file.driveId === driveId && file.path.toLowerCase() === path.toLowerCase(),
    );
  // Files are added and never taken away: as many as are known means that all are.
  const known = new Map<string, StoredFile>();
  const byId = (): ReadonlyMap<string, StoredFile> => {
    for (const file of store.files.slice(known.size)) known.set(file.id, file);
    return known;
  };
  const inDrive = (file: StoredFile | undefined, driveId: string | undefined) =>
    file?.driveId === driveId ? file : undefined;
  return {
    library,
    fileAt,
    columnsOf: ({ driveId }) => shelves.at(driveId)?.columns.map(({ name }) => name) ?? [],
    file: (call) =>
      library(call) && inDrive(byId().get(call.params['itemId'] ?? ''), call.params['driveId']),
    add: (into, path, bytes, mediaType) => {
      if (addressOfPath(path) === undefined) {
        return { problem: problem(400, 'invalidRequest', 'The name is not valid.') };
      }
      if (fileAt(into.driveId, path)) return { problem: nameTaken() };
      const now = new Date().toISOString();
      const added: StoredFile = {
        id: `01${randomUUID().replaceAll('-', '').toUpperCase()}`,
        driveId: into.driveId,
        path,
        mediaType,
        size: bytes.length,
        createdAt: now,
        modifiedAt: now,
        version: 1,
        fields: {},
        retentionLabel: into.defaultRetentionLabel ?? null,
      };
      store.writeBytes(added.id, bytes);
      store.files.push(added);
      store.save();
      return { added };
    },
    touch: (file) => {
      file.version += 1;
      file.modifiedAt = new Date().toISOString();
      store.save();
    },
  };
}

export function nameTaken(): Answer {
  return problem(409, 'nameAlreadyExists', 'An item with the same name already exists.');
}

/** A driveItem as Graph answers it; with its checksum where its bytes are given. */
export function driveItemOf(file: StoredFile, ownAddress: string, bytes?: Uint8Array): object {
  const name = file.path.split('/').at(-1);
  return {
    id: file.id,
    name,
    size: file.size,
    eTag: eTagOf(file),
    cTag: `"c:{${file.id}},1"`,
    webUrl: `${ownAddress}/files/${file.id}/${encodeURIComponent(name ?? '')}`,
    createdDateTime: file.createdAt,
    lastModifiedDateTime: file.modifiedAt,
    file: {
      mimeType: file.mediaType,
      ...(bytes && { hashes: { quickXorHash: quickXorHash(bytes) } }),
    },
    lastModifiedBy: { application: { displayName: 'Rådslag' } },
    parentReference: { driveId: file.driveId },
  };
}

export function eTagOf(file: StoredFile): string {
  return `"{${file.id}},${file.version}"`;
}

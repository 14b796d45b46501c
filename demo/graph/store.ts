import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalColumn } from './local-column.ts';

export type StoredFile = {
  readonly id: string;
  readonly driveId: string;
  /** Relative to the library, `/` between folders. */
  readonly path: string;
  readonly mediaType: string;
  readonly size: number;
  readonly createdAt: string;
  modifiedAt: string;
  version: number;
  fields: Record<string, string>;
  retentionLabel: string | null;
  /** Absent in what was written before files could be locked. */
  isLocked?: boolean;
};

export type StoredEvent = {
  readonly id: string;
  readonly tenantId: string;
  readonly organiserId: string;
  readonly createdAt: string;
  readonly transactionId: string | null;
  readonly subject: string;
  readonly bodyHtml: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly attendees: readonly { readonly name: string; readonly address: string }[];
  readonly isOnlineMeeting: boolean;
};

export type StoredInstallation = { readonly personId: string; readonly appId: string };

export type StoredSession = {
  readonly id: string;
  readonly driveId: string;
  readonly path: string;
  readonly conflictBehavior: string;
  readonly expiresAt: string;
  received: number;
  total: number | null;
};

/** A library that was made here, or one that came with the seed, as it has become. */
export type StoredShelf = {
  readonly siteId: string;
  readonly driveId: string;
  readonly listId: string;
  readonly name: string;
  displayName: string;
  columns: LocalColumn[];
  contentTypes: string[];
};

type State = {
  readonly shelves: StoredShelf[];
  /** Content types that were made, as `<site id>/<name>`. */
  readonly contentTypes: string[];

  readonly files: StoredFile[];
  readonly events: StoredEvent[];
  readonly installations: StoredInstallation[];
  readonly sessions: StoredSession[];
};

/** What was written to the local Graph, in `<dataDir>/graph`: one JSON file beside the files' bytes. Written through at every change. */
export type LocalStore = State & {
  save(): void;
  readBytes(fileId: string): Buffer;
  writeBytes(fileId: string, bytes: Uint8Array): void;
  /** The part of an upload that has arrived. */
  readPart(sessionId: string): Buffer;
  appendPart(sessionId: string, from: number, bytes: Uint8Array): void;
  dropSession(sessionId: string): void;
};

export function openLocalStore(dataDir: string): LocalStore {
  const root = join(dataDir, 'graph');
  const stateFile = join(root, 'state.json');
  for (const folder of ['files', 'uploads']) {
    mkdirSync(join(root, folder), { recursive: true, mode: 0o700 });
  }
  const state = readState(stateFile);
  const byteFile = (fileId: string): string => join(root, 'files', fileId);
  const partFile = (sessionId: string): string => join(root, 'uploads', sessionId);
  const save = (): void => writeWhole(stateFile, JSON.stringify(state, null, 2));
  const readPart = (sessionId: string): Buffer => {
    try {
      return readFileSync(partFile(sessionId));
    } catch {
      return Buffer.alloc(0);
    }
  };
  return {
    ...state,
    save,
    readBytes: (fileId) => readFileSync(byteFile(fileId)),
    writeBytes: (fileId, bytes) => writeWhole(byteFile(fileId), bytes),
    readPart,
    appendPart: (sessionId, from, bytes) => {
      const before = readPart(sessionId).subarray(0, from);
      writeWhole(partFile(sessionId), Buffer.concat([before, bytes]));
    },
    dropSession: (sessionId) => {
      const index = state.sessions.findIndex(({ id }) => id === sessionId);
      if (index !== -1) state.sessions.splice(index, 1);
      rmSync(partFile(sessionId), { force: true });
      save();
    },
  };
}

function readState(file: string): State {
  try {
    // A folder from before libraries could be made has none.
    return { ...empty(), ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<State>) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return empty();
  }
}

function empty(): State {
  return {
    shelves: [],
    contentTypes: [],
    files: [],
    events: [],
    installations: [],
    sessions: [],
  };
}

/** Renamed into place, so that a killed process leaves the old or the new, never half. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = `${file}.new`;
  writeFileSync(draft, content, { mode: 0o600 });
  renameSync(draft, file);
}

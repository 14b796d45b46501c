import type { LocalStore } from '../../../demo/graph/store.ts';
import { invariant } from '../../../src/core/decision.ts';

/** The local SharePoint's files without a disk, which would be measured instead: the whole state is written again at every change there. */
export function aStoreInMemory(): LocalStore {
  const bytesOf = new Map<string, Buffer>();
  const parts = new Map<string, Buffer>();
  const sessions: LocalStore['sessions'] = [];
  return {
    ...{ files: [], events: [], installations: [], shelves: [], contentTypes: [], sessions },
    save: () => undefined,
    readBytes: (fileId) => {
      const bytes = bytesOf.get(fileId);
      invariant(bytes !== undefined, 'a file has bytes');
      return bytes;
    },
    writeBytes: (fileId, bytes) => void bytesOf.set(fileId, Buffer.from(bytes)),
    readPart: (sessionId) => parts.get(sessionId) ?? Buffer.alloc(0),
    appendPart: (sessionId, from, bytes) => {
      const before = (parts.get(sessionId) ?? Buffer.alloc(0)).subarray(0, from);
      parts.set(sessionId, Buffer.concat([before, bytes]));
    },
    dropSession: (sessionId) => {
      const index = sessions.findIndex(({ id }) => id === sessionId);
      if (index !== -1) sessions.splice(index, 1);
      parts.delete(sessionId);
    },
  };
}

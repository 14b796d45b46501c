import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PollKeys } from '../../app/ports/poll-keys.ts';
import { invariant } from '../../core/decision.ts';

/**
 * Keys as files that only the process's own user can read, in a folder outside the database's: whoever copies the database has no key. For one machine; the
 * folder is left out of backups, since a key that is kept somewhere is not destroyed.
 */
export function createKeyFiles(folder: string): PollKeys {
  const fileOf = (keyId: string): string => {
    invariant(/^[0-9a-f-]{36}$/u.test(keyId), 'a key is named by a UUID');
    return path.join(folder, `${keyId}.key`);
  };
  return {
    async keep(keyId, privateKey) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(fileOf(keyId), 'wx', 0o600);
      try {
        await file.writeFile(privateKey, 'utf8');
        // On the disk before anybody is asked: answers sealed to a key that a power cut took are lost.
        await file.sync();
      } finally {
        await file.close();
      }
      await syncFolder(folder);
    },
    async read(keyId) {
      try {
        return await readFile(fileOf(keyId), 'utf8');
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw fault;
      }
    },
    async destroy(keyId) {
      let file;
      try {
        file = await open(fileOf(keyId), 'r+');
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return;
        throw fault;
      }
      // Written over before it is taken away: a name that is gone leaves its content on the disk. What a disk itself copies aside is out of reach here.
      try {
        const { size } = await file.stat();
        await file.write(Buffer.alloc(size), 0, size, 0);
        await file.sync();
      } finally {
        await file.close();
      }
      await rm(fileOf(keyId), { force: true });
      await syncFolder(folder);
    },
  };
}

/** A file's name is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

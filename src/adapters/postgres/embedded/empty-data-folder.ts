import { existsSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../../app/ports/system.ts';
import { decide } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { findEmbeddedBinaries } from './binaries.ts';
import type { BinariesRefusal } from './binaries.ts';
import { clusterDirOf } from './cluster.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { DataFolderInUse } from './data-folder-lock.ts';
import { stopOrphan } from './orphan.ts';

/** What the embedded server and its lock leave in the data folder; `app.lock`, where there is one, is held by us. */
const leftByTheServer = [
  'cluster',
  'cluster.unfinished',
  'initdb-password',
  'passwords.json',
  'server.log',
  'app.pid',
];

/**
 * Removes the database from a data folder, and `others`, which are names of files and folders directly in it. Nothing else is touched: somebody may
 * have pointed `DATA_DIR` at a folder that holds more. A server that a killed app left behind is stopped first.
 * Refused when an app has the folder. A folder that is not there is empty already.
 */
export async function emptyDataFolder(
  folder: string,
  others: readonly string[],
  log: Log,
): Promise<Decision<null, DataFolderInUse | BinariesRefusal>> {
  if (!existsSync(folder)) return decide(null);
  const dataDir = await realpath(folder);
  const lock = await lockDataFolder(dataDir);
  if (lock.refused) return lock;
  try {
    const found = findEmbeddedBinaries();
    if (found.refused) return found;
    await stopOrphan(clusterDirOf(dataDir), found.value.pgCtl, log);
    for (const name of [...leftByTheServer, ...others])
      await rm(join(dataDir, name), { recursive: true, force: true });
    return decide(null);
  } finally {
    await lock.value.release();
  }
}

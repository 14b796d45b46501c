import { constants } from 'node:fs';
import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';

export interface DataFolderInUse {
  readonly code: 'data-folder-in-use';
  readonly dataDir: string;
  /** The process that holds the folder; undefined if it had not yet written who it is. */
  readonly pid: number | undefined;
}

export interface DataFolderLock {
  release(): Promise<void>;
}

const openingExclusively = 0x20; // O_EXLOCK in open(2) on macOS; Node has no name for it

/**
 * Two apps must never share one data folder: the second would take the first one's server for an orphan and stop it.
 * A lock file with a process id was rejected: after a crash two starters can both find it stale, and each remove the
 * other's. The locks used here are let go by the operating system when the process dies, however it dies.
 * They hold on one machine (on Linux: one network namespace); a folder shared over a network is not protected.
 */
export async function lockDataFolder(
  dataDir: string,
): Promise<Decision<DataFolderLock, DataFolderInUse>> {
  const holderFile = join(dataDir, 'app.pid');
  const release = await (process.platform === 'darwin'
    ? lockFile(join(dataDir, 'app.lock'))
    : lockName(await nameOf(dataDir)));

  if (release === undefined) {
    const written = Number(await readFile(holderFile, 'utf8').catch(() => ''));
    return refuse({ code: 'data-folder-in-use', dataDir, pid: written > 0 ? written : undefined });
  }
  await writeFile(holderFile, process.pid.toString(), { mode: 0o600 });
  return decide({ release });
}

/** The same folder has the same name whatever path led to it. */
async function nameOf(dataDir: string): Promise<string> {
  const { dev, ino } = await stat(dataDir, { bigint: true });
  const name = `radslag-data-${dev.toString()}-${ino.toString()}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`;
}

function lockName(path: string): Promise<(() => Promise<void>) | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE') resolve(undefined);
      else reject(fault);
    });
    server.listen({ path }, () => {
      resolve(() => new Promise((closed) => server.close(() => closed())));
    });
  });
}

async function lockFile(path: string): Promise<(() => Promise<void>) | undefined> {
  try {
    const flags = constants.O_CREAT | constants.O_RDWR | constants.O_NONBLOCK | openingExclusively;
    const file = await open(path, flags, 0o600);
    return () => file.close();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EAGAIN') return undefined;
    throw fault;
  }
}

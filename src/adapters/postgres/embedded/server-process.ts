import { spawn, spawnSync } from 'node:child_process';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { invariant } from '../../../core/decision.ts';
import type { EmbeddedBinaries } from './binaries.ts';
import { clusterDirOf } from './cluster.ts';
import type { RunAs } from './run-as.ts';

export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

// Small enough for a laptop or the smallest container, durable: fsync, full_page_writes and synchronous_commit stay on for every installation.
const settings = {
  unix_socket_directories: '',
  listen_addresses: '127.0.0.1',
  max_connections: '60',
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '512MB',
  max_parallel_workers_per_gather: '0', // no parallel plans, so nothing large in /dev/shm, which containers keep small
  jit: 'off',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_connections: 'off',
};

/**
 * For data that is thrown away with the program that made it: a power cut may take all of it, the end of a process nothing. The log is kept for a while, so that
 * a test that reads it finds what was written a moment ago, whatever checkpoint came between.
 */
const throwawaySettings = { ...settings, fsync: 'off', wal_keep_size: '256MB' };

/**
 * Starts `postgres` on a free port of 127.0.0.1, in a process group of its own so that Ctrl-C reaches the app first, and with its log in a
 * file so that it does not die with the app's pipes. Another program can take the port in between, and children of a server that
 * was killed may need a moment to let go: an early end is tried again a few times.
 * @param place  `isThrowaway` when the data need not outlive a power cut
 * @param answers  tries to connect; true once the server takes connections
 */
export async function startServer(
  place: { readonly dataDir: string; readonly isThrowaway: boolean },
  binaries: EmbeddedBinaries,
  runAs: RunAs,
  answers: (port: number) => Promise<boolean>,
): Promise<ServerProcess> {
  const { dataDir, isThrowaway } = place;
  const chosen = isThrowaway ? throwawaySettings : settings;
  for (let attempt = 1; ; attempt += 1) {
    const server = await spawnServer(dataDir, binaries, runAs, chosen);
    if (await becomesReady(server, answers)) return server;
    const said = await lastLines(logFileOf(dataDir));
    invariant(attempt < 5, `the database server ended while starting: ${said}`);
    await pause(300 * attempt);
  }
}

/** Stops a server: open transactions are rolled back, everything committed is on disk. Waited for; after a minute it is made to crash safely. */
export async function stopServer(pid: number, clusterDir: string, pgCtl: string): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(pgCtl, ['stop', '-m', 'fast', '-w', '-D', clusterDir]);
    return;
  }
  signal(pid, 'SIGINT'); // "fast shutdown"
  if (await waitUntilGone(pid, 60)) return;
  signal(pid, 'SIGQUIT'); // "immediate shutdown": the next start replays the write-ahead log
  invariant(await waitUntilGone(pid, 30), `the database server ${pid.toString()} does not stop`);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

async function spawnServer(
  dataDir: string,
  binaries: EmbeddedBinaries,
  runAs: RunAs,
  chosen: typeof settings,
): Promise<ServerProcess> {
  const port = await freePort();
  const options = Object.entries({ ...chosen, port: port.toString() });
  const [command, args] = runAs.command(binaries.postgres, [
    '-D',
    clusterDirOf(dataDir),
    ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const logFile = await openLog(logFileOf(dataDir));
  try {
    const child = spawn(command, args, {
      ...runAs.user,
      detached: true,
      stdio: ['ignore', logFile.fd, logFile.fd],
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    invariant(child.pid !== undefined, 'a started process has an id');
    child.unref();
    return { pid: child.pid, port, ended };
  } finally {
    await logFile.close();
  }
}

async function becomesReady(
  server: ServerProcess,
  answers: (port: number) => Promise<boolean>,
): Promise<boolean> {
  const end = server.ended.then(() => 'ended' as const);
  // Crash recovery can take long and must be let finish; only the server's own end stops the waiting.
  for (;;) {
    if (await answers(server.port)) return true;
    if ((await Promise.race([end, pause(40)])) === 'ended') return false;
  }
}

async function waitUntilGone(pid: number, seconds: number): Promise<boolean> {
  for (let tries = 0; tries < seconds * 50; tries += 1) {
    if (!isAlive(pid)) return true;
    await pause(20);
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (fault) {
    const isGone = fault instanceof Error && 'code' in fault && fault.code === 'ESRCH';
    if (!isGone) throw fault;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      invariant(typeof address === 'object' && address !== null, 'a TCP server has a port');
      probe.close(() => resolve(address.port));
    });
  });
}

const logFileOf = (dataDir: string): string => join(dataDir, 'server.log');

async function openLog(file: string): Promise<Awaited<ReturnType<typeof open>>> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 5_000_000) await rm(file);
  return open(file, 'a', 0o600);
}

async function lastLines(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).trim().split('\n').slice(-5).join(' | ');
}

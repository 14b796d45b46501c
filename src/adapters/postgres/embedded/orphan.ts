import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../../app/ports/system.ts';
import { isAlive, stopServer } from './server-process.ts';

const noSuchProcess = 2 ** 31 - 1;

/**
 * An app that is killed leaves its server running, because the server has its own process group. The next start finds it in
 * `postmaster.pid`, makes sure by its command line that it really is this cluster's server, stops it and waits.
 * The caller holds the data folder's lock, so no living app uses that server.
 */
export async function stopOrphan(clusterDir: string, pgCtl: string, log: Log): Promise<void> {
  const pidFile = join(clusterDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const lines = (await readFile(pidFile, 'utf8')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return; // PostgreSQL clears such a file away itself

  if (process.platform === 'win32' || (await servesCluster(pid, clusterDir))) {
    log.warn('stopping the database server that a killed app left behind', { pid });
    await stopServer(pid, clusterDir, pgCtl);
    return;
  }
  // The number now belongs to another program (usual where a container always starts with the same few), and PostgreSQL would refuse
  // to start. The file is kept, since its later lines are how PostgreSQL notices that children of the old server still run.
  await writeFile(pidFile, [String(noSuchProcess), ...lines.slice(1)].join('\n'));
}

async function servesCluster(pid: number, clusterDir: string): Promise<boolean> {
  const args = await commandLineOf(pid);
  if (!/postgres(\.exe)?$/.test(args[0] ?? '')) return false;
  const at = args.indexOf('-D');
  const served = at < 0 ? undefined : args[at + 1];
  if (served === undefined) return false;
  return (await realpath(served).catch(() => served)) === (await realpath(clusterDir));
}

async function commandLineOf(pid: number): Promise<readonly string[]> {
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid.toString()}/cmdline`, 'utf8').catch(() => '');
    return line.split('\0');
  }
  const said = spawnSync('ps', ['-o', 'command=', '-p', pid.toString()], { encoding: 'utf8' });
  return said.stdout.trim().split(' ');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDataFolder } from '../../../src/adapters/postgres/embedded/empty-data-folder.ts';
import { startEmbeddedServer } from '../../../src/adapters/postgres/embedded-server.ts';
import { invariant } from '../../../src/core/decision.ts';
import { silentLog } from '../../support/silent-log.ts';

describe('emptying the data folder', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'radslag-emptied-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('removes the database and what is named, and leaves what belongs to others', async () => {
    const server = await startEmbeddedServer({ dataDir, log: silentLog });
    invariant(!server.refused, JSON.stringify(server));
    await server.value.stop();
    await mkdir(join(dataDir, 'graph', 'files'), { recursive: true });
    await writeFile(join(dataDir, 'notes.txt'), 'not ours');

    expect(await emptyDataFolder(dataDir, ['graph'], silentLog)).toMatchObject({ refused: false });
    expect(await readdir(dataDir)).toEqual(['notes.txt']);
  });

  it('refuses as "data-folder-in-use", and removes nothing, while an app has the folder', async () => {
    const server = await startEmbeddedServer({ dataDir, log: silentLog });
    invariant(!server.refused, JSON.stringify(server));
    const before = await readdir(dataDir);
    const outcome = await emptyDataFolder(dataDir, [], silentLog);
    const after = await readdir(dataDir);
    await server.value.stop();

    const refusal = { code: 'data-folder-in-use', dataDir, pid: process.pid };
    expect(outcome).toEqual({ refused: true, refusal });
    expect(after).toEqual(before);
  });

  it('stops the server that a killed app left behind before it removes its data', async () => {
    const program = new URL('../../support/start-database-and-die.ts', import.meta.url).pathname;
    const app = spawn(process.execPath, [program, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(app.stdout, 'data');
    app.kill('SIGKILL');
    await once(app, 'exit');
    const pidFile = await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8');

    await emptyDataFolder(dataDir, [], silentLog);
    expect(isAlive(Number(pidFile.split('\n')[0]))).toBe(false);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('takes a folder that is not there as empty', async () => {
    const outcome = await emptyDataFolder(join(dataDir, 'nowhere'), [], silentLog);
    expect(outcome).toMatchObject({ refused: false });
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedServer } from '../../../src/adapters/postgres/embedded-server.ts';
import type { EmbeddedServer } from '../../../src/adapters/postgres/embedded-server.ts';
import { invariant } from '../../../src/core/decision.ts';
import { silentLog } from '../../support/silent-log.ts';

describe('the embedded database server', () => {
  let dataDir: string;
  const running: EmbeddedServer[] = [];

  const start = () => startEmbeddedServer({ dataDir, log: silentLog });
  const started = async (): Promise<EmbeddedServer> => {
    const outcome = await start();
    invariant(!outcome.refused, JSON.stringify(outcome));
    running.push(outcome.value);
    return outcome.value;
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'radslag-embedded-'));
  });
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    await rm(dataDir, { recursive: true });
  });

  it('keeps what was committed from one start to the next', async () => {
    const first = await started();
    await query(first.ownerUrl, 'create table kept (word text)');
    await query(first.ownerUrl, "insert into kept values ('ja')");
    await first.stop();
    const second = await started();
    expect(await query(second.ownerUrl, 'select word from kept')).toEqual([{ word: 'ja' }]);
  });

  it('is made for safety: fsync, checksums, UTF-8, an owner and an app that are no superusers', async () => {
    const { ownerUrl, appUrl } = await started();
    const facts = `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
      current_setting('server_encoding') as encoding, (select rolsuper from pg_roles where rolname = current_user) as super`;
    const expected = { fsync: 'on', checksums: 'on', encoding: 'UTF8', super: false };
    expect(await query(ownerUrl, facts)).toEqual([expected]);
    expect(await query(appUrl, facts)).toEqual([expected]);
    expect((await stat(join(dataDir, 'passwords.json'))).mode & 0o777).toBe(0o600);
  });

  it('refuses a second app on the same folder as "data-folder-in-use" and says which process has it', async () => {
    await started();
    const refusal = { code: 'data-folder-in-use', dataDir, pid: process.pid };
    expect(await start()).toEqual({ refused: true, refusal });
  });

  it('takes over after an app that was killed, and stops the server it left behind', async () => {
    const { child, ownerUrl } = await startInAnotherProcess(dataDir);
    await query(ownerUrl, 'create table kept (word text)');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const orphan = Number(
      (await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0],
    );
    expect(isAlive(orphan)).toBe(true);

    const server = await started();
    expect(isAlive(orphan)).toBe(false);
    expect(await query(server.ownerUrl, 'select * from kept')).toEqual([]);
  });

  it('starts although the number in a left-over postmaster.pid now belongs to another program', async () => {
    const server = await started();
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
    const written = await readFile(pidFile, 'utf8');
    await server.stop();
    const [, ...rest] = written.split('\n');
    // Whoever started this test is alive, and is no database server.
    await writeFile(pidFile, [String(process.ppid), ...rest].join('\n'));
    const again = await started();
    expect(await query(again.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses data of another major version as "data-from-another-major"', async () => {
    await (await started()).stop();
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '16\n');
    const outcome = await start();
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '17\n');
    const refusal = { code: 'data-from-another-major', dataDir, found: '16', needed: '17' };
    expect(outcome).toEqual({ refused: true, refusal });
  });

  it('is backed up by copying the folder while it is stopped', async () => {
    const server = await started();
    await query(server.ownerUrl, "create table kept as select 'ja' as word");
    await server.stop();
    const copy = `${dataDir}-copy`;
    await cp(dataDir, copy, { recursive: true });
    const restored = await startEmbeddedServer({ dataDir: copy, log: silentLog });
    invariant(!restored.refused, JSON.stringify(restored));
    const kept = await query(restored.value.ownerUrl, 'select word from kept');
    await restored.value.stop();
    await rm(copy, { recursive: true });
    expect(kept).toEqual([{ word: 'ja' }]);
  });

  it('leaves the folder free when it refused to start', async () => {
    await (await started()).stop();
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '16\n');
    await start();
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '17\n');
    const again = await started();
    expect(await query(again.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function startInAnotherProcess(dataDir: string) {
  const program = new URL('../../support/start-database-and-die.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { value } = JSON.parse(line.toString()) as { value: EmbeddedServer };
  return { child, ownerUrl: value.ownerUrl };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

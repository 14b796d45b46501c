import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { clusterDirOf } from '../../src/adapters/postgres/embedded/cluster.ts';
import { startEmbeddedServer } from '../../src/adapters/postgres/embedded-server.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { invariant } from '../../src/core/decision.ts';
import { silentLog } from './silent-log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the migrated database that every test database is a copy of. Connect to a copy, never to it. */
    postgres: {
      readonly ownerUrl: string;
      readonly appUrl: string;
      /** Where the server keeps its write-ahead log, for whoever attacks with the disk in hand. */
      readonly logDir: string;
    };
  }
}

/** Starts the real embedded server once for the run, with one migrated database to copy; see `aDatabase`. */
export default async function startDatabaseForTheRun(
  project: TestProject,
): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'radslag-tests-'));
  const started = await startEmbeddedServer({ dataDir, log: silentLog, isThrowaway: true });
  invariant(!started.refused, `no database server: ${JSON.stringify(started)}`);
  const { ownerUrl, appUrl, stop } = started.value;
  const migrated = await migrate(ownerUrl, silentLog);
  invariant(!migrated.refused, `no migrations: ${JSON.stringify(migrated)}`);
  const logDir = join(clusterDirOf(await realpath(dataDir)), 'pg_wal');
  project.provide('postgres', { ownerUrl, appUrl, logDir });
  return async () => {
    await stop();
    await rm(dataDir, { recursive: true });
  };
}

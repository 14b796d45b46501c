import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { clusterDirOf } from '../../../src/adapters/postgres/embedded/cluster.ts';
import { startEmbeddedServer } from '../../../src/adapters/postgres/embedded-server.ts';
import { openPostgres } from '../../../src/adapters/postgres/open-postgres.ts';
import { systemClock } from '../../../src/adapters/system/clock.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { invariant } from '../../../src/core/decision.ts';
import { silentLog } from '../../support/silent-log.ts';

/** The real server with its usual settings, in a folder of its own that is removed with it. */
export async function aDatabaseServer() {
  const dataDir = await mkdtemp(join(tmpdir(), 'radslag-bench-'));
  const started = await startEmbeddedServer({ dataDir, log: silentLog });
  invariant(!started.refused, `no database server: ${JSON.stringify(started)}`);
  const { appUrl, ownerUrl, stop } = started.value;
  const end = async (): Promise<void> => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const interrupted = (): void => {
    void end().then(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  return {
    appUrl,
    ownerUrl,
    /** For what the app keeps beside the database. */
    dataDir,
    /** PostgreSQL's first process, whose children serve the connections. */
    pid: Number(
      (await readFile(join(clusterDirOf(dataDir), 'postmaster.pid'), 'utf8')).split('\n')[0],
    ),
    async [Symbol.asyncDispose]() {
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      await end();
    },
  };
}

/** Runs `work` on the real stores, without an app. */
export async function withStores<Value>(
  database: { readonly appUrl: string; readonly ownerUrl: string },
  work: (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>) => Promise<Value>,
): Promise<Value> {
  const opened = await openPostgres(
    { kind: 'server', url: database.appUrl, migrationUrl: database.ownerUrl },
    silentLog,
  );
  invariant(!opened.refused, `the database does not open: ${JSON.stringify(opened)}`);
  const { unitOfWork, municipalities, stop } = opened.value;
  try {
    return await work({ unitOfWork, municipalities, clock: systemClock });
  } finally {
    await stop();
  }
}

/** What PostgreSQL's autovacuum does by itself within a minute of much having been stored: learns what the tables hold, and tidies. */
export async function analyse(database: { readonly ownerUrl: string }): Promise<void> {
  await asOwner(database, (client) => client.query('vacuum (analyze)'));
}

/** One connection as the owner of the tables. Row-level security holds the owner, too. */
export async function asOwner<Value>(
  database: { readonly ownerUrl: string },
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

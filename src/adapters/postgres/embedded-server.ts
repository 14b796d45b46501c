import { mkdir, realpath } from 'node:fs/promises';
import pg from 'pg';
import type { Log } from '../../app/ports/system.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { findEmbeddedBinaries } from './embedded/binaries.ts';
import type { BinariesRefusal } from './embedded/binaries.ts';
import { clusterDirOf, openCluster } from './embedded/cluster.ts';
import type { ClusterRefusal, Passwords } from './embedded/cluster.ts';
import { lockDataFolder } from './embedded/data-folder-lock.ts';
import type { DataFolderInUse } from './embedded/data-folder-lock.ts';
import { makeRolesAndDatabase } from './embedded/roles-and-database.ts';
import { stopOrphan } from './embedded/orphan.ts';
import { chooseRunAs } from './embedded/run-as.ts';
import type { RunAsRefusal } from './embedded/run-as.ts';
import { startServer, stopServer } from './embedded/server-process.ts';

export interface EmbeddedServer {
  /** For migrations: owns the database and may make more of them; not a superuser. */
  readonly ownerUrl: string;
  /** For the app: a member of the group role `radslag_app` and nothing else. */
  readonly appUrl: string;
  /** Settles when the server has ended, whether it was asked to or not. */
  readonly ended: Promise<void>;
  /** Fast shutdown, waited for; then the data folder is free. Safe to call twice. */
  stop(): Promise<void>;
}

export type EmbeddedServerRefusal =
  DataFolderInUse | BinariesRefusal | RunAsRefusal | ClusterRefusal;

/**
 * Starts the app's own PostgreSQL with its data in `dataDir` (made if missing). For laptops and small pilots; larger
 * installations give `DATABASE_URL` instead. See docs/decisions/0020-embedded-postgresql.md.
 * @param options.isThrowaway  for a run of tests that removes its data afterwards: faster, and nothing survives a power cut
 */
export async function startEmbeddedServer(options: {
  readonly dataDir: string;
  readonly log: Log;
  readonly isThrowaway?: boolean;
}): Promise<Decision<EmbeddedServer, EmbeddedServerRefusal>> {
  await mkdir(options.dataDir, { recursive: true, mode: 0o700 });
  const dataDir = await realpath(options.dataDir);

  const lock = await lockDataFolder(dataDir);
  if (lock.refused) return lock;
  const release = (): Promise<void> => lock.value.release();
  try {
    const started = await startLocked(
      { dataDir, isThrowaway: options.isThrowaway ?? false },
      options.log,
      release,
    );
    if (started.refused) await release();
    return started;
  } catch (fault) {
    await release();
    throw fault;
  }
}

async function startLocked(
  place: { readonly dataDir: string; readonly isThrowaway: boolean },
  log: Log,
  release: () => Promise<void>,
): Promise<Decision<EmbeddedServer, EmbeddedServerRefusal>> {
  const { dataDir } = place;
  const found = findEmbeddedBinaries();
  if (found.refused) return found;
  const binaries = found.value;
  const chosen = chooseRunAs(dataDir, binaries.postgres);
  if (chosen.refused) return chosen;
  const opened = await openCluster(dataDir, binaries, chosen.value);
  if (opened.refused) return opened;
  const passwords = opened.value;
  const clusterDir = clusterDirOf(dataDir);

  await stopOrphan(clusterDir, binaries.pgCtl, log);
  const superuserUrl = (port: number): string => urlOf(port, 'postgres', passwords.superuser);
  const server = await startServer(place, binaries, chosen.value, (port) =>
    answers(superuserUrl(port)),
  );
  try {
    await makeRolesAndDatabase(superuserUrl(server.port), passwords);
  } catch (fault) {
    await stopServer(server.pid, clusterDir, binaries.pgCtl);
    throw fault;
  }
  log.info('database server started', { dataDir, port: server.port, pid: server.pid });

  let stopping: Promise<void> | undefined;
  return decide({
    ...urls(server.port, passwords),
    ended: server.ended,
    stop: () => {
      stopping ??= stopServer(server.pid, clusterDir, binaries.pgCtl).then(release);
      return stopping;
    },
  });
}

function urls(port: number, passwords: Passwords): { ownerUrl: string; appUrl: string } {
  return {
    ownerUrl: urlOf(port, 'radslag_owner', passwords.owner, 'radslag'),
    appUrl: urlOf(port, 'radslag_app_login', passwords.app, 'radslag'),
  };
}

function urlOf(port: number, user: string, password: string, database = 'postgres'): string {
  return `postgres://${user}:${password}@127.0.0.1:${port.toString()}/${database}`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch (fault) {
    // Not listening yet, or still starting up (57P03). Anything else, such as a wrong password, would never become better.
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03') return false;
    throw fault;
  } finally {
    await client.end().catch(() => undefined);
  }
}

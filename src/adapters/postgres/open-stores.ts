import { existsSync } from 'node:fs';
import type pg from 'pg';
import type { MunicipalityScope } from '../../app/authority.ts';
import type { MunicipalityRegister, UnitOfWork } from '../../app/ports/stores.ts';
import type { Log } from '../../app/ports/system.ts';
import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { checkAppRole } from './app-role.ts';
import { openPool } from './connect.ts';
import { startEmbeddedServer } from './embedded-server.ts';
import { clusterDirOf } from './embedded/cluster.ts';
import { migrate, nextMigration } from './migrate.ts';
import { createMunicipalityRegister } from './municipality-register.ts';
import type { DatabaseChoice, OpenRefusal } from './open-postgres.ts';
import { unreachableBy } from './unreachable.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { verifyAuditChain } from './verify-audit-chain.ts';
import type { AuditChainReport } from './verify-audit-chain.ts';

export type OpenStores = {
  readonly unitOfWork: UnitOfWork;
  readonly municipalities: MunicipalityRegister;
  verifyAuditChain(
    scope: MunicipalityScope,
    anchors?: ReadonlyMap<number, string>,
    onRows?: () => Promise<void>,
  ): Promise<AuditChainReport>;
  stop(): Promise<void>;
};

export type StoresRefusal =
  | OpenRefusal
  /** Nothing has been started in this data folder yet. */
  | { readonly code: 'no-database'; readonly dataDir: string }
  /** The database is older than this version: migrating is asked for, never a side effect. */
  | { readonly code: 'database-behind'; readonly name: string };

/** The stores for a command that runs once beside the app: no queue, no events, and no change of schema. */
export async function openStores(
  choice: DatabaseChoice,
  log: Log,
): Promise<Decision<OpenStores, StoresRefusal>> {
  const server = await openServer(choice, log, { mayBeNew: false });
  if (server.refused) return server;
  const { url, ownerUrl, stopServer } = server.value;
  const pool = openPool({ url, max: 4, name: 'radslag-command', log });
  const stop = async (): Promise<void> => {
    await pool.end();
    await stopServer();
  };
  const unfit = await whyUnfit(pool, ownerUrl).catch(async (fault: unknown) => {
    await stop();
    throw fault;
  });
  if (unfit) {
    await stop();
    return refuse(unfit);
  }
  return decide({
    unitOfWork: createUnitOfWork({ pool, queue: noQueue, log }),
    municipalities: createMunicipalityRegister({ pool, ownerUrl }),
    verifyAuditChain: (...asked) => verifyAuditChain(pool, ...asked),
    stop,
  });
}

async function whyUnfit(pool: pg.Pool, ownerUrl: string): Promise<StoresRefusal | undefined> {
  const behind = await nextMigration(ownerUrl);
  if (behind.refused) return behind.refusal;
  if (behind.value !== null) return { code: 'database-behind', name: behind.value };
  const away = await unreachableBy(pool);
  if (away) return away;
  const role = await checkAppRole(pool);
  return role.refused ? role.refusal : undefined;
}

/** Brings the schema up to this version, as the owner, and does nothing else. Returns the names of what was applied. */
export async function migrateDatabase(
  choice: DatabaseChoice,
  log: Log,
): Promise<Decision<readonly string[], OpenRefusal>> {
  const server = await openServer(choice, log, { mayBeNew: true });
  if (server.refused) {
    invariant(server.refusal.code !== 'no-database', 'a new database may be made');
    invariant(server.refusal.code !== 'database-behind', 'a database behind is what this mends');
    return refuse(server.refusal);
  }
  try {
    return await migrate(server.value.ownerUrl, log);
  } finally {
    await server.value.stopServer();
  }
}

async function openServer(
  choice: DatabaseChoice,
  log: Log,
  { mayBeNew }: { readonly mayBeNew: boolean },
): Promise<
  Decision<
    {
      readonly url: string;
      readonly ownerUrl: string;
      readonly stopServer: () => Promise<void>;
    },
    StoresRefusal
  >
> {
  if (choice.kind === 'server')
    return decide({
      url: choice.url,
      ownerUrl: choice.migrationUrl,
      stopServer: () => Promise.resolve(),
    });
  if (!mayBeNew && !existsSync(clusterDirOf(choice.dataDir)))
    return refuse({ code: 'no-database', dataDir: choice.dataDir });
  const embedded = await startEmbeddedServer({ dataDir: choice.dataDir, log });
  if (embedded.refused) return embedded;
  const { appUrl, ownerUrl } = embedded.value;
  return decide({ url: appUrl, ownerUrl, stopServer: () => embedded.value.stop() });
}

/** Commands enqueue nothing: what follows from a change is the running app's. */
const noQueue = {
  statementsFor: (jobs: readonly unknown[]): Promise<readonly string[]> => {
    invariant(jobs.length === 0, 'a command enqueues no jobs');
    return Promise.resolve([]);
  },
  enqueueAt: (): Promise<void> => Promise.reject(new Error('a command enqueues no jobs')),
  wake: () => undefined,
};

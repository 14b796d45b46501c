import type pg from 'pg';
import type { MunicipalityRegister, UnitOfWork } from '../../app/ports/stores.ts';
import type { AuditChain } from '../../app/ports/audit-chain.ts';
import type { Log } from '../../app/ports/system.ts';
import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { checkAppRole } from './app-role.ts';
import type { AppRoleRefusal } from './app-role.ts';
import { openPool } from './connect.ts';
import { startEmbeddedServer } from './embedded-server.ts';
import type { EmbeddedServerRefusal } from './embedded-server.ts';
import { createEventStream } from './event-stream.ts';
import type { PostgresEventStream } from './event-stream.ts';
import { migrate } from './migrate.ts';
import type { MigrationRefusal } from './migrate.ts';
import { createMunicipalityRegister } from './municipality-register.ts';
import { createQueue } from './queue.ts';
import type { Queue } from './queue.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { unreachableBy } from './unreachable.ts';
import { verifyAuditChain } from './verify-audit-chain.ts';

/** Where the data lives: in a server of the app's own, or in one that is given with two logins. */
export type DatabaseChoice =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'server'; readonly url: string; readonly migrationUrl: string };

export type OpenPostgres = {
  readonly unitOfWork: UnitOfWork;
  readonly municipalities: MunicipalityRegister;
  readonly auditChain: AuditChain;
  readonly queue: Queue;
  readonly events: PostgresEventStream;
  /** Does the database answer? */
  isReachable(): Promise<boolean>;
  /** Settles when an embedded server has ended, asked or not; never for a given one. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

export type OpenRefusal = EmbeddedServerRefusal | MigrationRefusal | AppRoleRefusal;

/** How many connections the app holds at most, besides the queue's and the listener's own. */
const connections = 16;

/**
 * Brings the database up: starts the embedded server where that is wanted, migrates as the owner, and connects as the app, which row-level security
 * holds. Refused, with everything stopped again, when the folder is taken, the schema does not fit, or the app's login is too strong.
 */
export async function openPostgres(
  choice: DatabaseChoice,
  log: Log,
): Promise<Decision<OpenPostgres, OpenRefusal>> {
  const embedded =
    choice.kind === 'embedded'
      ? await startEmbeddedServer({ dataDir: choice.dataDir, log })
      : undefined;
  if (embedded?.refused) return embedded;
  const url = choice.kind === 'server' ? choice.url : (embedded?.value.appUrl ?? '');
  const ownerUrl =
    choice.kind === 'server' ? choice.migrationUrl : (embedded?.value.ownerUrl ?? '');
  const stopServer = async (): Promise<void> => {
    await embedded?.value.stop();
  };

  let pool: pg.Pool | undefined;
  try {
    const migrated = await migrate(ownerUrl, log);
    if (migrated.refused) {
      await stopServer();
      return migrated;
    }
    pool = openPool({ url, max: connections, name: 'radslag', log });
    const away = await unreachableBy(pool);
    const role = away ? refuse(away) : await checkAppRole(pool);
    if (role.refused) {
      await pool.end();
      await stopServer();
      return role;
    }
    return decide(
      await connect(pool, { url, ownerUrl, log, ended: embedded?.value.ended, stopServer }),
    );
  } catch (fault) {
    await pool?.end();
    await stopServer();
    throw fault;
  }
}

async function connect(
  pool: pg.Pool,
  given: {
    readonly url: string;
    readonly ownerUrl: string;
    readonly log: Log;
    readonly ended: Promise<void> | undefined;
    readonly stopServer: () => Promise<void>;
  },
): Promise<OpenPostgres> {
  const { url, ownerUrl, log } = given;
  const queue = createQueue({ url, log });
  await queue.start();
  const events = createEventStream({ url, pool, log });
  await events.start();
  return {
    queue,
    events,
    unitOfWork: createUnitOfWork({ pool, queue, log }),
    municipalities: createMunicipalityRegister({ pool, ownerUrl }),
    auditChain: { verify: (...asked) => verifyAuditChain(pool, ...asked) },
    isReachable: async () => {
      try {
        await pool.query('select 1');
        return true;
      } catch {
        return false;
      }
    },
    ended: given.ended ?? new Promise<void>(() => undefined),
    stop: async () => {
      await queue.stop();
      await events.stop();
      await pool.end();
      await given.stopServer();
    },
  };
}

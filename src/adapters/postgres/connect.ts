import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Log } from '../../app/ports/system.ts';
import type { Database } from './tables.ts';

const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const;

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [oid.int8]: Number, // sums and sequence numbers; never near 2^53
  [oid.date]: (text) => text, // a civil date has no time and no zone: pg's own parser makes both up
  [oid.timestamptz]: readTimestamp,
};

const types: pg.CustomTypesConfig = {
  getTypeParser(id: number, format?: string): (text: string) => unknown {
    const known: unknown = Reflect.apply(pg.types.getTypeParser, pg.types, [id, format]);
    return parsers[id] ?? (known as (text: string) => unknown);
  },
};

/** PostgreSQL's text for a timestamptz in a session whose time zone is UTC, as a canonical instant with milliseconds. */
export function readTimestamp(text: string): string {
  const utc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (!utc) return new Date(text).toISOString();
  const [, date = '', time = '', fraction = ''] = utc;
  return `${date}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

/** A pool whose rows hold instants as canonical UTC text, civil dates as `YYYY-MM-DD` and bigints as numbers. */
export function openPool(options: {
  readonly url: string;
  /** How many connections at most. */
  readonly max: number;
  readonly name: string;
  readonly log: Log;
}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max,
    application_name: options.name,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // Statements are sent as they come, in their order, without waiting for the answer to the one before: what nobody waits for (a transaction's beginning)
    // costs no round trip.
    pipeline: true,
    types,
  });
  // An idle connection that is lost (restart, failover) is replaced when next needed; unheard, the event would end the process.
  pool.on('error', (fault) => {
    if (pool.ending) return; // the server may hang up before our goodbye is through
    options.log.warn('a database connection was lost', { cause: fault.message });
  });
  // A connection that is lost while it is borrowed fails the query that waits on it, or the next one; but between two queries nobody waits, and the
  // pool listens to idle ones alone: unheard, a database's restart would end the process.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return pool;
}

const kyselyOf = new WeakMap<pg.PoolClient, Kysely<Database>>();

/** Typed queries on one given connection, so that they run in the transaction that is open there. */
export function queriesOn(client: pg.PoolClient): Kysely<Database> {
  const known = kyselyOf.get(client);
  if (known) return known;
  const borrowed = {
    query: client.query.bind(client),
    // The unit of work gives the connection back, not Kysely.
    release: () => undefined,
  };
  const made = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: { connect: () => Promise.resolve(borrowed), end: () => Promise.resolve() },
    }),
  });
  kyselyOf.set(client, made);
  return made;
}

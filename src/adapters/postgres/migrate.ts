import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Log } from '../../app/ports/system.ts';
import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { installQueueSchema } from './queue-schema.ts';
import { unreachable } from './unreachable.ts';
import type { DatabaseUnreachable } from './unreachable.ts';

export type MigrationRefusal =
  | DatabaseUnreachable
  | { readonly code: 'server-too-old'; readonly found: string; readonly needed: string }
  | { readonly code: 'database-not-utf8'; readonly found: string }
  | { readonly code: 'migration-changed'; readonly name: string }
  | { readonly code: 'database-newer-than-app'; readonly name: string };

interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

// Any number will do as long as nothing else in the database uses it.
const lockKey = 7_241_053_118;
const oldestSupported = 150_000;
const folder = new URL('./migrations/', import.meta.url);

/**
 * Brings the database up to this version of the app, as its owner. Any number of processes may do this at once: they take turns
 * under an advisory lock, and those that come later find nothing left to do. One transaction per file; forward only.
 * The lock belongs to the session, so `ownerUrl` must not go through a pooler that hands out transactions.
 * @returns the names of the files applied now
 */
export async function migrate(
  ownerUrl: string,
  log: Log,
): Promise<Decision<readonly string[], MigrationRefusal>> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'radslag-migrate' });
  try {
    await client.connect();
  } catch (fault) {
    return refuse(unreachable(fault));
  }
  try {
    const unfit = await checkServer(client);
    if (unfit) return refuse(unfit);
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    return await migrateLocked(client, log);
  } finally {
    await client.end(); // also gives back the lock
  }
}

/** Which migration the database still waits for, asked as its owner without changing anything; null when it is up to date. */
export async function nextMigration(
  ownerUrl: string,
): Promise<Decision<string | null, DatabaseUnreachable>> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'radslag-migrate' });
  try {
    await client.connect();
  } catch (fault) {
    return refuse(unreachable(fault));
  }
  try {
    const { rows } = await client.query<{ found: boolean }>(
      "select to_regclass('radslag.migration') is not null as found",
    );
    const applied = rows[0]?.found
      ? (await client.query<{ name: string }>('select name from radslag.migration')).rows
      : [];
    const names = new Set(applied.map(({ name }) => name));
    const files = await readMigrations();
    return decide(files.find(({ name }) => !names.has(name))?.name ?? null);
  } finally {
    await client.end();
  }
}

async function migrateLocked(
  client: pg.Client,
  log: Log,
): Promise<Decision<readonly string[], MigrationRefusal>> {
  await makeGroupRole(client);
  await client.query(`
    create schema if not exists radslag;
    create table if not exists radslag.migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`);

  const files = await readMigrations();
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from radslag.migration order by name',
  );
  for (const { name, sha256 } of rows) {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) return refuse({ code: 'database-newer-than-app', name });
    if (file.sha256 !== sha256) return refuse({ code: 'migration-changed', name });
  }

  const missing = files.filter((file) => !rows.some((row) => row.name === file.name));
  for (const file of missing) {
    await apply(client, file);
    log.info('migration applied', { name: file.name });
  }
  await installQueueSchema(client, log);
  return decide(missing.map((file) => file.name));
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('insert into radslag.migration (name, sha256) values ($1, $2)', [
      file.name,
      file.sha256,
    ]);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw new Error(`migration ${file.name} failed`, { cause: fault });
  }
}

async function checkServer(client: pg.Client): Promise<MigrationRefusal | undefined> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int as number,
            current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  );
  const [server] = rows;
  invariant(server !== undefined, 'a server has a version');
  if (server.number < oldestSupported) {
    return { code: 'server-too-old', found: server.version, needed: '15' };
  }
  return server.encoding === 'UTF8'
    ? undefined
    : { code: 'database-not-utf8', found: server.encoding };
}

/** The group that the app's rights are granted to. Roles belong to the whole server, so another database's migration may make it first. */
async function makeGroupRole(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'radslag_app') then
        create role radslag_app nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
}

async function readMigrations(): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      invariant(/^\d{4}-[a-z0-9-]+\.sql$/.test(name), `${name} is not named as a migration`);
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

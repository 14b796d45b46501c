import type { Client } from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import type { Log } from '../../app/ports/system.ts';
import { invariant } from '../../core/decision.ts';

export const queueSchema = 'pgboss';

/**
 * Installs or upgrades pg-boss's tables as the owner, from pg-boss's own SQL, and lets the app use but not change them: the app
 * runs pg-boss with `migrate: false`. The caller holds the migration lock.
 */
export async function installQueueSchema(client: Client, log: Log): Promise<void> {
  const construction = getConstructionPlans(queueSchema);
  const needed = Number(/version\(version\) VALUES \('(\d+)'\)/.exec(construction)?.[1]);
  invariant(Number.isInteger(needed), 'pg-boss says which schema version it makes');

  const installed = await installedVersion(client);
  if (installed === undefined) {
    await client.query(construction);
    log.info('queue tables made', { version: needed });
  } else if (installed < needed) {
    await client.query(getMigrationPlans(queueSchema, installed));
    log.info('queue tables upgraded', { from: installed, to: needed });
  }
  await client.query(`
    grant usage on schema ${queueSchema} to radslag_app;
    grant select, insert, update, delete on all tables in schema ${queueSchema} to radslag_app;
    grant execute on all functions in schema ${queueSchema} to radslag_app;`);
}

async function installedVersion(client: Client): Promise<number | undefined> {
  const found = await client.query<{ name: string | null }>(
    `select to_regclass('${queueSchema}.version')::text as name`,
  );
  if (typeof found.rows[0]?.name !== 'string') return undefined;
  const { rows } = await client.query<{ version: number }>(
    `select version from ${queueSchema}.version`,
  );
  return rows[0]?.version;
}

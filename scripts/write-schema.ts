import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { format, resolveConfig } from 'prettier';
import type { Log } from '../src/app/ports/system.ts';
import { invariant } from '../src/core/decision.ts';
import { startEmbeddedServer } from '../src/adapters/postgres/embedded-server.ts';
import { migrate } from '../src/adapters/postgres/migrate.ts';
import { describeSchema } from '../src/adapters/postgres/schema/describe-schema.ts';
import { describeTables } from '../src/adapters/postgres/schema/describe-tables.ts';

// `npm run schema`: applies the migrations to an empty database and writes what came of them to schema.sql and tables.ts.

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const dataDir = await mkdtemp(join(tmpdir(), 'radslag-schema-'));
const server = await startEmbeddedServer({ dataDir, log: silent });
invariant(!server.refused, `the database server did not start: ${JSON.stringify(server)}`);
try {
  const migrated = await migrate(server.value.ownerUrl, silent);
  invariant(!migrated.refused, `the migrations were refused: ${JSON.stringify(migrated)}`);
  const client = new pg.Client({ connectionString: server.value.ownerUrl });
  await client.connect();
  await write('schema.sql', await describeSchema(client));
  const options = await resolveConfig(import.meta.filename);
  const tables = await describeTables(client);
  await write('tables.ts', await format(tables, { ...options, parser: 'typescript' }));
  await client.end();
} finally {
  await server.value.stop();
  await rm(dataDir, { recursive: true });
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(new URL(`../src/adapters/postgres/${name}`, import.meta.url), text);
}

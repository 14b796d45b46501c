import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAppRole } from '../../../src/adapters/postgres/app-role.ts';
import { migrate } from '../../../src/adapters/postgres/migrate.ts';
import { describeSchema } from '../../../src/adapters/postgres/schema/describe-schema.ts';
import { describeTables } from '../../../src/adapters/postgres/schema/describe-tables.ts';
import { aDatabase } from '../../support/a-database.ts';
import type { TestDatabase } from '../../support/a-database.ts';
import { silentLog } from '../../support/silent-log.ts';

describe('bringing a database up to date', () => {
  let database: TestDatabase;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await aDatabase({ migrated: false });
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('is done once when ten replicas start at the same time', async () => {
    const ten = Array.from({ length: 10 }, () => migrate(database.ownerUrl, silentLog));
    const outcomes = await Promise.all(ten);
    expect(outcomes.every((outcome) => !outcome.refused)).toBe(true);
    const applied = outcomes.flatMap((outcome) => (outcome.refused ? [] : outcome.value));
    expect(applied).toEqual([...new Set(applied)]);
    expect(applied[0]).toBe('0001-foundation.sql');
  });

  it('is refused as "migration-changed" when an applied file is not what it was', async () => {
    const change = 'update radslag.migration set sha256 = $1 where name = $2';
    const { rows } = await owner.query<{ sha256: string }>(
      "select sha256 from radslag.migration where name = '0001-foundation.sql'",
    );
    await owner.query(change, ['another', '0001-foundation.sql']);
    const outcome = await migrate(database.ownerUrl, silentLog);
    await owner.query(change, [rows[0]?.sha256, '0001-foundation.sql']);
    const refusal = { code: 'migration-changed', name: '0001-foundation.sql' };
    expect(outcome).toEqual({ refused: true, refusal });
  });

  it('is refused as "database-newer-than-app" when a later version has been here', async () => {
    await owner.query("insert into radslag.migration (name, sha256) values ('9999-later.sql', '')");
    const outcome = await migrate(database.ownerUrl, silentLog);
    await owner.query("delete from radslag.migration where name = '9999-later.sql'");
    const refusal = { code: 'database-newer-than-app', name: '9999-later.sql' };
    expect(outcome).toEqual({ refused: true, refusal });
  });

  it('gives what schema.sql and tables.ts say (npm run schema writes them)', async () => {
    const written = (name: string): Promise<string> =>
      readFile(new URL(`../../../src/adapters/postgres/${name}`, import.meta.url), 'utf8');
    const style = await resolveConfig(import.meta.filename);
    const tables = await format(await describeTables(owner), { ...style, parser: 'typescript' });
    expect(await describeSchema(owner)).toBe(await written('schema.sql'));
    expect(tables).toBe(await written('tables.ts'));
  });
});

describe("the app's login", () => {
  it('is held by row-level security', async () => {
    const database = await aDatabase();
    const pool = new pg.Pool({ connectionString: database.appUrl });
    expect(await checkAppRole(pool)).toEqual({ refused: false, value: 'radslag_app_login' });
    await pool.end();
    await database.drop();
  });

  it('is refused as "app-role-too-strong" when it owns the tables', async () => {
    const database = await aDatabase();
    const pool = new pg.Pool({ connectionString: database.ownerUrl });
    const refusal = { code: 'app-role-too-strong', role: 'radslag_owner' };
    expect(await checkAppRole(pool)).toEqual({ refused: true, refusal });
    await pool.end();
    await database.drop();
  });
});

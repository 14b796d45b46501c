import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aDatabase } from './support/a-database.ts';
import type { TestDatabase } from './support/a-database.ts';
import { aMunicipality } from './support/a-municipality.ts';
import { accounts } from './support/builders/a-register.ts';
import { runProgram } from './support/run-program.ts';
import { openPool } from '../src/adapters/postgres/connect.ts';
import { createMunicipalityRegister } from '../src/adapters/postgres/municipality-register.ts';
import type { AuditRow } from '../src/core/audit/audit-row.ts';
import { silentLog } from './support/silent-log.ts';

// Whole programs are started, beside everything else that the machine may be doing.
vi.setConfig({ testTimeout: 90_000 });

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await aDatabase();
  folder = await mkdtemp(join(tmpdir(), 'radslag-commands-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const settings = (of: TestDatabase = database) => ({
  DATABASE_URL: of.appUrl,
  DATABASE_MIGRATION_URL: of.ownerUrl,
});
const nobody = 'postgres://radslag:hemmelig@127.0.0.1:1/radslag';
const down = { DATABASE_URL: nobody, DATABASE_MIGRATION_URL: nobody };
const load = (...args: readonly string[]) => runProgram('src/load.ts', args, settings());
const verify = (...args: readonly string[]) => runProgram('src/verify.ts', args, settings());

async function file(content: unknown): Promise<string> {
  const path = join(folder, 'register.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function registerTown(slug: string, last: number): Promise<void> {
  const pool = openPool({ url: database.appUrl, max: 1, name: 'test', log: silentLog });
  const id = `0190a000-0000-4000-8000-00000000000${last}`;
  const town = aMunicipality({ id, slug, name: slug, entraTenantId: id });
  await createMunicipalityRegister({ pool, ownerUrl: database.ownerUrl }).register(town);
  await pool.end();
}

const small = {
  format: 'radslag-register/1',
  parties: [{ key: 'a', label: 'Liste A' }],
  people: [{ key: 'ola', entraObjectId: accounts.ola, name: 'Ola', roles: ['administrator'] }],
};

describe('npm run migrate', () => {
  it('brings a database up to date with the owner’s login alone, and does nothing the next time', async () => {
    const empty = await aDatabase({ migrated: false });
    const owner = { DATABASE_MIGRATION_URL: empty.ownerUrl };
    const first = await runProgram('src/migrate.ts', [], owner);
    expect(first).toMatchObject({ code: 0 });
    expect(first.output).toContain('applied 0001-foundation.sql');
    const second = await runProgram('src/migrate.ts', [], owner);
    expect(second).toEqual({ code: 0, output: 'Nothing to do: the database is up to date.\n' });
    await empty.drop();
  });

  it('ends with 2 and one line without a password when the database is down', async () => {
    const { code, output } = await runProgram('src/migrate.ts', [], down);
    expect(code).toBe(2);
    expect(output).toMatch(/^The database does not let us in \(ECONNREFUSED\)\..*\n$/u);
  });
});

describe('npm run load', () => {
  it('prints the file’s form as JSON Schema without any setting', async () => {
    const { code, output } = await runProgram('src/load.ts', ['--schema'], {});
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ title: 'Rådslag register file' });
  });

  it('ends with 2 where there is no municipality, no such file, no such option or no database', async () => {
    const path = await file(small);
    expect((await load(path)).output).toContain('No municipality is registered');
    for (const args of [[path], [join(folder, 'gone.json')], ['--aply', path], []])
      expect((await load(...args)).code, args.join(' ')).toBe(2);
    const { code, output } = await runProgram('src/load.ts', [path], down);
    expect([code, output.includes('hemmelig')]).toEqual([2, false]);
  });

  it('does not migrate as a side effect', async () => {
    const empty = await aDatabase({ migrated: false });
    const { code, output } = await runProgram('src/load.ts', [await file(small)], settings(empty));
    expect(code).toBe(2);
    expect(output).toContain('Run npm run migrate');
    await empty.drop();
  });

  it('says what it would do, then does it, then has nothing to do', async () => {
    await registerTown('proveby', 1);
    const path = await file(small);
    const tried = await load(path);
    expect(tried.code).toBe(0);
    expect(tried.output).toContain('added     person ola (people[0])');
    expect(tried.output).toContain('Nothing is stored. With --apply: 2 added');
    expect((await load(path, '--apply')).output).toContain('Stored: 2 added');
    expect((await load(path, '--apply')).output).toContain('Stored: 0 added, 0 changed');
  });

  it('ends with 1 and names every place when the file cannot be loaded', async () => {
    const seats = [{ body: 'ks', term: '2023', person: 'ola', function: 'member' }];
    const refused = await load(await file({ ...small, seats }), '--apply');
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('refused   unknown-reference: key ks (seats[0].body)');
    const misspelt = await load(await file({ ...small, persons: [] }));
    expect(misspelt.code).toBe(1);
    expect(misspelt.output).toContain('persons');
    expect(await load(await file('{')).then(({ code }) => code)).toBe(1);
  });

  it('wants to be told which when there are several municipalities', async () => {
    await registerTown('nabo', 2);
    const path = await file(small);
    const { code, output } = await load(path);
    expect(code).toBe(2);
    expect(output).toContain('--municipality=nabo or --municipality=proveby');
    expect((await load(path, '--municipality=borte')).code).toBe(2);
    expect((await load(path, '--municipality=nabo')).output).toContain('With --apply: 2 added');
  });
});

describe('npm run audit', () => {
  const audit = (...args: readonly string[]) => runProgram('src/audit.ts', args, settings());

  it('writes the rows of the days so that every hash can be made again from the files alone', async () => {
    const out = join(folder, 'uttrekk');
    const all = ['--from', '2020-01-01', '--to', '2099-12-31', '--municipality=proveby'];
    const { code, output } = await audit(...all, '--out', `${out}.csv`);
    expect([code, output]).toEqual([0, expect.stringContaining('rows written')]);
    const extract = JSON.parse(await readFile(`${out}.json`, 'utf8')) as {
      readonly municipality: { readonly id: string };
      readonly rows: readonly AuditRow[];
    };
    expect(extract.rows.length).toBeGreaterThan(2);
    let previous = '0'.repeat(64);
    for (const row of extract.rows) {
      const { sequence, at, actor, type, subject, facts, previousHash, hash } = row;
      expect(previousHash).toBe(previous);
      const { id } = extract.municipality;
      const over = [id, sequence, at, actor, type, subject, facts, previousHash].join('\n');
      expect(createHash('sha256').update(over).digest('hex')).toBe(hash);
      previous = hash;
    }
    const csv = await readFile(`${out}.csv`, 'utf8');
    expect(csv.split('\r\n')).toHaveLength(extract.rows.length + 2);
    expect(csv).toContain(`"${previous}"`);
    expect(await readFile(`${out}.txt`, 'utf8')).toContain(extract.municipality.id);
  });

  it('writes over nothing, and asks for dates that can be read', async () => {
    const days = ['--from', '2026-01-01', '--to', '2026-01-31', '--municipality=proveby'];
    expect((await audit(...days, '--out', join(folder, 'uttrekk'))).code).toBe(2);
    expect((await audit('--from', 'i går', '--to', '2026-01-31', '--out', 'x')).output).toContain(
      'Usage: npm run audit',
    );
  });
});

describe('npm run verify', () => {
  it('ends with 0 where everything is as it was said, for every municipality or one', async () => {
    const { code, output } = await verify();
    expect(code).toBe(0);
    expect(output).toMatch(/proveby:\n {2}audit chain intact: 3 rows, head [0-9a-f]{64}\n/u);
    expect(output).toContain('nabo:\n  audit chain intact: 0 rows');
    expect((await verify('--municipality=nabo')).output).not.toContain('proveby');
  });

  it('ends with 1 and names the row when the audit log was changed', async () => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { id } = aMunicipality({ id: '0190a000-0000-4000-8000-000000000001' });
    await owner.query(`select set_config('radslag.municipality', '${id}', false)`);
    await owner.query('alter table radslag.audit_log disable trigger user');
    await owner.query(`update radslag.audit_log set facts = '{}' where sequence = 2`);
    await owner.end();
    const { code, output } = await verify();
    expect(code).toBe(1);
    expect(output).toContain('BROKEN audit chain at row 2: hash-differs');
    expect((await verify('--municipality=nabo')).code).toBe(0);
  });

  it('ends with 2 where it could not look', async () => {
    expect((await runProgram('src/verify.ts', [], down)).code).toBe(2);
    expect((await verify('--municipality=borte')).code).toBe(2);
    const remote = await verify('--remote');
    expect(remote.code).toBe(2);
    expect(remote.output).toContain('AAD_APP_CLIENT_ID is missing');
  });
});

describe('npm run sharepoint', () => {
  const sharepoint = (...args: readonly string[]) =>
    runProgram('src/sharepoint.ts', args, settings());
  const app = { AAD_APP_CLIENT_ID: '0190a000-0000-4000-8000-0000000000c1', SECRET_AAD_APP_CLIENT_SECRET: 'x' }; // prettier-ignore

  it('ends with 2 where it cannot look: no app, no such municipality, half an address', async () => {
    const withoutApp = await sharepoint();
    expect(withoutApp.code).toBe(2);
    expect(withoutApp.output).toContain('AAD_APP_CLIENT_ID is missing');
    const run = (...args: readonly string[]) =>
      runProgram('src/sharepoint.ts', args, { ...settings(), ...app });
    const unknown = await run('--municipality=borte');
    expect([unknown.code, unknown.output]).toEqual([2, 'No municipality has the short name borte.\n']); // prettier-ignore
    for (const args of [['--site=a'], ['--tenant=b'], ['--delete']]) {
      const { code, output } = await run(...args);
      expect([code, output.startsWith('Usage: npm run sharepoint')], args.join(' ')).toEqual([2, true]); // prettier-ignore
    }
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createKeyFiles } from '../../src/adapters/key-files/key-files.ts';
import { startEmbeddedServer } from '../../src/adapters/postgres/embedded-server.ts';
import { openPostgres } from '../../src/adapters/postgres/open-postgres.ts';
import type { OpenPostgres } from '../../src/adapters/postgres/open-postgres.ts';
import { describeSchema } from '../../src/adapters/postgres/schema/describe-schema.ts';
import { hpkeSealing } from '../../src/adapters/sealing/hpke-sealing.ts';
import { mintScope } from '../../src/app/authority-mint.ts';
import { fillMunicipality, idsOf, instant } from '../support/a-full-municipality.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { runProgram } from '../support/run-program.ts';
import { silentLog } from '../support/silent-log.ts';

// Two database servers and some programs are started, beside everything else that the machine may be doing.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 });

type Facts = {
  readonly schema: string;
  readonly rows: Readonly<Record<string, string>>;
  readonly tables: readonly string[];
};

async function opened(dataDir: string): Promise<OpenPostgres> {
  const stores = await openPostgres({ kind: 'embedded', dataDir }, silentLog);
  if (stores.refused) throw new Error(JSON.stringify(stores.refusal));
  return stores.value;
}

/** What a folder's database is: its whole schema with policies and grants, and a checksum over every table's rows as each municipality sees them. */
async function factsOf(dataDir: string): Promise<Facts> {
  const server = await startEmbeddedServer({ dataDir, log: silentLog });
  if (server.refused) throw new Error(JSON.stringify(server.refusal));
  const owner = new pg.Client({ connectionString: server.value.ownerUrl });
  const app = new pg.Client({ connectionString: server.value.appUrl });
  try {
    await owner.connect();
    await app.connect();
    const schema = await describeSchema(owner);
    const { rows: found } = await owner.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'radslag'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1",
    );
    const tables = found.map(({ name }) => name);
    const rows: Record<string, string> = {};
    for (const scope of ['', idsOf('a').municipality, idsOf('b').municipality])
      for (const table of tables) {
        await app.query("select set_config('radslag.municipality', $1, false)", [scope]);
        await app.query("select set_config('radslag.person', $1, false)", [idsOf('a').chair]);
        const { rows: sums } = await app.query<{ sum: string }>(
          `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from radslag.${table} t`,
        );
        rows[`${scope} ${table}`] = sums[0]?.sum ?? '';
      }
    return { schema, rows, tables };
  } finally {
    await owner.end();
    await app.end();
    await server.value.stop();
  }
}

describe('a backup of the data folder, restored into an empty place', () => {
  let folder: string;
  let before: Facts;
  let after: Facts;
  let privateKey: string;
  const place = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-backup-'));
    // As root, the server runs as another user, who has to come to the folder.
    await promisify(execFile)('chmod', ['755', folder]);
    const stores = await opened(place('data'));
    for (const letter of ['a', 'b'] as const) {
      const ids = idsOf(letter);
      const [slug, entraTenantId] = [`kommune-${letter}`, ids.objectId(999)];
      await stores.municipalities.register(
        aMunicipality({ id: ids.municipality, slug, name: slug, entraTenantId }),
      );
      await stores.unitOfWork.run(mintScope(ids.municipality), async (tx) => {
        if (letter === 'a') await fillMunicipality(tx, ids);
        for (let row = 0; row < 20; row += 1)
          await tx.audit.append(
            { kind: 'system', job: 'sweep' },
            { type: 'language-chosen', subject: `row ${row}` },
            instant('2026-11-20T09:00:00.000Z'),
          );
      });
    }
    await stores.stop();
    const keys = await hpkeSealing.makeKeys();
    privateKey = keys.privateKey;
    await createKeyFiles(place('data-poll-keys')).keep(idsOf('a').poll, privateKey);

    before = await factsOf(place('data'));
    // docs/operations.md § An installation on its own machine: the process is stopped, and these are the commands.
    await promisify(execFile)('cp', ['-a', place('data'), place('backup')]);
    await rm(place('data'), { recursive: true });
    await promisify(execFile)('cp', ['-a', place('backup'), place('restored')]);
    after = await factsOf(place('restored'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has every row of every table', () => {
    expect(after.tables.length).toBeGreaterThan(100);
    expect(after.rows).toEqual(before.rows);
    expect(after.rows[`${idsOf('b').municipality} audit_log`]).toMatch(/^20 /);
  });

  it('has the same tables, rules, row-level security and grants', () => {
    expect(after.schema).toBe(before.schema);
    expect(after.schema).toContain('own_municipality');
  });

  it('shows the app nothing before it has said which municipality', () => {
    for (const table of after.tables) expect(after.rows[` ${table}`], table).toMatch(/^0 /);
  });

  it('is started on, by an app whose login is held by row-level security', async () => {
    const stores = await opened(place('restored'));
    expect((await stores.municipalities.all()).map(({ slug }) => slug).toSorted()).toEqual([
      'kommune-a',
      'kommune-b',
    ]);
    await stores.stop();
  });

  it('is found intact by npm run verify', async () => {
    const { code, output } = await runProgram('src/verify.ts', ['--municipality=kommune-b'], {
      DATA_DIR: place('restored'),
    });
    expect(output).toContain('audit chain intact: 20 rows');
    expect(code).toBe(0);
  });

  it('has no key of an anonymous poll, neither as a file nor anywhere in one', async () => {
    expect(await createKeyFiles(place('data-poll-keys')).read(idsOf('a').poll)).toBe(privateKey);
    const names = await readdir(place('backup'), { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(100);
    for (const { parentPath, name } of files) {
      expect(name).not.toMatch(/\.key$/);
      const bytes = await readFile(join(parentPath, name));
      expect(bytes.includes(privateKey), name).toBe(false);
    }
  });

  it('sends nothing that waited until somebody lets it go, once it is held back', async () => {
    const hold = () => runProgram('src/hold-messages.ts', [], { DATA_DIR: place('restored') });
    const first = await hold();
    expect(first.output).toContain('kommune-a: 1 messages held back');
    expect(first.code).toBe(0);
    const stores = await opened(place('restored'));
    const a = mintScope(idsOf('a').municipality);
    const found = await stores.unitOfWork.run(a, async (tx) => ({
      due: await tx.messages.dueForSending(instant('2040-01-01T00:00:00.000Z'), 10),
      message: await tx.messages.byId(idsOf('a').message),
    }));
    await stores.stop();
    expect(found.due).toEqual([]);
    expect(found.message).toMatchObject({ state: 'uncertain', cause: 'restored' });
    expect((await hold()).output).toContain('kommune-a: 0 messages held back');
  });
});

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPool } from '../src/adapters/postgres/connect.ts';
import { createMunicipalityRegister } from '../src/adapters/postgres/municipality-register.ts';
import { createUnitOfWork } from '../src/adapters/postgres/unit-of-work.ts';
import { mintScope } from '../src/app/authority-mint.ts';
import { aDatabase } from './support/a-database.ts';
import type { TestDatabase } from './support/a-database.ts';
import { aMunicipality } from './support/a-municipality.ts';
import { aPhase, aProcess } from './support/builders/a-process.ts';
import { ids } from './support/builders/ids.ts';
import { on } from './support/builders/instants.ts';
import { runProgram } from './support/run-program.ts';
import { silentLog } from './support/silent-log.ts';

// Whole programs are started, beside everything else that the machine may be doing.
vi.setConfig({ testTimeout: 90_000 });

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await aDatabase();
  folder = await mkdtemp(join(tmpdir(), 'radslag-export-'));
  const pool = openPool({ url: database.appUrl, max: 2, name: 'test', log: silentLog });
  const town = aMunicipality();
  await createMunicipalityRegister({ pool, ownerUrl: database.ownerUrl }).register(town);
  const queue = { statementsFor: () => Promise.resolve([]), enqueueAt: () => Promise.resolve(), wake: () => undefined }; // prettier-ignore
  await createUnitOfWork({ pool, queue, log: silentLog }).run(mintScope(town.id), async (tx) => {
    await tx.people.saveTerm({
      ...{ id: ids.term, startsOn: on('2019-10-01'), endsOn: on('2023-09-30') },
    });
    const [startsOn, endsOn] = [on('2022-01-10'), on('2022-12-01')];
    await tx.processes.save(aProcess({ phases: [aPhase({ startsOn, endsOn, openedAt: null })] }));
  });
  await pool.end();
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const graph = {
  AAD_APP_CLIENT_ID: '0190a000-0000-4000-8000-0000000000c1',
  SECRET_AAD_APP_CLIENT_SECRET: 'hemmelig',
};
const run = (args: readonly string[], settings: Readonly<Record<string, string>> = graph) =>
  runProgram('src/export.ts', args, {
    ...{ DATABASE_URL: database.appUrl, DATABASE_MIGRATION_URL: database.ownerUrl },
    ...settings,
  });

describe('npm run export', () => {
  it('writes a package, says how far it has come and what it holds, and checks it', async () => {
    const to = join(folder, 'package');
    const { code, output } = await run(['--term', '2019-2023', to]);
    expect(output).toContain(`writing 2019-2023 to ${to}`);
    expect(output).toContain('  cases: 1 of 1');
    expect(output).toContain('meetings: 0 (records: 0), processes: 1 (journal posts: 1), days of the audit log: 0, documents: 1'); // prettier-ignore
    expect(output).toContain('checked: documents 1,');
    expect(output).toMatch(/arkivuttrekk\.xml has SHA-256 [0-9a-f]{64}/u);
    expect(code).toBe(0);
    expect(await readdir(to)).toContain('arkivuttrekk.xml');

    expect((await run(['--check', to], {})).code).toBe(0);
    await rm(join(to, 'arkivstruktur.xml'));
    const checked = await run(['--check', to], {});
    expect([checked.code, checked.output]).toEqual([1, expect.stringContaining('WRONG file-missing')]); // prettier-ignore

    const again = await run(['--term', '2019-2023', to]);
    expect([again.code, again.output]).toEqual([2, expect.stringContaining('is not empty')]);
  });

  it('ends with 2 and says what to do where there is no such term, folder, setting or option', async () => {
    const term = await run(['--term', '2023-2027', join(folder, 'none')]);
    expect([term.code, term.output]).toEqual([2, expect.stringContaining('There is 2019-2023.')]);
    const gone = await run(['--check', join(folder, 'gone')], {});
    expect([gone.code, gone.output]).toEqual([2, expect.stringContaining('is not there')]);
    const unset = await run(['--term', '2019-2023'], {});
    expect([unset.code, unset.output]).toEqual([2, expect.stringContaining('AAD_APP_CLIENT_ID is missing')]); // prettier-ignore
    for (const args of [[], ['--chek', folder], ['--check'], ['--check', folder, '--term', '1-2']])
      expect((await run(args)).output, args.join(' ')).toContain('Usage: npm run export');
  });
});

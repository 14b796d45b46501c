import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as demo from '../demo/demo.ts';
import { startEmbeddedServer } from '../src/adapters/postgres/embedded-server.ts';
import { parseConfig } from '../src/config/config.ts';
import type { Config } from '../src/config/config.ts';
import { pollList } from '../src/contracts/polls.ts';
import { invariant } from '../src/core/decision.ts';
import { startApp } from '../src/start-app.ts';
import type { RunningApp, StartOptions } from '../src/start-app.ts';
import { aDatabase } from './support/a-database.ts';
import type { TestDatabase } from './support/a-database.ts';
import { silentLog } from './support/silent-log.ts';

// Whole servers are started, beside everything else that the machine may be doing.
vi.setConfig({ testTimeout: 90_000 });

const guid = '0190a000-0000-4000-8000-0000000000c1';
const settings = {
  PUBLIC_URL: 'https://radslag.example.no',
  AAD_APP_CLIENT_ID: guid,
  AAD_APP_TENANT_ID: guid,
  SECRET_AAD_APP_CLIENT_SECRET: 'hemmelig',
  BOT_ID: guid,
  BOT_TENANT_ID: guid,
  SECRET_BOT_PASSWORD: 'hemmelig',
  POLL_KEY_FOLDER: '/var/lib/radslag-poll-keys',
};
const prøveby = {
  MUNICIPALITY_NAME: 'Prøveby',
  MUNICIPALITY_NUMBER: '9901',
  MUNICIPALITY_SLUG: 'proveby',
  MUNICIPALITY_TENANT_ID: guid,
  MUNICIPALITY_SITE_ID: 'proveby.sharepoint.com,a,b',
  MUNICIPALITY_OPEN_LIBRARY_ID: 'b!open',
  MUNICIPALITY_RESTRICTED_LIBRARY_ID: 'b!restricted',
};
const inDatabase = ({ appUrl, ownerUrl }: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>) => ({
  DATABASE_URL: appUrl,
  DATABASE_MIGRATION_URL: ownerUrl,
});

/** As the environment would be read; production too listens to this machine alone while it is tested. */
function configOf(variables: Readonly<Record<string, string>>): Config {
  const parsed = parseConfig(variables);
  invariant(parsed.valid, JSON.stringify(parsed));
  return { ...parsed.config, host: '127.0.0.1' };
}

const inProduction: StartOptions = {
  say: () => undefined,
  demo: undefined,
  reset: false,
  playgroundPort: null,
};
const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

async function started(config: Config, options = inProduction): Promise<RunningApp> {
  const app = await startApp(config, silentLog, options);
  invariant(!app.refused, JSON.stringify(app));
  cleanUp.push(() => app.value.stop());
  return app.value;
}
async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-start-'));
  cleanUp.push(() => rm(folder, { recursive: true }));
  return folder;
}
async function aTestDatabase(): Promise<TestDatabase> {
  const database = await aDatabase();
  cleanUp.push(() => database.drop());
  return database;
}
const statusOf = async (port: number, path: string): Promise<number> =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).status;

describe('starting the app', () => {
  it('is refused with the reason when the port is taken, and leaves nothing running', async () => {
    const config = configOf({ ...settings, ...inDatabase(await aTestDatabase()), PORT: '4870' });
    const other = createServer().listen(4870, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const refused = await startApp(config, silentLog, inProduction);
    await new Promise((resolve) => other.close(resolve));
    expect(refused).toMatchObject({ refused: true, refusal: { code: 'port-in-use' } });
    expect(refused.refused && refused.refusal.message).toContain('Port 4870');

    await started(config);
    expect(await statusOf(4870, '/readyz')).toBe(200);
  });

  it('is refused a second time on the same data folder, with the process that has it', async () => {
    const folder = { ...settings, DATA_DIR: await aFolder() };
    await started(configOf({ ...folder, PORT: '4871' }));
    const second = await startApp(configOf({ ...folder, PORT: '4872' }), silentLog, inProduction);
    expect(second).toMatchObject({ refused: true, refusal: { code: 'data-folder-in-use' } });
    expect(second.refused && second.refusal.message).toContain(`process ${process.pid}`);
    expect(await statusOf(4871, '/readyz')).toBe(200);
  });

  it('is refused with the reason, and without the password, when the database is down', async () => {
    const url = 'postgres://radslag:hemmelig@127.0.0.1:1/radslag';
    const config = configOf({ ...settings, ...inDatabase({ appUrl: url, ownerUrl: url }) });
    const refused = await startApp(config, silentLog, inProduction);
    expect(refused).toMatchObject({ refused: true, refusal: { code: 'database-unreachable' } });
    expect(JSON.stringify(refused)).not.toContain('hemmelig');
  });

  it('is refused when the app’s own login is not let in, though the owner’s is', async () => {
    const { appUrl, ownerUrl } = await aTestDatabase();
    const wrong = new URL(appUrl);
    wrong.password = 'hemmelig';
    const config = configOf({ ...settings, ...inDatabase({ appUrl: wrong.href, ownerUrl }) });
    expect(await startApp(config, silentLog, inProduction)).toMatchObject({
      refused: true,
      refusal: { code: 'database-unreachable' },
    });
  });

  it('registers the first municipality once; afterwards the database is right', async () => {
    const database = await aTestDatabase();
    const names = async (): Promise<unknown> => {
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      const { rows } = await owner.query<{ name: string }>('select name from radslag.municipality');
      await owner.end();
      return rows;
    };
    const start = async (name: string): Promise<void> => {
      const described = { ...prøveby, MUNICIPALITY_NAME: name };
      const config = configOf({ ...settings, ...described, ...inDatabase(database), PORT: '4873' });
      const app = await startApp(config, silentLog, inProduction);
      invariant(!app.refused, JSON.stringify(app));
      await app.value.stop();
    };
    await start('Prøveby');
    expect(await names()).toEqual([{ name: 'Prøveby' }]);
    await start('Et annet navn');
    expect(await names()).toEqual([{ name: 'Prøveby' }]);
  });
});

describe('production', () => {
  it('serves nothing of the demonstration', async () => {
    const config = configOf({ ...settings, ...inDatabase(await aTestDatabase()), PORT: '4874' });
    await started(config);
    for (const path of ['/demo/personas', '/demo/graph/', '/demo/entra/', '/demo/gateway/'])
      expect(await statusOf(4874, path), path).toBe(404);
    const session = await fetch('http://127.0.0.1:4874/api/session');
    expect(await session.text()).not.toContain('/demo/');
  });
});

describe('a database that goes down under a running app', () => {
  it('is told by /readyz, and no answer is acknowledged that is not stored', async () => {
    const dataDir = await aFolder();
    const database = await startEmbeddedServer({ dataDir: join(dataDir, 'db'), log: silentLog });
    invariant(!database.refused, JSON.stringify(database));
    cleanUp.push(() => database.value.stop());
    const variables = { ...demo.demoEnvironment(4875), ...inDatabase(database.value) };
    await started(
      configOf({ ...variables, RADSLAG_MODE: 'demo', PORT: '4875', DATA_DIR: dataDir }),
      { ...inProduction, demo },
    );

    const base = 'http://127.0.0.1:4875';
    const asking = await fetch(`${base}/demo/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ persona: 'politician' }),
    });
    const { access_token: token } = (await asking.json()) as { access_token: string };
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const listed = await fetch(`${base}/api/polls`, { headers });
    const open = pollList.parse(await listed.json()).polls.find(({ status }) => status === 'open');
    invariant(open !== undefined, 'the example has an open poll');
    const page = (await (await fetch(`${base}/api/polls/${open.id}`, { headers })).json()) as Page;
    const answer = (option: number) =>
      fetch(`${base}/api/polls/${open.id}/answer`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ choices: choicesFrom(page, option) }),
      });

    expect(await statusOf(4875, '/readyz')).toBe(200);
    const stored = await answer(0);
    expect([stored.status, await stored.text()]).toEqual([200, expect.any(String)]);

    await database.value.stop();
    expect(await statusOf(4875, '/readyz')).toBe(503);
    expect(await statusOf(4875, '/healthz')).toBe(200);
    const lost = await answer(1);
    expect(lost.status).toBeGreaterThanOrEqual(500);
    expect(await lost.text()).not.toContain(database.value.appUrl);

    const again = await startEmbeddedServer({ dataDir: join(dataDir, 'db'), log: silentLog });
    invariant(!again.refused, JSON.stringify(again));
    cleanUp.push(() => again.value.stop());
    const owner = new pg.Client({ connectionString: again.value.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ id: string }>('select id from radslag.municipality');
    await owner.query(`select set_config('radslag.municipality', $1, false)`, [rows[0]?.id]);
    const kept = await owner.query<{ revision: number }>(
      'select revision from radslag.answer where poll_id = $1 order by answered_at desc limit 1',
      [open.id],
    );
    await owner.end();
    expect(kept.rows).toEqual([{ revision: 1 }]);
  });
});

type Page = {
  readonly poll: {
    readonly questions: readonly {
      readonly id: string;
      readonly kind: string;
      readonly options: readonly { readonly id: string }[];
    }[];
  };
};

/** One option for a choice; three points on it and two on the next for a question of five points. */
function choicesFrom({ poll }: Page, option: number): unknown {
  return Object.fromEntries(
    poll.questions.map(({ id, kind, options }) => {
      const [first, second] = [options[option]?.id ?? '', options[option + 1]?.id ?? ''];
      return kind === 'single-choice'
        ? [id, { kind, optionId: first }]
        : [id, { kind, points: { [first]: 3, [second]: 2 } }];
    }),
  );
}

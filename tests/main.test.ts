import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SHIPPED } from '../scripts/deployment/server-package.ts';
import { aDatabase } from './support/a-database.ts';
import type { TestDatabase } from './support/a-database.ts';
import { projectFolder, runProgram, startProgram } from './support/run-program.ts';

const guid = '0190a000-0000-4000-8000-0000000000c1';
const production = {
  PUBLIC_URL: 'https://radslag.example.no',
  AAD_APP_CLIENT_ID: guid,
  AAD_APP_TENANT_ID: guid,
  SECRET_AAD_APP_CLIENT_SECRET: 'hemmelig-app',
  BOT_ID: guid,
  BOT_TENANT_ID: guid,
  SECRET_BOT_PASSWORD: 'hemmelig-bot',
  POLL_KEY_FOLDER: '/var/lib/radslag-poll-keys',
};
// Whole programs are started, beside everything else that the machine may be doing.
vi.setConfig({ testTimeout: 90_000 });

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'radslag-main-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('the process', () => {
  it('names every setting that is wrong, shows none, and ends as a configuration fault', async () => {
    const { code, output } = await runProgram('src/main.ts', [], {
      ...production,
      BOT_TENANT_ID: '',
      SECRET_BOT_PASSWORD: '',
      GRAPH_BASE_URL: 'http://127.0.0.1:4876/demo/graph/v1.0',
    });
    expect(code).toBe(78);
    for (const name of [
      'BOT_TENANT_ID is missing',
      'SECRET_BOT_PASSWORD is missing',
      'GRAPH_BASE_URL points',
    ])
      expect(output).toContain(name);
    expect(output).not.toMatch(/hemmelig|127\.0\.0\.1/u);
  });

  it('ends with the reason when the database is down', async () => {
    const url = 'postgres://radslag:hemmelig@127.0.0.1:1/radslag';
    const given = { ...production, DATABASE_URL: url, DATABASE_MIGRATION_URL: url };
    const { code, output } = await runProgram('src/main.ts', [], given);
    expect(code).toBe(69);
    expect(output).toContain('The database does not let us in (ECONNREFUSED)');
    expect(output).not.toContain('hemmelig');
  });
});

describe('what is sent to the server in production', () => {
  it('starts, migrates, loads, verifies and hands over without demo/, tests/ and scripts/ being there', async () => {
    const home = join(folder, 'shipped');
    for (const path of SHIPPED.filter((shipped) => shipped !== 'dist/tab')) {
      await mkdir(dirname(join(home, path)), { recursive: true });
      await cp(join(projectFolder, path), join(home, path), { recursive: true });
    }
    await cp(join(projectFolder, 'package.json'), join(home, 'package.json'));
    await symlink(join(projectFolder, 'node_modules'), join(home, 'node_modules'));

    const url = 'postgres://radslag:hemmelig@127.0.0.1:1/radslag';
    const given = { ...production, DATABASE_URL: url, DATABASE_MIGRATION_URL: url };
    for (const [program, code, ...args] of [
      ['src/main.ts', 69],
      ['src/migrate.ts', 2],
      ['src/verify.ts', 2],
      ['src/export.ts', 2, '--term', '2023-2027'],
      ['src/audit.ts', 2, '--from', '2026-01-01', '--to', '2026-01-31', '--out', 'uttrekk'],
    ] as const) {
      const ended = await runProgram(program, args, given, home);
      // Everything was there to be loaded, as far as the database.
      expect([ended.code, ended.output], program).toEqual([
        code,
        expect.stringContaining('The database does not let us in'),
      ]);
    }
    expect((await runProgram('src/load.ts', ['--schema'], {}, home)).code).toBe(0);
  });
});

describe('a process that is told to stop', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await aDatabase()));
  afterAll(() => database.drop());

  it('answers the request under way, takes no new ones, and ends well', async () => {
    const app = startProgram('src/main.ts', ['--no-playground'], {
      RADSLAG_MODE: 'demo',
      PORT: '4876',
      LOG_LEVEL: 'info',
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: database.appUrl,
      DATABASE_MIGRATION_URL: database.ownerUrl,
    });
    await app.prints('"msg":"started"');

    const body = JSON.stringify({ persona: 'politician' });
    const { socket, received } = await open();
    socket.write(
      `POST /demo/token HTTP/1.1\r\nHost: 127.0.0.1:4876\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body.slice(0, 5)}`,
    );
    // Answered on another connection, so that the first has surely been taken up.
    expect((await fetch('http://127.0.0.1:4876/healthz')).status).toBe(200);

    app.signal('SIGTERM');
    await app.prints('"msg":"stopping"');
    await expect(fetch('http://127.0.0.1:4876/healthz')).rejects.toThrow();
    socket.write(body.slice(5));
    expect(await received).toMatch(/^HTTP\/1\.1 200 OK[^]*"access_token"/u);
    expect(await app.ended).toMatchObject({ code: 0 });
  });
});

/** A bare connection, and everything that comes back on it until it is closed. */
async function open(): Promise<{ socket: Socket; received: Promise<string> }> {
  const socket = connect(4876, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const received = new Promise<string>((resolve, reject) => {
    let text = '';
    socket.on('data', (bytes: Buffer) => (text += bytes.toString()));
    socket.on('end', () => {
      resolve(text);
    });
    socket.on('error', reject);
  });
  return { socket, received };
}

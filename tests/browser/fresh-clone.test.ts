import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './support/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const minutes = 60_000;

/**
 * What a newcomer does: clones the project into an empty folder and types `npm start`. The packages are installed for real, from npm's cache where it
 * has them. Only `npm start` is typed there, never `npm test`, which would come back here.
 */
describe.skipIf(!existsSync(join(root, '.git')))('npm start in a fresh clone', () => {
  let clone: string;
  let port: number;
  let playgroundPort: number;

  beforeAll(async () => {
    clone = join(await mkdtemp(join(tmpdir(), 'radslag-fresh-')), 'radslag');
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
    port = await freePort();
    playgroundPort = await freePort();
  }, 2 * minutes);
  afterAll(() => rm(join(clone, '..'), { recursive: true, force: true }), 2 * minutes);

  const start = (...options: readonly string[]): NpmStart =>
    npmStart(clone, port, [`--playground-port=${playgroundPort.toString()}`, ...options]);
  const address = (path: string) => `http://127.0.0.1:${port.toString()}${path}`;

  it(
    'installs, builds and starts everything, says what it does, and prints where to go',
    { timeout: 15 * minutes },
    async () => {
      const started = start();
      const seconds = await started.untilReady(address('/readyz'));
      expect((await fetch(address('/tab/'))).status).toBe(200);
      expect((await fetch(address('/offentlig/'))).status).toBe(200);
      await started.untilPrinted('Ctrl-C');
      for (const step of ['Installing packages', 'Building the tab', 'Starter databasen', 'Bærum'])
        expect(started.printed()).toContain(step);
      for (const persona of ['facilitator', 'politician', 'clerk'])
        expect(started.printed()).toContain(address(`/tab/?persona=${persona}`));
      for (const path of ['/demo/graph/', '/demo/gateway/', '/offentlig/'])
        expect((await fetch(address(path))).status, path).toBe(200);
      expect(started.printed()).toContain(`http://127.0.0.1:${playgroundPort.toString()}`);
      console.log(`fresh clone to the first page: ${seconds.toFixed(1)} s`);

      await writeLanguage('nn');
      await started.stop();
      expect(started.printed()).toContain('Stoppet.');
      expect(await livingIn(clone)).toEqual([]);
    },
  );

  it('starts again with what was done before', { timeout: 5 * minutes }, async () => {
    const started = start();
    const seconds = await started.untilReady(address('/readyz'));
    await started.untilPrinted('Ctrl-C');
    console.log(`warm start: ${seconds.toFixed(1)} s`);
    expect(started.printed()).not.toContain('Installing packages');
    expect(await readLanguage()).toBe('nn');

    const second = npmStart(clone, await freePort(), [
      `--playground-port=${(await freePort()).toString()}`,
    ]);
    expect(await second.ended()).not.toBe(0);
    expect(second.printed()).toContain('is in use by another Rådslag');

    await started.stop();
    expect(started.printed()).toContain('Stoppet.');
    expect(await livingIn(clone)).toEqual([]);
  });

  it('begins anew with --reset', { timeout: 5 * minutes }, async () => {
    const started = start('--reset');
    await started.untilReady(address('/readyz'));
    await started.untilPrinted('Ctrl-C');
    expect(await readLanguage()).toBe('nb');
    await started.stop();
    expect(started.printed()).toContain('Stoppet.');
    expect(await livingIn(clone)).toEqual([]);
  });

  /** Something that a person does and the database keeps. */
  async function writeLanguage(language: string): Promise<void> {
    const answer = await fetch(address('/api/me/language'), {
      method: 'PUT',
      headers: { ...(await asPolitician()), 'content-type': 'application/json' },
      body: JSON.stringify({ language }),
    });
    expect(answer.ok).toBe(true);
  }

  async function readLanguage(): Promise<unknown> {
    const answer = await fetch(address('/api/me'), { headers: await asPolitician() });
    return ((await answer.json()) as { language?: unknown }).language;
  }

  async function asPolitician(): Promise<{ authorization: string }> {
    const answer = await fetch(address('/demo/token'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: 'politician' }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    return { authorization: `Bearer ${token}` };
  }
});

type NpmStart = {
  printed(): string;
  /** Waits for 200. @returns seconds since the command was typed */
  untilReady(address: string): Promise<number>;
  untilPrinted(text: string): Promise<void>;
  ended(): Promise<number | null>;
  /** Ctrl-C, as a terminal sends it: to npm and all that runs in its process group. Waits until all of it has let go of the output. */
  stop(): Promise<void>;
};

function npmStart(folder: string, port: number, options: readonly string[]): NpmStart {
  const typedAt = performance.now();
  const child = spawn('npm', ['start', '--', ...options], {
    cwd: folder,
    env: environmentOfANewcomer(port),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  const take = (part: Buffer): void => {
    printed += part.toString('utf8');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isSo())) {
      if (hasEnded(child)) throw new Error(`npm start ended:\n${printed}`);
      await sleep(50);
    }
  };
  return {
    printed: () => printed,
    untilReady: async (address) => {
      await until(() => answersOk(address));
      return (performance.now() - typedAt) / 1000;
    },
    untilPrinted: (text) => until(() => printed.includes(text)),
    ended: async () => (await closed)[0],
    stop: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      await closed;
    },
  };
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

/** Nothing of the outer npm, of this project's own tools, or of a developer's settings. */
function environmentOfANewcomer(port: number): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(package|lifecycle|command|execpath|node_execpath)|INIT_CWD$|VITEST|NODE_ENV$|DATABASE_|DATA_DIR$)/.test(
        name,
      ),
  );
  const path = (process.env['PATH'] ?? '').split(':').filter((part) => !part.startsWith(root));
  return { ...Object.fromEntries(kept), PATH: path.join(':'), PORT: port.toString() };
}

async function answersOk(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** Command lines of processes that run in the folder or from it, as Linux lists them. */
async function livingIn(folder: string): Promise<readonly string[]> {
  if (process.platform !== 'linux') return [];
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.map((line) => line.replaceAll('\0', ' ')).filter((line) => line.includes(folder));
}

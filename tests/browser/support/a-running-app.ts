import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { askDemo } from './demo-api.ts';
import { freePort } from './free-port.ts';
import type {} from './settled-data.ts'; // names what is injected

export type RunningApp = {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly playgroundAddress: string;
  /** Everything that it has printed. */
  printed(): string;
  /** Stops it as Ctrl-C does, waits, and removes its data. */
  stop(): Promise<void>;
};

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The real app as `npm start` runs it, with the real Playground, on free ports and a data folder of its own. The folder is a copy of one in which the app has
 * been started once and has archived what the example holds: making a database and the example's documents anew for every file takes longer than many a test.
 */
export async function aRunningApp(): Promise<RunningApp> {
  const place = await mkdtemp(join(tmpdir(), 'radslag-story-'));
  const dataDir = join(place, 'data');
  await copyFolder(await settledData(), dataDir);
  const app = await start(dataDir);
  return {
    ...app,
    stop: async () => {
      await app.stop();
      await rm(place, { recursive: true, force: true });
    },
  };
}

/** Made by the first who asks; browser tests run one file at a time. */
async function settledData(): Promise<string> {
  const settled = join(inject('settledData'), 'data');
  if (existsSync(settled)) return settled;
  // Of its own each time: an attempt that was given up may still be at work in the other.
  const unfinished = join(await mkdtemp(join(inject('settledData'), 'unfinished-')), 'data');
  const app = await start(unfinished);
  try {
    await archiveHasSettled(app.address);
  } finally {
    await app.stop();
  }
  await rename(unfinished, settled);
  return settled;
}

/** Until nothing of the example waits any more for the archive that the demonstration stands in for. */
async function archiveHasSettled(address: string): Promise<void> {
  for (;;) {
    const { records } = await askDemo<{ readonly records: readonly { readonly status: string }[] }>(
      address,
      'clerk',
      { path: '/api/archive' },
    );
    if (records.length > 0 && records.every(({ status }) => status !== 'waiting')) return;
    await sleep(200);
  }
}

/** With owners and times: PostgreSQL refuses a folder that is not its user's own, and does not run as root. */
async function copyFolder(from: string, to: string): Promise<void> {
  if (process.platform === 'win32')
    await cp(from, to, { recursive: true, preserveTimestamps: true });
  else await promisify(execFile)('cp', ['-a', from, to]);
}

async function start(dataDir: string): Promise<RunningApp> {
  const port = await freePort();
  const playgroundPort = await freePort();
  const child = spawn(
    process.execPath,
    ['src/main.ts', `--playground-port=${playgroundPort.toString()}`],
    {
      cwd: root,
      env: {
        ...process.env,
        RADSLAG_MODE: 'demo',
        PORT: port.toString(),
        DATA_DIR: dataDir,
        DATABASE_URL: '',
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  const take = (part: Buffer): void => {
    printed += part.toString('utf8');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = once(child, 'exit');

  const isReady = async (): Promise<boolean> => {
    // The addresses are the last that is printed; they come when the Playground answers too.
    while (!printed.includes('Ctrl-C')) {
      if (child.exitCode !== null || child.signalCode !== null) return false;
      await sleep(100);
    }
    return true;
  };
  if (!(await isReady())) throw new Error(`the app did not start:\n${printed}`);
  return {
    address: `http://127.0.0.1:${port.toString()}`,
    playgroundAddress: `http://127.0.0.1:${playgroundPort.toString()}`,
    printed: () => printed,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}

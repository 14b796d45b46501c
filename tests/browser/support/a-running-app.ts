import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

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

/** The real app as `npm start` runs it, with the real Playground, on free ports and a data folder of its own. */
export async function aRunningApp(): Promise<RunningApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'radslag-story-'));
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
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

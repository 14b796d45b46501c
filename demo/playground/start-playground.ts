import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { conversationIds, playgroundConfig } from './playground-config.ts';
import type { PlaygroundPlace } from './playground-config.ts';

export type PlaygroundOptions = PlaygroundPlace & {
  /** Its configuration and log are written in `<dataDir>/playground`. */
  readonly dataDir: string;
  readonly port: number;
  /** Where it sends what people do: the signing gateway. */
  readonly messagesAddress: string;
  /** Where the bot is told to answer: the gateway's connector. */
  readonly serviceUrl: string;
  /** How long its start may take. */
  readonly readyWithinMs?: number;
};

export type Playground = {
  /** The page, to open in a browser. */
  readonly address: string;
  /** Its own connector, behind the gateway's. */
  readonly connectorAddress: string;
  readonly conversationIds: typeof conversationIds;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Starts the Microsoft 365 Agents Playground on this machine's loopback and waits until it answers. It runs in a process group of its own, so that
 * Ctrl-C reaches the app first and the app ends it; a watchdog in the process ends it when the app is killed.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  // In full, because it runs in this folder: `./data`, as it is by default, would be looked for in there.
  const folder = resolve(options.dataDir, 'playground');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const config = join(folder, '.m365agentsplayground.yml');
  writeFileSync(config, playgroundConfig(options), { mode: 0o600 });

  const packageFile = createRequire(import.meta.url).resolve(
    '@microsoft/m365agentsplayground/package.json',
  );
  const log = openSync(join(folder, 'playground.log'), 'w', 0o600);
  const child = spawn(
    process.execPath,
    [
      '--require',
      join(here, 'listen-on-loopback.cjs'),
      '--require',
      join(here, 'end-with-parent.cjs'),
      join(dirname(packageFile), 'cli.js'),
      'start',
      '--channel-id',
      'msteams',
      '--app-endpoint',
      options.messagesAddress,
      '--service-url',
      options.serviceUrl,
      '--port',
      String(options.port),
      '--disable-telemetry',
    ],
    {
      cwd: folder,
      detached: true,
      // Standard input is a pipe held by us: it closes when we are gone, however we went.
      stdio: ['pipe', log, log],
      env: {
        HOME: folder,
        TEAMSAPPTESTER_BROWSER: 'none',
        APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'activities.log'),
      },
    },
  );
  closeSync(log);

  const life = { hasEnded: false };
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      life.hasEnded = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const stop = async (): Promise<void> => {
    if (life.hasEnded) return;
    signalGroup(child.pid, 'SIGTERM');
    const endedInTime = await Promise.race([
      ended.then(() => true),
      sleep(3_000, false, { ref: false }),
    ]);
    if (endedInTime) return;
    signalGroup(child.pid, 'SIGKILL');
    await ended;
  };

  const address = `http://127.0.0.1:${options.port}`;
  const isReady = await answers(address, options.readyWithinMs ?? 30_000, () => life.hasEnded);
  if (!isReady) {
    await stop();
    throw new Error(`the Agents Playground did not start; see ${join(folder, 'playground.log')}`);
  }
  return {
    address,
    connectorAddress: `${address}/_connector`,
    conversationIds,
    ended,
    stop,
  };
}

async function answers(
  address: string,
  withinMs: number,
  hasEnded: () => boolean,
): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline && !hasEnded()) {
    try {
      const response = await fetch(`${address}/_debug/ping`, {
        signal: AbortSignal.timeout(2_000),
      });
      if (response.ok) return true;
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  return false;
}

function signalGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // Gone already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

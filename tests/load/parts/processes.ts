import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { invariant } from '../../../src/core/decision.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Started = {
  readonly pid: number;
  /** From the start of the process until its address answered. */
  readonly milliseconds: number;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
};

/** A port of this machine that was free just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program of the project on this Node and waits until `address` answers 200. A program that ends first is a fault, told with what it said. */
export async function startProgram(
  file: string,
  options: {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly address: string;
    readonly nodeArgs?: readonly string[];
  },
): Promise<Started> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...(options.nodeArgs ?? []), file, ...(options.args ?? [])],
    {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // Nothing that was measured outlives the measurement, however it ends.
  const leave = (): void => void child.kill('SIGKILL');
  process.once('exit', leave);
  child.once('exit', () => process.off('exit', leave));
  let said = '';
  const listen = (part: Buffer): void => {
    said = (said + part.toString()).slice(-20_000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const { pid } = child;
  invariant(pid !== undefined, `${file} could not be started`);
  try {
    await untilItAnswers(options.address, child);
  } catch (fault) {
    await end(child, 'SIGKILL');
    throw new Error(`${file} did not answer at ${options.address}; it said:\n${said}`, {
      cause: fault,
    });
  }
  return {
    pid,
    milliseconds: performance.now() - began,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/**
 * Milliseconds of processor time that a process has used since it began, of its own and not of its children; NaN where there is no /proc. Unlike what it does in
 * a second it does not depend on what else the machine is busy with.
 */
export async function processorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name, in parentheses, may hold spaces; user and system time stand eleven fields after it, in hundredths of a second.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

/** The same of all that a process has started itself and that still run: of PostgreSQL's first process its connections, of which the app keeps a pool. */
export async function childrenTime(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const times = await Promise.all(children.trim().split(' ').map(Number).map(processorTime));
  return times.reduce((sum, time) => sum + (Number.isNaN(time) ? 0 : time), 0);
}

/** Rådslag itself, as the demonstration: the real app, with our own issuer's keys. Ready when `/readyz` says so. */
export function startApp(options: {
  readonly port: number;
  readonly dataDir: string;
  /** The embedded server in `dataDir` when left out. */
  readonly database?: { readonly appUrl: string; readonly ownerUrl: string };
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
}): Promise<Started> {
  const { database } = options;
  return startProgram('src/main.ts', {
    args: ['--no-playground'],
    address: `http://127.0.0.1:${options.port}/readyz`,
    ...(options.nodeArgs === undefined ? {} : { nodeArgs: options.nodeArgs }),
    env: {
      RADSLAG_MODE: 'demo',
      PORT: String(options.port),
      DATA_DIR: options.dataDir,
      ...(database === undefined
        ? {}
        : { DATABASE_URL: database.appUrl, DATABASE_MIGRATION_URL: database.ownerUrl }),
      ...options.env,
    },
  });
}

async function untilItAnswers(address: string, child: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + 120_000;
  while (Date.now() < giveUpAt) {
    invariant(child.exitCode === null && child.signalCode === null, 'the process ended');
    const isThere = await fetch(address, { signal: AbortSignal.timeout(5_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isThere) return;
    await pause(20);
  }
  throw new Error('no answer in time');
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A clone in which nothing is real but our scripts: the lock file, npm and the app are stand-ins. */
export interface ScratchClone {
  write(path: string, text: string): Promise<void>;
  /** A program called `name` that `sh` runs, found before the machine's own. */
  standIn(name: string, shellScript: string): Promise<void>;
  /** Runs a script on the machine's Node. `onOutput` sees all that was printed so far, and may signal the process. */
  run(script: string, options?: RunOptions): Promise<Ended>;
}

interface RunOptions {
  readonly args?: readonly string[];
  /** Hides the machine's own programs: only stand-ins are found. */
  readonly bareMachine?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly onOutput?: (printed: string, signal: (name: NodeJS.Signals) => void) => void;
}

/** What npm leaves behind when it has installed the scratch clone's lock file. */
export const installedLock = JSON.stringify({
  packages: { 'node_modules/node': { version: '24.0.0', integrity: 'sha512-a' } },
});

const lock = JSON.stringify({
  packages: {
    '': { name: 'scratch' },
    'node_modules/node': { version: '24.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-machine': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
});

export async function inScratchClone<Seen>(
  use: (clone: ScratchClone) => Promise<Seen>,
): Promise<Seen> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-clone-'));
  const programs = join(folder, 'programs');
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { mode: 0o755 });
  };
  const standIn = (name: string, script: string) =>
    write(`programs/${name}`, `#!/bin/sh\n${script}\n`);
  try {
    await cp(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
    await write('package-lock.json', lock);
    await write('node_modules/.package-lock.json', installedLock);
    await mkdir(join(folder, 'node_modules/node/bin'), { recursive: true });
    await symlink(process.execPath, join(folder, 'node_modules/node/bin/node'));
    await standIn('npm', 'echo "npm was asked: $*"; exit 1');
    return await use({
      write,
      standIn,
      run: (script, options) => runIn(folder, programs, script, options),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runIn(
  folder: string,
  programs: string,
  script: string,
  { args = [], bareMachine = false, env = {}, onOutput }: RunOptions = {},
): Promise<Ended> {
  const path = bareMachine ? programs : [programs, process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(process.execPath, [join(folder, 'scripts', script), ...args], {
    cwd: folder,
    env: { ...process.env, RADSLAG_CHROMIUM: '', PATH: path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    onOutput?.(output, (name) => child.kill(name));
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decide, invariant, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import type { EmbeddedBinaries } from './binaries.ts';
import type { RunAs } from './run-as.ts';

/** Passwords of the three logins of an embedded server; made once and kept, readable by us alone, in the data folder. */
export interface Passwords {
  /** PostgreSQL's own superuser; used only to make the other two. */
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

export type ClusterRefusal =
  | {
      readonly code: 'data-from-another-major';
      readonly dataDir: string;
      readonly found: string;
      readonly needed: string;
    }
  | { readonly code: 'passwords-missing'; readonly file: string };

export const clusterDirOf = (dataDir: string): string => join(dataDir, 'cluster');

/** Opens the cluster in `dataDir`, or makes a new one: UTF-8, sorted by code point alike on every system, with data checksums. */
export async function openCluster(
  dataDir: string,
  binaries: EmbeddedBinaries,
  runAs: RunAs,
): Promise<Decision<Passwords, ClusterRefusal>> {
  const clusterDir = clusterDirOf(dataDir);
  const passwordFile = join(dataDir, 'passwords.json');

  if (existsSync(clusterDir)) {
    const found = (await readFile(join(clusterDir, 'PG_VERSION'), 'utf8')).trim();
    if (found !== binaries.major) {
      const needed = binaries.major;
      return refuse({ code: 'data-from-another-major', dataDir, found, needed });
    }
    if (!existsSync(passwordFile)) return refuse({ code: 'passwords-missing', file: passwordFile });
    return decide(JSON.parse(await readFile(passwordFile, 'utf8')) as Passwords);
  }

  const random = (): string => randomBytes(24).toString('base64url');
  const passwords: Passwords = { superuser: random(), owner: random(), app: random() };
  await writeFile(passwordFile, JSON.stringify(passwords), { mode: 0o600 });
  await makeCluster(dataDir, binaries, runAs, passwords.superuser);
  return decide(passwords);
}

/** Made beside its place and moved there when whole, so that a start that was killed half-way leaves no half cluster behind. */
async function makeCluster(
  dataDir: string,
  binaries: EmbeddedBinaries,
  runAs: RunAs,
  password: string,
): Promise<void> {
  const unfinished = join(dataDir, 'cluster.unfinished');
  const passwordFile = join(dataDir, 'initdb-password');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (runAs.user) {
    await chown(unfinished, runAs.user.uid, runAs.user.gid);
    await chown(passwordFile, runAs.user.uid, runAs.user.gid);
  }
  const { code, said } = await runToEnd(runAs, binaries.initdb, [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
  ]);
  await rm(passwordFile, { force: true });
  invariant(code === 0, `initdb ended with ${String(code)}: ${said}`);
  await rename(unfinished, clusterDirOf(dataDir));
}

function runToEnd(
  runAs: RunAs,
  program: string,
  args: readonly string[],
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const [command, commandArgs] = runAs.command(program, args);
    const child = spawn(command, commandArgs, {
      ...runAs.user,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Own group: Ctrl-C in the terminal is the app's to handle.
      detached: true,
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';

/** How a PostgreSQL program is started so that it is not root: PostgreSQL refuses to run as root. */
export interface RunAs {
  readonly command: (program: string, args: readonly string[]) => readonly [string, string[]];
  readonly user?: { readonly uid: number; readonly gid: number };
}

export interface RunAsRefusal {
  readonly code: 'cannot-run-as-root';
  readonly reason: string;
}

const asIs: RunAs['command'] = (program, args) => [program, [...args]];

const inOwnUserNamespace: RunAs['command'] = (program, args) => [
  'unshare',
  ['--user', '--map-user=1000', '--map-group=1000', '--', program, ...args],
];

/**
 * Chooses how to run the server in `dataDir`.
 * - Not root: as the user we are.
 * - Root: in a user namespace where we look like user 1000. No extra user and no change of owner is needed, and a
 *   folder that only root can enter works.
 * - Root where user namespaces are forbidden: as the owner of `dataDir`, if that is another user who can run the
 *   binaries. Otherwise refused; we neither create users nor change who owns files.
 */
export function chooseRunAs(dataDir: string, program: string): Decision<RunAs, RunAsRefusal> {
  if (process.getuid?.() !== 0) return decide({ command: asIs });

  const [unshare, args] = inOwnUserNamespace(program, ['--version']);
  if (spawnSync(unshare, args).status === 0) return decide({ command: inOwnUserNamespace });

  const { uid, gid } = statSync(dataDir);
  if (uid === 0) {
    return refuse({
      code: 'cannot-run-as-root',
      reason: `PostgreSQL does not run as root and user namespaces are not allowed here: start the app as another user, or let another user own ${dataDir}`,
    });
  }
  const tried = spawnSync(program, ['--version'], { uid, gid, encoding: 'utf8' });
  if (tried.status === 0) return decide({ command: asIs, user: { uid, gid } });
  return refuse({
    code: 'cannot-run-as-root',
    reason: `user ${uid.toString()}, who owns ${dataDir}, cannot run ${program}: ${tried.error?.message ?? tried.stderr.trim()}`,
  });
}

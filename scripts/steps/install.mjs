import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root } from './project.mjs';
import { runQuietly, withMachineTools } from './run.mjs';
import { Obstacle, step } from './say.mjs';

const windows = process.platform === 'win32';

/** Makes node_modules what package-lock.json says, and the pinned Node runnable. Does nothing when it already is. */
export async function ensureInstalled() {
  if (!matchesLock()) {
    await step('Installing packages (npm ci)', installPackages);
  }
  if (!existsSync(pinnedNode)) {
    await step('Fetching Node 24 (its install script was not allowed to run)', fetchPinnedNode);
  }
}

/**
 * npm leaves node_modules/.package-lock.json as the last act of an installation, so that an interrupted one has none.
 * Equal versions and checksums there and in package-lock.json mean that nothing needs installing; optional packages for
 * other machines may be missing.
 */
function matchesLock() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined)
    throw new Obstacle('package-lock.json is missing: clone the project anew.');
  if (installed === undefined) return false;

  const nothingMissing = Object.entries(wanted).every(
    ([place, entry]) => place === '' || installed[place] !== undefined || entry.optional === true,
  );
  const nothingElse = Object.entries(installed).every(
    ([place, entry]) => fingerprint(wanted[place]) === fingerprint(entry),
  );
  return nothingMissing && nothingElse;
}

const fingerprint = (entry) => (entry === undefined ? '' : `${entry.version} ${entry.integrity}`);

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function installPackages() {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--include=dev'];
  const { code, output } = await runQuietly(windows ? 'npm.cmd' : 'npm', ['ci', ...quiet], {
    env: withMachineTools(),
    shell: windows,
  });
  if (code !== 0) {
    throw new Obstacle(
      `npm ci ended with code ${code} and said:\n\n${output.trim()}\n\n` +
        'Is the package registry within reach (npm ping)? Then type the same command again.',
    );
  }
}

/** npm with ignore-scripts, or one that asks before it runs install scripts, leaves the package without its binary. */
async function fetchPinnedNode() {
  const { output } = await runQuietly('node', ['installArchSpecificPackage.js'], {
    cwd: join(root, 'node_modules', 'node'),
    env: withMachineTools(),
    shell: windows,
  });
  if (!existsSync(pinnedNode)) {
    throw new Obstacle(
      `Node 24 could not be fetched:\n\n${output.trim()}\n\nTry: npm rebuild node --ignore-scripts=false`,
    );
  }
}

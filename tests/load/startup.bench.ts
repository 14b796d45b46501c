/**
 * How long until the first page: from a fresh clone with a warm npm cache (installing and building included), and from an ordinary second start.
 *
 *   npx node tests/load/startup.bench.ts [warm starts]
 *
 * What is cloned is the last commit.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { invariant } from '../../src/core/decision.ts';
import { machine, median, printTable } from './parts/figures.ts';
import { freePort } from './parts/processes.ts';

const [warmStarts = 5] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'radslag-startup-'));
const clone = join(folder, 'clone');

/** `npm start` until the tab's page is served; then stopped as by Ctrl-C. */
async function secondsToFirstPage(): Promise<number> {
  const [port, playgroundPort] = [await freePort(), await freePort()];
  const began = performance.now();
  const app = spawn('npm', ['start', '--', `--playground-port=${playgroundPort}`], {
    cwd: clone,
    env: { ...withoutOuterNpm(), PORT: String(port), DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [app.stdout, app.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  try {
    while (!(await serves(`http://127.0.0.1:${port}/tab/`))) {
      invariant(app.exitCode === null, `npm start ended:\n${said}`);
      invariant(performance.now() - began < 600_000, `no page in ten minutes:\n${said}`);
      await pause(50);
    }
    return (performance.now() - began) / 1000;
  } finally {
    if (app.exitCode === null && app.pid !== undefined) {
      const gone = once(app, 'exit');
      process.kill(-app.pid, 'SIGINT');
      await gone;
    }
  }
}

const serves = (address: string): Promise<boolean> =>
  fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/** The machine's own Node and npm, as somebody has who has just cloned. */
function withoutOuterNpm(): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '')
    .split(':')
    .filter((place) => !place.includes('node_modules'))
    .join(':');
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|command|execpath|node_execpath)|^INIT_CWD$/.test(name),
  );
  return { ...Object.fromEntries(kept), PATH: path };
}

try {
  const cloned = spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' });
  invariant(cloned.status === 0, `git clone: ${cloned.stderr}`);
  const fresh = await secondsToFirstPage();
  const warm: number[] = [];
  for (let start = 0; start < warmStarts; start += 1) warm.push(await secondsToFirstPage());
  console.log(`npm start until /tab/ is served; ${machine()}`);
  printTable(
    ['', 'seconds'],
    [
      ['fresh clone, npm cache as it is on this machine', fresh.toFixed(1)],
      [`again, median of ${warmStarts}`, median(warm).toFixed(1)],
    ],
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

// npm start: from a fresh clone to a running Rådslag with the Bærum example. Runs on the machine's own Node, hands over to ours.
import { spawn } from 'node:child_process';
import { ensureTabBuilt } from './steps/build-tab.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { pinnedNode, root } from './steps/project.mjs';
import { withOwnTools } from './steps/run.mjs';
import { command, say } from './steps/say.mjs';

await command(async (args) => {
  await ensureInstalled();
  await ensureTabBuilt();
  return handOver(args);
});

/**
 * Runs the app in a process group of its own. Ctrl-C reaches this process twice (from the terminal and from npm); the app
 * must see it once, or it would take the second for impatience and leave its database behind. A further signal after
 * `impatience` ends it at once.
 */
function handOver(args) {
  const impatience = 2_000;
  const env = { ...withOwnTools(), RADSLAG_MODE: 'demo' };
  const app = spawn(pinnedNode, ['src/main.ts', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });

  let askedAt;
  const ask = (signal) => {
    if (askedAt === undefined) {
      askedAt = Date.now();
      say('Stopping. Once more to stop at once.');
      app.kill(signal);
    } else if (Date.now() - askedAt > impatience) {
      app.kill('SIGKILL');
    }
  };
  process.on('SIGINT', () => ask('SIGINT'));
  process.on('SIGTERM', () => ask('SIGTERM'));
  process.on('SIGHUP', () => ask('SIGTERM')); // the terminal was closed

  return new Promise((resolve, reject) => {
    app.on('error', reject);
    app.on('exit', (code, signal) => {
      if (signal !== null) say(`The app was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

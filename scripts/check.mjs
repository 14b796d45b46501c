// npm run check [name …]: the static checks, two at a time, one line each; a failing one shows what it said.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root } from './steps/project.mjs';
import { runQuietly, withOwnTools } from './steps/run.mjs';
import { command, Obstacle, say } from './steps/say.mjs';

const folders = ['src', 'bot', 'tab', 'demo', 'tests', 'scripts'].filter((folder) =>
  existsSync(join(root, folder)),
);

// What was found sound before is not read again: only what has changed, and what depends on it.
const tsc = (project) => [
  'typescript/bin/tsc',
  ...['--project', project],
  ...['--incremental', '--tsBuildInfoFile', `.cache/tsc/${project}.tsbuildinfo`],
];

const checks = {
  lint: ['eslint/bin/eslint.js', '--cache', '--cache-location', '.cache/eslint/', '.'],
  types: tsc('tsconfig.json'),
  'types-core': tsc('tsconfig.core.json'),
  'types-tab': tsc('tsconfig.tab.json'),
  'types-browser': tsc('tsconfig.browser.json'),
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  imports: ['dependency-cruiser/bin/dependency-cruise.mjs', '--output-type=err-long', ...folders],
  'dead-code': ['knip/bin/knip.js', '--no-progress'],
};

await command(async (names) => {
  const unknown = names.filter((name) => !(name in checks));
  if (unknown.length > 0) {
    throw new Obstacle(
      `No check is called ${unknown.join(', ')}. There is ${Object.keys(checks).join(', ')}.`,
    );
  }
  const waiting = names.length > 0 ? [...names] : Object.keys(checks);
  let failures = 0;
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (!(await passes(name))) failures += 1;
    }
  };
  await Promise.all([worker(), worker()]);
  return failures === 0 ? 0 : 1;
});

async function passes(name) {
  const [program, ...args] = checks[name];
  const began = Date.now();
  const { code, output } = await runQuietly(
    pinnedNode,
    [join(root, 'node_modules', program), ...args],
    { env: withOwnTools() },
  );
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(`${name.padEnd(14)} ${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s`);
  if (code !== 0) console.log(`\n${output.trim()}\n`);
  return code === 0;
}

// npm run bench [-- name …]: runs the measurements in tests/load one after the other and prints what they measured.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root } from './steps/project.mjs';
import { runQuietly, withOwnTools } from './steps/run.mjs';
import { command, Obstacle, say } from './steps/say.mjs';

const folder = join(root, 'tests', 'load');
const ending = '.bench.ts';

await command(async (names) => {
  const known = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Obstacle(
      `Nothing called ${unknown.join(', ')} is measured. There is ${known.join(', ')}.`,
    );

  let failures = 0;
  // One at a time: two at once would measure each other.
  for (const name of names.length > 0 ? names : known) {
    const began = Date.now();
    const { code, output } = await runQuietly(pinnedNode, [join(folder, name + ending)], {
      env: withOwnTools(),
    });
    if (code !== 0) failures += 1;
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    say(`${name} ${code === 0 ? '' : 'FAILED '}(${seconds} s)\n\n${output.trim()}\n`);
  }
  return failures === 0 ? 0 : 1;
});

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, pinnedNode, root } from './project.mjs';
import { runQuietly, withOwnTools } from './run.mjs';
import { Obstacle, say, step } from './say.mjs';

/** What the built tab is made from. */
const sources = [
  'tab',
  'src/contracts',
  'src/core/time',
  'src/core/writing',
  'src/core/decision.ts',
  'package-lock.json',
  'tsconfig.tab.json',
];
const built = join(root, 'dist', 'tab', 'index.html');
const stamp = join(cacheFolder, 'tab-built-from');

/** Builds the tab into dist/tab unless it is already built from exactly these sources. */
export async function ensureTabBuilt() {
  if (!existsSync(join(root, 'tab', 'index.html'))) {
    say('There is no tab to build yet.');
    return;
  }
  const fingerprint = fingerprintOf(sources);
  if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;

  await step('Building the tab', async () => {
    const { code, output } = await runQuietly(
      pinnedNode,
      [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), ...buildArguments],
      { env: withOwnTools() },
    );
    if (code !== 0) throw new Obstacle(`The tab does not build:\n\n${output.trim()}`);
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(stamp, fingerprint);
  });
}

/** The same as the npm script `build`. */
const buildArguments = ['build', 'tab', '--outDir', '../dist/tab', '--emptyOutDir'];

function fingerprintOf(places) {
  const hash = createHash('sha256');
  for (const place of places) addTo(hash, place);
  return hash.digest('hex');
}

function addTo(hash, place) {
  const path = join(root, place);
  if (!existsSync(path)) return;
  const entries = place.includes('.') ? undefined : readdirSync(path, { withFileTypes: true });
  if (entries === undefined) {
    hash.update(`${place}\n`).update(readFileSync(path));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = `${place}/${entry.name}`;
    if (entry.isDirectory()) addTo(hash, inner);
    else hash.update(`${inner}\n`).update(readFileSync(join(root, inner)));
  }
}

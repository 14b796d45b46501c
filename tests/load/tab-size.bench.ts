import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

// What a politician's phone fetches before the home page stands there: `npx node tests/load/tab-size.bench.ts`.

/** KiB of script, gzipped. Source: docs/decisions/0050-tab.md. */
const limit = 170;
const wanted = [
  'index.html',
  'pages/home-page.tsx',
  'texts/home.nb.ts',
  'texts/shell.nb.ts',
  'texts/words.nb.ts',
];

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};

const place = await mkdtemp(join(tmpdir(), 'radslag-tab-'));
try {
  await build({
    root: 'tab',
    configFile: 'tab/vite.config.ts',
    logLevel: 'warn',
    build: { outDir: place, emptyOutDir: true, manifest: true },
  });
  const manifest = JSON.parse(
    await readFile(join(place, '.vite/manifest.json'), 'utf8'),
  ) as Readonly<Record<string, Chunk>>;

  const chunks = new Set<Chunk>();
  const collect = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`${name} is not in the build`);
    if (chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const imported of chunk.imports ?? []) collect(imported);
  };
  wanted.forEach(collect);

  const weigh = async (file: string): Promise<number> =>
    gzipSync(await readFile(join(place, file))).length / 1024;
  let scripts = 0;
  for (const { file } of chunks) {
    if (!file.endsWith('.js')) continue;
    const weight = await weigh(file);
    scripts += weight;
    console.log(`${weight.toFixed(1).padStart(7)} KiB  ${file}`);
  }
  let styles = 0;
  for (const file of new Set([...chunks].flatMap(({ css }) => css ?? [])))
    styles += await weigh(file);
  console.log(`${scripts.toFixed(1).padStart(7)} KiB of script gzipped (at most ${limit})`);
  console.log(`${styles.toFixed(1).padStart(7)} KiB of style sheets gzipped`);
  if (scripts > limit) process.exitCode = 1;
} finally {
  await rm(place, { recursive: true, force: true });
}

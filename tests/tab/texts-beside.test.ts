import { describe, expect, it } from 'vitest';
import { routes } from '../../tab/routes.tsx';
import { shellTexts } from '../../tab/texts/shell.ts';
import { textsWith } from '../../tab/texts/beside.ts';
import { wordTexts } from '../../tab/texts/words.ts';

const inTab = (file: string): string => file.replace('../../', '');
/** Every file of the tab as it is written. */
const sources = new Map(
  Object.entries(
    import.meta.glob<string>('../../tab/**/*.{ts,tsx}', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ) // prettier-ignore
    .map(([file, source]) => [inTab(file), source]),
);
/** What every text area's file exports. */
const areas = new Map(
  Object.entries(import.meta.glob<Record<string, unknown>>('../../tab/texts/*.ts', { eager: true })) // prettier-ignore
    .map(([file, module]) => [inTab(file), Object.values(module)]),
);

/** `import { x } from './y.ts'`, on however many lines; an `import type` is gone when the tab runs. */
const imported = /^import (?!type\b)[^;]*?from '(\.[^']+)';/gms;
const notTexts = ['texts', 'before-session', 'beside'];

/** The files of the text areas (`tab/texts/<area>.ts`) that a file is drawn with, by following what it imports at once. */
function areasOf(file: string, seen = new Set<string>(), found = new Set<string>()): Set<string> {
  if (seen.has(file)) return found;
  seen.add(file);
  for (const [, to = ''] of (sources.get(file) ?? '').matchAll(imported)) {
    const target = new URL(to, `file:///${file}`).pathname.slice(1);
    const area = /^tab\/texts\/([^.]+)\.ts$/.exec(target)?.[1];
    if (area !== undefined && !notTexts.includes(area)) found.add(target);
    else areasOf(target, seen, found);
  }
  return found;
}

const pageFiles = [
  ...(sources.get('tab/routes.tsx') ?? '').matchAll(/import\('\.\/(pages\/[^']+)'\)/g),
].map(([, file = '']) => `tab/${file}`);

describe('the texts of a page', () => {
  it.each(routes.map((route, at) => [route.path, route, pageFiles[at] ?? ''] as const))(
    'are all fetched with its script: %s',
    (_path, route, file) => {
      const fetched = new Set<unknown>([...textsWith(route.texts), shellTexts, wordTexts]);
      const missing = [...areasOf(file)].filter(
        (area) => areas.get(area)?.some((texts) => fetched.has(texts)) !== true,
      );
      expect(missing).toEqual([]);
    },
  );
});

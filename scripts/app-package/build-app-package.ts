import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import type { Environment } from './environment-file.ts';
import { manifestProblems } from './manifest-problems.ts';
import { fillPlaceholders } from './placeholders.ts';

/** Every file of the app package. The texts may hold placeholders, the pictures are taken as they are. */
const TEXTS = ['manifest.json', 'nn.json', 'en.json'] as const;
const PICTURES = ['color.png', 'outline.png'] as const;

/** Zip entries carry a date; a fixed one (civil, no zone) makes the same content the same bytes. */
const ENTRY_DATE = new Date(2020, 0, 1);

export type AppPackage =
  | { readonly built: true; readonly zip: Uint8Array; readonly files: readonly string[] }
  | {
      readonly built: false;
      readonly reason: 'missing-variables';
      readonly missing: readonly string[];
    }
  | { readonly built: false; readonly reason: 'invalid'; readonly problems: readonly string[] };

/**
 * Builds the Teams app package in memory: placeholders filled, texts validated against the schemas
 * they name, everything zipped flat. The same folder and environment give the same bytes.
 *
 * @param folder where manifest.json and its companions are, ending in a slash
 * @returns refused with every missing variable, or with every problem of the filled texts
 */
export async function buildAppPackage(folder: URL, environment: Environment): Promise<AppPackage> {
  const sources = await Promise.all(
    TEXTS.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const),
  );

  const results = sources.map(
    ([name, text]) => [name, fillPlaceholders(text, environment)] as const,
  );
  const missing = results.flatMap(([, result]) => (result.filled ? [] : result.missing));
  if (missing.length > 0) {
    return { built: false, reason: 'missing-variables', missing: [...new Set(missing)] };
  }
  const texts = results.flatMap(([name, result]) =>
    result.filled ? [[name, result.text] as const] : [],
  );
  const problems = await manifestProblems(texts);
  if (problems.length > 0) return { built: false, reason: 'invalid', problems };

  const pictures = await Promise.all(
    PICTURES.map(
      async (name) => [name, new Uint8Array(await readFile(new URL(name, folder)))] as const,
    ),
  );
  const entries = [
    ...texts.map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
    ...pictures,
  ];
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: ENTRY_DATE });
  return { built: true, zip, files: entries.map(([name]) => name) };
}

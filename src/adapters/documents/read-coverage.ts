import { readFile } from 'node:fs/promises';
import { readFontCoverage } from './font-coverage.ts';
import { fontFiles } from './font-files.ts';

/** What every weight of the document font can show. */
export async function readCoverage(): Promise<ReadonlySet<number>> {
  const fonts = await Promise.all(Object.values(fontFiles).map((file) => readFile(file)));
  return fonts
    .map(readFontCoverage)
    .reduce((all, one) => new Set([...all].filter((code) => one.has(code))));
}

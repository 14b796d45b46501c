import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Poppler's tools read our files as a stranger would (Debian: poppler-utils). */
export const popplerIsHere = ['pdftotext', 'pdfinfo'].every(
  (tool) => spawnSync(tool, ['-v']).status === 0,
);

/** The text of the document, or what `pdfinfo` says with the given options. */
export async function readWithPoppler(
  pdf: Uint8Array,
  tool: 'pdftotext' | 'pdfinfo',
  options: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const output = tool === 'pdftotext' ? ['-'] : [];
    const { stdout } = await run(tool, [...options, file, ...output], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds a small house of the given files in a scratch folder inside the project, where packages resolve as they do for the
 * real one, and takes it away again when `look` is done.
 * @param files  contents by path, relative to the house
 */
export async function inSeededHouse<Seen>(
  files: Readonly<Record<string, string>>,
  look: (house: string) => Promise<Seen>,
): Promise<Seen> {
  const scratch = join(root, '.cache');
  await mkdir(scratch, { recursive: true });
  const house = await mkdtemp(join(scratch, 'seeded-house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(house, path)), { recursive: true });
      await writeFile(join(house, path), text);
    }
    return await look(house);
  } finally {
    await rm(house, { recursive: true, force: true });
  }
}

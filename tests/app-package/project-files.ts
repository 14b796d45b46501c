import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/** The address of a file or folder of the project, given from its root. */
export function projectUrl(path: string): URL {
  return new URL(path, root);
}

/** The text of a file of the project, given from its root. */
export async function projectText(path: string): Promise<string> {
  return readFile(projectUrl(path), 'utf8');
}

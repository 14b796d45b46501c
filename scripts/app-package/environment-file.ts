import { readFile } from 'node:fs/promises';

/** Variables by name. A name that is declared without a value has the empty string. */
export type Environment = Readonly<Record<string, string>>;

/**
 * Parses the text of an environment file: `NAME=value` a line, `#` comments, optional quotes
 * around the value, surrounding blanks ignored. Lines that are none of these are left out.
 */
export function parseEnvironment(text: string): Environment {
  const found: Record<string, string> = {};
  for (const line of text.split(/\r?\n/u)) {
    const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/u.exec(line);
    const [, name, value] = match ?? [];
    if (name !== undefined && value !== undefined) found[name] = withoutQuotes(value);
  }
  return found;
}

function withoutQuotes(value: string): string {
  const quoted = /^(["'])(.*)\1$/u.exec(value);
  return quoted?.[2] ?? value;
}

/**
 * Reads `env/.env.NAME` and lays the untracked `env/.env.NAME.user` over it when there is one.
 * `local` is an environment like any other, with its own untracked file: a developer's tenant
 * never leaks into the package of another environment.
 *
 * @param folder where the environment files are, ending in a slash
 * @returns undefined when the environment has no file of its own
 */
export async function readEnvironment(folder: URL, name: string): Promise<Environment | undefined> {
  const own = await textOf(new URL(`.env.${name}`, folder));
  if (own === undefined) return undefined;
  const user = await textOf(new URL(`.env.${name}.user`, folder));
  return { ...parseEnvironment(own), ...parseEnvironment(user ?? '') };
}

async function textOf(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

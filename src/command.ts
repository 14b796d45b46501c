import type { OpenStores } from './adapters/postgres/open-stores.ts';
import type { ConfigProblem } from './config/variables.ts';
import { decide, refuse } from './core/decision.ts';
import type { Decision } from './core/decision.ts';
import type { Municipality } from './core/municipalities/municipality.ts';

/** What a command's exit code says: all well; looked and found something wrong; could not look. */
export const exitCodes = { done: 0, found: 1, couldNot: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function sayLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command to its exit code. A fault ends it with one line: its message, never a value that was worked on. */
export async function runCommand(command: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (fault) {
    process.stderr.write(`Something went wrong: ${fault instanceof Error ? fault.message : ''}\n`);
    process.exitCode = exitCodes.couldNot;
  }
}

/** Says on the error stream why the command could not do what it was asked to, and gives the code for that. */
export function complain(line: string): ExitCode {
  process.stderr.write(`${line}\n`);
  return exitCodes.couldNot;
}

export function listProblems(problems: readonly ConfigProblem[]): ExitCode {
  process.stderr.write('These settings are wrong:\n');
  for (const { variable, problem } of problems) process.stderr.write(`  ${variable} ${problem}\n`);
  return exitCodes.couldNot;
}

export type MunicipalityRefusal =
  | { readonly code: 'no-municipality' }
  | { readonly code: 'which-municipality'; readonly slugs: readonly string[] }
  | { readonly code: 'no-such-municipality'; readonly slug: string };

/** The municipality that a command is about: the one that is named, or the only one there is. */
export async function chooseMunicipality(
  stores: Pick<OpenStores, 'municipalities'>,
  slug: string | undefined,
): Promise<Decision<Municipality, MunicipalityRefusal>> {
  const all = await stores.municipalities.all();
  if (slug !== undefined) {
    const named = all.find((municipality) => municipality.slug === slug);
    return named ? decide(named) : refuse({ code: 'no-such-municipality', slug });
  }
  const [only, ...others] = all;
  if (!only) return refuse({ code: 'no-municipality' });
  return others.length === 0
    ? decide(only)
    : refuse({ code: 'which-municipality', slugs: all.map((municipality) => municipality.slug) });
}

/** Those that a command is about: the one that is named, or all there are. */
export async function chooseMunicipalities(
  stores: Pick<OpenStores, 'municipalities'>,
  slug: string | undefined,
): Promise<
  Decision<readonly Municipality[], Exclude<MunicipalityRefusal, { code: 'which-municipality' }>>
> {
  const all = await stores.municipalities.all();
  if (slug === undefined) return all.length > 0 ? decide(all) : refuse({ code: 'no-municipality' });
  const named = all.filter((municipality) => municipality.slug === slug);
  return named.length > 0 ? decide(named) : refuse({ code: 'no-such-municipality', slug });
}

export function messageOfMunicipality(refusal: MunicipalityRefusal): string {
  switch (refusal.code) {
    case 'no-municipality':
      return 'No municipality is registered. Start the server once with the MUNICIPALITY_ settings.';
    case 'which-municipality':
      return `There are several municipalities. Say which: --municipality=${refusal.slugs.join(' or --municipality=')}`;
    case 'no-such-municipality':
      return `No municipality has the short name ${refusal.slug}.`;
  }
}

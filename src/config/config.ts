import { pollKeyProblems, pollKeySettings } from './poll-keys.ts';
import type { PollKeySettings } from './poll-keys.ts';
import { einnsynProblems, einnsynSettings } from './einnsyn.ts';
import type { EinnsynSettings } from './einnsyn.ts';
import { readVariables } from './variables.ts';
import type { ConfigProblem, Environment } from './variables.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** Path of a PEM file that holds the private key and the certificate. */
  | { readonly kind: 'certificate'; readonly file: string };

export type DatabaseSettings =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'server'; readonly url: string; readonly migrationUrl: string };

/** What bootstraps the first municipality; afterwards it lives in the database. */
export type FirstMunicipality = {
  readonly name: string;
  readonly number: string;
  readonly slug: string;
  readonly language: 'nb' | 'nn' | 'en';
  readonly governance: 'formannskap' | 'parliamentary';
  readonly tenantId: string;
  readonly siteId: string;
  readonly openLibraryId: string;
  readonly restrictedLibraryId: string;
  readonly catalogueAppId: string | null;
};

export type Config = {
  readonly mode: 'production' | 'demo';
  readonly port: number;
  /** The address of this machine that is listened on. The demonstration is never open to others. */
  readonly host: string;
  readonly publicUrl: string;
  readonly logLevel: LogLevel;
  readonly dataDir: string;
  readonly database: DatabaseSettings;
  readonly pollKeys: PollKeySettings;
  readonly entra: {
    readonly authority: string;
    readonly clientId: string;
    readonly tenantId: string;
    readonly credential: Credential;
  };
  readonly bot: {
    readonly appId: string;
    readonly tenantId: string;
    readonly password: string;
    readonly openIdMetadata: string | null;
  };
  readonly graphBaseUrl: string;
  /** What SharePoint takes from the app in one tenant. */
  readonly unitsPerMinute: number;
  /** The app has been given `Files.ReadWrite.All`, and is to lock what is archived. */
  readonly locksRecords: boolean;
  /** Null where nothing is sent to eInnsyn. */
  readonly einnsyn: EinnsynSettings | null;
  readonly firstMunicipality: FirstMunicipality | null;
};

export type ParsedConfig =
  | { readonly valid: true; readonly config: Config }
  | { readonly valid: false; readonly problems: readonly ConfigProblem[] };

/** Needed to serve real people. The demonstration brings its own. */
const neededInProduction = [
  'PUBLIC_URL',
  'AAD_APP_CLIENT_ID',
  'AAD_APP_TENANT_ID',
  'BOT_ID',
  'BOT_TENANT_ID',
  'SECRET_BOT_PASSWORD',
] as const;

/** A municipality is described whole or not at all. */
const describesMunicipality = [
  'MUNICIPALITY_NAME',
  'MUNICIPALITY_NUMBER',
  'MUNICIPALITY_SLUG',
  'MUNICIPALITY_TENANT_ID',
  'MUNICIPALITY_SITE_ID',
  'MUNICIPALITY_OPEN_LIBRARY_ID',
  'MUNICIPALITY_RESTRICTED_LIBRARY_ID',
] as const;

/**
 * Parses the environment once, and tells everything that is wrong with it at once. In demo mode what is missing is filled with `demo`'s own
 * fixed, worthless values by the caller (`demoDefaults`), so that the same rules hold for both.
 */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const { env, problems } = readVariables(variables, (env) => [
    ...missingIn(env),
    ...contradictionsIn(env),
    ...pollKeyProblems(env),
    ...einnsynProblems(env),
  ]);
  return problems.length > 0 ? { valid: false, problems } : { valid: true, config: configOf(env) };
}

function missingIn(env: Environment): readonly ConfigProblem[] {
  const missing = neededInProduction
    .filter((variable) => env[variable] === undefined)
    .map((variable) => ({ variable, problem: 'is missing' }));
  return [...missing, ...missingCredential(env)];
}

export function missingCredential(env: Environment): readonly ConfigProblem[] {
  const isThere =
    env.SECRET_AAD_APP_CLIENT_SECRET !== undefined || env.AAD_APP_CERTIFICATE_FILE !== undefined;
  return isThere
    ? []
    : [
        {
          variable: 'SECRET_AAD_APP_CLIENT_SECRET',
          problem: 'is missing (or give AAD_APP_CERTIFICATE_FILE instead)',
        },
      ];
}

export function contradictionsIn(env: Environment): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (env.DATABASE_MIGRATION_URL !== undefined && env.DATABASE_URL === undefined)
    problems.push({
      variable: 'DATABASE_URL',
      problem: 'is missing while DATABASE_MIGRATION_URL is given',
    });
  if (env.DATABASE_URL !== undefined && env.DATABASE_MIGRATION_URL === undefined)
    problems.push({
      variable: 'DATABASE_MIGRATION_URL',
      problem: 'is missing: the login that owns the tables, which the app itself must not be',
    });
  const given = describesMunicipality.filter((variable) => env[variable] !== undefined);
  if (given.length > 0)
    for (const variable of describesMunicipality)
      if (env[variable] === undefined)
        problems.push({
          variable,
          problem: 'is missing: the first municipality is described whole or not at all',
        });
  if (env.RADSLAG_MODE === 'production')
    for (const variable of [
      'ENTRA_AUTHORITY',
      'BOT_OPENID_METADATA',
      'GRAPH_BASE_URL',
      'PUBLIC_URL',
    ] as const) {
      const address = env[variable];
      if (address !== undefined && address.includes('/demo/'))
        problems.push({
          variable,
          problem: 'points at the demonstration, which production does not run',
        });
      if (address !== undefined && !address.startsWith('https:'))
        problems.push({ variable, problem: 'must be an https address in production' });
    }
  return problems;
}

function configOf(env: Environment): Config {
  return {
    mode: env.RADSLAG_MODE,
    port: env.PORT,
    host: env.RADSLAG_MODE === 'demo' ? '127.0.0.1' : '0.0.0.0',
    publicUrl: (env.PUBLIC_URL ?? '').replace(/\/+$/, ''),
    logLevel: env.LOG_LEVEL,
    dataDir: env.DATA_DIR,
    database: databaseOf(env),
    pollKeys: pollKeySettings(env),
    entra: {
      authority: authorityOf(env),
      clientId: env.AAD_APP_CLIENT_ID ?? '',
      tenantId: env.AAD_APP_TENANT_ID ?? '',
      credential: credentialOf(env),
    },
    bot: {
      appId: env.BOT_ID ?? '',
      tenantId: env.BOT_TENANT_ID ?? '',
      password: env.SECRET_BOT_PASSWORD ?? '',
      openIdMetadata: env.BOT_OPENID_METADATA ?? null,
    },
    graphBaseUrl: graphBaseUrlOf(env),
    unitsPerMinute: env.GRAPH_UNITS_PER_MINUTE,
    locksRecords: env.ARCHIVE_LOCKS_RECORDS === 'true',
    einnsyn: einnsynSettings(env),
    firstMunicipality: firstMunicipalityOf(env),
  };
}

export function databaseOf(env: Environment): DatabaseSettings {
  return env.DATABASE_URL !== undefined && env.DATABASE_MIGRATION_URL !== undefined
    ? { kind: 'server', url: env.DATABASE_URL, migrationUrl: env.DATABASE_MIGRATION_URL }
    : { kind: 'embedded', dataDir: env.DATA_DIR };
}

/** A certificate goes before a secret where both are given. */
export function credentialOf(env: Environment): Credential {
  return env.AAD_APP_CERTIFICATE_FILE === undefined
    ? { kind: 'secret', secret: env.SECRET_AAD_APP_CLIENT_SECRET ?? '' }
    : { kind: 'certificate', file: env.AAD_APP_CERTIFICATE_FILE };
}

export function authorityOf(env: Environment): string {
  return (env.ENTRA_AUTHORITY ?? 'https://login.microsoftonline.com').replace(/\/+$/, '');
}

export function graphBaseUrlOf(env: Environment): string {
  return (env.GRAPH_BASE_URL ?? 'https://graph.microsoft.com/v1.0').replace(/\/+$/, '');
}

function firstMunicipalityOf(env: Environment): FirstMunicipality | null {
  const {
    MUNICIPALITY_NAME: name,
    MUNICIPALITY_NUMBER: number,
    MUNICIPALITY_SLUG: slug,
    MUNICIPALITY_TENANT_ID: tenantId,
    MUNICIPALITY_SITE_ID: siteId,
    MUNICIPALITY_OPEN_LIBRARY_ID: openLibraryId,
    MUNICIPALITY_RESTRICTED_LIBRARY_ID: restrictedLibraryId,
  } = env;
  if (!name || !number || !slug || !tenantId || !siteId || !openLibraryId || !restrictedLibraryId)
    return null;
  return {
    name,
    number,
    slug,
    tenantId,
    siteId,
    openLibraryId,
    restrictedLibraryId,
    language: env.MUNICIPALITY_LANGUAGE,
    governance: env.MUNICIPALITY_GOVERNANCE,
    catalogueAppId: env.MUNICIPALITY_CATALOGUE_APP_ID ?? null,
  };
}

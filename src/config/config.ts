import { z } from 'zod';

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
  readonly firstMunicipality: FirstMunicipality | null;
};

/** One thing that is wrong with the environment: which variable, and what about it. Never its value, which may be a secret. */
export type ConfigProblem = { readonly variable: string; readonly problem: string };

export type ParsedConfig =
  | { readonly valid: true; readonly config: Config }
  | { readonly valid: false; readonly problems: readonly ConfigProblem[] };

const empty = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = (of: z.ZodType<string>) => z.preprocess(empty, of.optional());
const uuid = z.uuid({ error: 'must be a GUID' });
const filled = z.string().min(1);

/** https everywhere, except to this machine itself. */
const secureUrl = z.string().refine(isSecure, {
  error: 'must be an https address (http only to 127.0.0.1, [::1] or localhost)',
});
const postgresUrl = z.string().refine((text) => /^postgres(ql)?:\/\/\S+$/.test(text), {
  error: 'must be a postgres:// address',
});

const environment = z.object({
  RADSLAG_MODE: z.preprocess(empty, z.enum(['production', 'demo']).default('production')),
  PORT: z.preprocess(empty, z.coerce.number().int().min(0).max(65_535).default(3978)),
  PUBLIC_URL: optional(secureUrl),
  LOG_LEVEL: z.preprocess(
    empty,
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
  ),
  DATA_DIR: z.preprocess(empty, z.string().default('./data')),
  DATABASE_URL: optional(postgresUrl),
  DATABASE_MIGRATION_URL: optional(postgresUrl),
  AAD_APP_CLIENT_ID: optional(uuid),
  AAD_APP_TENANT_ID: optional(uuid),
  SECRET_AAD_APP_CLIENT_SECRET: optional(filled),
  AAD_APP_CERTIFICATE_FILE: optional(filled),
  BOT_ID: optional(uuid),
  BOT_TENANT_ID: optional(uuid),
  SECRET_BOT_PASSWORD: optional(filled),
  ENTRA_AUTHORITY: optional(secureUrl),
  BOT_OPENID_METADATA: optional(secureUrl),
  GRAPH_BASE_URL: optional(secureUrl),
  MUNICIPALITY_NAME: optional(filled),
  MUNICIPALITY_NUMBER: optional(z.string().regex(/^\d{4}$/, { error: 'must be four digits' })),
  MUNICIPALITY_SLUG: optional(
    z.string().regex(/^[a-z0-9-]{1,60}$/, { error: 'must be a-z, 0-9 and hyphens' }),
  ),
  MUNICIPALITY_LANGUAGE: z.preprocess(empty, z.enum(['nb', 'nn', 'en']).default('nb')),
  MUNICIPALITY_GOVERNANCE: z.preprocess(
    empty,
    z.enum(['formannskap', 'parliamentary']).default('formannskap'),
  ),
  MUNICIPALITY_TENANT_ID: optional(uuid),
  MUNICIPALITY_SITE_ID: optional(filled),
  MUNICIPALITY_OPEN_LIBRARY_ID: optional(filled),
  MUNICIPALITY_RESTRICTED_LIBRARY_ID: optional(filled),
  MUNICIPALITY_CATALOGUE_APP_ID: optional(uuid),
});
type Environment = z.infer<typeof environment>;

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
  const parsed = environment.safeParse(variables);
  if (!parsed.success)
    return {
      valid: false,
      problems: parsed.error.issues.map((issue) => ({
        variable: issue.path.join('.'),
        problem: issue.message,
      })),
    };

  const env = parsed.data;
  const problems = [...missingIn(env), ...contradictionsIn(env)];
  return problems.length > 0 ? { valid: false, problems } : { valid: true, config: configOf(env) };
}

function missingIn(env: Environment): readonly ConfigProblem[] {
  const missing: ConfigProblem[] = neededInProduction
    .filter((variable) => env[variable] === undefined)
    .map((variable) => ({ variable, problem: 'is missing' }));
  if (env.SECRET_AAD_APP_CLIENT_SECRET === undefined && env.AAD_APP_CERTIFICATE_FILE === undefined)
    missing.push({
      variable: 'SECRET_AAD_APP_CLIENT_SECRET',
      problem: 'is missing (or give AAD_APP_CERTIFICATE_FILE instead)',
    });
  return missing;
}

function contradictionsIn(env: Environment): readonly ConfigProblem[] {
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
  const database: DatabaseSettings =
    env.DATABASE_URL !== undefined && env.DATABASE_MIGRATION_URL !== undefined
      ? { kind: 'server', url: env.DATABASE_URL, migrationUrl: env.DATABASE_MIGRATION_URL }
      : { kind: 'embedded', dataDir: env.DATA_DIR };
  return {
    mode: env.RADSLAG_MODE,
    port: env.PORT,
    host: env.RADSLAG_MODE === 'demo' ? '127.0.0.1' : '0.0.0.0',
    publicUrl: (env.PUBLIC_URL ?? '').replace(/\/+$/, ''),
    logLevel: env.LOG_LEVEL,
    dataDir: env.DATA_DIR,
    database,
    entra: {
      authority: (env.ENTRA_AUTHORITY ?? 'https://login.microsoftonline.com').replace(/\/+$/, ''),
      clientId: env.AAD_APP_CLIENT_ID ?? '',
      tenantId: env.AAD_APP_TENANT_ID ?? '',
      credential:
        env.AAD_APP_CERTIFICATE_FILE === undefined
          ? { kind: 'secret', secret: env.SECRET_AAD_APP_CLIENT_SECRET ?? '' }
          : { kind: 'certificate', file: env.AAD_APP_CERTIFICATE_FILE },
    },
    bot: {
      appId: env.BOT_ID ?? '',
      tenantId: env.BOT_TENANT_ID ?? '',
      password: env.SECRET_BOT_PASSWORD ?? '',
      openIdMetadata: env.BOT_OPENID_METADATA ?? null,
    },
    graphBaseUrl: (env.GRAPH_BASE_URL ?? 'https://graph.microsoft.com/v1.0').replace(/\/+$/, ''),
    firstMunicipality: firstMunicipalityOf(env),
  };
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

function isSecure(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}

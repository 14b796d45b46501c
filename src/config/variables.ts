import { z } from 'zod';

/** One thing that is wrong with the environment: which variable, and what about it. Never its value, which may be a secret. */
export type ConfigProblem = { readonly variable: string; readonly problem: string };

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

/** Every variable that the server and its commands read. */
export const environment = z.object({
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
  POLL_KEY_VAULT: optional(secureUrl),
  POLL_KEY_FOLDER: optional(filled),
  POLL_KEY_IDENTITY: optional(uuid),
  IDENTITY_ENDPOINT: optional(filled),
  IDENTITY_HEADER: optional(filled),
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
  GRAPH_UNITS_PER_MINUTE: z.preprocess(
    empty,
    z.coerce.number().int().min(100).max(100_000).default(1200),
  ),
  ARCHIVE_LOCKS_RECORDS: z.preprocess(empty, z.enum(['true', 'false']).default('false')),
  EINNSYN_URL: optional(secureUrl),
  EINNSYN_API_KEY: optional(filled),
  EINNSYN_UNITS: optional(filled),
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
export type Environment = z.infer<typeof environment>;

/**
 * Reads each variable, and judges those that could be read together. What could not be read is told once, and not also as missing.
 * @param judge what is missing or does not go together
 */
export function readVariables(
  variables: Readonly<Record<string, string | undefined>>,
  judge: (env: Environment) => readonly ConfigProblem[],
): { readonly env: Environment; readonly problems: readonly ConfigProblem[] } {
  const parsed = environment.safeParse(variables);
  if (parsed.success) return { env: parsed.data, problems: judge(parsed.data) };

  const unreadable = parsed.error.issues.map((issue) => ({
    variable: issue.path.join('.'),
    problem: issue.message,
  }));
  const told = new Set(unreadable.map(({ variable }) => variable));
  const rest = Object.fromEntries(Object.entries(variables).filter(([name]) => !told.has(name)));
  const env = environment.parse(rest);
  const others = judge(env).filter(({ variable }) => !told.has(variable));
  return { env, problems: [...unreadable, ...others] };
}

function isSecure(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}

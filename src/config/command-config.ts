import {
  authorityOf,
  contradictionsIn,
  credentialOf,
  databaseOf,
  graphBaseUrlOf,
  missingCredential,
} from './config.ts';
import type { Credential, DatabaseSettings, LogLevel } from './config.ts';
import { readVariables } from './variables.ts';
import type { ConfigProblem } from './variables.ts';

/** What a command beside the server needs: to migrate, the owner's login; for the stores, both; for Graph, the app's credential too. */
export type CommandNeeds = 'migrate' | 'stores' | 'stores-and-graph';

export type CommandConfig = {
  readonly logLevel: LogLevel;
  readonly database: DatabaseSettings;
  readonly graph: {
    readonly graphBaseUrl: string;
    readonly authority: string;
    readonly clientId: string;
    readonly credential: Credential;
    /** What SharePoint takes from the app in one tenant. */
    readonly unitsPerMinute: number;
    /** The app has been given `Files.ReadWrite.All`, and is to lock what is archived. */
    readonly locksRecords: boolean;
  };
};

export type ParsedCommandConfig =
  | { readonly valid: true; readonly config: CommandConfig }
  | { readonly valid: false; readonly problems: readonly ConfigProblem[] };

/** The same variables by the same rules as the server reads, but only those that the command needs have to be there. */
export function parseCommandConfig(
  variables: Readonly<Record<string, string | undefined>>,
  needs: CommandNeeds,
): ParsedCommandConfig {
  const { env, problems } = readVariables(variables, (env) => [
    ...contradictionsIn(env).filter(
      // Whoever only migrates has only the owner's login, and describes no municipality.
      ({ variable }) => needs !== 'migrate' || variable === 'DATABASE_MIGRATION_URL',
    ),
    ...(needs === 'stores-and-graph' && env.AAD_APP_CLIENT_ID === undefined
      ? [{ variable: 'AAD_APP_CLIENT_ID', problem: 'is missing' }]
      : []),
    ...(needs === 'stores-and-graph' ? missingCredential(env) : []),
  ]);
  if (problems.length > 0) return { valid: false, problems };
  const migrationUrl = env.DATABASE_MIGRATION_URL;
  return {
    valid: true,
    config: {
      logLevel: env.LOG_LEVEL === 'info' ? 'warn' : env.LOG_LEVEL,
      database:
        needs === 'migrate' && migrationUrl !== undefined
          ? { kind: 'server', url: migrationUrl, migrationUrl }
          : databaseOf(env),
      graph: {
        graphBaseUrl: graphBaseUrlOf(env),
        authority: authorityOf(env),
        clientId: env.AAD_APP_CLIENT_ID ?? '',
        credential: credentialOf(env),
        unitsPerMinute: env.GRAPH_UNITS_PER_MINUTE,
        locksRecords: env.ARCHIVE_LOCKS_RECORDS === 'true',
      },
    },
  };
}

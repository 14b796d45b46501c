import type { StoresRefusal } from './adapters/postgres/open-stores.ts';
import { never } from './core/decision.ts';

export type StartRefusal =
  | StoresRefusal
  | { readonly code: 'port-in-use'; readonly port: number }
  | { readonly code: 'reset-only-in-demo' }
  | { readonly code: 'reset-of-given-database' };

/** Why the app does not start, for whoever started it: what happened and what to do. English, as all of operations. */
export function refusalToStart(refusal: StartRefusal): {
  readonly code: string;
  readonly message: string;
} {
  return { code: refusal.code, message: messageOf(refusal) };
}

function messageOf(refusal: StartRefusal): string {
  switch (refusal.code) {
    case 'port-in-use':
      return `Port ${refusal.port} is taken by another process. Stop it, or set PORT to another number.`;
    case 'reset-only-in-demo':
      return '--reset is for the demonstration only. Nothing has been removed.';
    case 'reset-of-given-database':
      return '--reset removes the embedded database; DATABASE_URL points at another. Nothing has been removed. Empty that database yourself, or start without DATABASE_URL.';
    case 'database-unreachable':
      return `The database does not let us in (${refusal.reason}). See that it runs, and that DATABASE_URL and DATABASE_MIGRATION_URL name it with the right logins.`;
    case 'no-database':
      return `There is no database in the data folder ${refusal.dataDir}. Start Rådslag there once, set DATA_DIR to the right folder, or give DATABASE_URL.`;
    case 'database-behind':
      return `The database has not been migrated to this version (${refusal.name} is missing). Run npm run migrate, or start the server, first.`;
    case 'data-folder-in-use':
      return `The data folder ${refusal.dataDir} is in use by another Rådslag${
        refusal.pid === undefined ? '' : ` (process ${refusal.pid})`
      }. Stop that one first, or set DATA_DIR to another folder.`;
    case 'server-too-old':
      return `The PostgreSQL server is version ${refusal.found}; ${refusal.needed} or newer is needed.`;
    case 'database-not-utf8':
      return `The database's encoding is ${refusal.found}; it must be UTF8.`;
    case 'migration-changed':
      return `The migration ${refusal.name} has been changed since it was applied to this database. Restore the file as it was.`;
    case 'database-newer-than-app':
      return `The database has been migrated by a newer version of Rådslag (${refusal.name}). Start that version.`;
    case 'app-role-too-strong':
      return `The login ${refusal.role} in DATABASE_URL owns the tables or may bypass row-level security. Give the app a login of its own.`;
    case 'app-role-not-in-group':
      return `The login ${refusal.role} in DATABASE_URL is not a member of the role radslag_app.`;
    case 'no-embedded-binaries':
      return `The embedded PostgreSQL is not installed for ${refusal.platform}: ${refusal.reason}. Run npm ci again, or give DATABASE_URL.`;
    case 'embedded-binaries-not-linkable':
      return `The embedded PostgreSQL could not be made ready (${refusal.link}: ${refusal.reason}). Run npm ci again, or give DATABASE_URL.`;
    case 'cannot-run-as-root':
      return `PostgreSQL does not run as root, and no other way was found: ${refusal.reason}. Start as another user, or give DATABASE_URL.`;
    case 'data-from-another-major':
      return `The data in ${refusal.dataDir} were made by PostgreSQL ${refusal.found}; this version brings ${refusal.needed}. See docs/operations.md on upgrading.`;
    case 'passwords-missing':
      return `The file ${refusal.file} with the database's passwords is gone. Restore it from the backup of the data folder.`;
    default:
      return never(refusal);
  }
}

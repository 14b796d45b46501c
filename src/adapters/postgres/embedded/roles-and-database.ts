import pg from 'pg';
import type { Passwords } from './cluster.ts';

/**
 * Makes what an administrator makes by hand on a managed server: the owner (no superuser, so that nothing works here that fails there),
 * the group role that the app's rights are given to, a login in it, and the database. Each step only if it is missing, so that a
 * first start that was cut short is completed by the next.
 */
export async function makeRolesAndDatabase(
  superuserUrl: string,
  passwords: Passwords,
): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const has = async (catalogue: 'role' | 'database', name: string): Promise<boolean> => {
      const query =
        catalogue === 'role'
          ? 'select from pg_roles where rolname = $1'
          : 'select from pg_database where datname = $1';
      return (await client.query(query, [name])).rowCount === 1;
    };
    const role = async (name: string, attributes: string): Promise<void> => {
      if (!(await has('role', name))) await client.query(`create role ${name} ${attributes}`);
    };
    const login = (password: string): string => `login password ${pg.escapeLiteral(password)}`;

    await role('radslag_owner', `createdb createrole ${login(passwords.owner)}`);
    await role('radslag_app', 'nologin');
    await role('radslag_app_login', `${login(passwords.app)} in role radslag_app`);
    if (!(await has('database', 'radslag'))) {
      await client.query('create database radslag owner radslag_owner template template0');
    }
    await client.query('revoke connect, temporary on database radslag from public');
    await client.query('grant connect on database radslag to radslag_app');
  } finally {
    await client.end();
  }
}

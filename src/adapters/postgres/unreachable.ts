import type { Pool } from 'pg';

/** The database does not let us in: not there, not listening, or a login or name that it does not know. */
export type DatabaseUnreachable = {
  readonly code: 'database-unreachable';
  /** The driver's own code: ECONNREFUSED, ENOTFOUND, or PostgreSQL's five characters. Never an address, which holds a password. */
  readonly reason: string;
};

export function unreachable(fault: unknown): DatabaseUnreachable {
  const code =
    typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  return { code: 'database-unreachable', reason: code === '' ? 'no answer' : code };
}

/** Asks the database once; undefined when it answers. */
export async function unreachableBy(pool: Pool): Promise<DatabaseUnreachable | undefined> {
  try {
    await pool.query('select 1');
    return undefined;
  } catch (fault) {
    return unreachable(fault);
  }
}

import type { Pool } from 'pg';
import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';

export type AppRoleRefusal =
  /** The login is a superuser, may bypass row-level security, or owns the tables: the second lock would be open. */
  | { readonly code: 'app-role-too-strong'; readonly role: string }
  /** The login is not a member of `radslag_app`, so it may do nothing. */
  | { readonly code: 'app-role-not-in-group'; readonly role: string };

/** Is the login that `DATABASE_URL` names held by row-level security? Asked at start; the app does not run when it is not. */
export async function checkAppRole(pool: Pool): Promise<Decision<string, AppRoleRefusal>> {
  const { rows } = await pool.query<{
    role: string;
    too_strong: boolean;
    in_group: boolean;
  }>(`select current_user::text as role,
        r.rolsuper or r.rolbypassrls or pg_has_role(n.nspowner, 'member') as too_strong,
        pg_has_role('radslag_app', 'member') as in_group
      from pg_roles r, pg_namespace n where r.rolname = current_user and n.nspname = 'radslag'`);
  const [found] = rows;
  invariant(found !== undefined, 'the schema is there: migrations come first');
  const { role, too_strong: isTooStrong, in_group: isInGroup } = found;
  if (isTooStrong) return refuse({ code: 'app-role-too-strong', role });
  if (!isInGroup) return refuse({ code: 'app-role-not-in-group', role });
  return decide(role);
}

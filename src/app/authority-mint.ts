import { may } from '../core/people/roles.ts';
import type { Role } from '../core/people/roles.ts';
import type { AuthorizedMember, MunicipalityScope } from './authority.ts';

// Importable only where identity has just been checked (the token validator, the bot's identity check) and where the queue names the
// municipality itself (the job runner, start-up). The import rules see to it.

export function mintScope(municipalityId: string): MunicipalityScope {
  return { municipalityId, reader: 'all' } as MunicipalityScope;
}

/** The right to read what everybody may read. */
export function mintPublicScope(municipalityId: string): MunicipalityScope {
  return { municipalityId, reader: 'public' } as MunicipalityScope;
}

export function mintMember(
  { municipalityId }: MunicipalityScope,
  personId: string,
  roles: readonly Role[],
): AuthorizedMember {
  const reader = may(roles, 'read-closed-notes') ? 'all' : { personId };
  return { municipality: { municipalityId, reader }, personId, roles } as AuthorizedMember;
}

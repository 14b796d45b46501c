import type { Role } from '../core/people/roles.ts';
import type { AuthorizedMember, MunicipalityScope } from './authority.ts';

// Importable only where identity has just been checked (the token validator, the bot's identity check) and where the queue names the
// municipality itself (the job runner, start-up). The import rules see to it.

export function mintScope(municipalityId: string): MunicipalityScope {
  return { municipalityId } as MunicipalityScope;
}

export function mintMember(
  municipality: MunicipalityScope,
  personId: string,
  roles: readonly Role[],
): AuthorizedMember {
  return { municipality, personId, roles } as AuthorizedMember;
}

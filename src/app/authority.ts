import type { Role } from '../core/people/roles.ts';

declare const minted: unique symbol;

/** The right to touch one municipality's rows. Stores demand it; only `authority-mint.ts` makes it. */
export type MunicipalityScope = {
  readonly municipalityId: string;
  /** Who reads: the system and those who work with closed notes read all, others what is open or their body's. The database holds them to it. */
  readonly reader: 'all' | 'public' | { readonly personId: string };
  readonly [minted]: 'municipality';
};

/** Somebody whose token or activity was checked, in a registered municipality, with the roles that the database knows. */
export type AuthorizedMember = {
  readonly municipality: MunicipalityScope;
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly [minted]: 'member';
};

/** Who did something, as written in the audit log. */
export type Actor =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'system'; readonly job: string };

export function actorOf(member: AuthorizedMember): Actor {
  return { kind: 'person', personId: member.personId };
}

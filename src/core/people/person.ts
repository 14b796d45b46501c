import type { Language } from '../documents/document-model.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Role } from './roles.ts';

export type Person = {
  readonly id: string;
  /** The object id in the municipality's Entra tenant: with the tenant, the only thing that identifies a person. */
  readonly entraObjectId: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly Role[];
};

export type Party = { readonly id: string; readonly label: string };

/** A council's four years (valgperiode). Both days are inside it. */
export type Term = {
  readonly id: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};

/** A body of elected representatives (kommunestyre, formannskap, utvalg …). */
export type Body = {
  readonly id: string;
  readonly name: string;
  /** Short form in case numbers and file names: "KS", "FSK". ASCII. */
  readonly abbreviation: string;
  /** How many days before a meeting its notice must be public: "rimelig tid", a setting per body. Source: kommuneloven § 11-3 [check]. */
  readonly noticeDays: number;
  /** The language in which its protocols are written. */
  readonly language: Language;
  /** The Entra group that holds its members, where the municipality keeps one. */
  readonly entraGroupId: string | null;
};

export type MembershipFunction = 'chair' | 'deputy-chair' | 'member' | 'deputy';

/** A seat in a body for a term. A deputy (vara) stands in for members of the same party, in the order elected. */
export type Membership = {
  readonly bodyId: string;
  readonly personId: string;
  readonly termId: string;
  readonly partyId: string;
  readonly function: MembershipFunction;
  /** A deputy's number on the party's list, from 1; null where it is not known, and for everybody else. Source: kommuneloven § 7-10 [check]. */
  readonly order: number | null;
};

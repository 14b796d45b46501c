import type { CivilDate, Instant } from '../time/instant.ts';
import type { Person } from './person.ts';
import type { Role } from './roles.ts';

/** An Entra group whose members hold a role here. */
export type RoleGroup = { readonly entraGroupId: string; readonly role: Role };

/** Somebody in an Entra group, as the directory names them. */
export type DirectoryPerson = { readonly objectId: string; readonly name: string };

export type SyncSettings = {
  readonly isEnabled: boolean;
  /** Per cent of a body's seats, or of a role's holders, that may go in one run without a person's confirmation. */
  readonly largestShare: number;
  /** Somebody has seen what would change: before that it cannot be enabled. */
  readonly previewedAt: Instant | null;
  readonly version: number;
};

export const syncChangeKinds = [
  'person-added',
  'renamed',
  'seat-added',
  'seat-ended',
  'role-given',
  'role-taken',
  /** In the body's group, but nobody knows which list they were elected on: a person decides. */
  'party-missing',
  /** Would have been the last administrator to go. */
  'last-administrator-kept',
] as const;
export type SyncChangeKind = (typeof syncChangeKinds)[number];

export type SyncChange = {
  readonly kind: SyncChangeKind;
  readonly personId: string;
  /** As it was before the run. */
  readonly name: string;
  readonly newName: string | null;
  readonly bodyId: string | null;
  readonly role: Role | null;
  /** Waits for a person: too many would go at once, or the group is empty. */
  readonly isHeld: boolean;
};

/** What one run found, and what came of it. */
export type SyncRun = {
  readonly id: string;
  /** The night's day in Oslo; null for a run by hand. One night has one run, whichever replica takes it. */
  readonly night: CivilDate | null;
  readonly ranAt: Instant;
  readonly outcome:
    | { readonly kind: 'applied' }
    /** What is held has not been done; the rest has. */
    | { readonly kind: 'held' }
    | { readonly kind: 'confirmed'; readonly byId: string; readonly at: Instant }
    /** Microsoft 365 did not answer as it should: nothing was changed. */
    | { readonly kind: 'failed'; readonly cause: SyncFailure; readonly group: string };
  readonly changes: readonly SyncChange[];
};
export type SyncFailure = 'no-access' | 'not-found' | 'no-answer' | 'refused';

/** What makes a change the same in a later run: a confirmation is for exactly those that somebody saw. */
export const changeKey = ({ kind, personId, bodyId, role }: SyncChange): string =>
  [kind, personId, bodyId ?? '', role ?? ''].join(' ');

/** A change about somebody with nothing said yet but who. */
export const aboutPerson = (person: Pick<Person, 'id' | 'name'>): Omit<SyncChange, 'kind'> => ({
  ...{ personId: person.id, name: person.name, newName: null, bodyId: null, role: null },
  isHeld: false,
});

import type { LibraryColumn } from './record-library-columns.ts';

/** Somebody in a tenant's directory. */
export type LocalPerson = {
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly userPrincipalName: string;
  /** Null: no mailbox, and no invitation arrives. */
  readonly mail: string | null;
};

export type LocalGroup = {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  /** Object ids of people, and ids of groups inside the group. */
  readonly memberIds: readonly string[];
};

export type LocalLibrary = {
  readonly driveId: string;
  readonly name: string;
  /** The record library's columns unless others are given. */
  readonly columns?: readonly LibraryColumn[];
  /** Put on every new file, as a records manager sets it up; none unless given. */
  readonly defaultRetentionLabel?: string;
};

export type LocalSite = {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly libraries: readonly LocalLibrary[];
};

/** What is in the local Microsoft 365 before anything is written to it. */
export type LocalGraphSeed = {
  readonly people: readonly LocalPerson[];
  readonly groups: readonly LocalGroup[];
  readonly sites: readonly LocalSite[];
};

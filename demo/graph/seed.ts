import type { LocalColumn } from './local-column.ts';

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
  /** The columns that the archive is designed with, unless others are given. */
  readonly columns?: readonly LocalColumn[];
  /** With the archive's content type unless others are given. */
  readonly contentTypes?: readonly string[];
  /** What it was called when it was made, where somebody has renamed it since. */
  readonly madeAs?: string;
  /** Whoever sees the site sees the library; not so unless said. */
  readonly inheritsPermissions?: boolean;
  /** Earlier versions are kept unless said. */
  readonly keepsVersions?: boolean;
  /** Put on every new file, as a records manager sets it up; none unless given. */
  readonly defaultRetentionLabel?: string;
};

export type LocalSite = {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly libraries: readonly LocalLibrary[];
  /** What the app may do here; `write` unless said. */
  readonly grant?: 'none' | 'write' | 'manage' | 'fullcontrol';
  /** Without the archive's content type. */
  readonly isBare?: boolean;
};

/** What is in the local Microsoft 365 before anything is written to it. */
export type LocalGraphSeed = {
  readonly people: readonly LocalPerson[];
  readonly groups: readonly LocalGroup[];
  readonly sites: readonly LocalSite[];
};

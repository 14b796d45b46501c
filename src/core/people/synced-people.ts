import type { Language } from '../documents/document-model.ts';
import type { CivilDate } from '../time/instant.ts';
import type { DirectoryPerson, RoleGroup, SyncChange } from './people-sync.ts';
import type { Body, Membership, Person, Term } from './person.ts';
import type { PastSeat } from './seat-history.ts';

/** What the municipality has when its Entra groups are held against it. */
export type SyncedPeople = {
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  readonly seats: readonly Membership[];
  readonly pastSeats: readonly PastSeat[];
  readonly roleGroups: readonly RoleGroup[];
};

export type SyncGiven = {
  /** Everybody in every group that a body or a role names, by the group's id. */
  readonly groups: ReadonlyMap<string, readonly DirectoryPerson[]>;
  readonly today: CivilDate;
  /** Of those who are new; they choose themselves later. */
  readonly language: Language;
  readonly largestShare: number;
  /** Keys of held changes that a person has seen and confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** The id of somebody who is new, the same for the same account within one run. */
  readonly idOf: (objectId: string) => string;
};

/** What the groups did to the seats of the term that holds today. */
export type SyncedSeats = {
  readonly added: readonly Membership[];
  readonly ended: readonly Membership[];
  /** Seats of the current term after the run. */
  readonly left: readonly Membership[];
  readonly changes: readonly SyncChange[];
};

import type { Language } from '../documents/document-model.ts';
import type { GoalKind } from '../goals/goal.ts';
import type { MembershipFunction } from '../people/person.ts';
import type { Role } from '../people/roles.ts';
import type { PlanLevel, PlanStatus, PlanType, Treatment } from '../plans/plan.ts';
import type { Lead } from '../processes/process.ts';
import type { CivilDate } from '../time/instant.ts';

// What a register file says, with the municipality's own keys where the database has ids.

export type TermLine = {
  readonly key: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};
export type PartyLine = { readonly key: string; readonly label: string };
export type BodyLine = {
  readonly key: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly noticeDays: number;
  /** Null: the municipality's own. */
  readonly language: Language | null;
  readonly entraGroupId: string | null;
};
export type PersonLine = {
  readonly key: string;
  readonly entraObjectId: string;
  readonly name: string;
  /** For the first time; afterwards the person's own choice stands. */
  readonly language: Language | null;
  readonly roles: readonly Role[];
  /** The list elected on: for seats that name none. */
  readonly party: string | null;
};
export type SeatLine = {
  readonly body: string;
  readonly term: string;
  readonly person: string;
  readonly party: string | null;
  readonly function: MembershipFunction;
  /** Of a deputy; null leaves it as it is. */
  readonly order: number | null;
  /** Takes the seat away. */
  readonly vacated: boolean;
};
export type PlanLine = {
  readonly key: string;
  readonly title: string;
  readonly type: PlanType;
  readonly level: PlanLevel;
  readonly horizonYears: number | null;
  readonly treatment: Treatment;
  readonly parent: string | null;
  readonly isGroup: boolean;
  readonly status: PlanStatus;
  readonly adoptedOn: CivilDate | null;
  readonly adoptedBy: string | null;
  readonly summary: string;
};
export type GoalLine = {
  readonly key: string;
  readonly kind: GoalKind;
  readonly parent: string | null;
  readonly title: string;
  readonly plan: string | null;
  readonly note: string;
};
export type ConflictLine = {
  readonly key: string;
  readonly firstAim: string;
  readonly secondAim: string;
  readonly goals: readonly string[];
};
export type PhaseLine = {
  readonly key: string;
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly lead: Lead;
  readonly purpose: string;
  readonly expectation: string;
  readonly products: readonly string[];
  readonly plannedRounds: readonly string[];
};
export type ProcessLine = {
  readonly key: string;
  readonly template: string;
  readonly title: string;
  readonly plan: string | null;
  readonly phases: readonly PhaseLine[];
};

export type Register = {
  readonly terms: readonly TermLine[];
  readonly parties: readonly PartyLine[];
  readonly bodies: readonly BodyLine[];
  readonly people: readonly PersonLine[];
  readonly seats: readonly SeatLine[];
  readonly plans: readonly PlanLine[];
  readonly goals: readonly GoalLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly processes: readonly ProcessLine[];
};

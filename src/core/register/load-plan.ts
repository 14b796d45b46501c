import type { Language } from '../documents/document-model.ts';
import type { Goal, GoalConflict } from '../goals/goal.ts';
import type { Body, Membership, Party, Person, Term } from '../people/person.ts';
import type { Plan } from '../plans/plan.ts';
import type { PlanningProcess } from '../processes/process.ts';
import type { CivilDate } from '../time/instant.ts';

/** What the municipality has when a register file meets it. */
export type StoredRegister = {
  readonly terms: readonly Term[];
  readonly parties: readonly Party[];
  readonly bodies: readonly Body[];
  readonly people: readonly Person[];
  readonly seats: readonly Membership[];
  readonly plans: readonly Plan[];
  readonly goals: readonly Goal[];
  readonly conflicts: readonly GoalConflict[];
  readonly processes: readonly PlanningProcess[];
  readonly openPolls: readonly { readonly title: string; readonly bodyId: string }[];
};

/** What planning needs besides the file and what is stored. */
export type LoadGiven = {
  /** The same UUID for the same name in the same municipality, always. */
  readonly namedId: (name: string) => string;
  /** Today in Oslo. */
  readonly today: CivilDate;
  /** The municipality's own. */
  readonly language: Language;
  /** Members' object ids by Entra group id; null when the directory was not asked. */
  readonly entraGroups: ReadonlyMap<string, readonly string[]> | null;
};

export type ItemValue =
  | { readonly kind: 'term'; readonly value: Term }
  | { readonly kind: 'party'; readonly value: Party }
  | { readonly kind: 'body'; readonly value: Body }
  | { readonly kind: 'person'; readonly value: Person }
  | { readonly kind: 'seat'; readonly value: Membership }
  | { readonly kind: 'plan'; readonly value: Plan }
  | { readonly kind: 'goal'; readonly value: Goal }
  | { readonly kind: 'conflict'; readonly value: GoalConflict }
  | { readonly kind: 'process'; readonly value: PlanningProcess };
export type ItemKind = ItemValue['kind'];
export type ItemChange = 'added' | 'changed' | 'unchanged' | 'removed';

export type LoadItem = ItemValue & {
  /** Where in the file: `people[3]`. For seats that came from Entra: the body's group. */
  readonly path: string;
  readonly key: string;
  readonly change: ItemChange;
  /** Names of the fields that change. */
  readonly fields: readonly string[];
};

export type ProblemCode =
  | 'duplicate-key'
  /** Another thing already has this label, abbreviation, account or title. */
  | 'already-taken'
  | 'unknown-reference'
  | 'dates-reversed'
  | 'term-overlap'
  | 'two-seats-in-same-body'
  | 'two-chairs'
  | 'order-without-deputy'
  | 'two-deputies-with-one-number'
  | 'party-missing'
  | 'cycle';
export type WarningCode =
  /** Whom a poll that is open now counts as asked would change. */
  | 'roll-changes-while-poll-open'
  /** The person's Entra account changes: a new account, or a key used for somebody else. */
  | 'account-changed'
  /** Stored, of a kind that the file has, and not in the file: it is left as it is. */
  | 'left-as-stored'
  | 'not-in-entra-group'
  | 'entra-member-unknown'
  | 'entra-member-without-party'
  | 'no-current-term';

export type Remark<Code> = {
  readonly code: Code;
  readonly path: string;
  readonly facts: Readonly<Record<string, string>>;
};
export type LoadProblem = Remark<ProblemCode>;
export type LoadWarning = Remark<WarningCode>;

/** What a file would do: nothing is stored while there is a problem. */
export type LoadPlan = {
  readonly items: readonly LoadItem[];
  readonly problems: readonly LoadProblem[];
  readonly warnings: readonly LoadWarning[];
};

import type { Goal } from '../goals/goal.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import type { Field } from './columns.ts';

/** Why a row is doubtful: what it would become can be said, but only a person can say that it is right. */
export type DoubtCode =
  | 'formula'
  | 'footnote-mark'
  | 'two-digit-year'
  | 'day-and-month'
  /** "juni 2023" is no day: the row would be taken without it. */
  | 'not-exact'
  | 'not-a-length'
  | 'length-counted'
  | 'rolls'
  | 'in-the-future'
  | 'type-from-title'
  | 'level-from-type'
  | 'status-assumed'
  | 'state-differs'
  /** Goals are closed and taken up again in Rådslag alone: the row would be taken without it. */
  | 'closing-not-taken'
  /** "Under revisjon": in force, and the revision itself is ordered in the register. */
  | 'revision-not-taken'
  /** The number stands for something else already. */
  | 'other-title'
  | 'kind-from-number'
  | 'title-known'
  | 'parent-kind';
/** Why a row cannot be taken as it stands. */
export type RefusalCode =
  | 'missing'
  | 'unknown-word'
  | 'not-a-date'
  | 'not-a-period'
  | 'too-long'
  | 'too-many'
  | 'type-not-on-level'
  | 'treatment-not-of-level'
  | 'parent-below'
  | 'formula-without-value'
  | 'formula-error'
  | 'formula-as-text'
  | 'identity-number'
  | 'not-text'
  | 'key-form'
  | 'duplicate-key'
  | 'key-taken'
  | 'title-not-unique'
  | 'unknown-reference'
  | 'reference-not-unique'
  | 'reference-not-taken'
  | 'unknown-body'
  | 'own-parent'
  | 'cycle';
/** Why a row is no row of the table at all. */
export type PassedOverCode = 'heading' | 'footnote' | 'header-again';

export type Remark = {
  readonly code: DoubtCode | RefusalCode | PassedOverCode;
  /** "C14"; the row's first cell where no single cell is to blame. */
  readonly address: string;
  readonly field: Field | null;
  readonly facts: Readonly<Record<string, string>>;
};

export type FieldChange = {
  readonly field: Field;
  /** Null for something new. */
  readonly before: string | null;
  readonly after: string;
};

export type RowStatus = 'added' | 'changed' | 'unchanged' | 'doubtful' | 'refused' | 'passed-over';

export type JudgedRow = {
  readonly row: number;
  readonly status: RowStatus;
  /** What taking the row does; null where it cannot be taken. */
  readonly change: 'added' | 'changed' | 'unchanged' | null;
  /** Will be stored when the import is confirmed: sure rows, and doubtful ones that somebody has said yes to. */
  readonly isTaken: boolean;
  readonly key: string;
  readonly title: string;
  readonly changes: readonly FieldChange[];
  readonly remarks: readonly Remark[];
};

/** A row together with what would be stored; `value` is null where it cannot be taken. */
export type Judged<Value extends RegisteredPlan | Goal> = JudgedRow & {
  readonly value: Value | null;
};

import type { Goal } from '../goals/goal.ts';
import type { Body } from '../people/person.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import { writtenFieldsOf } from './columns.ts';
import type { GoalField, ImportKind, PlanField } from './columns.ts';
import { exportWords } from './read-words.ts';
import { writtenThemes } from './read-themes.ts';

/** A sheet to be written: every cell is text. */
export type WrittenTable = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** One that the import reads back. */
export type ExportTable = WrittenTable & { readonly kind: ImportKind };

type WrittenField = Exclude<PlanField, 'validFrom' | 'validTo'>;

type Register = {
  readonly plans: readonly RegisteredPlan[];
  readonly goals: readonly Goal[];
  readonly bodies: readonly Body[];
};

/** All plans in the columns that the import knows, each by its key, so that the file can be changed and taken in again without doubles. */
export function plansTable({ plans, bodies }: Register): ExportTable {
  const keys = keysById(plans);
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  const cells: Readonly<Record<WrittenField, (plan: RegisteredPlan) => string>> = {
    key: (plan) => plan.key,
    title: (plan) => plan.title,
    type: (plan) => exportWords.type(plan.type),
    level: (plan) => exportWords.level(plan.level),
    horizon: (plan) => (plan.horizonYears === null ? '' : `${plan.horizonYears} år`),
    treatment: (plan) => exportWords.treatment(plan.treatment),
    treatmentReason: (plan) => plan.treatmentReason,
    parent: (plan) => keys(plan.parentId),
    themes: (plan) => writtenThemes(plan.themes),
    committee: (plan) => nameOf(plan.committeeId),
    isGroup: (plan) => exportWords.isGroup(plan.isGroup),
    status: (plan) => exportWords.status(plan.status),
    adoptedOn: (plan) => plan.adoptedOn ?? '',
    adoptedBy: (plan) => nameOf(plan.adoptedByBodyId),
    decisionReference: (plan) => plan.decisionReference,
    summary: (plan) => plan.summary,
  };
  return tableOf('plans', 'Planer', plans, (field) => cells[field as WrittenField]);
}

/** All goals, in the order of the red thread's own numbering. */
export function goalsTable({ goals, plans }: Register): ExportTable {
  const keys = keysById(goals);
  const planKeys = keysById(plans);
  const cells: Readonly<Record<GoalField, (goal: Goal) => string>> = {
    key: (goal) => goal.key,
    kind: (goal) => exportWords.kind(goal.kind),
    title: (goal) => goal.title,
    parent: (goal) => keys(goal.parentId),
    plan: (goal) => planKeys(goal.planId),
    closedOn: (goal) => goal.closed?.on ?? '',
    note: (goal) => goal.note,
  };
  return tableOf('goals', 'Mål', goals, (field) => cells[field as GoalField]);
}

function tableOf<Value>(
  kind: ImportKind,
  name: string,
  values: readonly Value[],
  cellOf: (field: PlanField | GoalField) => (value: Value) => string,
): ExportTable {
  const columns = writtenFieldsOf(kind).map(({ field, header }) => ({
    header,
    show: cellOf(field),
  }));
  return {
    kind,
    name,
    headers: columns.map(({ header }) => header),
    rows: values.map((value) => columns.map(({ show }) => show(value))),
  };
}

/** The keys that others refer to; empty for nothing. */
function keysById(
  things: readonly { readonly id: string; readonly key: string }[],
): (id: string | null) => string {
  const keys = new Map(things.map(({ id, key }) => [id, key]));
  return (id) => (id === null ? '' : (keys.get(id) ?? ''));
}

const runs = /^[=+\-@\t\r]/;

/**
 * Text that a spreadsheet would run as a formula is kept from it by an apostrophe in front, which the import takes off again (OWASP, "CSV Injection").
 */
export function guardedCell(text: string): string {
  return runs.test(text) || /^'[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

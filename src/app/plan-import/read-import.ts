import type { Goal } from '../../core/goals/goal.ts';
import { fieldsOf } from '../../core/plan-import/columns.ts';
import type { Field, ImportKind } from '../../core/plan-import/columns.ts';
import { findHeader, kindOf, mappingOf, tableFor } from '../../core/plan-import/header.ts';
import type { Header, Mapping } from '../../core/plan-import/header.ts';
import { judgeGoals } from '../../core/plan-import/judge-goals.ts';
import { judgePlans } from '../../core/plan-import/judge-plans.ts';
import type { Judged } from '../../core/plan-import/judged.ts';
import type { Table, Workbook } from '../../core/plan-import/table.ts';
import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

/** How a person wants the file read; null where our own reading stands. */
export type ImportWish = {
  readonly kind: ImportKind | null;
  readonly sheet: string | null;
  readonly headerRow: number | null;
  /** Corrections of what a column stands for; null takes it out. */
  readonly columns: ReadonlyMap<number, Field | null>;
  /** Doubtful rows to be taken after all. */
  readonly accepted: readonly number[];
};

export type ReadColumn = {
  readonly column: number;
  readonly header: string;
  readonly field: Field | null;
  readonly samples: readonly string[];
};

/** A file held against what is stored. */
export type ReadImport = {
  readonly kind: ImportKind;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly ReadColumn[];
  readonly fields: readonly Field[];
} & (
  | {
      readonly kind: 'plans';
      readonly rows: readonly Judged<RegisteredPlan>[];
      readonly stored: readonly RegisteredPlan[];
    }
  | {
      readonly kind: 'goals';
      readonly rows: readonly Judged<Goal>[];
      readonly stored: readonly Goal[];
    }
);

/** Judges the file's rows against the register as this transaction sees it; undefined where the file holds no table. */
export async function readImport(
  deps: Pick<Deps, 'ids' | 'clock'>,
  tx: Transaction,
  workbook: Workbook,
  wish: ImportWish,
): Promise<ReadImport | undefined> {
  const { tables } = workbook;
  const kind = wish.kind ?? kindOf(tables);
  const table = tables.find(({ name }) => name === wish.sheet) ?? tableFor(kind, tables);
  if (!table) return undefined;
  const header = findHeader(kind, table, wish.headerRow);
  if (header.row === null) return undefined;
  const mapping = mappingOf(kind, header, wish.columns);
  const found = {
    sheet: table.name,
    headerRow: header.row,
    columns: columnsOf(table, header, mapping),
    fields: fieldsOf(kind).map(({ field }) => field),
  };
  const given = {
    table,
    headerRow: header.row,
    mapping,
    newId: newIds(deps),
    accepted: new Set(wish.accepted),
  };
  const plans = await tx.planRegister.plans();
  if (kind === 'goals') {
    const stored = await tx.goals.all();
    return { ...found, kind, stored, rows: judgeGoals({ ...given, stored, plans }) };
  }
  const bodies = await tx.people.bodies();
  const today = osloDate(deps.clock.now());
  const stored = plans;
  return { ...found, kind, stored, rows: judgePlans({ ...given, stored, bodies, today }) };
}

function newIds({ ids }: Pick<Deps, 'ids'>): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    const id = made.get(key) ?? ids.next();
    made.set(key, id);
    return id;
  };
}

const sampled = 3;
const searchedRows = 200;

/** Every column that has a header or holds something near the top, with what it is taken for and a few of its cells. */
function columnsOf(table: Table, header: Header, mapping: Mapping): readonly ReadColumn[] {
  const fieldAt = new Map([...mapping].map(([field, column]) => [column, field]));
  const headers = new Map(header.columns.map((one) => [one.column, one.header]));
  const samples = new Map<number, string[]>();
  const below = table.rows.filter(({ number }) => number > (header.row ?? 0));
  for (const { cells } of below.slice(0, searchedRows))
    for (const { column, text } of cells) {
      const own = samples.get(column) ?? [];
      if (own.length < sampled && !own.includes(text)) own.push(text.slice(0, 60));
      samples.set(column, own);
    }
  return [...new Set([...headers.keys(), ...samples.keys()])]
    .toSorted((a, b) => a - b)
    .slice(0, 100)
    .map((column) => ({
      column,
      header: (headers.get(column) ?? '').slice(0, 100),
      field: fieldAt.get(column) ?? null,
      samples: samples.get(column) ?? [],
    }));
}

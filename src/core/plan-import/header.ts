import { fieldNamed, fieldsOf } from './columns.ts';
import type { Field, ImportKind } from './columns.ts';
import type { Table, TableRow } from './table.ts';

/** Which field stands in which column. A field stands in one column at most. */
export type Mapping = ReadonlyMap<Field, number>;

export type Header = {
  /** Null where no row looks like headers. */
  readonly row: number | null;
  readonly columns: readonly {
    readonly column: number;
    readonly header: string;
    /** What the column is taken for; null for a column that is left alone. */
    readonly field: Field | null;
  }[];
  readonly recognised: number;
};

const searchedRows = 40;

/**
 * Finds the row with the headers: the one, near the top, in which most cells name a field; the first of them when two are equal. Titles, dates and logos above
 * it are passed over. `wanted` is a row that somebody has pointed out.
 */
export function findHeader(kind: ImportKind, table: Table, wanted: number | null): Header {
  const candidates = table.rows
    .slice(0, searchedRows)
    .filter((row) => wanted === null || row.number === wanted);
  const pointedOut = table.rows.find((row) => row.number === wanted);
  const headers = (pointedOut ? [pointedOut] : candidates).map((row) => headerIn(kind, row));
  const best = headers.reduce<Header | undefined>(
    (found, next) => (found && found.recognised >= next.recognised ? found : next),
    undefined,
  );
  if (best && (pointedOut || best.recognised >= 2)) return best;
  // Nobody's words are known: the first row that could be headers is shown, and somebody says what each column is.
  const first = table.rows.find((row) => row.cells.length >= 2);
  return first ? headerIn(kind, first) : { row: null, columns: [], recognised: 0 };
}

function headerIn(kind: ImportKind, row: TableRow): Header {
  const taken = new Set<Field>();
  const columns = row.cells.map(({ column, text }) => {
    const named = fieldNamed(kind, text);
    // Two columns by one name: the first has it, and the other waits for somebody to say.
    const field = named === undefined || taken.has(named) ? null : named;
    if (field !== null) taken.add(field);
    return { column, header: text, field };
  });
  return { row: row.number, columns, recognised: taken.size };
}

/** The header's own reading with a person's corrections over it; null takes a column out. Of two columns given the same field the person's one has it. */
export function mappingOf(
  kind: ImportKind,
  header: Header,
  corrections: ReadonlyMap<number, Field | null>,
): Mapping {
  const allowed = new Set(fieldsOf(kind).map(({ field }) => field));
  const mapping = new Map<Field, number>();
  for (const { column, field } of header.columns)
    if (field !== null && !corrections.has(column)) mapping.set(field, column);
  for (const [column, field] of corrections)
    if (field !== null && allowed.has(field)) mapping.set(field, column);
  return mapping;
}

/** Plans or goals? Whichever the headers speak more of; plans when they speak of both alike. */
export function kindOf(tables: readonly Table[]): ImportKind {
  const best = (kind: ImportKind): number =>
    Math.max(0, ...tables.map((table) => findHeader(kind, table, null).recognised));
  return best('goals') > best('plans') ? 'goals' : 'plans';
}

/** The table that speaks most of the kind; the first when two are equal. */
export function tableFor(kind: ImportKind, tables: readonly Table[]): Table | undefined {
  return tables.reduce<Table | undefined>(
    (found, next) =>
      found && findHeader(kind, found, null).recognised >= findHeader(kind, next, null).recognised
        ? found
        : next,
    undefined,
  );
}

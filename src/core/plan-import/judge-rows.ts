import type { Goal } from '../goals/goal.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import type { Field, ImportKind } from './columns.ts';
import { identify, referenceTo } from './identity.ts';
import type { FieldChange, Judged, Remark } from './judged.ts';
import type { Mapping } from './header.ts';
import { whyPassedOver } from './pass-over.ts';
import { openRow } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';
import { addressOf } from './table.ts';
import type { Table, TableRow } from './table.ts';

export type Given<Value> = {
  readonly table: Table;
  readonly headerRow: number;
  readonly mapping: Mapping;
  readonly stored: readonly Value[];
  /** The id that a new thing with this key gets; the same when asked again. */
  readonly newId: (key: string) => string;
  /** Doubtful rows that a person has said yes to. */
  readonly accepted: ReadonlySet<number>;
};

export type Facts = {
  readonly key: string | undefined;
  readonly title: string | undefined;
  /** As written: a key or a title. */
  readonly parent: string | undefined;
};

/** What is particular to plans or to goals. */
export type Particulars<Value extends RegisteredPlan | Goal, Read extends Facts> = {
  readonly kind: ImportKind;
  readonly read: (reader: RowReader, row: TableRow) => Read;
  /** What the row makes of the thing; undefined where something is missing (then the reader has been told). */
  readonly build: (
    reader: RowReader,
    facts: Read,
    thing: {
      readonly id: string;
      readonly key: string;
      readonly before: Value | undefined;
      readonly place: number;
    },
  ) => Value | undefined;
  /** The fields that differ, as text. */
  readonly changes: (value: Value, before: Value | undefined) => readonly FieldChange[];
  /** When the parent is known: is it one that may have such a thing below it? */
  readonly checkParent: (
    reader: RowReader,
    value: Value,
    parent: Value | undefined,
    before: Value | undefined,
  ) => void;
};

type Draft<Value> = {
  readonly reader: RowReader;
  readonly key: string;
  readonly title: string;
  readonly before: Value | undefined;
  value: Value | undefined;
};

/**
 * Judges every row below the headers: added, changed, unchanged, doubtful (a person must say yes), refused (with the cell), or passed over as no row of the table.
 * Nothing that is not written in the row becomes part of it without a doubt that says so.
 */
export function judgeRows<Value extends RegisteredPlan | Goal, Read extends Facts>(
  given: Given<Value>,
  particular: Particulars<Value, Read>,
): readonly Judged<Value>[] {
  const { table, headerRow, mapping } = given;
  const rows = table.rows.filter(({ number }) => number > headerRow);
  const passedOver: Judged<Value>[] = [];
  const read: { readonly reader: RowReader; readonly facts: Read }[] = [];
  for (const row of rows) {
    const why = whyPassedOver(particular.kind, row);
    if (why === undefined) {
      const reader = openRow(row, mapping);
      read.push({ reader, facts: particular.read(reader, row) });
    } else passedOver.push(notARow(row, why));
  }

  const identities = identify(
    read.map(({ reader, facts }) => ({ reader, key: facts.key, title: facts.title })),
    given.stored,
  );
  const drafts = read.map(({ reader, facts }, index): Draft<Value> => {
    const identity = identities[index];
    const before = identity?.before;
    const key = identity?.key ?? facts.key ?? '';
    const title = facts.title ?? before?.title ?? '';
    if (!identity && facts.title === undefined && facts.key === undefined)
      reader.refuse('missing', 'title');
    const thing = identity && { key, before, id: before?.id ?? given.newId(key), place: index };
    const value = thing && particular.build(reader, facts, thing);
    return { reader, key, title, before, value };
  });

  const values = hangTogether(given, particular, read, drafts);
  dropWhatHangsOnTheRefused(given, drafts, values);
  const judged = drafts.map((draft) => judge(given, particular, draft));
  return [...judged, ...passedOver].toSorted((a, b) => a.row - b.row);
}

/** Finds the parents, in the file or stored, and refuses what would hang in a ring. Returns what there would be afterwards, by id. */
function hangTogether<Value extends RegisteredPlan | Goal, Read extends Facts>(
  { stored }: Given<Value>,
  { checkParent }: Particulars<Value, Read>,
  read: readonly { readonly facts: Read }[],
  drafts: readonly Draft<Value>[],
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>(stored.map((value) => [value.id, value]));
  for (const { value } of drafts) if (value) values.set(value.id, value);
  const find = referenceTo([...values.values()]);
  for (const [index, draft] of drafts.entries()) {
    const parent = read[index]?.facts.parent;
    if (!draft.value || parent === undefined) continue;
    const reference = find(parent);
    const value = parent.slice(0, 80);
    if (reference.found === 'none') draft.reader.refuse('unknown-reference', 'parent', { value });
    else if (reference.found === 'many')
      draft.reader.refuse('reference-not-unique', 'parent', { value });
    else if (reference.id === draft.value.id) draft.reader.refuse('own-parent', 'parent');
    else draft.value = { ...draft.value, parentId: reference.id };
    values.set(draft.value.id, draft.value);
  }
  const rings = onRings(values);
  for (const { reader, value, before } of drafts) {
    if (!value) continue;
    if (rings.has(value.id)) reader.refuse('cycle', 'parent');
    else checkParent(reader, value, values.get(value.parentId ?? ''), before);
  }
  return values;
}

/** Whose way up leads back to themselves. Each is walked once. */
function onRings(
  values: ReadonlyMap<string, { readonly id: string; readonly parentId: string | null }>,
): ReadonlySet<string> {
  const settled = new Set<string>();
  const rings = new Set<string>();
  for (const start of values.keys()) {
    const way: string[] = [];
    const placeOf = new Map<string, number>();
    let at: string | null = start;
    while (at !== null && !settled.has(at) && !placeOf.has(at)) {
      placeOf.set(at, way.length);
      way.push(at);
      at = values.get(at)?.parentId ?? null;
    }
    const ringStart = at === null ? undefined : placeOf.get(at);
    if (ringStart !== undefined) for (const id of way.slice(ringStart)) rings.add(id);
    for (const id of way) settled.add(id);
  }
  return rings;
}

const saidAlready = new Set<Remark['code']>(['reference-not-taken', 'cycle']);

/** A new thing that is not taken cannot be built upon, so what hangs below it is not taken either, and so on down. */
function dropWhatHangsOnTheRefused<Value extends RegisteredPlan | Goal>(
  { stored, accepted }: Given<Value>,
  drafts: readonly Draft<Value>[],
  values: ReadonlyMap<string, Value>,
): void {
  const storedIds = new Set(stored.map(({ id }) => id));
  const childrenOf = Map.groupBy(
    drafts.filter(({ value }) => value !== undefined && value.parentId !== null),
    ({ value }) => value?.parentId ?? '',
  );
  const isOut = ({ reader }: Draft<Value>): boolean =>
    reader.refusals.length > 0 || (reader.doubts.length > 0 && !accepted.has(reader.row));
  const out = drafts.filter((draft) => draft.value && isOut(draft));
  for (let next = out.pop(); next; next = out.pop()) {
    const { value } = next;
    if (!value || storedIds.has(value.id) || !values.has(value.id)) continue;
    for (const child of childrenOf.get(value.id) ?? []) {
      if (child.reader.refusals.some(({ code }) => saidAlready.has(code))) continue;
      const wasOut = isOut(child);
      child.reader.refuse('reference-not-taken', 'parent', { row: String(next.reader.row) });
      if (!wasOut) out.push(child);
    }
  }
}

function judge<Value extends RegisteredPlan | Goal, Read extends Facts>(
  { accepted }: Given<Value>,
  { changes: changesOf }: Particulars<Value, Read>,
  { reader, key, title, before, value }: Draft<Value>,
): Judged<Value> {
  const { row, doubts, refusals } = reader;
  if (!value || refusals.length > 0) {
    const remarks = [...refusals, ...doubts];
    return { row, status: 'refused', change: null, isTaken: false, key, title, changes: [], remarks, value: null }; // prettier-ignore
  }
  const changes = changesOf(value, before);
  const change = before ? (changes.length > 0 ? 'changed' : 'unchanged') : 'added';
  const isDoubtful = doubts.length > 0;
  const isTaken = change !== 'unchanged' && (!isDoubtful || accepted.has(row));
  // What comes to what is stored already has nothing to be asked about, however it was written; what the file says otherwise and is left alone is told.
  const isLeftAlone = doubts.some(({ code }) => code === 'closing-not-taken');
  const status = isLeftAlone || (isDoubtful && change !== 'unchanged') ? 'doubtful' : change;
  return { row, status, change, isTaken, key, title, changes, remarks: doubts, value };
}

function notARow<Value extends RegisteredPlan | Goal>(
  row: TableRow,
  code: 'heading' | 'footnote' | 'header-again',
): Judged<Value> {
  const [first] = row.cells;
  const remark: Remark = {
    code,
    address: addressOf(row.number, first?.column ?? 0),
    field: null,
    facts: {},
  };
  const title = (first?.text ?? '').slice(0, 200);
  return { row: row.number, status: 'passed-over', change: null, isTaken: false, key: '', title, changes: [], remarks: [remark], value: null }; // prettier-ignore
}

/** The fields of a thing that differ from what is stored, each as text; what is new has all that say something. */
export function changedFields<Value>(
  value: Value,
  before: Value | undefined,
  shown: Readonly<Partial<Record<Field, (of: Value) => string>>>,
): readonly FieldChange[] {
  return Object.entries(shown).flatMap(([field, show]): readonly FieldChange[] => {
    const after = show(value);
    const was = before === undefined ? null : show(before);
    if (was === null ? after === '' : was === after) return [];
    return [{ field: field as Field, before: was, after }];
  });
}

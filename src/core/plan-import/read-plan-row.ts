import type { Body } from '../people/person.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Field } from './columns.ts';
import type { Facts } from './judge-rows.ts';
import { readHorizon } from './read-horizon.ts';
import { themeReader, writtenThemes } from './read-themes.ts';
import { vocabularies } from './read-words.ts';
import type { RowReader } from './row-reader.ts';
import { sameWords } from './table.ts';

/** What a row says of a plan; what it is silent about is left out. */
export type Said = Partial<
  Omit<RegisteredPlan, 'id' | 'key' | 'parentId' | 'isExample' | 'version'>
>;
export type PlanRow = Facts & { readonly said: Said };

/** Reads the cells of a row about a plan. */
export function planReader({
  bodies,
  stored,
  today,
}: {
  readonly bodies: readonly Body[];
  readonly stored: readonly RegisteredPlan[];
  readonly today: CivilDate;
}): (reader: RowReader) => PlanRow {
  const bodyOf = bodyReader(bodies);
  const themesOf = themeReader(stored.flatMap(({ themes }) => themes));
  return (reader) => {
    const key = reader.text('key', 60);
    const title = reader.text('title', 200);
    const adoptedOn = reader.date('adoptedOn');
    if (adoptedOn !== undefined && adoptedOn > today)
      reader.doubt('in-the-future', 'adoptedOn', { value: adoptedOn });
    const isGroup = reader.word('isGroup', vocabularies.isGroup);
    const status = reader.word('status', vocabularies.status);
    if (status === 'under-revision') reader.doubt('revision-not-taken', 'status');
    const said = {
      title,
      type: reader.word('type', vocabularies.type),
      level: reader.word('level', vocabularies.level),
      horizonYears: readHorizon(reader, adoptedOn),
      treatment: reader.word('treatment', vocabularies.treatment),
      treatmentReason: reader.text('treatmentReason', 500),
      themes: themesOf(reader),
      committeeId: bodyOf(reader, 'committee'),
      isGroup: isGroup && isGroup === 'yes',
      status: status === 'under-revision' ? ('in-force' as const) : status,
      adoptedOn,
      adoptedByBodyId: bodyOf(reader, 'adoptedBy'),
      decisionReference: reader.text('decisionReference', 100),
      summary: reader.text('summary', 2_000),
    };
    return { key, title, parent: reader.text('parent', 300), said: withoutSilence(said) };
  };
}

type Present<Value> = { [Name in keyof Value]?: Exclude<Value[Name], undefined> };

function withoutSilence<Value extends object>(said: Value): Present<Value> {
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  ) as Present<Value>;
}

/** A body by its whole name or its abbreviation; the municipality's own, or none. */
function bodyReader(
  bodies: readonly Body[],
): (reader: RowReader, field: 'committee' | 'adoptedBy') => string | undefined {
  const ids = new Map(
    bodies.flatMap(({ id, name, abbreviation }) => [
      [sameWords(name), id] as const,
      [sameWords(abbreviation), id] as const,
    ]),
  );
  return (reader, field) => {
    const name = reader.text(field, 200);
    if (name === undefined || /^[-–—]+$/.test(name)) return undefined;
    const id = ids.get(sameWords(name));
    if (id === undefined) reader.refuse('unknown-body', field, { value: name });
    return id;
  };
}

/** Each fact of a plan as text, to be compared and shown. */
export function shownFields(
  bodies: readonly Body[],
  keys: ReadonlyMap<string, string>,
): Readonly<Partial<Record<Field, (plan: RegisteredPlan) => string>>> {
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  return {
    title: (plan) => plan.title,
    type: (plan) => plan.type,
    level: (plan) => plan.level,
    horizon: (plan) => String(plan.horizonYears ?? ''),
    treatment: (plan) => plan.treatment,
    treatmentReason: (plan) => plan.treatmentReason,
    parent: (plan) => (plan.parentId === null ? '' : (keys.get(plan.parentId) ?? '')),
    themes: (plan) => writtenThemes(plan.themes),
    committee: (plan) => nameOf(plan.committeeId),
    isGroup: (plan) => (plan.isGroup ? 'yes' : 'no'),
    status: (plan) => plan.status,
    adoptedOn: (plan) => plan.adoptedOn ?? '',
    adoptedBy: (plan) => nameOf(plan.adoptedByBodyId),
    decisionReference: (plan) => plan.decisionReference,
    summary: (plan) => plan.summary,
  };
}

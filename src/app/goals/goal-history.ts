import type { Instant } from '../../core/time/instant.ts';
import type { GoalEvent } from '../ports/goal-stores.ts';

type Told = string | number | null;

export type HistoryLine<Kind extends string = GoalEvent['kind']> = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: Kind;
  /** Which thing: an indicator's name, a report's period, a budget line; null for the goal itself. */
  readonly about: string | null;
  /** What differs, field by field; what is new has no `before`. */
  readonly changes: readonly {
    readonly field: string;
    readonly before: Told;
    readonly after: Told;
  }[];
};

/** What everybody sees without being told: ids, and what says where the thing stands. */
const unsaid = new Set(['id', 'goalId', 'indicatorId', 'key', 'ordinal', 'isExample', 'kind']);

/** A goal's events in words that can be shown: fields that changed, with ids of goals and plans by title. */
export function historyLines<Kind extends string>(
  events: readonly (Pick<GoalEvent, 'id' | 'at' | 'before' | 'after'> & { readonly kind: Kind })[],
  titleOf: (id: string) => string | undefined,
): readonly HistoryLine<Kind>[] {
  return events.map(({ id, at, kind, before, after }) => {
    const was = fieldsOf(before);
    const is = fieldsOf(after);
    const told = (field: string, value: unknown): Told =>
      field.endsWith('Id') && typeof value === 'string'
        ? (titleOf(value) ?? null)
        : field.endsWith('Ids') && Array.isArray(value)
          ? plain(value.map((id: unknown) => titleOf(String(id)) ?? ''))
          : plain(value);
    const fields = [...new Set([...was.keys(), ...is.keys()])].filter(
      (field) =>
        !unsaid.has(field) &&
        JSON.stringify(was.get(field) ?? null) !== JSON.stringify(is.get(field) ?? null),
    );
    return {
      ...{ id, at, kind },
      about: aboutOf(kind, is),
      changes: fields
        .map((field) => ({
          field,
          before: told(field, was.get(field)),
          after: told(field, is.get(field)),
        }))
        .filter((change) => change.before !== change.after),
    };
  });
}

function fieldsOf(thing: object | null): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(thing ?? {}).flatMap(([field, value]: [string, unknown]) => {
      if (field === 'closed' && typeof value === 'object' && value !== null)
        return Object.entries(value).map(([part, told]) => [closedFields[part] ?? part, told]);
      if (field === 'steps' && Array.isArray(value)) return [[field, value.map(wordsOf)]];
      return [[field, value]];
    }),
  );
}

/** A closing is told as two things: the day and the reason. */
const closedFields: Readonly<Record<string, string>> = { on: 'closedOn', reason: 'closedReason' };

function aboutOf(kind: string, fields: ReadonlyMap<string, unknown>): string | null {
  const field = kind.startsWith('indicator')
    ? 'name'
    : kind.startsWith('report')
      ? 'period'
      : kind.startsWith('means')
        ? 'budgetLine'
        : null;
  const value = field === null ? null : fields.get(field);
  return typeof value === 'string' ? value : null;
}

/** Numbers and text as they are; a list as its parts, commas between. Emptiness of any kind is null. */
function plain(value: unknown): Told {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(partOf).join(', ');
  return null;
}

function wordsOf(step: unknown): unknown {
  return typeof step === 'object' && step !== null && 'words' in step ? step.words : '';
}

function partOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  return Object.values(part).join(' ');
}

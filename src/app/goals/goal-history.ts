import type { Instant } from '../../core/time/instant.ts';
import type { GoalEvent, GoalEventKind } from '../ports/goal-stores.ts';

type Told = string | number | null;

export type HistoryLine = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: GoalEventKind;
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
export function historyLines(
  events: readonly GoalEvent[],
  titleOf: (id: string) => string | undefined,
): readonly HistoryLine[] {
  return events.map(({ id, at, kind, before, after }) => {
    const was = fieldsOf(before);
    const is = fieldsOf(after);
    const told = (field: string, value: unknown): Told =>
      field.endsWith('Id') && typeof value === 'string' ? (titleOf(value) ?? null) : plain(value);
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
  return new Map(Object.entries(thing ?? {}));
}

function aboutOf(kind: GoalEventKind, fields: ReadonlyMap<string, unknown>): string | null {
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

function partOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  return Object.values(part).join(' ');
}

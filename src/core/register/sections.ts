import type { ItemChange, LoadProblem } from './load-plan.ts';

type Stored = { readonly id: string };

/** How keys of one kind of thing find their ids. */
export type Section = {
  /** The id of a thing in the file or stored before; undefined for a key that nobody knows. */
  readonly idOf: (key: string) => string | undefined;
  readonly problems: readonly LoadProblem[];
};

/**
 * Gives every line of a section its id: the one that was made from its key before, or that of a stored thing that is the same by nature (a body with the
 * same abbreviation, a person with the same account), so that what was made elsewhere is taken over rather than doubled; else a new one from its key.
 */
export function openSection<Line extends { readonly key: string }, Kept extends Stored>(
  name: string,
  lines: readonly Line[],
  stored: readonly Kept[],
  given: {
    readonly idFrom: (key: string) => string;
    readonly isSame: (line: Line, kept: Kept) => boolean;
    /** Stored things that carry the key themselves. */
    readonly keyOf?: (kept: Kept) => string;
    /** What no two may share, besides the key. */
    readonly unique?: {
      readonly field: string;
      readonly ofLine: (line: Line) => string;
      readonly ofKept: (kept: Kept) => string;
    };
  },
): Section {
  const storedIds = new Set(stored.map(({ id }) => id));
  const byKey = new Map(
    stored.map((kept) => [given.keyOf?.(kept) ?? '', kept.id] as const).filter(([key]) => key),
  );
  const known = (key: string): string | undefined => {
    const made = given.idFrom(key);
    return byKey.get(key) ?? (storedIds.has(made) ? made : undefined);
  };
  const ids = new Map<string, string>();
  const problems: LoadProblem[] = [];
  for (const [index, line] of lines.entries()) {
    const path = `${name}[${index}]`;
    if (ids.has(line.key)) {
      problems.push({ code: 'duplicate-key', path, facts: { key: line.key } });
      continue;
    }
    const same = stored.find((kept) => given.isSame(line, kept))?.id;
    const id = known(line.key) ?? same ?? given.idFrom(line.key);
    if ([...ids.values()].includes(id))
      problems.push({ code: 'already-taken', path, facts: { value: line.key } });
    ids.set(line.key, id);
  }
  const { unique } = given;
  if (unique) {
    const owners = new Map(stored.map((kept) => [unique.ofKept(kept), kept.id]));
    for (const [index, line] of lines.entries()) {
      const value = unique.ofLine(line);
      const id = ids.get(line.key);
      const owner = owners.get(value);
      if (id !== undefined && owner !== undefined && owner !== id)
        problems.push({
          code: 'already-taken',
          path: `${name}[${index}].${unique.field}`,
          facts: { value },
        });
      else if (id !== undefined) owners.set(value, id);
    }
  }
  return { idOf: (key) => ids.get(key) ?? known(key), problems };
}

/** Looks keys up and remembers those that nobody knows. */
export function references(): {
  readonly find: (section: Section, key: string, path: string) => string;
  readonly findOrNull: (section: Section, key: string | null, path: string) => string | null;
  readonly problems: readonly LoadProblem[];
} {
  const problems: LoadProblem[] = [];
  const find = (section: Section, key: string, path: string): string => {
    const id = section.idOf(key);
    if (id === undefined) problems.push({ code: 'unknown-reference', path, facts: { key } });
    return id ?? '';
  };
  return {
    find,
    findOrNull: (section, key, path) => (key === null ? null : find(section, key, path)),
    problems,
  };
}

/** What storing a value over what is there would change. */
export function changeOf<Value extends object>(
  value: Value,
  before: Value | undefined,
): { readonly change: ItemChange; readonly fields: readonly string[] } {
  if (!before) return { change: 'added', fields: [] };
  const was = new Map<string, unknown>(Object.entries(before));
  const fields = Object.entries(value)
    .filter(([name, now]) => !isSame(now, was.get(name)))
    .map(([name]) => name);
  return { change: fields.length > 0 ? 'changed' : 'unchanged', fields };
}

/** Equal as content, in whatever order the fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const fieldsOfB = new Map<string, unknown>(Object.entries(b));
  const entries = Object.entries(a);
  return (
    entries.length === fieldsOfB.size &&
    entries.every(([name, value]) => isSame(value, fieldsOfB.get(name)))
  );
}

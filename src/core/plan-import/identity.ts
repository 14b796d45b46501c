import type { RowReader } from './row-reader.ts';
import { sameWords } from './table.ts';

export type Named = { readonly id: string; readonly key: string; readonly title: string };

/** What says which stored thing a row means. */
export type Claim = {
  readonly reader: RowReader;
  /** As written in the row. */
  readonly key: string | undefined;
  readonly title: string | undefined;
};
export type Identity<Value> = { readonly key: string; readonly before: Value | undefined };

const keyForm = /^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._-]{0,59}$/;

/**
 * Finds for each row the thing that it is about: by its key where it has one, else by the one stored title that is the same; what is new gets a key made from its
 * title, the same every time. A row that could mean two things, and two rows that mean one, are refused: which of them is right is not ours to say.
 */
export function identify<Value extends Named>(
  claims: readonly Claim[],
  stored: readonly Value[],
): readonly (Identity<Value> | undefined)[] {
  const byKey = new Map(stored.map((value) => [value.key, value]));
  const byTitle = Map.groupBy(stored, ({ title }) => sameWords(title));
  const found = claims.map((claim) => identityOf(claim, byKey, byTitle));
  const rowsByKey = Map.groupBy(
    found.flatMap((identity, index) => (identity ? [{ key: identity.key, index }] : [])),
    ({ key }) => key,
  );
  for (const [key, rows] of rowsByKey)
    if (rows.length > 1)
      for (const { index } of rows) {
        const others = rows.filter((row) => row.index !== index);
        const reader = claims[index]?.reader;
        const numbers = others.map((other) => String(claims[other.index]?.reader.row ?? ''));
        reader?.refuse('duplicate-key', claims[index]?.key === undefined ? 'title' : 'key', {
          key,
          rows: numbers.slice(0, 5).join(', '),
        });
      }
  return found;
}

function identityOf<Value extends Named>(
  { reader, key, title }: Claim,
  byKey: ReadonlyMap<string, Value>,
  byTitle: ReadonlyMap<string, readonly Value[]>,
): Identity<Value> | undefined {
  const sameTitle = title === undefined ? [] : (byTitle.get(sameWords(title)) ?? []);
  if (key !== undefined) {
    const before = byKey.get(key);
    const own = before ?? byKey.get(asKey(key));
    if (own) return { key: own.key, before: own };
    const made = asKey(key);
    if (!keyForm.test(made)) {
      reader.refuse('key-form', 'key', { value: key.slice(0, 80) });
      return undefined;
    }
    const [twin] = sameTitle;
    if (twin) reader.doubt('title-known', 'title', { key: twin.key });
    return { key: made, before: undefined };
  }
  if (title === undefined) return undefined;
  const [only, ...more] = sameTitle;
  if (more.length > 0) {
    reader.refuse('title-not-unique', 'title', { keys: sameTitle.map((one) => one.key).slice(0, 5).join(', ') }); // prettier-ignore
    return undefined;
  }
  if (only) return { key: only.key, before: only };
  const made = keyFromTitle(title);
  if (!keyForm.test(made)) {
    reader.refuse('key-form', 'title', { value: title.slice(0, 80) });
    return undefined;
  }
  if (byKey.has(made)) {
    reader.refuse('key-taken', 'title', { key: made });
    return undefined;
  }
  return { key: made, before: undefined };
}

/** A number of a case or an archive as a key: "2021/123" is "2021-123". */
function asKey(written: string): string {
  return written.trim().replaceAll(/[\s/\\]+/g, '-');
}

function keyFromTitle(title: string): string {
  return sameWords(title)
    .replaceAll(/[^a-z0-9æøå]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

export type Reference =
  | { readonly found: 'one'; readonly id: string }
  | { readonly found: 'none' }
  | { readonly found: 'many' };

/** Looks things up as people refer to them: by key, or by the whole title. */
export function referenceTo(things: readonly Named[]): (text: string) => Reference {
  const byKey = new Map(things.map(({ key, id }) => [key, id]));
  const byTitle = Map.groupBy(things, ({ title }) => sameWords(title));
  return (text) => {
    const id = byKey.get(text) ?? byKey.get(asKey(text));
    if (id !== undefined) return { found: 'one', id };
    const ids = new Set((byTitle.get(sameWords(text)) ?? []).map((thing) => thing.id));
    const [only] = ids;
    if (only === undefined) return { found: 'none' };
    return ids.size === 1 ? { found: 'one', id: only } : { found: 'many' };
  };
}

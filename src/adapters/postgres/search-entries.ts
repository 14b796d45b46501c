import { searchedWords } from '../../core/search/searched-words.ts';
import type { StoreContext } from './store-context.ts';

/** Ids of the municipality's plans or goals that hold what somebody typed, best first; none where nothing was typed that could be looked for. */
export async function searchEntries(
  { client, municipalityId }: StoreContext,
  kind: 'plan' | 'goal',
  text: string,
  limit: number,
): Promise<readonly string[]> {
  const sought = searchedWords(text);
  if (!sought) return [];
  const { rows } = await client.query<{ id: string }>(
    'select id from search_entries($1, $2, $3, $4, $5)',
    [municipalityId, kind, sought.phrase, sought.words, limit],
  );
  return rows.map(({ id }) => id);
}

/** Rows by id, in the order of the ids. */
export function inOrder<Row extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): readonly Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Any of these ids, as one parameter: a list of single ones ends at 65,535, and a plan may hold more goals than that. */
export function anyOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${[...ids]}::uuid[])`;
}

/** The same of texts. */
export function anyOfTexts(texts: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${[...texts]}::text[])`;
}

import type { Client } from 'pg';
import { invariant } from '../../../core/decision.ts';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly has_default: boolean;
  /** The column's allowed words, where a check names them. */
  readonly words: readonly string[] | null;
}

const typeOf: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  integer: 'number',
  bigint: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  date: 'CivilDate',
  'timestamp with time zone': 'Instant',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
  'integer[]': 'number[]',
  'double precision[]': 'number[]',
  bytea: 'Uint8Array',
  // Written by triggers, read by the database alone.
  tsvector: 'string',
  // Read as parsed JSON that its store gives a type; written as JSON text.
  jsonb: 'ColumnType<unknown, string, string>',
};

/** The tables' types for Kysely as TypeScript text, written from the catalogue, with each `check (… in (…))` as a union. */
export async function describeTables(client: Client): Promise<string> {
  const { rows } = await client.query<Column>(columnQuery);
  const tables = Map.groupBy(rows, (row) => row.table);
  const types = [...tables].map(
    ([table, columns]) =>
      `export interface ${pascal(table)}Table {\n${columns.map(line).join('\n')}\n}\n`,
  );
  const names = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table;`);
  return [
    '// Written by `npm run schema` from the catalogue. Do not edit: change the migrations and run it again.',
    "import type { ColumnType, Generated } from 'kysely';",
    "import type { CivilDate, Instant } from '../../core/time/instant.ts';",
    '',
    ...types,
    `export interface Database {\n${names.join('\n')}\n}\n`,
  ].join('\n');
}

function line({ column, type, nullable, has_default, words }: Column): string {
  const written = words?.map((word) => `'${word}'`).join(' | ') ?? typeOf[type];
  invariant(written !== undefined, `${column} has type ${type}, which has no TypeScript type here`);
  // Kysely takes a column with its own type for writing as it stands: what may be left out or null is said in it.
  if (type === 'jsonb' && has_default && !nullable)
    return `  ${column}: ColumnType<unknown, string | undefined, string>;`;
  const whole = !nullable
    ? written
    : type === 'jsonb'
      ? 'ColumnType<unknown, string | null, string | null>'
      : `${written} | null`;
  return `  ${column}: ${has_default && !nullable ? `Generated<${whole}>` : whole};`;
}

const pascal = (name: string): string =>
  name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const columnQuery = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as nullable, a.atthasdef as has_default,
    (select array_agg(word[1] order by n)
     from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') with ordinality m (word, n)
     where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
       and pg_get_constraintdef(k.oid) like 'CHECK ((' || a.attname || ' = ANY (ARRAY[%') as words
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'radslag'::regnamespace and c.relkind = 'r'
  order by c.relname collate "C", a.attnum`;

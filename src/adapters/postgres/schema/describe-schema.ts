import type { Client } from 'pg';

/**
 * The schema `radslag` as SQL text, written from the catalogue: what the migrations add up to, for reading and for comparing.
 * (The embedded server ships no pg_dump.) Meant for eyes and diffs; databases are made by the migrations.
 */
export async function describeSchema(client: Client): Promise<string> {
  // Definitions are printed without the schema's name when it is on the path.
  await client.query('set search_path = radslag, pg_catalog');
  const lines = async (query: string): Promise<readonly string[]> =>
    (await client.query<{ line: string }>(query)).rows.map((row) => row.line);

  const sections = [
    ['Functions', await lines(functionQuery)],
    ['Tables', await lines(tableQuery)],
    ['Indexes', await lines(indexQuery)],
    ['Triggers', await lines(triggerQuery)],
    ['Row-level security', asComments(await lines(policyQuery))],
    ['Rights', asComments(await lines(rightsQuery))],
  ] as const;
  const head =
    '-- Written by `npm run schema` from the catalogue. Do not edit: change the migrations and run it again.';
  return `${[head, ...sections.map(([title, body]) => `-- ${title}\n\n${body.join('\n')}`)].join('\n\n')}\n`;
}

const functionQuery = `
  select pg_get_functiondef(p.oid) || ';' || E'\\n' as line
  from pg_proc p where p.pronamespace = 'radslag'::regnamespace
  order by p.proname, pg_get_function_identity_arguments(p.oid)`;

// Not-null constraints are left out of the list of constraints: whether they stand there differs between server versions.
const tableQuery = `
  select format(E'create table %I (\\n%s\\n);\\n', c.relname, concat_ws(E',\\n',
    (select string_agg(
       '  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
         || case when a.attnotnull then ' not null' else '' end
         || case when a.attgenerated = 's'
              then ' generated always as (' || btrim(regexp_replace(pg_get_expr(d.adbin, d.adrelid), '\\s+', ' ', 'g')) || ') stored'
              else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end,
       E',\\n' order by a.attname collate "C")
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    (select string_agg('  ' || pg_get_constraintdef(k.oid), E',\\n' order by k.contype, pg_get_constraintdef(k.oid) collate "C")
     from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')))) as line
  from pg_class c where c.relnamespace = 'radslag'::regnamespace and c.relkind = 'r'
  order by c.relname collate "C"`;

const indexQuery = `
  select pg_get_indexdef(i.indexrelid) || ';' as line
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = 'radslag'::regnamespace
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  order by c.relname collate "C"`;

const triggerQuery = `
  select pg_get_triggerdef(t.oid) || ';' as line
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'radslag'::regnamespace and not t.tgisinternal
  order by c.relname collate "C", t.tgname collate "C"`;

const policyQuery = `
  select format('%s: %s%s', c.relname,
    case when c.relforcerowsecurity then 'forced' when c.relrowsecurity then 'enabled' else 'none' end,
    coalesce((select string_agg(
        format(E'\\n  %s for %s to %s using (%s) with check (%s)', p.policyname, lower(p.cmd),
          case when p.roles = array[c.relowner::regrole::name] then 'the owner' else array_to_string(p.roles, ', ') end,
          p.qual, p.with_check), '' order by p.policyname)
      from pg_policies p where p.schemaname = 'radslag' and p.tablename = c.relname), '')) as line
  from pg_class c where c.relnamespace = 'radslag'::regnamespace and c.relkind = 'r'
  order by c.relname collate "C"`;

const rightsQuery = `
  select line from (
    select format('%s: %s', c.relname, string_agg(lower(a.privilege_type), ', ' order by a.privilege_type)) as line
    from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'radslag'::regnamespace and a.grantee = 'radslag_app'::regrole
    group by c.relname
    union all
    select format('%s(%s): execute', p.proname, pg_get_function_identity_arguments(p.oid))
    from pg_proc p
    where p.pronamespace = 'radslag'::regnamespace and has_function_privilege('radslag_app', p.oid, 'execute')
  ) rights order by line collate "C"`;

const asComments = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll(/^/gm, '-- '));

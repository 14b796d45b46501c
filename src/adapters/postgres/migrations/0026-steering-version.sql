-- Which transaction last changed anything that the red thread, its findings and its sums are made of, so that what was worked out of it can be kept until then.

set local search_path = radslag, pg_catalog;

create table steering_version (
  municipality_id uuid primary key references municipality (id),
  -- The number of a transaction is never given twice, also where it is rolled back.
  version bigint not null
);
alter table steering_version enable row level security;
alter table steering_version force row level security;
create policy own_municipality on steering_version
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
-- Where a later migration changes rows of every municipality, their versions have to move.
create policy owner_raises on steering_version to current_user using (true) with check (true);
grant select, insert, update, delete on steering_version to radslag_app;

-- Once in a transaction: a file brings thousands of rows, and a row that is updated as often in one transaction becomes slow to find.
create function raise_steering_version() returns trigger
  language plpgsql set search_path = radslag, pg_catalog, pg_temp as $$
declare
  v_municipality uuid := coalesce(new.municipality_id, old.municipality_id);
  v_version bigint := pg_current_xact_id()::text::bigint;
begin
  if exists (select from steering_version where municipality_id = v_municipality and version = v_version) then
    return null;
  end if;
  insert into steering_version (municipality_id, version) values (v_municipality, v_version)
  on conflict (municipality_id) do update set version = excluded.version;
  return null;
end $$;
revoke all on function raise_steering_version() from public;
-- A trigger needs the right only of whoever makes it; the function itself runs with the rights, and under the policies, of whoever changes the row.

-- At the end of the transaction, so that two who write wait for each other no longer than they do for the audit chain.
do $$
declare
  t text;
begin
  foreach t in array array['plan', 'goal', 'goal_report', 'indicator', 'indicator_value', 'goal_means', 'means_frame'] loop
    execute format(
      'create constraint trigger steering_has_changed after insert or update or delete on %I deferrable initially deferred for each row execute function raise_steering_version()',
      t);
  end loop;
end $$;

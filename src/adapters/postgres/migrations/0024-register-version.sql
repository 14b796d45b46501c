-- A number that moves whenever a plan changes, so that who has read the register once need not read it again while nothing has.

set local search_path = radslag, pg_catalog;

create table plan_register_version (
  municipality_id uuid primary key references municipality (id),
  -- The number of the transaction that changed a plan last: never given twice, also where one is rolled back.
  version bigint not null
);
alter table plan_register_version enable row level security;
alter table plan_register_version force row level security;
create policy own_municipality on plan_register_version
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on plan_register_version to radslag_app;

-- Once in a transaction: a file brings thousands of plans, and a row that is updated as often in one transaction becomes slow to find.
create function raise_plan_register_version() returns trigger
  language plpgsql set search_path = radslag, pg_catalog, pg_temp as $$
declare
  v_municipality uuid := coalesce(new.municipality_id, old.municipality_id);
  v_version bigint := pg_current_xact_id()::text::bigint;
begin
  if exists (select from plan_register_version where municipality_id = v_municipality and version = v_version) then
    return null;
  end if;
  insert into plan_register_version (municipality_id, version) values (v_municipality, v_version)
  on conflict (municipality_id) do update set version = excluded.version;
  return null;
end $$;
create trigger plan_register_has_changed after insert or update or delete on plan
  for each row execute function raise_plan_register_version();
revoke all on function raise_plan_register_version() from public;

-- A number that moves whenever a plan changes, so that who has read the register once need not read it again while nothing has.

set local search_path = radslag, pg_catalog;

-- Taken from a sequence and not counted up: a change that is rolled back leaves a number that nobody is given again.
create sequence plan_register_version_number;
grant usage on sequence plan_register_version_number to radslag_app;

create table plan_register_version (
  municipality_id uuid primary key references municipality (id),
  version bigint not null
);
alter table plan_register_version enable row level security;
alter table plan_register_version force row level security;
create policy own_municipality on plan_register_version
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on plan_register_version to radslag_app;

create function raise_plan_register_version() returns trigger
  language plpgsql set search_path = radslag, pg_catalog, pg_temp as $$
begin
  insert into plan_register_version (municipality_id, version)
  values (coalesce(new.municipality_id, old.municipality_id), nextval('plan_register_version_number'))
  on conflict (municipality_id) do update set version = excluded.version;
  return null;
end $$;
create trigger plan_register_has_changed after insert or update or delete on plan
  for each row execute function raise_plan_register_version();
revoke all on function raise_plan_register_version() from public;

-- How the archive's site differs from how it was made, as the night's look found it; and when in the week the archive is checked by itself.

set local search_path = radslag, pg_catalog;

create table archive_drift (
  municipality_id uuid not null,
  looked_at timestamptz not null,
  -- Why nothing could be seen; null where it could. What was found before stands until somebody has seen it again.
  refusal text check (refusal in ('no-access', 'not-found', 'refused')),
  -- Each way in which it differs, with since when.
  found jsonb not null,
  primary key (municipality_id),
  foreign key (municipality_id) references municipality (id)
);

alter table archive_drift enable row level security;
alter table archive_drift force row level security;
create policy own_municipality on archive_drift
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on archive_drift to radslag_app;

alter table archive_check_rules
  -- 1 for Monday to 7 for Sunday, and the hour on the wall in Oslo.
  add column weekday integer not null default 7 check (weekday between 1 and 7),
  add column hour integer not null default 3 check (hour between 0 and 23);

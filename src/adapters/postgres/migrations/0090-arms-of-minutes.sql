-- The coat of arms that minutes carry: the municipality's, and a body's own where it has one. What has been assembled carries its own copy, so that
-- choosing another changes no minutes.

set local search_path = radslag, pg_catalog;

create table protocol_arms (
  municipality_id uuid not null references municipality (id),
  -- Null for the municipality's own.
  body_id uuid,
  arms jsonb not null,
  unique nulls not distinct (municipality_id, body_id),
  foreign key (municipality_id, body_id) references body (municipality_id, id)
);
alter table protocol_arms enable row level security;
alter table protocol_arms force row level security;
create policy own_municipality on protocol_arms
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on protocol_arms to radslag_app;

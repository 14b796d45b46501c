-- When somebody wants to be left in peace: quiet hours, a pause, and whether check-ins are asked. Read for every message that waits for a recipient, so the
-- policy asks for the municipality alone; no page shows anybody's but one's own.

set local search_path = radslag, pg_catalog;

create table person_preference (
  municipality_id uuid not null,
  person_id uuid not null,
  -- By the clock in Oslo. From and to alike: never quiet. Both null: nothing chosen, and the usual hours hold.
  quiet_from text check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_to text check (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- The first day in Oslo on which messages come again.
  paused_until date,
  check_ins_paused boolean not null default false,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  check ((quiet_from is null) = (quiet_to is null))
);

alter table person_preference enable row level security;
alter table person_preference force row level security;
create policy own_municipality on person_preference
  using (municipality_id = current_municipality())
  with check (municipality_id = current_municipality());
grant select, insert, update, delete on person_preference to radslag_app;

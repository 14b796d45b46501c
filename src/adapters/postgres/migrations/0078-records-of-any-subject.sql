-- A record may stand for a poll, a phase or a day of the audit log as well as for a round's minutes. What it is made of is frozen here, as minutes are in `protocol`:
-- never changed; a correction is another version.

set local search_path = radslag, pg_catalog;

create table record_source (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  kind text not null check (kind in ('poll', 'phase', 'audit-head')),
  poll_id uuid,
  phase_id uuid,
  -- The civil day in Oslo that an audit head is of.
  day date,
  version integer not null check (version > 0),
  -- As it is archived, the restricted whole where there is one; its schema says which shape.
  content jsonb not null,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  check ((kind = 'poll') = (poll_id is not null)),
  check ((kind = 'phase') = (phase_id is not null)),
  check ((kind = 'audit-head') = (day is not null))
);
-- Two that make the same version at once: one of them wins.
create unique index record_source_once_per_version on record_source (municipality_id, kind, poll_id, phase_id, day, version) nulls not distinct;

alter table archive_record
  alter column protocol_id drop not null,
  alter column round_id drop not null,
  add column source_id uuid,
  add foreign key (municipality_id, source_id) references record_source (municipality_id, id),
  add check (num_nonnulls(protocol_id, source_id) = 1),
  add check ((protocol_id is null) = (round_id is null)),
  add unique (municipality_id, source_id, library);

alter table record_source enable row level security;
alter table record_source force row level security;
create policy own_municipality on record_source using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert on record_source to radslag_app;

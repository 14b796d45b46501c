-- What lies in the open library and tells more than a later version of it may: what the clerk has said of it.

set local search_path = radslag, pg_catalog;

create table record_recall (
  municipality_id uuid not null,
  record_id uuid not null,
  outcome text not null check (outcome in ('taken-out', 'may-stay')),
  reason text not null check (length(reason) <= 1000 and (outcome = 'taken-out' or reason <> '')),
  -- The frozen versions that it was judged by: a later one has to be judged anew.
  versions uuid[] not null,
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (municipality_id, record_id),
  foreign key (municipality_id, record_id) references archive_record (municipality_id, id),
  foreign key (municipality_id, settled_by) references person (municipality_id, id)
);

alter table record_recall enable row level security;
alter table record_recall force row level security;
create policy own_municipality on record_recall
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update on record_recall to radslag_app;

-- What a process of strategic city leadership knows and wants of a place: every version that was drawn.

set local search_path = radslag, pg_catalog;

create table city_picture (
  municipality_id uuid not null,
  process_id uuid not null,
  version integer not null check (version > 0),
  -- Vision, actors with their agendas, relations, moves and what they triggered: always read and written as one.
  content jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  is_example boolean not null,
  primary key (municipality_id, process_id, version),
  foreign key (municipality_id, process_id) references process (municipality_id, id),
  foreign key (municipality_id, made_by) references person (municipality_id, id)
);

alter table city_picture enable row level security;
alter table city_picture force row level security;
create policy own_municipality on city_picture
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
-- A version stays as it was drawn.
grant select, insert on city_picture to radslag_app;

-- Competence programmes: who takes part, where and when they meet, what they ask of others, and what each gathering taught.

set local search_path = radslag, pg_catalog;

create table programme (
  municipality_id uuid not null,
  process_id uuid not null,
  version integer not null check (version > 0),
  -- Cohort, gatherings and discussion questions: always read and written as one.
  content jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  primary key (municipality_id, process_id, version),
  foreign key (municipality_id, process_id) references process (municipality_id, id),
  foreign key (municipality_id, made_by) references person (municipality_id, id)
);

create table learning_point (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  text text not null check (length(text) between 1 and 2000),
  -- Only where the person asked to be named; nobody else's name is stored with what they learnt.
  named_person_id uuid,
  client_key uuid not null,
  made_at timestamptz not null,
  -- What it is taken home as: what, who answers for it, by when, how it goes.
  home jsonb,
  version integer not null check (version > 0),
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, client_key),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, named_person_id) references person (municipality_id, id)
);
create index learning_point_by_phase on learning_point (municipality_id, phase_id);

do $$
declare
  t text;
begin
  foreach t in array array['programme', 'learning_point'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
-- A version of a programme stays as it was kept; a learning point may be removed, so that a person's right to be forgotten can be kept.
grant select, insert on programme to radslag_app;
grant select, insert, update, delete on learning_point to radslag_app;

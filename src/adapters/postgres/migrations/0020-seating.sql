-- Who sits with whom in a workshop: the rounds of one body in one phase, seated together. Each change is a new version; nothing is updated here.

set local search_path = radslag, pg_catalog;

create table seating (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  body_id uuid not null,
  version integer not null check (version > 0),
  origin text not null check (origin in ('proposed', 'swapped', 'after-attendance')),
  table_count integer not null check (table_count between 1 and 100),
  -- What chance was begun with: the same seed, people and wishes give the same tables.
  seed bigint not null check (seed between 0 and 4294967295),
  pins jsonb not null,
  -- How many pairs were kept apart; who they are is in seating_apart, for the workshop as it is now.
  apart_pairs integer not null check (apart_pairs >= 0),
  scores jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  -- Two who seat the same workshop at once cannot both be the next version.
  unique (municipality_id, phase_id, body_id, version),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, made_by) references person (municipality_id, id)
);

create table seating_seat (
  municipality_id uuid not null,
  seating_id uuid not null,
  round_id uuid not null,
  -- One seat per person and round.
  person_id uuid not null,
  table_number integer not null check (table_number between 1 and 100),
  primary key (municipality_id, seating_id, round_id, person_id),
  foreign key (municipality_id, seating_id) references seating (municipality_id, id),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

-- Two who may not sit together. It tells of people (disqualification), so that only today's list is kept, and not one with every version.
create table seating_apart (
  municipality_id uuid not null,
  phase_id uuid not null,
  body_id uuid not null,
  first_person_id uuid not null,
  second_person_id uuid not null,
  primary key (municipality_id, phase_id, body_id, first_person_id, second_person_id),
  check (first_person_id < second_person_id),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, first_person_id) references person (municipality_id, id),
  foreign key (municipality_id, second_person_id) references person (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['seating', 'seating_seat', 'seating_apart'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert on seating, seating_seat to radslag_app;
grant select, insert, delete on seating_apart to radslag_app;

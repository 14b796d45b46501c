-- Training: how far somebody has come in each lesson. It is that person's alone: the policy asks who is reading, beside which municipality.

set local search_path = radslag, pg_catalog;

-- The person whose own rows this transaction may read; null when nobody has said who, and then none of them is visible.
create function current_person() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('radslag.person', true), '')::uuid $$;

create table training_progress (
  municipality_id uuid not null,
  person_id uuid not null,
  lesson text not null check (lesson in ('plan-system', 'strategic-plans', 'status', 'needs', 'how-we-work')),
  -- Which questions are answered; neither what was answered nor whether it was right is kept.
  answered text[] not null default '{}',
  done_on date,
  primary key (municipality_id, person_id, lesson),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

alter table training_progress enable row level security;
alter table training_progress force row level security;
create policy own_person on training_progress
  using (municipality_id = current_municipality() and person_id = current_person())
  with check (municipality_id = current_municipality() and person_id = current_person());
grant select, insert, update, delete on training_progress to radslag_app;

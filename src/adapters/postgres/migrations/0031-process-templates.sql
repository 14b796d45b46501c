-- Templates that a municipality has adapted, what each process was made from, what is due in its phases, and why one was cancelled.

set local search_path = radslag, pg_catalog;

-- Every version stays: a process tells what a newer one has otherwise than the one it was made from.
create table process_template (
  municipality_id uuid not null references municipality (id),
  key text not null check (key <> '' and length(key) <= 80),
  version integer not null check (version > 0),
  content jsonb not null,
  -- The template that it was copied from.
  copied_from text not null,
  -- Whether new processes can be made from it.
  is_offered boolean not null,
  made_by uuid not null,
  made_at timestamptz not null,
  -- Two who save at once: the second has the number of a version that stands there, and is told.
  primary key (municipality_id, key, version),
  foreign key (municipality_id, made_by) references person (municipality_id, id)
);

create table process_origin (
  municipality_id uuid not null,
  process_id uuid not null,
  counted_as text not null check (counted_as in ('start', 'constitution')),
  -- The template as it was: a shipped one may read otherwise in the next version of the product.
  content jsonb not null,
  primary key (municipality_id, process_id),
  foreign key (municipality_id, process_id) references process (municipality_id, id)
);

create table process_cancellation (
  municipality_id uuid not null,
  process_id uuid not null,
  reason text not null check (reason <> '' and length(reason) <= 2000),
  cancelled_by uuid not null,
  cancelled_at timestamptz not null,
  primary key (municipality_id, process_id),
  foreign key (municipality_id, process_id) references process (municipality_id, id),
  foreign key (municipality_id, cancelled_by) references person (municipality_id, id)
);

create table phase_due (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  kind text not null check (kind in ('poll', 'check-in', 'product', 'letter')),
  title text not null check (title <> '' and length(title) <= 300),
  finding text,
  -- Days after the phase's first, so that what is due moves with the phase.
  day integer not null check (day >= 0),
  done_at timestamptz,
  done_by uuid,
  primary key (municipality_id, id),
  check ((kind = 'check-in') = (finding is not null)),
  check ((done_at is null) = (done_by is null)),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, done_by) references person (municipality_id, id)
);
create index phase_due_by_phase on phase_due (municipality_id, phase_id);

do $$
declare
  t text;
begin
  foreach t in array array['process_template', 'process_origin', 'process_cancellation', 'phase_due'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert on process_template, process_cancellation to radslag_app;
grant select, insert, update, delete on process_origin, phase_due to radslag_app;

-- The timeline of a process: deadlines of the law beyond the planning strategy's, the schools' summer break, and what has happened to a phase's dates.

set local search_path = radslag, pg_catalog;

alter table statutory_rule drop constraint statutory_rule_counted_from_check;
alter table statutory_rule add constraint statutory_rule_counted_from_check
  check (counted_from in ('council-constituted', 'council-treatment', 'hearing-begins', 'budget-year-begins'));

-- The schools' summer break as the municipality has adopted it. A year that is not here is as the product assumes.
create table school_summer (
  municipality_id uuid not null references municipality (id),
  year integer not null check (year between 1900 and 2199),
  starts_on date not null,
  ends_on date not null,
  primary key (municipality_id, year),
  check (starts_on <= ends_on),
  check (extract(year from starts_on) = year and extract(year from ends_on) = year)
);

create table timeline_setting (
  municipality_id uuid not null references municipality (id),
  -- Whether a phase closes on its date although its gate is not met. Otherwise it stays open, and is shown as late.
  closes_unmet boolean not null,
  version integer not null check (version > 0),
  primary key (municipality_id)
);

-- What happened to a phase: moved, opened, closed. Nothing is updated or deleted here.
create table phase_event (
  municipality_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  phase_id uuid not null,
  -- The order in which things were entered: several can happen in one instant.
  sequence integer not null,
  at timestamptz not null,
  -- Null where it happened by itself, on its date.
  person_id uuid,
  kind text not null check (kind in ('moved', 'moved-back', 'opened', 'closed', 'reopened')),
  reason text not null,
  -- For a move: every phase and draft of a round with its dates before and after, and the deadlines that break. For a closing: what was not met.
  details jsonb not null,
  primary key (municipality_id, id),
  unique (municipality_id, process_id, sequence),
  foreign key (municipality_id, process_id) references process (municipality_id, id),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['school_summer', 'timeline_setting', 'phase_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
    if t = 'phase_event' then
      execute format('grant select, insert on %I to radslag_app', t);
    else
      execute format('grant select, insert, update, delete on %I to radslag_app', t);
    end if;
  end loop;
end $$;

-- The red thread made steerable: what is measured, what is reported, what it costs, and which aims collide. Versions keep two editors from
-- overwriting each other; goal_event keeps what stood there before.

set local search_path = radslag, pg_catalog;

alter table goal add column version integer not null default 1 check (version > 0);

alter table goal_report
  add column figures jsonb not null default '[]',
  add column version integer not null default 1 check (version > 0);
alter table goal_report alter column figures drop default;

alter table goal_conflict
  add column statement text not null default '',
  add column affected text not null default '',
  add column handling text not null default '',
  add column decided_where text not null default '',
  add column decided_on date,
  add column is_example boolean not null default false,
  add column version integer not null default 1 check (version > 0);

create table goal_conflict_plan (
  municipality_id uuid not null,
  conflict_id uuid not null,
  plan_id uuid not null,
  primary key (municipality_id, conflict_id, plan_id),
  foreign key (municipality_id, conflict_id) references goal_conflict (municipality_id, id),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id)
);

create table indicator (
  municipality_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  name text not null,
  unit text not null,
  direction text not null check (direction in ('up', 'down', 'hold')),
  target double precision,
  target_on date,
  source text not null default '',
  -- The UN's sustainable development goals that it is tied to.
  sdgs integer[] not null default '{}' check (sdgs <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]),
  ordinal integer not null default 0,
  is_example boolean not null default false,
  version integer not null default 1 check (version > 0),
  primary key (municipality_id, id),
  check (target_on is null or target is not null),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index indicator_by_goal on indicator (municipality_id, goal_id);

create table indicator_value (
  municipality_id uuid not null,
  indicator_id uuid not null,
  measured_on date not null,
  value double precision not null,
  primary key (municipality_id, indicator_id, measured_on),
  foreign key (municipality_id, indicator_id) references indicator (municipality_id, id)
);

-- Money and capacity of an assignment in a year. Whole kroner; months of one person's work.
create table goal_means (
  municipality_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  year integer not null check (year between 1900 and 2200),
  budget_line text not null,
  amount_nok bigint not null check (amount_nok >= 0),
  person_months double precision not null check (person_months >= 0),
  source text not null default '',
  is_example boolean not null default false,
  version integer not null default 1 check (version > 0),
  primary key (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index goal_means_by_goal on goal_means (municipality_id, goal_id);

-- What the economy plan gives for a year's assignments in all; person_months is null where it gives money alone.
create table means_frame (
  municipality_id uuid not null references municipality (id),
  year integer not null check (year between 1900 and 2200),
  amount_nok bigint not null check (amount_nok >= 0),
  person_months double precision check (person_months >= 0),
  source text not null default '',
  is_example boolean not null default false,
  version integer not null default 1 check (version > 0),
  primary key (municipality_id, year)
);

-- What happened to a goal, its indicators, reports and means; nothing is updated or deleted here.
create table goal_event (
  municipality_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  at timestamptz not null,
  person_id uuid not null,
  kind text not null check (kind in ('goal-added', 'goal-changed', 'goal-moved', 'indicator-added', 'indicator-changed', 'indicator-measured',
    'report-entered', 'report-corrected', 'means-added', 'means-changed')),
  -- The thing as it stood before and after; before is null where it is new.
  before jsonb,
  after jsonb not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index goal_event_by_goal on goal_event (municipality_id, goal_id, at);

do $$
declare
  t text;
begin
  foreach t in array array['goal_conflict_plan', 'indicator', 'indicator_value', 'goal_means', 'means_frame', 'goal_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
    if t = 'goal_event' then
      execute format('grant select, insert on %I to radslag_app', t);
    else
      execute format('grant select, insert, update, delete on %I to radslag_app', t);
    end if;
  end loop;
end $$;

-- The planning strategy, alive: its lines with times, what the council decided later, and what a start of plan work is held against.

set local search_path = radslag, pg_catalog;

-- The council's constituting meeting. Deadlines count from it; where it is not entered they count from the term's first day, and say so.
alter table term add column constituted_on date;

create table planning_strategy (
  municipality_id uuid not null,
  id uuid not null,
  term_id uuid not null,
  title text not null,
  plan_id uuid,
  status text not null check (status in ('draft', 'proposed', 'adopted')),
  public_from date,
  treatment_on date,
  adopted_on date,
  adopted_by_body_id uuid,
  adoption_reference text not null default '',
  despite text not null default '',
  version integer not null check (version > 0),
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, term_id),
  check ((status = 'adopted') = (adopted_on is not null)),
  check ((adopted_on is null) = (adopted_by_body_id is null)),
  check (public_from <= treatment_on),
  foreign key (municipality_id, term_id) references term (municipality_id, id),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id),
  foreign key (municipality_id, adopted_by_body_id) references body (municipality_id, id)
);

create table strategy_amendment (
  municipality_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in ('supplement', 'rolling')),
  year integer check (year between 1900 and 2200),
  title text not null,
  decided_on date,
  decided_by_body_id uuid,
  decision_reference text not null default '',
  version integer not null check (version > 0),
  is_example boolean not null default false,
  primary key (municipality_id, id),
  -- So that a line's amendment is one of its own strategy's.
  unique (municipality_id, strategy_id, id),
  check ((kind = 'rolling') = (year is not null)),
  check ((decided_on is null) = (decided_by_body_id is null)),
  foreign key (municipality_id, strategy_id) references planning_strategy (municipality_id, id),
  foreign key (municipality_id, decided_by_body_id) references body (municipality_id, id)
);
create unique index strategy_rolled_once_a_year on strategy_amendment (municipality_id, strategy_id, year);

create table strategy_entry (
  municipality_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  amendment_id uuid,
  supersedes_id uuid,
  kind text not null check (kind in ('continued', 'new', 'end', 'master-plan')),
  plan_id uuid,
  need_id uuid,
  title text not null,
  decision text check (decision in ('revise-whole', 'revise-parts', 'continue')),
  -- "2026", "2026-H1" or "2026-Q3": as finely as the council has said.
  from_time text check (from_time ~ '^[0-9]{4}(-(H[12]|Q[1-4]))?$'),
  to_time text check (to_time ~ '^[0-9]{4}(-(H[12]|Q[1-4]))?$'),
  note text not null default '',
  is_withdrawn boolean not null default false,
  version integer not null check (version > 0),
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, strategy_id, id),
  check ((from_time is null) = (to_time is null)),
  check (kind = 'new' or plan_id is not null),
  check ((kind = 'master-plan') = (decision is not null)),
  check (supersedes_id is null or amendment_id is not null),
  foreign key (municipality_id, strategy_id) references planning_strategy (municipality_id, id),
  foreign key (municipality_id, strategy_id, amendment_id) references strategy_amendment (municipality_id, strategy_id, id),
  foreign key (municipality_id, strategy_id, supersedes_id) references strategy_entry (municipality_id, strategy_id, id),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id),
  foreign key (municipality_id, need_id) references plan_need (municipality_id, id)
);
create index strategy_entry_by_plan on strategy_entry (municipality_id, plan_id);
create index plan_event_by_kind on plan_event (municipality_id, kind);

-- What happened to a strategy; nothing is updated or deleted here.
create table strategy_event (
  municipality_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  -- The order in which things were entered: several can happen in one instant.
  sequence integer not null,
  at timestamptz not null,
  person_id uuid not null,
  kind text not null check (kind in ('begun', 'proposed', 'adopted', 'entry-added', 'entry-changed', 'entry-withdrawn', 'amendment-begun',
    'amendment-decided')),
  before jsonb,
  after jsonb not null,
  primary key (municipality_id, id),
  unique (municipality_id, strategy_id, sequence),
  foreign key (municipality_id, strategy_id) references planning_strategy (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

create table strategy_setting (
  municipality_id uuid not null references municipality (id),
  cadence text not null check (cadence in ('term', 'yearly')),
  version integer not null check (version > 0),
  primary key (municipality_id)
);

-- A municipality's own reading of a deadline in the law, with its legal basis. What is not here is as the product ships it.
create table statutory_rule (
  municipality_id uuid not null references municipality (id),
  rule text not null,
  paragraph text not null,
  amount integer not null check (amount between 1 and 1000),
  unit text not null check (unit in ('days', 'weeks', 'months', 'years')),
  counted_from text not null check (counted_from in ('council-constituted', 'council-treatment')),
  primary key (municipality_id, rule)
);

do $$
declare
  t text;
begin
  foreach t in array array['planning_strategy', 'strategy_amendment', 'strategy_entry', 'strategy_event', 'strategy_setting', 'statutory_rule'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
    if t = 'strategy_event' then
      execute format('grant select, insert on %I to radslag_app', t);
    else
      execute format('grant select, insert, update, delete on %I to radslag_app', t);
    end if;
  end loop;
end $$;

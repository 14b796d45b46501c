-- The plan register: what is known of a plan beyond its place in the system, cross-links, history, need tests and the municipality's own target.

set local search_path = radslag, pg_catalog;

alter table plan
  add column version integer not null default 1 check (version > 0),
  add column themes text[] not null default '{}',
  add column committee_id uuid,
  add column treatment_reason text not null default '',
  add column decision_reference text not null default '',
  -- adopted_on is the latest adoption; this is when the plan first came into force.
  add column first_adopted_on date,
  add column ended_on date,
  add column end_reason text not null default '',
  add column continued_on date,
  add column continued_by_body_id uuid,
  add column continued_reference text not null default '',
  add column revision_ordered_on date,
  add column revision_started_on date,
  add column revision_reason text not null default '',
  add check (ended_on is null or status in ('replaced', 'closed')),
  add check ((continued_on is null) = (continued_by_body_id is null)),
  add check (revision_started_on is null or revision_ordered_on is not null),
  add foreign key (municipality_id, committee_id) references body (municipality_id, id),
  add foreign key (municipality_id, continued_by_body_id) references body (municipality_id, id);
update plan set first_adopted_on = adopted_on;

create table plan_link (
  municipality_id uuid not null,
  id uuid not null,
  from_plan_id uuid not null,
  to_plan_id uuid not null,
  kind text not null check (kind in ('depends-on', 'elaborates', 'implements', 'replaces')),
  -- The named part that is replaced; empty for the whole plan and for the other kinds.
  part text not null default '',
  -- For 'replaces': the adoption that closed the old; null until then.
  effective_on date,
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, from_plan_id, to_plan_id, kind, part),
  check (from_plan_id <> to_plan_id),
  check (kind = 'replaces' or (part = '' and effective_on is null)),
  foreign key (municipality_id, from_plan_id) references plan (municipality_id, id),
  foreign key (municipality_id, to_plan_id) references plan (municipality_id, id)
);
create index plan_link_by_target on plan_link (municipality_id, to_plan_id);

create table plan_event (
  municipality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  -- The plan's version after it, and the place among what happened at once: the order in which things were entered. `happened_on` may lie before.
  plan_version integer not null,
  ordinal integer not null,
  kind text not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  person_id uuid,
  details jsonb not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index plan_event_by_plan on plan_event (municipality_id, plan_id, plan_version, ordinal);

create table plan_need (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  title text not null,
  type text not null,
  purpose text not null,
  themes text[] not null default '{}',
  goal_ids text[] not null default '{}',
  outcome text not null check (outcome in ('open', 'plan', 'no-plan')),
  -- Answers, what is done instead, and the overlapping plans as they were when it was decided.
  decided jsonb not null,
  plan_id uuid,
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null check (version > 0),
  is_example boolean not null default false,
  primary key (municipality_id, id),
  check ((outcome = 'open') = (decided = '{}')),
  check ((outcome = 'plan') = (plan_id is not null)),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id),
  foreign key (municipality_id, made_by) references person (municipality_id, id)
);

create table plan_target (
  municipality_id uuid not null references municipality (id),
  -- The most active plans that the municipality wants to have.
  active_plans integer not null check (active_plans between 0 and 10000),
  version integer not null check (version > 0),
  primary key (municipality_id)
);

do $$
declare
  t text;
begin
  foreach t in array array['plan_link', 'plan_event', 'plan_need', 'plan_target']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update, delete on plan_link, plan_event, plan_need, plan_target to radslag_app;

-- What has happened to a plan is added to and never changed: nothing disappears, whoever asks.
create function refuse_plan_event_change() returns trigger
  language plpgsql as $$ begin raise exception 'what has happened to a plan is not changed'; end $$;
create trigger plan_event_is_kept before update or delete on plan_event
  for each row execute function refuse_plan_event_change();
revoke all on function refuse_plan_event_change() from public;

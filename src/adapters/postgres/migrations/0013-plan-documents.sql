-- Where a plan's documents are found, and what makes the page of one plan quick among ten thousand.

set local search_path = radslag, pg_catalog;

create table plan_document (
  municipality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  title text not null,
  kind text not null check (kind in ('plan', 'map', 'decision', 'summary', 'other')),
  -- Whoever reads is led there by one press: no script, no file, whatever the code above has missed.
  address text not null check (address ~* '^https://[^/?#@[:space:]]+([/?#]|$)'),
  dated_on date,
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, plan_id, address),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id)
);

create index if not exists plan_by_parent on plan (municipality_id, parent_id);
create index if not exists goal_by_plan on goal (municipality_id, plan_id);
create index if not exists goal_conflict_goal_by_goal on goal_conflict_goal (municipality_id, goal_id);
create index if not exists goal_conflict_plan_by_plan on goal_conflict_plan (municipality_id, plan_id);
create index if not exists process_by_plan on process (municipality_id, plan_id);
create index if not exists poll_by_phase on poll (municipality_id, phase_id);

alter table plan_document enable row level security;
alter table plan_document force row level security;
create policy own_municipality on plan_document
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on plan_document to radslag_app;

-- Goals, conflicts and chains can be closed with a day and a reason, and stay findable. A chain gets a title and steps that may each be tied to a goal, a
-- plan or a conflict; conflict_event keeps what stood in conflicts and chains before.

set local search_path = radslag, pg_catalog;

alter table goal
  add column closed_on date,
  add column closed_reason text not null default '',
  add check ((closed_on is null) = (closed_reason = ''));

alter table goal_conflict
  add column closed_on date,
  add column closed_reason text not null default '',
  add check ((closed_on is null) = (closed_reason = ''));

alter table goal_conflict_chain
  add column title text not null default '',
  add column is_example boolean not null default false,
  add column version integer not null default 1 check (version > 0),
  add column closed_on date,
  add column closed_reason text not null default '',
  add check ((closed_on is null) = (closed_reason = ''));

create table goal_conflict_chain_step (
  municipality_id uuid not null,
  chain_id uuid not null,
  ordinal integer not null check (ordinal > 0),
  words text not null check (words <> ''),
  goal_id uuid,
  plan_id uuid,
  conflict_id uuid,
  primary key (municipality_id, chain_id, ordinal),
  check (num_nonnulls(goal_id, plan_id, conflict_id) <= 1),
  foreign key (municipality_id, chain_id) references goal_conflict_chain (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id),
  foreign key (municipality_id, conflict_id) references goal_conflict (municipality_id, id)
);

-- The owner sees every municipality's rows only while the policy is not forced on it; both statements are in this transaction.
alter table goal_conflict_chain no force row level security;
insert into goal_conflict_chain_step (municipality_id, chain_id, ordinal, words)
select c.municipality_id, c.id, l.ordinal, l.words
from goal_conflict_chain c, unnest(c.links) with ordinality as l (words, ordinal)
where l.words <> '';
alter table goal_conflict_chain force row level security;
alter table goal_conflict_chain drop column links;

-- What happened to a conflict or a chain; nothing is updated or deleted here. No foreign key on subject_id: it is one of two tables.
create table conflict_event (
  municipality_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  at timestamptz not null,
  person_id uuid not null,
  kind text not null check (kind in ('conflict-recorded', 'conflict-changed', 'conflict-closed', 'conflict-reopened', 'chain-drawn', 'chain-changed',
    'chain-closed', 'chain-reopened')),
  before jsonb,
  after jsonb not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index conflict_event_by_subject on conflict_event (municipality_id, subject_id, at);

alter table goal_event drop constraint goal_event_kind_check;
alter table goal_event add constraint goal_event_kind_check check (kind in ('goal-added', 'goal-changed', 'goal-moved', 'goal-closed', 'goal-reopened',
  'indicator-added', 'indicator-changed', 'indicator-measured', 'report-entered', 'report-corrected', 'means-added', 'means-changed'));

do $$
declare
  t text;
begin
  foreach t in array array['goal_conflict_chain_step', 'conflict_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
    if t = 'conflict_event' then
      execute format('grant select, insert on %I to radslag_app', t);
    else
      execute format('grant select, insert, update, delete on %I to radslag_app', t);
    end if;
  end loop;
end $$;

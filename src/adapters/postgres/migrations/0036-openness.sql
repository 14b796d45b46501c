-- What the openness of a gathering and a poll rests on, the list of bases and paragraphs it is judged by, and how people meet.

set local search_path = radslag, pg_catalog;

alter table round
  add column meeting_form text not null default 'in-person' check (meeting_form in ('in-person', 'hybrid', 'remote')),
  -- Null until the four questions are answered: what was published before they were asked is asked before it starts.
  add column openness_answers jsonb,
  add column openness_decided_by uuid,
  add column openness_decided_at timestamptz,
  add check (num_nonnulls(openness_answers, openness_decided_by, openness_decided_at) in (0, 3)),
  add foreign key (municipality_id, openness_decided_by) references person (municipality_id, id);

alter table poll
  add column openness jsonb not null default '{"kind":"open"}',
  add column openness_answers jsonb,
  add column openness_decided_by uuid,
  add column openness_decided_at timestamptz,
  add check (num_nonnulls(openness_answers, openness_decided_by, openness_decided_at) in (0, 3)),
  add foreign key (municipality_id, openness_decided_by) references person (municipality_id, id);

-- The municipality's own list; while it is empty, the shipped one is in force.
create table openness_basis (
  municipality_id uuid not null,
  key text not null check (key ~ '^[a-z0-9-]{1,40}$'),
  ordinal integer not null check (ordinal > 0),
  paragraph text not null check (paragraph <> ''),
  explanation jsonb not null,
  is_retired boolean not null,
  primary key (municipality_id, key),
  foreign key (municipality_id) references municipality (id)
);

-- The municipality's own wording of a rule's paragraph, where it has corrected the shipped one.
create table openness_rule (
  municipality_id uuid not null,
  rule text not null,
  paragraph text not null check (paragraph <> ''),
  primary key (municipality_id, rule),
  foreign key (municipality_id) references municipality (id)
);

create table meeting_rules (
  municipality_id uuid not null,
  body_id uuid not null,
  is_city_government boolean not null,
  -- The council's decision that lets the body meet over the net; empty where it has not.
  remote_allowed_by text not null,
  primary key (municipality_id, body_id),
  foreign key (municipality_id, body_id) references body (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['openness_basis', 'openness_rule', 'meeting_rules'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update, delete on openness_basis, openness_rule, meeting_rules to radslag_app;

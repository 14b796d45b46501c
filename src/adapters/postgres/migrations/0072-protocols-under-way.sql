-- Minutes on their way: held by the clerk, corrected by those who were present, approved. What is in `protocol` is frozen, and nothing of the app changes it.

set local search_path = radslag, pg_catalog;

create table protocol_rules (
  municipality_id uuid not null,
  body_id uuid not null,
  handling text not null check (handling in ('automatic', 'checked')),
  approver text not null check (approver in ('chair', 'clerk')),
  correction_days integer not null check (correction_days between 1 and 60),
  -- Empty where the usual words will do.
  name text not null,
  opening text not null,
  closing text not null,
  version integer not null check (version > 0),
  primary key (municipality_id, body_id),
  foreign key (municipality_id, body_id) references body (municipality_id, id)
);

create table protocol_draft (
  municipality_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  version integer not null check (version > 0),
  -- Empty for the first.
  reason text not null check ((reason = '') = (version = 1)),
  origin jsonb not null,
  content jsonb not null,
  revision integer not null check (revision > 0),
  begun_at timestamptz not null,
  status text not null check (status in ('drafting', 'in-correction', 'for-approval', 'frozen')),
  -- The rest of the state.
  state jsonb not null,
  primary key (municipality_id, id),
  unique (municipality_id, round_id, version),
  foreign key (municipality_id, round_id) references round (municipality_id, id)
);
-- Two who begin a version at once: one of them does.
create unique index protocol_draft_under_way on protocol_draft (municipality_id, round_id) where status <> 'frozen';

create table protocol_ask (
  municipality_id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  accepted_at timestamptz,
  primary key (municipality_id, draft_id, person_id),
  foreign key (municipality_id, draft_id) references protocol_draft (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index protocol_ask_of_person on protocol_ask (municipality_id, person_id);

create table protocol_proposal (
  municipality_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  passage text not null,
  was text not null,
  words text not null,
  why text not null,
  proposed_at timestamptz not null,
  verdict jsonb,
  primary key (municipality_id, id),
  foreign key (municipality_id, draft_id) references protocol_draft (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index protocol_proposal_of_draft on protocol_proposal (municipality_id, draft_id, proposed_at);

do $$
declare
  t text;
begin
  foreach t in array array['protocol_rules', 'protocol_draft', 'protocol_ask', 'protocol_proposal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update, delete on protocol_rules, protocol_draft, protocol_ask, protocol_proposal to radslag_app;

revoke update, delete on protocol from radslag_app;

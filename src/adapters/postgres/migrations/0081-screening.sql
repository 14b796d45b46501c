-- What parts of a document may be screened by, and what is marked for it in minutes on their way.

set local search_path = radslag, pg_catalog;

-- The municipality's own list; while it is empty, the shipped one is in force. A code is retired and never deleted: what was screened by it keeps it.
create table access_code (
  municipality_id uuid not null,
  key text not null check (key ~ '^[a-z0-9-]{1,60}$'),
  ordinal integer not null check (ordinal > 0),
  restriction text not null check (restriction <> ''),
  basis text not null check (basis <> ''),
  explanation jsonb not null,
  -- The municipality has held it against the law and its own practice.
  is_checked boolean not null,
  is_retired boolean not null,
  -- Of the list: the same in every row that was kept at once.
  version integer not null check (version > 0),
  primary key (municipality_id, key),
  foreign key (municipality_id) references municipality (id)
);
alter table access_code enable row level security;
alter table access_code force row level security;
create policy own_municipality on access_code
  using (municipality_id = current_municipality())
  with check (municipality_id = current_municipality());
grant select, insert, update on access_code to radslag_app;

-- The marks, and when somebody last said that nothing more is to be marked.
alter table protocol_draft add column screening jsonb not null default '{"marks":[],"settledAt":null}';

-- The public list of meetings asks for these and no others.
create index protocol_screened on protocol (municipality_id, round_id) where content ? 'screening';

-- What comes from a round's tables and people, who writes for a table, and what is thought of the knowledge base.

set local search_path = radslag, pg_catalog;

-- A contribution belongs to a table and a question. Who gave it is nowhere, unless the person asked to be named.
create table contribution (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  -- Null where it was given outside a round.
  round_id uuid,
  body_id uuid not null,
  -- Of the round's questions, as they are kept with the round.
  question_id text not null check (question_id <> ''),
  table_number integer check (table_number between 1 and 100),
  text text not null check (text <> '' and length(text) <= 20000),
  named_person_id uuid,
  source text not null check (source in ('table', 'person')),
  -- Made on the device before anything is sent: what is delivered twice is stored once, from whatever tab and after whatever loss.
  client_key uuid not null,
  made_at timestamptz not null,
  version integer not null check (version > 0),
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, client_key),
  -- A table speaks as a table, from a round; a person need not sit at one.
  check (source = 'person' or (table_number is not null and round_id is not null and named_person_id is null)),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, named_person_id) references person (municipality_id, id)
);
create index contribution_by_round on contribution (municipality_id, round_id);
create index contribution_by_phase on contribution (municipality_id, phase_id);

-- Who writes for which table. Of the administration, and neutral; a table may have two who take turns.
create table round_note_taker (
  municipality_id uuid not null,
  round_id uuid not null,
  table_number integer not null check (table_number between 1 and 100),
  person_id uuid not null,
  primary key (municipality_id, round_id, table_number, person_id),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

-- One thing that is known before anything is chosen, put up for discussion itself.
create table knowledge_item (
  municipality_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  kind text not null check (kind in ('text', 'figure')),
  title text not null check (title <> ''),
  body text not null,
  -- For a figure: its unit, and what was measured, in order.
  unit text not null,
  points jsonb not null,
  source text not null check (source <> ''),
  -- The day that what it says holds for.
  dated date not null,
  ordinal integer not null check (ordinal > 0),
  version integer not null check (version > 0),
  removed_at timestamptz,
  is_example boolean not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, process_id) references process (municipality_id, id)
);
create index knowledge_item_by_process on knowledge_item (municipality_id, process_id);

create table knowledge_reaction (
  municipality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null check (kind in ('surprised', 'curious', 'missing')),
  words text not null check (length(words) <= 4000),
  -- Where it came from a table, which; otherwise from a person, who is named only when asking for it.
  round_id uuid,
  table_number integer check (table_number between 1 and 100),
  named_person_id uuid,
  client_key uuid not null,
  made_at timestamptz not null,
  answer text not null,
  answered_by uuid,
  answered_at timestamptz,
  version integer not null check (version > 0),
  primary key (municipality_id, id),
  unique (municipality_id, client_key),
  check ((round_id is null) = (table_number is null)),
  check (table_number is null or named_person_id is null),
  -- Something is missing only where it is said what.
  check (kind <> 'missing' or words <> ''),
  check (num_nonnulls(answered_by, answered_at) in (0, 2)),
  check ((answer = '') = (answered_at is null)),
  foreign key (municipality_id, item_id) references knowledge_item (municipality_id, id),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, named_person_id) references person (municipality_id, id),
  foreign key (municipality_id, answered_by) references person (municipality_id, id)
);
create index knowledge_reaction_by_item on knowledge_reaction (municipality_id, item_id);

do $$
declare
  t text;
begin
  foreach t in array array['contribution', 'round_note_taker', 'knowledge_item', 'knowledge_reaction'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
-- What is taken back is marked and not removed; the app may remove, so that a person's right to be forgotten can be kept.
grant select, insert, update, delete on contribution, round_note_taker, knowledge_item, knowledge_reaction to radslag_app;

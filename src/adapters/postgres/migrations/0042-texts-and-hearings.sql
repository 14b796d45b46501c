-- The draft text of a process paragraph by paragraph, its hearing with the statements that came, and what was adopted. The identity of a paragraph is
-- the same in every version, so that what was sent out can be held against what was adopted.

set local search_path = radslag, pg_catalog;

create table draft_text (
  municipality_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  title text not null check (title <> ''),
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, process_id),
  foreign key (municipality_id, process_id) references process (municipality_id, id)
);

-- Each time somebody saves is a version of its own; the newest is what is worked on.
create table draft_version (
  municipality_id uuid not null,
  draft_text_id uuid not null,
  -- Two who save at once cannot both be the next version.
  version integer not null check (version > 0),
  label text not null check (label in ('draft', 'hearing', 'adopted')),
  made_by uuid not null,
  made_at timestamptz not null,
  -- When it was sent out or adopted; from then on it is what people were shown.
  frozen_at timestamptz,
  primary key (municipality_id, draft_text_id, version),
  check ((label = 'draft') = (frozen_at is null)),
  foreign key (municipality_id, draft_text_id) references draft_text (municipality_id, id),
  foreign key (municipality_id, made_by) references person (municipality_id, id)
);

create table draft_paragraph (
  municipality_id uuid not null,
  draft_text_id uuid not null,
  version integer not null,
  paragraph_id uuid not null,
  ordinal integer not null check (ordinal > 0),
  heading text not null,
  body text not null,
  primary key (municipality_id, draft_text_id, version, paragraph_id),
  unique (municipality_id, draft_text_id, version, ordinal),
  foreign key (municipality_id, draft_text_id, version) references draft_version (municipality_id, draft_text_id, version)
);

-- Which political direction a paragraph carries out, and what became of it there.
create table paragraph_direction (
  municipality_id uuid not null,
  draft_text_id uuid not null,
  paragraph_id uuid not null,
  direction_id uuid not null,
  verdict text check (verdict in ('followed', 'changed', 'dropped')),
  why text not null default '',
  decided_by uuid,
  decided_at timestamptz,
  version integer not null check (version > 0),
  primary key (municipality_id, draft_text_id, paragraph_id, direction_id),
  check ((verdict is null) = (decided_at is null) and (verdict is null) = (decided_by is null)),
  foreign key (municipality_id, draft_text_id) references draft_text (municipality_id, id),
  foreign key (municipality_id, decided_by) references person (municipality_id, id)
);
create index paragraph_direction_by_direction on paragraph_direction (municipality_id, direction_id);

-- Which goal of the red thread a paragraph became.
create table paragraph_goal (
  municipality_id uuid not null,
  draft_text_id uuid not null,
  paragraph_id uuid not null,
  goal_id uuid not null,
  primary key (municipality_id, draft_text_id, paragraph_id, goal_id),
  foreign key (municipality_id, draft_text_id) references draft_text (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index paragraph_goal_by_goal on paragraph_goal (municipality_id, goal_id);

create table hearing (
  municipality_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  -- One hearing in a phase; who hears again has a phase for it.
  phase_id uuid not null,
  draft_text_id uuid not null,
  -- The version that was sent out; null until then.
  draft_version integer,
  starts_on date not null,
  ends_on date not null,
  -- The law that says how long it must be out; null where none does.
  rule text,
  invitation text not null,
  parties text[] not null,
  sent_at timestamptz,
  sent_by uuid,
  version integer not null check (version > 0),
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, phase_id),
  check (ends_on >= starts_on),
  check ((sent_at is null) = (draft_version is null) and (sent_at is null) = (sent_by is null)),
  foreign key (municipality_id, process_id) references process (municipality_id, id),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, draft_text_id) references draft_text (municipality_id, id),
  foreign key (municipality_id, draft_text_id, draft_version) references draft_version (municipality_id, draft_text_id, version),
  foreign key (municipality_id, sent_by) references person (municipality_id, id)
);
create index hearing_by_process on hearing (municipality_id, process_id);

create table hearing_statement (
  municipality_id uuid not null,
  id uuid not null,
  hearing_id uuid not null,
  sender text not null check (sender <> ''),
  -- A private person is named to nobody but those who handle the statements.
  sender_kind text not null check (sender_kind in ('organisation', 'private-person')),
  received_on date not null,
  summary text not null check (summary <> ''),
  body text not null,
  -- Empty where it speaks of the whole text.
  paragraph_ids uuid[] not null,
  openness text not null check (openness in ('open', 'closed')),
  openness_basis text not null,
  verdict text check (verdict in ('followed', 'partly', 'not')),
  why text not null default '',
  decided_by uuid,
  decided_at timestamptz,
  registered_by uuid not null,
  registered_at timestamptz not null,
  version integer not null check (version > 0),
  is_example boolean not null default false,
  primary key (municipality_id, id),
  check ((openness = 'open') = (openness_basis = '')),
  check ((verdict is null) = (decided_at is null) and (verdict is null) = (decided_by is null)),
  check (verdict is null or why <> ''),
  foreign key (municipality_id, hearing_id) references hearing (municipality_id, id),
  foreign key (municipality_id, decided_by) references person (municipality_id, id),
  foreign key (municipality_id, registered_by) references person (municipality_id, id)
);
create index hearing_statement_by_hearing on hearing_statement (municipality_id, hearing_id, received_on);

-- What an elected body has decided, as it was written down there: nothing is voted on here.
create table adoption (
  municipality_id uuid not null,
  id uuid not null,
  -- A process ends in one adoption.
  process_id uuid not null,
  body_id uuid not null,
  decided_on date not null,
  reference text not null,
  decision text not null check (decision <> ''),
  votes_for integer check (votes_for >= 0),
  votes_against integer check (votes_against >= 0),
  vote_text text not null,
  -- What was adopted; null for a process that wrote its text elsewhere.
  draft_text_id uuid,
  draft_version integer,
  replaced_plan_ids uuid[] not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, process_id),
  check ((votes_for is null) = (votes_against is null)),
  check ((draft_text_id is null) = (draft_version is null)),
  foreign key (municipality_id, process_id) references process (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, draft_text_id, draft_version) references draft_version (municipality_id, draft_text_id, version),
  foreign key (municipality_id, recorded_by) references person (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['draft_text', 'draft_version', 'draft_paragraph', 'paragraph_direction', 'paragraph_goal', 'hearing', 'hearing_statement', 'adoption'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
-- What has been written stays as it was written: a version is only ever named as sent out or adopted.
grant select, insert on draft_paragraph, adoption to radslag_app;
grant select, insert on draft_version to radslag_app;
grant update (label, frozen_at) on draft_version to radslag_app;
grant select, insert, update, delete on draft_text, paragraph_direction, paragraph_goal, hearing, hearing_statement to radslag_app;

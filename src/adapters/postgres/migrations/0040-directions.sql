-- How contributions become themes and directions, and how politics is asked whether a direction was understood.

set local search_path = radslag, pg_catalog;

-- Contributions that belong together. A merged theme keeps its own contributions, so that what it was can be seen and brought back.
create table theme (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  title text not null check (title <> '' and length(title) <= 200),
  ordinal integer not null check (ordinal > 0),
  merged_into_id uuid,
  version integer not null check (version > 0),
  removed_at timestamptz,
  primary key (municipality_id, id),
  -- So that a theme, what it is merged into and a direction that is drawn from it are of the same phase.
  unique (municipality_id, phase_id, id),
  check (merged_into_id is distinct from id),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, phase_id, merged_into_id) references theme (municipality_id, phase_id, id)
);

-- One contribution may say several things, and so be in several themes.
create table theme_contribution (
  municipality_id uuid not null,
  theme_id uuid not null,
  contribution_id uuid not null,
  primary key (municipality_id, theme_id, contribution_id),
  foreign key (municipality_id, theme_id) references theme (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contribution (municipality_id, id)
);
create index theme_contribution_by_contribution on theme_contribution (municipality_id, contribution_id);

-- How many of a hundred must say that they were understood before a direction is settled: set before anybody is asked.
create table phase_threshold (
  municipality_id uuid not null,
  phase_id uuid not null,
  percent integer not null check (percent between 1 and 100),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (municipality_id, phase_id),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, set_by) references person (municipality_id, id)
);

create table direction (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  theme_id uuid,
  ordinal integer not null check (ordinal > 0),
  status text not null check (status in ('draft', 'asked', 'settled', 'dropped')),
  settled_by text check (settled_by in ('threshold', 'chair')),
  -- Why the chair settled it, or why it was dropped.
  note text not null check (length(note) <= 4000),
  ended_by uuid,
  ended_at timestamptz,
  version integer not null check (version > 0),
  primary key (municipality_id, id),
  check ((status = 'settled') = (settled_by is not null)),
  check ((status in ('settled', 'dropped')) = (ended_at is not null)),
  -- Whoever settles below the threshold, or drops, says why and is named.
  check ((settled_by = 'chair' or status = 'dropped') is not true or (note <> '' and ended_by is not null)),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, phase_id, theme_id) references theme (municipality_id, phase_id, id),
  foreign key (municipality_id, ended_by) references person (municipality_id, id)
);
create index direction_by_phase on direction (municipality_id, phase_id);

create table direction_version (
  municipality_id uuid not null,
  direction_id uuid not null,
  version integer not null check (version > 0),
  text text not null check (text <> '' and length(text) <= 2000),
  -- What is different from the version before, and why; empty for the first.
  changed text not null check (length(changed) <= 2000),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (municipality_id, direction_id, version),
  check ((version = 1) = (changed = '')),
  foreign key (municipality_id, direction_id) references direction (municipality_id, id),
  foreign key (municipality_id, made_by) references person (municipality_id, id)
);

create table direction_link (
  municipality_id uuid not null,
  direction_id uuid not null,
  contribution_id uuid not null,
  stance text not null check (stance in ('carries', 'speaks-against')),
  primary key (municipality_id, direction_id, contribution_id),
  foreign key (municipality_id, direction_id) references direction (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contribution (municipality_id, id)
);
create index direction_link_by_contribution on direction_link (municipality_id, contribution_id);

-- "Have we understood?": one body asked about some directions at once, by card and in the tab.
create table verification (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  body_id uuid not null,
  round_id uuid,
  opened_by uuid not null,
  opened_at timestamptz not null,
  closes_at timestamptz not null,
  closed_at timestamptz,
  -- How many were asked, as it was when it was closed.
  eligible_at_close integer check (eligible_at_close >= 0),
  primary key (municipality_id, id),
  check ((closed_at is null) = (eligible_at_close is null)),
  check (closes_at > opened_at),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, opened_by) references person (municipality_id, id)
);
create index verification_by_phase on verification (municipality_id, phase_id);

create table direction_ask (
  municipality_id uuid not null,
  verification_id uuid not null,
  direction_id uuid not null,
  -- Which words they were asked about. The same words are asked about once: answers to one version say nothing of another.
  version integer not null,
  ordinal integer not null check (ordinal > 0),
  primary key (municipality_id, verification_id, direction_id),
  unique (municipality_id, direction_id, version),
  foreign key (municipality_id, verification_id) references verification (municipality_id, id),
  foreign key (municipality_id, direction_id, version) references direction_version (municipality_id, direction_id, version)
);

create table direction_answer (
  municipality_id uuid not null,
  verification_id uuid not null,
  direction_id uuid not null,
  person_id uuid not null,
  -- The party that the person sat for when answering: a later change of party moves no published figure.
  party_id uuid not null,
  answer text not null check (answer in ('understood', 'partly', 'not')),
  missing text not null check (length(missing) <= 4000),
  answered_at timestamptz not null,
  revision integer not null check (revision > 0),
  -- One answer for each person, from whatever device.
  primary key (municipality_id, verification_id, direction_id, person_id),
  foreign key (municipality_id, verification_id, direction_id)
    references direction_ask (municipality_id, verification_id, direction_id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, party_id) references party (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['theme', 'theme_contribution', 'phase_threshold', 'direction', 'direction_version', 'direction_link', 'verification',
    'direction_ask', 'direction_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
-- Words that were asked about stay as they were: versions and asks are only added.
grant select, insert on direction_version, direction_ask to radslag_app;
grant select, insert, update, delete on theme, theme_contribution, phase_threshold, direction, direction_link, verification, direction_answer
  to radslag_app;

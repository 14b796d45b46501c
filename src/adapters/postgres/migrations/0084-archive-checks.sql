-- Checks of the archive: what each found, how far it has come, and what a file was said to be when it was archived, so that what SharePoint says of it now
-- can be held against that without fetching the bytes.

set local search_path = radslag, pg_catalog;

alter table archive_record
  -- Checksums of the package with the audit chain's head before it, as canonical JSON. Null where the record was archived before packages had manifests.
  add column manifest text;

alter table archive_file
  -- Where it was put in the library, its name included.
  add column path text,
  -- The columns exactly as they were set.
  add column columns jsonb,
  -- SharePoint's own mark of the content's version.
  add column c_tag text;

create table archive_check_rules (
  municipality_id uuid primary key references municipality (id),
  is_weekly boolean not null,
  -- The retention label that every archived file is to have, with a record lock. Null until the records manager has set one on the library.
  expected_label text check (length(expected_label) between 1 and 200)
);

create table archive_check (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  started_at timestamptz not null,
  -- Null where nobody asked: a command or the weekly check.
  started_by uuid,
  origin text not null check (origin in ('clerk', 'command', 'weekly')),
  asks_sharepoint boolean not null,
  -- Every file is fetched, whatever its checksum says.
  fetches_all boolean not null,
  status text not null check (status in ('running', 'done', 'given-up')),
  -- The last record that is done; records are taken in the order of their ids.
  after_record uuid,
  -- Who works on it, and until when nobody else may take it up.
  holder uuid not null,
  held_until timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz,
  -- Counts, the audit chain's state, and the first of each kind that was found.
  progress jsonb not null,
  primary key (municipality_id, id),
  check ((status = 'running') = (ended_at is null)),
  foreign key (municipality_id, started_by) references person (municipality_id, id)
);
-- Two are never under way at once.
create unique index archive_check_running on archive_check (municipality_id) where status = 'running';
create index archive_check_by_time on archive_check (municipality_id, started_at);

do $$
declare
  t text;
begin
  foreach t in array array['archive_check_rules', 'archive_check'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_municipality on %I
      using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())', t);
  end loop;
end $$;
grant select, insert, update, delete on archive_check_rules, archive_check to radslag_app;

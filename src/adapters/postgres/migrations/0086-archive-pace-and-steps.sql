-- What all replicas share on the way to SharePoint: its pace, what is known of each library, and what was done with each record.

set local search_path = radslag, pg_catalog;

-- SharePoint counts resource units a minute for an app in a tenant. Milliseconds since 1970, by this server's clock: the replicas' own differ.
create table graph_pace (
  municipality_id uuid not null,
  next_free_at double precision not null,
  held_until double precision not null, -- SharePoint has asked everybody to stay away until then
  primary key (municipality_id),
  foreign key (municipality_id) references municipality (id)
);

-- A trouble that every file in a library meets stands here once, and stops all of its records.
create table archive_library (
  municipality_id uuid not null,
  library text not null check (library in ('open', 'restricted')),
  drive_id text not null,
  name text,
  web_url text,
  seen_at timestamptz,
  previous_name text,
  previous_web_url text,
  moved_at timestamptz,
  stopped_by text check (stopped_by in ('no-access', 'library-missing', 'site-missing', 'quota-exceeded')),
  stopped_at timestamptz,
  tries integer not null default 0,
  try_at timestamptz,
  request_id text,
  primary key (municipality_id, library),
  foreign key (municipality_id) references municipality (id),
  check (num_nonnulls(name, web_url, seen_at) in (0, 3)),
  check (num_nonnulls(previous_name, previous_web_url, moved_at) in (0, 3)),
  check (num_nonnulls(stopped_by, stopped_at, try_at) in (0, 3))
);

-- Every step of a record on its way. The same trouble again and again is one row that counts.
create sequence archive_step_order as bigint;
create table archive_step (
  municipality_id uuid not null,
  id bigint not null default nextval('archive_step_order'),
  record_id uuid not null,
  step text not null check (step in ('render', 'upload', 'read-back', 'columns', 'label', 'lock', 'archive')),
  file_name text,
  outcome text not null check (outcome in ('done', 'again', 'stopped', 'attention')),
  reason text,
  request_id text, -- by which Microsoft's support finds the call
  tries integer not null default 1,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, record_id) references archive_record (municipality_id, id),
  check ((reason is null) = (outcome = 'done'))
);
create index archive_step_by_record on archive_step (municipality_id, record_id, id);

alter table archive_file add column is_locked boolean not null default false;

do $$
declare
  t text;
begin
  foreach t in array array['graph_pace', 'archive_library', 'archive_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update, delete on graph_pace, archive_library to radslag_app;
grant select, insert, update on archive_step to radslag_app;
grant usage on sequence archive_step_order to radslag_app;

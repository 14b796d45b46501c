-- A process has a life of its own: what it was made from, where it stands, and per phase what was adopted, what it waits for and whether it is open.

set local search_path = radslag, pg_catalog;

alter table process
  add column status text not null default 'running' check (status in ('planned', 'running', 'ended', 'cancelled')),
  add column governance text check (governance in ('formannskap', 'parliamentary')),
  add column template_key text,
  add column template_version integer check (template_version > 0),
  -- The start, or the council's constitution, that the dates were counted from.
  add column counted_from date,
  add column responsible_id uuid,
  add column version integer not null default 1 check (version > 0),
  add check ((template_key is null) = (template_version is null)),
  add foreign key (municipality_id, responsible_id) references person (municipality_id, id);

alter table phase
  add column key text,
  add column kind text not null default 'preparation' check (kind in (
    'preparation', 'knowledge', 'training', 'participation', 'co-creation', 'drafting', 'hearing', 'adoption', 'follow-up', 'gathering', 'action')),
  -- Phases of the same process that must have ended before this one starts.
  add column depends_on uuid[] not null default '{}',
  add column adopted_starts_on date,
  add column adopted_ends_on date,
  add column opened_at timestamptz,
  add column closed_at timestamptz,
  add column version integer not null default 1 check (version > 0);

-- What stands there already was adopted as it stands. The owner is held to row-level security too, so it is lifted while the rows are brought over.
alter table phase no force row level security;
update phase set key = 'phase-' || ordinal, adopted_starts_on = starts_on, adopted_ends_on = ends_on;
alter table phase force row level security;

alter table phase
  alter column key set not null,
  alter column adopted_starts_on set not null,
  alter column adopted_ends_on set not null,
  add check (adopted_ends_on >= adopted_starts_on),
  add check (closed_at is null or opened_at is not null),
  add unique (municipality_id, process_id, key);

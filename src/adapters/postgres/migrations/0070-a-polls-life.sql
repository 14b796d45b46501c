-- What surrounds a poll from draft to review: how it opens and closes by itself, what it repeats or replaces, what was corrected, and when it is looked at again.

set local search_path = radslag, pg_catalog;

-- A poll without a row is opened and closed by hand or at its deadline, and stands alone.
create table poll_life (
  municipality_id uuid not null,
  poll_id uuid not null,
  previewed_version integer check (previewed_version > 0),
  opening text not null check (opening in ('by-hand', 'at', 'with-phase')),
  opens_at timestamptz,
  planned_by uuid,
  closes_with_phase boolean not null,
  failed_at timestamptz,
  failure text,
  review_on date,
  origin text check (origin in ('repeats', 'replaces')),
  origin_id uuid,
  version integer not null check (version > 0),
  primary key (municipality_id, poll_id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, origin_id) references poll (municipality_id, id),
  foreign key (municipality_id, planned_by) references person (municipality_id, id),
  check ((opening = 'at') = (opens_at is not null)),
  check ((opening = 'by-hand') = (planned_by is null)),
  check ((failed_at is null) = (failure is null)),
  check ((origin is null) = (origin_id is null)),
  check (origin_id <> poll_id)
);
create index poll_life_by_origin on poll_life (municipality_id, origin_id) where origin_id is not null;
-- Two who begin a new version at once get the same one.
create unique index poll_life_replaces on poll_life (municipality_id, origin_id) where origin = 'replaces';
create index poll_life_by_review on poll_life (municipality_id, review_on) where review_on is not null;

create table poll_correction (
  municipality_id uuid not null,
  poll_id uuid not null,
  -- The version of the poll that it made.
  poll_version integer not null check (poll_version > 1),
  corrected_at timestamptz not null,
  changes jsonb not null check (jsonb_array_length(changes) > 0),
  reason text not null,
  primary key (municipality_id, poll_id, poll_version),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['poll_life', 'poll_correction'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update on poll_life to radslag_app;
-- What everybody was told is not changed.
grant select, insert on poll_correction to radslag_app;

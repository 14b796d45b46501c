-- What is kept of seats that have ended or changed, and how people, seats and roles follow the municipality's Entra groups.

set local search_path = radslag, pg_catalog;

-- The seat as it was until a day. `membership` holds what is so now; the roll of a day that has been looks here too.
create table past_seat (
  municipality_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  person_id uuid not null,
  term_id uuid not null,
  party_id uuid not null,
  function text not null check (function in ('chair', 'deputy-chair', 'member', 'deputy')),
  -- The last day on which it was so.
  until_on date not null,
  why text not null check (why in ('left', 'party-changed')),
  primary key (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, term_id) references term (municipality_id, id),
  foreign key (municipality_id, party_id) references party (municipality_id, id)
);
create index past_seat_by_body on past_seat (municipality_id, body_id, until_on);

-- An Entra group whose members hold a role.
create table role_group (
  municipality_id uuid not null references municipality (id),
  entra_group_id uuid not null,
  role text not null check (role <> ''),
  primary key (municipality_id, entra_group_id, role)
);

create table people_sync_setting (
  municipality_id uuid primary key references municipality (id),
  is_enabled boolean not null,
  -- Per cent of a body's seats, or of a role's holders, that may go without a person's confirmation.
  largest_share integer not null check (largest_share between 0 and 100),
  previewed_at timestamptz,
  version integer not null check (version > 0),
  check (not is_enabled or previewed_at is not null)
);

create table people_sync_run (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  -- The night's day in Oslo; null for a run by hand.
  night date,
  ran_at timestamptz not null,
  outcome text not null check (outcome in ('applied', 'held', 'confirmed', 'failed')),
  -- Of a failed run: what Microsoft 365 answered, and about which group.
  cause text check (cause in ('no-access', 'not-found', 'no-answer', 'refused')),
  failed_group text not null,
  changes jsonb not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (municipality_id, id),
  -- One night, one run, whichever replica takes it.
  unique (municipality_id, night),
  check ((outcome = 'failed') = (cause is not null)),
  check ((outcome = 'confirmed') = (confirmed_at is not null)),
  check (num_nonnulls(confirmed_by, confirmed_at) in (0, 2)),
  foreign key (municipality_id, confirmed_by) references person (municipality_id, id)
);
create index people_sync_run_by_time on people_sync_run (municipality_id, ran_at);

do $$
declare
  t text;
begin
  foreach t in array array['past_seat', 'role_group', 'people_sync_setting', 'people_sync_run'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
-- Runs hold names: old ones are removed, and so can whatever is kept of somebody be.
grant select, insert, update, delete on past_seat, role_group, people_sync_setting, people_sync_run to radslag_app;

-- What each municipality has confirmed about personal data, and since when somebody holds neither seat nor role: what may be erased then is, after the kept time.

set local search_path = radslag, pg_catalog;

create table privacy_rule (
  municipality_id uuid not null references municipality (id),
  -- A key of the table of personal data.
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  basis text not null check (length(basis) between 1 and 200),
  is_checked boolean not null,
  -- How many days after somebody has left. Null where nothing of the kind is erased.
  days_after_leaving integer check (days_after_leaving between 0 and 3650),
  version integer not null check (version > 0),
  primary key (municipality_id, kind)
);

create table departure (
  municipality_id uuid not null,
  person_id uuid not null,
  noticed_on date not null,
  -- Which kinds have been erased since.
  erased text[] not null default '{}',
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['privacy_rule', 'departure'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
    execute format('grant select, insert, update, delete on %I to radslag_app', t);
  end loop;
end $$;

-- A person may have these erased; nothing is counted by them afterwards.
grant delete on poll_seen, check_in_asking to radslag_app;

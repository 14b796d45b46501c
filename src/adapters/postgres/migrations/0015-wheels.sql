-- The wheels: what a municipality does every year and in each term, on its own dates; and addresses of calendars that people subscribe to.

set local search_path = radslag, pg_catalog;

create table wheel_item (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  title text not null check (title <> ''),
  -- Every year, from a day of a month to another (past New Year where the second comes first), or once, from a date to another: never both.
  from_month integer check (from_month between 1 and 12),
  from_day integer check (from_day between 1 and 31),
  to_month integer check (to_month between 1 and 12),
  to_day integer check (to_day between 1 and 31),
  starts_on date,
  ends_on date,
  lead text not null check (lead in ('politics', 'administration')),
  basis text not null default '',
  -- How many days before it begins its papers must be public; null where no such rule is known.
  public_days integer check (public_days between 1 and 365),
  process_id uuid,
  plan_id uuid,
  round_id uuid,
  -- Taken out of the wheel, and kept: it can be put back, and its history stays.
  is_removed boolean not null default false,
  is_example boolean not null default false,
  version integer not null default 1 check (version > 0),
  primary key (municipality_id, id),
  check (num_nonnulls(from_month, from_day, to_month, to_day) in (0, 4)),
  check (num_nonnulls(starts_on, ends_on) in (0, 2)),
  check ((from_month is null) <> (starts_on is null)),
  check (ends_on >= starts_on),
  check (num_nonnulls(process_id, plan_id, round_id) <= 1),
  foreign key (municipality_id, process_id) references process (municipality_id, id),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id),
  foreign key (municipality_id, round_id) references round (municipality_id, id)
);

-- What happened to an item; nothing is updated or deleted here.
create table wheel_item_event (
  municipality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  at timestamptz not null,
  person_id uuid not null,
  kind text not null check (kind in ('wheel-item-added', 'wheel-item-changed', 'wheel-item-removed', 'wheel-item-restored')),
  -- The item as it stood before and after; before is null where it is new.
  before jsonb,
  after jsonb not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references wheel_item (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index wheel_item_event_by_item on wheel_item_event (municipality_id, item_id, at);

-- One address per person and calendar: a new one takes the place of the old. The token itself is nowhere.
create table calendar_subscription (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- Null: the person's own calendar.
  body_id uuid,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, token_hash),
  unique nulls not distinct (municipality_id, person_id, body_id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id)
);

-- What calendars were last told of each thing: a calendar program takes a change when the sequence is higher than the one it has.
create table calendar_entry (
  municipality_id uuid not null references municipality (id),
  key text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  sequence integer not null default 0 check (sequence >= 0),
  changed_at timestamptz not null,
  primary key (municipality_id, key)
);

do $$
declare
  t text;
begin
  foreach t in array array['wheel_item', 'wheel_item_event', 'calendar_subscription', 'calendar_entry'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
    if t = 'wheel_item_event' then
      execute format('grant select, insert on %I to radslag_app', t);
    else
      execute format('grant select, insert, update, delete on %I to radslag_app', t);
    end if;
  end loop;
end $$;

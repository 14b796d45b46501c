-- What eInnsyn has of each meeting, and what was done to bring it there. Of what was sent only its fingerprint is kept.

set local search_path = radslag, pg_catalog;

create table einnsyn_sending (
  municipality_id uuid not null,
  round_id uuid not null,
  status text not null check (status in ('waiting', 'sent', 'attention')),
  reason text check (reason in ('unreachable', 'throttled', 'no-access', 'unit-missing', 'refused')),
  fingerprint text, -- SHA-256 of what eInnsyn has; null until it has all of it
  seen_version integer, -- the round's, when it was last looked at
  looked_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0, -- without success since the last
  retry_at timestamptz,
  taken_until timestamptz, -- one run at a time sends it; one that is killed lets go by itself
  primary key (municipality_id, round_id),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  check ((reason is null) = (status = 'sent') or status = 'waiting'),
  check (status <> 'sent' or num_nonnulls(fingerprint, sent_at) = 2)
);

-- The same trouble again and again is one row that counts.
create sequence einnsyn_step_order as bigint;
create table einnsyn_step (
  municipality_id uuid not null,
  id bigint not null default nextval('einnsyn_step_order'),
  round_id uuid not null,
  outcome text not null check (outcome in ('created', 'updated', 'again', 'attention')),
  reason text check (reason in ('unreachable', 'throttled', 'no-access', 'unit-missing', 'refused')),
  tries integer not null default 1,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  check ((reason is null) = (outcome in ('created', 'updated')))
);
create index einnsyn_step_by_round on einnsyn_step (municipality_id, round_id, id);

do $$
declare
  t text;
begin
  foreach t in array array['einnsyn_sending', 'einnsyn_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update, delete on einnsyn_sending to radslag_app;
grant select, insert, update on einnsyn_step to radslag_app;
grant usage on sequence einnsyn_step_order to radslag_app;

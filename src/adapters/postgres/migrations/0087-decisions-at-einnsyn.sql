-- What eInnsyn has of each decision, as migration 0088 keeps it of each meeting. Of what was sent only its fingerprint is kept.

set local search_path = radslag, pg_catalog;

create table einnsyn_decision (
  municipality_id uuid not null,
  adoption_id uuid not null,
  status text not null check (status in ('waiting', 'sent', 'attention')),
  reason text check (reason in ('unreachable', 'throttled', 'no-access', 'unit-missing', 'refused')),
  fingerprint text, -- SHA-256 of what eInnsyn has; null until it has all of it
  looked_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0, -- without success since the last
  retry_at timestamptz,
  taken_until timestamptz, -- one run at a time sends it; one that is killed lets go by itself
  primary key (municipality_id, adoption_id),
  foreign key (municipality_id, adoption_id) references adoption (municipality_id, id),
  check ((reason is null) = (status = 'sent') or status = 'waiting'),
  check (status <> 'sent' or num_nonnulls(fingerprint, sent_at) = 2)
);
alter table einnsyn_decision enable row level security;
alter table einnsyn_decision force row level security;
create policy own_municipality on einnsyn_decision
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on einnsyn_decision to radslag_app;

-- Check-ins: anonymous polls about what the cities found, and what came of each statement for politics and administration.

set local search_path = radslag, pg_catalog;

-- The finding, and which of its statements the poll's questions are, in their order; null for every other poll.
alter table poll add column check_in jsonb,
  add check (check_in is null or visibility = 'anonymous');

-- Figures alone, made once when the sealed answers are opened: what must not be shown, a group that is too small, is not stored either.
create table check_in_result (
  municipality_id uuid not null,
  poll_id uuid not null,
  statement integer not null check (statement between 0 and 9),
  result jsonb not null,
  primary key (municipality_id, poll_id, statement),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id)
);
alter table check_in_result enable row level security;
alter table check_in_result force row level security;
create policy own_municipality on check_in_result
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert on check_in_result to radslag_app;

-- Who was sent which check-in, and on which day in Oslo: so that nobody gets two in a week. Says nothing of who answered.
create table check_in_asking (
  municipality_id uuid not null,
  poll_id uuid not null,
  person_id uuid not null,
  asked_on date not null,
  primary key (municipality_id, poll_id, person_id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index check_in_asking_by_day on check_in_asking (municipality_id, asked_on);
alter table check_in_asking enable row level security;
alter table check_in_asking force row level security;
create policy own_municipality on check_in_asking
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert on check_in_asking to radslag_app;

-- Statements that participants added to a question of a poll. What is asked stands in the poll's own questions, beside what was asked from the start; here is
-- who added it, which is shown to nobody, and why it was removed.

set local search_path = radslag, pg_catalog;

create table added_statement (
  municipality_id uuid not null,
  poll_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  words text not null check (length(words) between 1 and 280),
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_because text,
  primary key (municipality_id, poll_id, id),
  -- One from each, removed or not.
  unique (municipality_id, poll_id, person_id),
  check ((removed_at is null) = (removed_because is null)),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
alter table added_statement enable row level security;
alter table added_statement force row level security;
create policy own_municipality on added_statement
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update on added_statement to radslag_app;

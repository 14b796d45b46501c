-- What happens while a round is held: the agenda as it was held, which question is asked, what is on the big screen, and when people came and left.

set local search_path = radslag, pg_catalog;

create table round_progress (
  municipality_id uuid not null,
  round_id uuid not null,
  -- Raised by every step: of two facilitators who move on at once, one is told that the other already has.
  version integer not null check (version > 0),
  -- Items as they were held, in order, with when each began and ended.
  held jsonb not null,
  -- Each time a question was asked, with when it was stopped.
  asked jsonb not null,
  -- The contributions that everybody may read on the big screen.
  shown jsonb not null,
  primary key (municipality_id, round_id),
  foreign key (municipality_id, round_id) references round (municipality_id, id)
);
alter table round_progress enable row level security;
alter table round_progress force row level security;
create policy own_municipality on round_progress
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on round_progress to radslag_app;

-- Null where somebody was there from the beginning, or to the end. Source: kommuneloven § 11-4 [check].
alter table attendance add column arrived_at timestamptz;
alter table attendance add column left_at timestamptz;
alter table attendance add check (left_at > arrived_at);
alter table attendance add check (status <> 'absent' or num_nonnulls(arrived_at, left_at) = 0);

-- Two who register at once: the second is told, and overwrites nothing.
alter table round add column attendance_version integer not null default 0 check (attendance_version >= 0);

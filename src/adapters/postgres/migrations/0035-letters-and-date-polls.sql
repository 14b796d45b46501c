-- The letter before a process, with what those who got it answered; and date polls: which of some proposed times suit the members of a body.

set local search_path = radslag, pg_catalog;

create table letter (
  municipality_id uuid not null,
  id uuid not null,
  -- One letter per process; what is sent of it are its editions.
  process_id uuid not null,
  content jsonb not null,
  -- The last edition that was sent; 0 before the first.
  edition integer not null default 0 check (edition >= 0),
  version integer not null check (version > 0),
  primary key (municipality_id, id),
  unique (municipality_id, process_id),
  foreign key (municipality_id, process_id) references process (municipality_id, id)
);

create table letter_edition (
  municipality_id uuid not null,
  letter_id uuid not null,
  edition integer not null check (edition > 0),
  content jsonb not null,
  -- The rounds and phases as they were told.
  dates jsonb not null,
  -- What was corrected; empty in the first.
  correction text not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  primary key (municipality_id, letter_id, edition),
  check ((edition = 1) = (correction = '')),
  foreign key (municipality_id, letter_id) references letter (municipality_id, id),
  foreign key (municipality_id, sent_by) references person (municipality_id, id)
);

create table letter_recipient (
  municipality_id uuid not null,
  letter_id uuid not null,
  person_id uuid not null,
  -- The bodies whose rounds concern the recipient.
  body_ids uuid[] not null,
  -- The edition that was accepted last; 0 for none.
  accepted_edition integer not null default 0 check (accepted_edition >= 0),
  accepted_at timestamptz,
  primary key (municipality_id, letter_id, person_id),
  check ((accepted_edition = 0) = (accepted_at is null)),
  foreign key (municipality_id, letter_id) references letter (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

-- A question about the letter, or a date in it that does not work. Both wait for an answer of the administration.
create table letter_concern (
  municipality_id uuid not null,
  id uuid not null,
  letter_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('question', 'date')),
  -- Which round or phase, where a date does not work.
  date_id uuid,
  words text not null,
  made_at timestamptz not null,
  answer text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  -- The date works after all.
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  check ((kind = 'date') = (date_id is not null)),
  check ((answer = '') = (answered_at is null)),
  check ((answered_at is null) = (answered_by is null)),
  foreign key (municipality_id, letter_id, person_id) references letter_recipient (municipality_id, letter_id, person_id),
  foreign key (municipality_id, answered_by) references person (municipality_id, id)
);
create index letter_concern_by_letter on letter_concern (municipality_id, letter_id);
-- Pressed twice, or on two devices at once: a date is refused once.
create unique index letter_concern_once_per_date on letter_concern (municipality_id, letter_id, person_id, date_id)
  where kind = 'date' and withdrawn_at is null;

create table date_poll (
  municipality_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  body_id uuid not null,
  note text not null,
  -- 2–8 proposed times, each with its place.
  slots jsonb not null,
  status text not null check (status in ('open', 'chosen', 'withdrawn')),
  closes_at timestamptz not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  chosen_slot_id uuid,
  made_by uuid not null,
  version integer not null check (version > 0),
  primary key (municipality_id, id),
  check ((status = 'open') = (ended_at is null)),
  check ((status = 'chosen') = (chosen_slot_id is not null)),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, made_by) references person (municipality_id, id)
);
-- Two who ask about the same round at once: one of them has to take what is there.
create unique index date_poll_one_open_per_round on date_poll (municipality_id, round_id) where status = 'open';

create table date_answer (
  municipality_id uuid not null,
  date_poll_id uuid not null,
  person_id uuid not null,
  stances jsonb not null,
  answered_at timestamptz not null,
  revision integer not null check (revision > 0),
  primary key (municipality_id, date_poll_id, person_id),
  foreign key (municipality_id, date_poll_id) references date_poll (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['letter', 'letter_edition', 'letter_recipient', 'letter_concern', 'date_poll', 'date_answer']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update, delete on letter, letter_recipient, letter_concern, date_poll, date_answer to radslag_app;
-- What was sent is not changed.
grant select, insert on letter_edition to radslag_app;

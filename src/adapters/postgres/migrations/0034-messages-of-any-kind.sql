-- What the bot writes about: polls until now; from here on any kind of card, each told apart by its kind and what it is about.

set local search_path = radslag, pg_catalog;

alter table outgoing_message
  add column kind text not null default 'poll'
    check (kind in ('poll', 'letter', 'date-poll', 'verification', 'reminder', 'correction')),
  add column subject_id uuid,
  -- For what is sent anew when its subject changes (a letter that was corrected): which edition of it this card tells. Otherwise 0.
  add column edition integer not null default 0 check (edition >= 0);
-- Row-level security is forced on its owner too, who would see no rows to fill.
alter table outgoing_message no force row level security;
update outgoing_message set subject_id = poll_id;
alter table outgoing_message force row level security;
alter table outgoing_message
  alter column subject_id set not null,
  alter column kind drop default,
  drop column poll_id; -- with its index and foreign key, which come back below

-- A message about a poll still names one that is there. Written by nobody: it follows from the kind.
alter table outgoing_message
  add column poll_id uuid generated always as (case when kind = 'poll' then subject_id end) stored,
  add foreign key (municipality_id, poll_id) references poll (municipality_id, id);
create index outgoing_message_by_subject on outgoing_message (municipality_id, kind, subject_id);

-- What came of something due: the poll that was made of it, or a link to what was made.

set local search_path = radslag, pg_catalog;

alter table phase_due
  add column poll_id uuid,
  add column made_address text not null default ''
    check (length(made_address) <= 2000 and (made_address = '' or made_address ~ '^https://' or made_address ~ '^/[^/]')),
  add check (poll_id is null or kind in ('poll', 'check-in')),
  add foreign key (municipality_id, poll_id) references poll (municipality_id, id);
-- A poll answers to one thing that is due.
create unique index phase_due_by_poll on phase_due (municipality_id, poll_id) where poll_id is not null;

-- A statement that was written down by mistake is taken out: that it was there, and why it no longer is, stays. Of a private person the name and the words can
-- go for good.

set local search_path = radslag, pg_catalog;

alter table hearing_statement
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid,
  add column withdrawn_why text not null default '',
  add column are_words_removed boolean not null default false,
  drop constraint hearing_statement_sender_check,
  drop constraint hearing_statement_summary_check,
  add constraint hearing_statement_words_check
    check (case when are_words_removed then sender = '' and summary = '' and body = '' and why = '' else sender <> '' and summary <> '' end),
  add constraint hearing_statement_withdrawn_check
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why = '')),
  add constraint hearing_statement_removed_check
    check (not are_words_removed or (withdrawn_at is not null and sender_kind = 'private-person')),
  add constraint hearing_statement_withdrawn_by_fkey
    foreign key (municipality_id, withdrawn_by) references person (municipality_id, id);

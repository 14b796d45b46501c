-- How long a closed poll outside meetings waits for its outcome note before its results are archived without one.

set local search_path = radslag, pg_catalog;

alter table timeline_setting
  add column poll_record_days integer not null default 30 check (poll_record_days between 1 and 365);

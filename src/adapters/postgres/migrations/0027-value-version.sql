-- A value of an indicator has a version, so that who corrects the value of a day has seen what stands there.

set local search_path = radslag, pg_catalog;

alter table indicator_value add column version integer not null default 1;

-- Which deadlines of the law a phase is held to, by the names of the rules.

set local search_path = radslag, pg_catalog;

alter table phase add column deadlines text[] not null default '{}';

-- What a clock looks for every few minutes: phases that should have opened or closed.
create index phase_to_turn on phase (municipality_id, starts_on) where closed_at is null;

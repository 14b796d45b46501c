-- The party that somebody sat for when a poll closed stands on the roll that is kept then, of those who were asked and not of those who answered alone; it
-- stood on the answer as well, and nothing read it there.

set local search_path = radslag, pg_catalog;

alter table answer drop column party_id;

-- A paragraph carries out directions that are there.

set local search_path = radslag, pg_catalog;

alter table paragraph_direction
  add foreign key (municipality_id, direction_id) references direction (municipality_id, id);
-- Where a statement speaks of a paragraph: the thread of an input looks from the paragraph.
create index hearing_statement_by_paragraph on hearing_statement using gin (paragraph_ids);

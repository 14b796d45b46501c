-- The minutes of a closed meeting become two records: the whole in the restricted library, the public variant in the open one.

set local search_path = radslag, pg_catalog;

alter table archive_record
  drop constraint archive_record_municipality_id_protocol_id_key,
  add unique (municipality_id, protocol_id, library);

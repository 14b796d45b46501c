-- Whose turn it was at a stopped library, and when the library last took a file again: a record whose own file is the trouble must not hold up the others.

set local search_path = radslag, pg_catalog;

create table archive_library_turn (
  municipality_id uuid not null,
  library text not null check (library in ('open', 'restricted')),
  -- The record that met the stop, or that looked last whether it is over. No foreign key: what is told of a library outlives the record.
  tried_by uuid,
  resumed_at timestamptz,
  primary key (municipality_id, library),
  foreign key (municipality_id) references municipality (id)
);

alter table archive_library_turn enable row level security;
alter table archive_library_turn force row level security;
create policy own_municipality on archive_library_turn
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on archive_library_turn to radslag_app;

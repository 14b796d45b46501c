-- What a municipality has chosen to register of its elected members so that tables are mixed by it too: nothing until it chooses.

set local search_path = radslag, pg_catalog;

create table seating_attribute (
  municipality_id uuid not null,
  id uuid not null,
  name text not null,
  options text[] not null check (cardinality(options) >= 2),
  -- Without both, nothing may be registered (GDPR articles 5 and 6).
  legal_basis text not null check (legal_basis <> ''),
  purpose text not null check (purpose <> ''),
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, chosen_by) references person (municipality_id, id)
);
-- Two who choose the same at once do not register it twice.
create unique index seating_attribute_name on seating_attribute (municipality_id, lower(name));

create table seating_attribute_value (
  municipality_id uuid not null,
  attribute_id uuid not null,
  person_id uuid not null,
  value text not null,
  primary key (municipality_id, attribute_id, person_id),
  -- What is no longer chosen is not kept of anybody, whoever takes the choice away and however.
  foreign key (municipality_id, attribute_id) references seating_attribute (municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['seating_attribute', 'seating_attribute_value'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, delete on seating_attribute, seating_attribute_value to radslag_app;

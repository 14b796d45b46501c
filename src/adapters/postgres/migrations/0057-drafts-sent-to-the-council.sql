-- Which versions of a draft text a city government has sent to the council: from then on they are everybody's.

set local search_path = radslag, pg_catalog;

create table draft_sent_to_council (
  municipality_id uuid not null,
  draft_text_id uuid not null,
  version integer not null,
  sent_by uuid not null,
  sent_at timestamptz not null,
  primary key (municipality_id, draft_text_id, version),
  foreign key (municipality_id, draft_text_id, version) references draft_version (municipality_id, draft_text_id, version),
  foreign key (municipality_id, sent_by) references person (municipality_id, id)
);

alter table draft_sent_to_council enable row level security;
alter table draft_sent_to_council force row level security;
create policy own_municipality on draft_sent_to_council
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
-- What has been sent cannot be called back.
grant select, insert on draft_sent_to_council to radslag_app;

-- What may happen to a round after its notice is out: it is changed or cancelled, and the public is told; and the papers of a round, each with its openness.

set local search_path = radslag, pg_catalog;

alter table round
  drop constraint round_status_check,
  add column cancelled_at timestamptz,
  add column cancel_reason text not null default '',
  add constraint round_status_check check (status in ('draft', 'published', 'under-way', 'closed', 'cancelled')),
  add check ((status = 'cancelled') = (cancelled_at is not null)),
  add check ((status = 'cancelled') = (cancel_reason <> ''));

alter table calendar_event
  drop constraint calendar_event_state_check,
  add constraint calendar_event_state_check check (state in ('waiting', 'created', 'attention', 'cancelled'));

-- Corrections of a published notice. Nothing is updated here: what was announced, and when it was corrected, stays.
create table round_correction (
  municipality_id uuid not null,
  round_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('changed', 'cancelled')),
  reason text not null check (reason <> ''),
  -- What was changed, from what to what.
  changes jsonb not null,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (municipality_id, round_id, number),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, published_by) references person (municipality_id, id)
);

-- A paper or shared note of a round: an address where it lies, or its words.
create table round_paper (
  municipality_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  -- Of the round's agenda, as it is kept with the round; null where it belongs to the whole.
  agenda_item_id uuid,
  ordinal integer not null check (ordinal > 0),
  kind text not null check (kind in ('link', 'note')),
  title text not null check (title <> ''),
  address text not null,
  words text not null check (length(words) <= 20000),
  openness jsonb not null,
  openness_answers jsonb not null,
  openness_decided_by uuid not null,
  openness_decided_at timestamptz not null,
  -- For a city government's paper: when the matter was sent to the council.
  sent_to_council_on date,
  version integer not null check (version > 0),
  removed_at timestamptz,
  primary key (municipality_id, id),
  check ((kind = 'link') = (address <> '')),
  check ((kind = 'note') = (words <> '')),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, openness_decided_by) references person (municipality_id, id)
);
create index round_paper_by_round on round_paper (municipality_id, round_id);

do $$
declare
  t text;
begin
  foreach t in array array['round_correction', 'round_paper'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert on round_correction to radslag_app;
grant select, insert, update, delete on round_paper to radslag_app;

-- The shared notes of a process may be closed: decided before it starts, by a basis and a decision, and held here, so that no question can forget to ask.

set local search_path = radslag, pg_catalog;

create table note_openness (
  municipality_id uuid not null,
  process_id uuid not null,
  openness jsonb not null,
  openness_answers jsonb not null,
  openness_decided_by uuid not null,
  openness_decided_at timestamptz not null,
  -- Whose members read what is closed; null while the notes are open.
  body_id uuid,
  version integer not null check (version > 0),
  primary key (municipality_id, process_id),
  check ((openness ->> 'kind' = 'closed') = (body_id is not null)),
  foreign key (municipality_id, process_id) references process (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, openness_decided_by) references person (municipality_id, id)
);

alter table note_openness enable row level security;
alter table note_openness force row level security;
create policy own_municipality on note_openness
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update on note_openness to radslag_app;

-- The processes whose notes are closed to whoever reads in this transaction (radslag.reader): none to the system and to those who work with notes or archive
-- them, which is `all`; to anybody else those of whose body they are no member or deputy today in Oslo, unless they write for a table in a round of the process.
-- A reader without an identity, the public, is in no body.
create function closed_processes() returns uuid[]
  language sql stable
  set search_path = radslag, pg_catalog, pg_temp
as $$
  select case when coalesce(nullif(current_setting('radslag.reader', true), ''), 'all') = 'all' then '{}'::uuid[] else array(
    select n.process_id
    from note_openness n
    where n.municipality_id = current_municipality() and n.body_id is not null
      and not exists (
        select from membership m join term t on t.municipality_id = m.municipality_id and t.id = m.term_id
        where m.municipality_id = n.municipality_id and m.body_id = n.body_id
          and m.person_id::text = current_setting('radslag.reader', true)
          and (now() at time zone 'Europe/Oslo')::date between t.starts_on and t.ends_on)
      and not exists (
        select from phase p
          join round r on r.municipality_id = p.municipality_id and r.phase_id = p.id
          join round_note_taker w on w.municipality_id = r.municipality_id and w.round_id = r.id
        where p.municipality_id = n.municipality_id and p.process_id = n.process_id
          and w.person_id::text = current_setting('radslag.reader', true))) end
$$;

create function closed_phases() returns uuid[]
  language sql stable
  set search_path = radslag, pg_catalog, pg_temp
as $$
  select case when closed_processes() = '{}' then '{}'::uuid[] else array(
    select id from phase where municipality_id = current_municipality() and process_id = any (closed_processes())) end
$$;
grant execute on function closed_processes(), closed_phases() to radslag_app;

-- Asked once for each statement, not once for each row. Only reading is held back here: who writes notes is asked for by the use cases.
create policy closed_notes on knowledge_item as restrictive for select
  using (process_id <> all ((select closed_processes())::uuid[]));
create policy closed_notes on city_picture as restrictive for select
  using (process_id <> all ((select closed_processes())::uuid[]));
create policy closed_notes on programme as restrictive for select
  using (process_id <> all ((select closed_processes())::uuid[]));
create policy closed_notes on learning_point as restrictive for select
  using (phase_id <> all ((select closed_phases())::uuid[]));
create policy closed_notes on theme as restrictive for select
  using (phase_id <> all ((select closed_phases())::uuid[]));
create policy closed_notes on direction as restrictive for select
  using (phase_id <> all ((select closed_phases())::uuid[]));
create policy closed_notes on verification as restrictive for select
  using (phase_id <> all ((select closed_phases())::uuid[]));
-- What was said in a round follows the round's own openness.
create policy closed_notes on contribution as restrictive for select
  using (round_id is not null or phase_id <> all ((select closed_phases())::uuid[]));

-- What hangs on one of those is there where it is.
create policy closed_notes on knowledge_reaction as restrictive for select
  using ((select closed_processes())::uuid[] = '{}' or exists (
    select from knowledge_item i where i.municipality_id = knowledge_reaction.municipality_id and i.id = item_id));
create policy closed_notes on theme_contribution as restrictive for select
  using ((select closed_processes())::uuid[] = '{}' or exists (
    select from theme t where t.municipality_id = theme_contribution.municipality_id and t.id = theme_id));
create policy closed_notes on direction_version as restrictive for select
  using ((select closed_processes())::uuid[] = '{}' or exists (
    select from direction d where d.municipality_id = direction_version.municipality_id and d.id = direction_id));
create policy closed_notes on direction_link as restrictive for select
  using ((select closed_processes())::uuid[] = '{}' or exists (
    select from direction d where d.municipality_id = direction_link.municipality_id and d.id = direction_id));
create policy closed_notes on direction_ask as restrictive for select
  using ((select closed_processes())::uuid[] = '{}' or exists (
    select from direction d where d.municipality_id = direction_ask.municipality_id and d.id = direction_id));
create policy closed_notes on direction_answer as restrictive for select
  using ((select closed_processes())::uuid[] = '{}' or exists (
    select from direction d where d.municipality_id = direction_answer.municipality_id and d.id = direction_id));
create policy closed_notes on paragraph_direction as restrictive for select
  using ((select closed_processes())::uuid[] = '{}' or exists (
    select from direction d where d.municipality_id = paragraph_direction.municipality_id and d.id = direction_id));

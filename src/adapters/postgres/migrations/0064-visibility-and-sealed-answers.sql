-- Who sees what of a poll's answers, and anonymous polls whose answers are sealed until they are opened together.

set local search_path = radslag, pg_catalog;

-- What was asked before was asked with the words "only sums are shown": it stays with exactly that.
alter table poll
  add column visibility text not null default 'sums' check (visibility in ('named', 'by-party', 'sums', 'anonymous')),
  add column anonymous_use text check (anonymous_use in ('climate', 'learning', 'method')),
  add column seal_key_id uuid,
  add column seal_public_key text,
  add column seal_state text check (seal_state in ('sealed', 'opened', 'destroyed', 'lost')),
  add check ((visibility = 'anonymous') = (anonymous_use is not null)),
  add check (visibility <> 'anonymous' or results_when = 'at-close'),
  add check (num_nonnulls(seal_key_id, seal_public_key, seal_state) in (0, 3)),
  add check ((seal_state is not null) = (visibility = 'anonymous' and status <> 'draft')),
  add check (status = 'closed' or seal_state is null or seal_state = 'sealed');
alter table poll alter column visibility drop default;
create index poll_with_key on poll (municipality_id) where seal_state in ('sealed', 'opened');

-- The party that a person sat for when the poll closed: somebody who changes party later moves no figure that has been shown.
alter table answer
  add column party_id uuid,
  add foreign key (municipality_id, party_id) references party (municipality_id, id);

-- While the poll is open: what nobody can read, with who it is from, so that it can be written over and counts once. After it is opened only that there was
-- an answer.
create table sealed_answer (
  municipality_id uuid not null,
  poll_id uuid not null,
  person_id uuid not null,
  sealed bytea,
  answered_at timestamptz not null,
  revision integer not null check (revision > 0),
  primary key (municipality_id, poll_id, person_id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index sealed_answer_by_person on sealed_answer (municipality_id, person_id, poll_id);

-- After: what was answered, without who and when. The place is of pure chance, and so is the order in which they are written.
create table ballot (
  municipality_id uuid not null,
  poll_id uuid not null,
  place integer not null check (place > 0),
  choices jsonb not null,
  primary key (municipality_id, poll_id, place),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['sealed_answer', 'ballot'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update, delete on sealed_answer to radslag_app;
grant select, insert on ballot to radslag_app;

create function save_sealed_answers(p_poll uuid, p_answers jsonb, p_answered integer)
  returns table (sums jsonb, eligible integer)
  language plpgsql
  as $$
begin
  insert into sealed_answer (municipality_id, poll_id, person_id, sealed, answered_at, revision)
    select current_municipality(), p_poll, g."personId", decode(g.sealed, 'base64'), g."answeredAt", g.revision
      from jsonb_to_recordset(p_answers) as g ("personId" uuid, sealed text, "answeredAt" timestamptz, revision integer)
    on conflict (municipality_id, poll_id, person_id)
      do update set sealed = excluded.sealed, answered_at = excluded.answered_at, revision = excluded.revision;
  -- No sum of an option moves by one person's answer.
  return query select s.sums, s.eligible from save_answers(p_poll, '[]', '{}', p_answered) s;
end $$;
grant execute on function save_sealed_answers(uuid, jsonb, integer) to radslag_app;

-- As before, with what is sealed: that there is an answer, and never which.
create or replace function poll_for_answering(p_poll uuid, p_people uuid[], p_on date)
  returns table (poll_row poll, body_name text, people jsonb)
  language plpgsql
  as $$
declare
  v_lock bigint;
begin
  for v_lock in
    select distinct hashtextextended(p_poll::text || person_id::text, 0) from unnest(p_people) u (person_id) order by 1
  loop
    perform pg_advisory_xact_lock(v_lock);
  end loop;
  select * into poll_row from poll p
    where p.municipality_id = current_municipality() and p.id = p_poll for share;
  if not found then
    return;
  end if;
  select b.name into body_name from body b
    where b.municipality_id = current_municipality() and b.id = poll_row.body_id;
  if poll_row.visibility = 'anonymous' then
    with asked as materialized (
      select r.person_id from poll_roll(p_poll, p_on) r (person_id) where r.person_id = any (p_people)
    )
    select coalesce(jsonb_object_agg(u.person_id, jsonb_strip_nulls(jsonb_build_object(
        'eligible', exists (select from asked where asked.person_id = u.person_id),
        'choices', case when s.person_id is not null then '{}'::jsonb end,
        'answeredAt', to_char(s.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'revision', s.revision))), '{}') into people
      from unnest(p_people) u (person_id)
        left join sealed_answer s
          on s.municipality_id = current_municipality() and s.poll_id = p_poll and s.person_id = u.person_id;
  else
    with asked as materialized (
      select r.person_id from poll_roll(p_poll, p_on) r (person_id) where r.person_id = any (p_people)
    )
    select coalesce(jsonb_object_agg(u.person_id, jsonb_strip_nulls(jsonb_build_object(
        'eligible', exists (select from asked where asked.person_id = u.person_id),
        'choices', a.choices,
        'answeredAt', to_char(a.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'revision', a.revision))), '{}') into people
      from unnest(p_people) u (person_id)
        left join answer a
          on a.municipality_id = current_municipality() and a.poll_id = p_poll and a.person_id = u.person_id;
  end if;
  return next;
end $$;

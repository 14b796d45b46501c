-- Answers that arrive together are taken together: the same locks in the same order, once for all of them. These replace the functions for one answer.

set local search_path = radslag, pg_catalog;

drop function poll_for_answering(uuid, uuid, date);
drop function save_answer(uuid, uuid, jsonb, timestamptz, integer, jsonb, integer);

-- The facts for answers of several people to one poll. The locks come first, each statement below sees what is committed when it starts, and that
-- order is the point: read before a person's own lock, two devices would both see "no answer yet" and the sums would count one person twice. The
-- people's locks are taken in one order everywhere, so that two groups never wait for each other in a ring. The poll is held FOR SHARE: answers
-- run side by side, while closing (FOR UPDATE) waits for them and they for it.
-- people: by id, `eligible`, and where there is an answer `choices`, `answeredAt` (canonical UTC instant) and `revision`.
create function poll_for_answering(p_poll uuid, p_people uuid[], p_on date)
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
  return next;
end $$;

-- Stores answers to one poll, moves its sums by what they change together, and gives the sums. Sums are locked in one order everywhere, so that two
-- groups never wait for each other in a ring, and the count of people last, because every first answer needs it.
-- p_answers: [{personId, choices, answeredAt, revision}].
create function save_answers(p_poll uuid, p_answers jsonb, p_changes jsonb, p_answered integer)
  returns table (sums jsonb, eligible integer)
  language plpgsql
  as $$
declare
  v_municipality uuid := current_municipality();
  v_change record;
begin
  insert into answer (municipality_id, poll_id, person_id, choices, answered_at, revision)
    select v_municipality, p_poll, g."personId", g.choices, g."answeredAt", g.revision
      from jsonb_to_recordset(p_answers)
        as g ("personId" uuid, choices jsonb, "answeredAt" timestamptz, revision integer)
    on conflict (municipality_id, poll_id, person_id)
      do update set choices = excluded.choices, answered_at = excluded.answered_at, revision = excluded.revision;
  for v_change in
    select c.option_id, c.change from (
      select key::uuid as option_id, value::integer as change, 0 as place from jsonb_each_text(p_changes)
      union all select p_poll, p_answered, 1
    ) c where c.change <> 0 order by c.place, c.option_id
  loop
    update tally set total = total + v_change.change
      where municipality_id = v_municipality and poll_id = p_poll and option_id = v_change.option_id;
    if not found then
      insert into tally (municipality_id, poll_id, option_id, total)
        values (v_municipality, p_poll, v_change.option_id, v_change.change)
        on conflict (municipality_id, poll_id, option_id) do update set total = tally.total + excluded.total;
    end if;
  end loop;
  sums := poll_sums(p_poll);
  eligible := poll_eligible(p_poll);
  return next;
end $$;

revoke all on function poll_for_answering(uuid, uuid[], date), save_answers(uuid, jsonb, jsonb, integer) from public;
grant execute on function poll_for_answering(uuid, uuid[], date), save_answers(uuid, jsonb, jsonb, integer) to radslag_app;

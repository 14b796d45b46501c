-- What taking an answer needs, with as few round trips as possible. These run with the caller's rights, under row-level security.

set local search_path = radslag, pg_catalog;

-- Sums are updated far more often than anything else: room on the page keeps the new versions beside the old ones.
alter table tally set (fillfactor = 50);

-- Who is asked: seats in the body in the term that holds the day. A deputy is asked when registered as standing in for a member in the
-- poll's round, and then instead of that member.
create function poll_roll(p_poll uuid, p_on date) returns setof uuid
  language sql stable
  as $$
    select m.person_id
    from poll p
      join term t on t.municipality_id = p.municipality_id and p_on between t.starts_on and t.ends_on
      join membership m on m.municipality_id = p.municipality_id and m.body_id = p.body_id and m.term_id = t.id
    where p.municipality_id = current_municipality() and p.id = p_poll
      and case when m.function = 'deputy'
        then exists (select from attendance a where a.municipality_id = p.municipality_id
          and a.round_id = p.round_id and a.person_id = m.person_id and a.status = 'deputy')
        else not exists (select from attendance a where a.municipality_id = p.municipality_id
          and a.round_id = p.round_id and a.deputy_for_id = m.person_id and a.status = 'deputy')
      end
  $$;

-- How many are asked: as frozen at close; until then the body's members in the term of the day the poll opened (or is to close, for a
-- draft). A deputy takes a member's place, so standing in changes who is asked and not how many.
create function poll_eligible(p_poll uuid) returns integer
  language plpgsql stable -- plpgsql keeps its plans for the session; a function in sql is planned anew at every call
  as $$
begin
  return (
    select coalesce(p.eligible_at_close, (
      select count(*)::integer from term t join membership m
        on m.municipality_id = t.municipality_id and m.term_id = t.id and m.body_id = p.body_id
      where t.municipality_id = p.municipality_id and m.function <> 'deputy'
        and (coalesce(p.opened_at, p.closes_at) at time zone 'Europe/Oslo')::date between t.starts_on and t.ends_on))
    from poll p where p.municipality_id = current_municipality() and p.id = p_poll);
end $$;

-- Sums per option; the poll's own id holds how many people have answered.
create function poll_sums(p_poll uuid) returns jsonb
  language plpgsql stable
  as $$
begin
  return (
    select coalesce(jsonb_object_agg(option_id, total), '{}') from tally
    where municipality_id = current_municipality() and poll_id = p_poll);
end $$;

-- The facts for an answer. The locks come first, each statement below sees what is committed when it starts, and that order is the
-- point: read before the person's own lock, two devices would both see "no answer yet" and the sums would count one person twice.
-- The poll is held FOR SHARE: answers run side by side, while closing (FOR UPDATE) waits for them and they for it.
create function poll_for_answering(p_poll uuid, p_person uuid, p_on date)
  returns table (poll_row poll, body_name text, answer_row answer, is_eligible boolean, sums jsonb, eligible integer)
  language plpgsql
  as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_poll::text || p_person::text, 0));
  select * into poll_row from poll p
    where p.municipality_id = current_municipality() and p.id = p_poll for share;
  if not found then
    return;
  end if;
  select b.name into body_name from body b
    where b.municipality_id = current_municipality() and b.id = poll_row.body_id;
  select * into answer_row from answer a
    where a.municipality_id = current_municipality() and a.poll_id = p_poll and a.person_id = p_person;
  is_eligible := exists (select from poll_roll(p_poll, p_on) r (person_id) where r.person_id = p_person);
  sums := poll_sums(p_poll);
  eligible := poll_eligible(p_poll);
  return next;
end $$;

-- Stores the answer, moves the sums and returns them. Sums are locked in one order everywhere, so that two answers never wait for each other in a
-- ring, and the count of people last, because every first answer needs it.
create function save_answer(p_poll uuid, p_person uuid, p_choices jsonb, p_answered_at timestamptz, p_revision integer,
    p_changes jsonb, p_answered integer)
  returns jsonb
  language plpgsql
  as $$
declare
  v_municipality uuid := current_municipality();
  v_change record;
begin
  insert into answer (municipality_id, poll_id, person_id, choices, answered_at, revision)
    values (v_municipality, p_poll, p_person, p_choices, p_answered_at, p_revision)
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
  return poll_sums(p_poll);
end $$;

revoke all on function poll_roll(uuid, date), poll_eligible(uuid), poll_sums(uuid), poll_for_answering(uuid, uuid, date),
  save_answer(uuid, uuid, jsonb, timestamptz, integer, jsonb, integer), refuse_audit_change() from public;
grant execute on function poll_roll(uuid, date), poll_eligible(uuid), poll_sums(uuid), poll_for_answering(uuid, uuid, date),
  save_answer(uuid, uuid, jsonb, timestamptz, integer, jsonb, integer) to radslag_app;

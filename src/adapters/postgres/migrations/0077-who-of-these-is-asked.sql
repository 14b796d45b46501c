-- Who of some people is asked. Of a whole body, which is usual, only they are looked up and not everybody who has a seat in it: this is the busiest path.

set local search_path = radslag, pg_catalog;

create function poll_asked(p_poll uuid, p_people uuid[], p_on date) returns uuid[]
  language plpgsql stable
  as $$
declare
  v poll;
begin
  select * into v from poll p where p.municipality_id = current_municipality() and p.id = p_poll;
  if not found then
    return '{}';
  end if;
  if not v.roll_kept and v.audience ->> 'kind' = 'body'
    and v.audience -> 'guestIds' = '[]' and v.audience -> 'disqualifiedIds' = '[]' then
    return array(select s from poll_seats(p_poll, p_on) s where s = any (p_people));
  end if;
  return array(select r from poll_roll(p_poll, p_on) r where r = any (p_people));
end $$;
grant execute on function poll_asked(uuid, uuid[], date) to radslag_app;

create or replace function poll_for_answering(p_poll uuid, p_people uuid[], p_on date)
 returns table(poll_row poll, body_name text, people jsonb)
 language plpgsql
as $$
declare
  v_lock bigint;
  v_asked uuid[];
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
  v_asked := poll_asked(p_poll, p_people, p_on);
  if poll_row.visibility = 'anonymous' then
    select coalesce(jsonb_object_agg(u.person_id, jsonb_strip_nulls(jsonb_build_object(
        'eligible', u.person_id = any (v_asked),
        'choices', case when s.person_id is not null then '{}'::jsonb end,
        'answeredAt', to_char(s.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'revision', s.revision))), '{}') into people
      from unnest(p_people) u (person_id)
        left join sealed_answer s
          on s.municipality_id = current_municipality() and s.poll_id = p_poll and s.person_id = u.person_id;
  else
    select coalesce(jsonb_object_agg(u.person_id, jsonb_strip_nulls(jsonb_build_object(
        'eligible', u.person_id = any (v_asked),
        'choices', a.choices,
        'answeredAt', to_char(a.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'revision', a.revision))), '{}') into people
      from unnest(p_people) u (person_id)
        left join answer a
          on a.municipality_id = current_municipality() and a.poll_id = p_poll and a.person_id = u.person_id;
  end if;
  return next;
end $$;

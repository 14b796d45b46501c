-- Questions of ten kinds: a sum is no longer of an option alone, but of a step, or of what was said of a statement (`<id>:<part>`). An option's own sum
-- keeps its id as its key, and the count of people the poll's.

set local search_path = radslag, pg_catalog;

-- The collation is that of the bytes: locks are taken in this order, wherever the database stands.
alter table tally alter column option_id type text collate "C" using option_id::text;
alter table tally add constraint tally_option_id_check check (length(option_id) between 1 and 80);

create or replace function save_answers(p_poll uuid, p_answers jsonb, p_changes jsonb, p_answered integer)
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
      select key collate "C" as option_id, value::integer as change, 0 as place from jsonb_each_text(p_changes)
      union all select p_poll::text, p_answered, 1
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

-- Questions that were asked before reasons were: none is asked for. The row policy binds the owner too.
alter table poll no force row level security;
update poll set questions = (
  select jsonb_agg(jsonb_build_object('reason', 'off') || asked order by place)
    from jsonb_array_elements(questions) with ordinality q (asked, place))
  where jsonb_array_length(questions) > 0;
alter table poll force row level security;

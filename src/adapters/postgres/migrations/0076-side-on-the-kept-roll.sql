-- Of which side each was whom a poll had asked, so that what is shown of politics and the administration stays what it was, whoever changes work afterwards.

set local search_path = radslag, pg_catalog;

alter table kept_roll
  -- Null where it was not said before answering that the two are shown beside each other.
  add column side text check (side in ('politics', 'administration'));

alter table poll add column tells_sides boolean not null default true;
-- Whoever was asked before this was told of parties alone. The row policy binds the owner too.
alter table poll no force row level security;
update poll set tells_sides = false where opened_at is not null;
alter table poll force row level security;

create or replace function keep_roll(p_poll uuid) returns void
  language plpgsql
  as $$
declare
  v poll;
  v_on date;
begin
  select * into v from poll p where p.municipality_id = current_municipality() and p.id = p_poll and not p.roll_kept for update;
  if not found then
    return;
  end if;
  v_on := (coalesce(v.closed_at, v.closes_at) at time zone 'Europe/Oslo')::date;
  insert into kept_roll (municipality_id, poll_id, person_id, party_id, side)
    select v.municipality_id, v.id, asked.id, seat.party_id, case
        when not v.tells_sides then null
        -- A party is whole in one side: whoever sits for one is of politics. The others as in src/core/people/roles.ts.
        when seat.party_id is null and not 'politician' = any (p.roles) and p.roles <> '{}' and p.roles <> '{observer}'
          then 'administration'
        else 'politics'
      end
    from (
      select r as id from poll_roll(p_poll, v_on) r
      union select a.person_id from answer a where a.municipality_id = v.municipality_id and a.poll_id = v.id
      union select s.person_id from sealed_answer s where s.municipality_id = v.municipality_id and s.poll_id = v.id
    ) asked
      join person p on p.municipality_id = v.municipality_id and p.id = asked.id
      left join lateral (
        select m.party_id from membership m
          join term t on t.municipality_id = m.municipality_id and t.id = m.term_id
        where m.municipality_id = v.municipality_id and m.body_id = v.body_id and m.person_id = asked.id
          and v_on between t.starts_on and t.ends_on limit 1) seat on true;
  update poll set roll_kept = true, eligible_at_close = (
      select count(*) from kept_roll k where k.municipality_id = v.municipality_id and k.poll_id = v.id)
    where municipality_id = v.municipality_id and id = v.id;
end $$;

-- Whom a poll asks, written out; and whom it had asked, kept when it closes.

set local search_path = radslag, pg_catalog;

alter table poll
  -- With the body in body_id; see src/core/polls/audience.ts.
  add column audience jsonb not null default '{"kind": "body", "guestIds": [], "disqualifiedIds": []}',
  add column roll_kept boolean not null default false;

create table kept_roll (
  municipality_id uuid not null,
  poll_id uuid not null,
  person_id uuid not null,
  -- The party that the person sat for in the body; null for whoever has no seat in it.
  party_id uuid,
  primary key (municipality_id, poll_id, person_id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, party_id) references party (municipality_id, id)
);
alter table kept_roll enable row level security;
alter table kept_roll force row level security;
create policy own_municipality on kept_roll
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
-- What was kept is not changed.
grant select, insert on kept_roll to radslag_app;

-- The members of the poll's body on a day: a deputy who is registered in a member's place in its round instead of that member.
create function poll_seats(p_poll uuid, p_on date) returns setof uuid
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
grant execute on function poll_seats(uuid, date) to radslag_app;

-- Everybody who is asked, one rule for sending, answering and counting. In branches, so that what is usual, a whole body, costs what it did.
create or replace function poll_roll(p_poll uuid, p_on date) returns setof uuid
  language plpgsql stable
  as $$
declare
  v poll;
begin
  select * into v from poll p where p.municipality_id = current_municipality() and p.id = p_poll;
  if not found then
    return;
  end if;
  if v.roll_kept then
    return query select k.person_id from kept_roll k where k.municipality_id = v.municipality_id and k.poll_id = v.id;
    return;
  end if;
  if v.audience ->> 'kind' = 'body' and v.audience -> 'guestIds' = '[]' and v.audience -> 'disqualifiedIds' = '[]' then
    return query select s from poll_seats(p_poll, p_on) s;
    return;
  end if;
  return query
    select asked.id
    from (
      select s as id from poll_seats(p_poll, p_on) s where v.audience ->> 'kind' in ('body', 'body-and-administration')
      union
      select s from poll_seats(p_poll, p_on) s
        where v.audience ->> 'kind' = 'tables' and exists (
          select from seating g
            join seating_seat c on c.municipality_id = g.municipality_id and c.seating_id = g.id
          where g.municipality_id = v.municipality_id and g.phase_id = v.phase_id and g.body_id = v.body_id
            and g.version = (select max(n.version) from seating n
              where n.municipality_id = v.municipality_id and n.phase_id = v.phase_id and n.body_id = v.body_id)
            and c.round_id = v.round_id and c.person_id = s
            and v.audience -> 'tableNumbers' @> to_jsonb(c.table_number))
      union
      select p.id from person p
        where v.audience ->> 'kind' = 'role' and p.municipality_id = v.municipality_id and v.audience ->> 'role' = any (p.roles)
      union
      select p.id from person p
        where v.audience ->> 'kind' = 'people' and p.municipality_id = v.municipality_id and v.audience -> 'personIds' ? p.id::text
      union
      -- Of the administration: neither elected, nor an observer alone (src/core/people/roles.ts).
      select p.id from person p
        where v.audience ->> 'kind' = 'body-and-administration' and p.municipality_id = v.municipality_id
          and not 'politician' = any (p.roles) and p.roles <> '{}' and p.roles <> '{observer}'
      union
      select p.id from person p where p.municipality_id = v.municipality_id and v.audience -> 'guestIds' ? p.id::text
    ) asked
    where not v.audience -> 'disqualifiedIds' ? asked.id::text;
end $$;

create or replace function poll_eligible(p_poll uuid) returns integer
  language plpgsql stable
  as $$
declare
  v poll;
begin
  select * into v from poll p where p.municipality_id = current_municipality() and p.id = p_poll;
  if v.eligible_at_close is not null then
    return v.eligible_at_close;
  end if;
  if v.audience ->> 'kind' = 'body' and v.audience -> 'guestIds' = '[]' and v.audience -> 'disqualifiedIds' = '[]' then
    -- As many as the body has seats: a deputy takes one over, and adds none.
    return (
      select count(*)::integer from term t join membership m
        on m.municipality_id = t.municipality_id and m.term_id = t.id and m.body_id = v.body_id
      where t.municipality_id = v.municipality_id and m.function <> 'deputy'
        and (coalesce(v.opened_at, v.closes_at) at time zone 'Europe/Oslo')::date between t.starts_on and t.ends_on);
  end if;
  return (select count(*)::integer from poll_roll(p_poll, (coalesce(v.opened_at, v.closes_at) at time zone 'Europe/Oslo')::date));
end $$;

-- Whom a poll had asked, once, in the transaction that closes it: the roll of that day, and whoever had answered and has left since.
create function keep_roll(p_poll uuid) returns void
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
  insert into kept_roll (municipality_id, poll_id, person_id, party_id)
    select v.municipality_id, v.id, asked.id, (
      select m.party_id from membership m
        join term t on t.municipality_id = m.municipality_id and t.id = m.term_id
      where m.municipality_id = v.municipality_id and m.body_id = v.body_id and m.person_id = asked.id
        and v_on between t.starts_on and t.ends_on limit 1)
    from (
      select r as id from poll_roll(p_poll, v_on) r
      union select a.person_id from answer a where a.municipality_id = v.municipality_id and a.poll_id = v.id
      union select s.person_id from sealed_answer s where s.municipality_id = v.municipality_id and s.poll_id = v.id
    ) asked;
  update poll set roll_kept = true, eligible_at_close = (
      select count(*) from kept_roll k where k.municipality_id = v.municipality_id and k.poll_id = v.id)
    where municipality_id = v.municipality_id and id = v.id;
end $$;
grant execute on function keep_roll(uuid) to radslag_app;

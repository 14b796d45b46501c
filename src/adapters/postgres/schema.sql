-- Written by `npm run schema` from the catalogue. Do not edit: change the migrations and run it again.

-- Functions

CREATE OR REPLACE FUNCTION radslag.all_municipalities()
 RETURNS SETOF municipality
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$ select * from municipality order by name $function$
;

CREATE OR REPLACE FUNCTION radslag.audit_append(p_at text, p_actor text, p_type text, p_subject text, p_facts text)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
declare
  v_municipality uuid := current_municipality();
  v_sequence bigint;
  v_previous text;
  v_hash text;
begin
  if v_municipality is null then
    raise exception 'audit_append needs a municipality';
  end if;
  insert into audit_head (municipality_id, sequence, hash) values (v_municipality, 0, repeat('0', 64))
    on conflict (municipality_id) do nothing;
  select sequence + 1, hash into v_sequence, v_previous
    from audit_head where municipality_id = v_municipality for update;
  v_hash := encode(sha256(convert_to(
    v_municipality::text || E'\n' || v_sequence::text || E'\n' || p_at || E'\n' || p_actor || E'\n' || p_type || E'\n'
      || p_subject || E'\n' || p_facts || E'\n' || v_previous, 'UTF8')), 'hex');
  insert into audit_log (municipality_id, sequence, at, actor, type, subject, facts, previous_hash, hash)
    values (v_municipality, v_sequence, p_at, p_actor, p_type, p_subject, p_facts, v_previous, v_hash);
  update audit_head set sequence = v_sequence, hash = v_hash where municipality_id = v_municipality;
  return v_sequence;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.audit_append_all(p_events jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
declare
  v_municipality uuid := current_municipality();
  v_first bigint;
  v_sequence bigint;
  v_hash text;
  -- The hash before the first row, then each row's own.
  v_hashes text[];
  v_event jsonb;
begin
  if v_municipality is null then
    raise exception 'audit_append_all needs a municipality';
  end if;
  insert into audit_head (municipality_id, sequence, hash) values (v_municipality, 0, repeat('0', 64))
    on conflict (municipality_id) do nothing;
  select sequence, hash into v_first, v_hash
    from audit_head where municipality_id = v_municipality for update;
  v_sequence := v_first;
  v_hashes := array[v_hash];
  for v_event in select e.event from jsonb_array_elements(p_events) with ordinality e (event, place) order by e.place
  loop
    v_sequence := v_sequence + 1;
    v_hash := encode(sha256(convert_to(
      v_municipality::text || E'\n' || v_sequence::text || E'\n' || (v_event ->> 0) || E'\n' || (v_event ->> 1) || E'\n'
        || (v_event ->> 2) || E'\n' || (v_event ->> 3) || E'\n' || (v_event ->> 4) || E'\n' || v_hash, 'UTF8')), 'hex');
    v_hashes := v_hashes || v_hash;
  end loop;
  insert into audit_log (municipality_id, sequence, at, actor, type, subject, facts, previous_hash, hash)
    select v_municipality, v_first + e.place, e.event ->> 0, e.event ->> 1, e.event ->> 2, e.event ->> 3, e.event ->> 4,
      v_hashes[e.place], v_hashes[e.place + 1]
    from jsonb_array_elements(p_events) with ordinality e (event, place) order by e.place;
  update audit_head set sequence = v_sequence, hash = v_hash where municipality_id = v_municipality;
  return v_sequence;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.closed_phases()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
  select case when closed_processes() = '{}' then '{}'::uuid[] else array(
    select id from phase where municipality_id = current_municipality() and process_id = any (closed_processes())) end
$function$
;

CREATE OR REPLACE FUNCTION radslag.closed_processes()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION radslag.current_municipality()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('radslag.municipality', true), '')::uuid $function$
;

CREATE OR REPLACE FUNCTION radslag.current_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('radslag.person', true), '')::uuid $function$
;

CREATE OR REPLACE FUNCTION radslag.delete_draft_poll(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (
    select from poll where municipality_id = current_municipality() and id = wanted and status = 'draft'
  ) then
    return false;
  end if;
  delete from poll_life where municipality_id = current_municipality() and poll_id = wanted;
  delete from poll_reminder_plan where municipality_id = current_municipality() and poll_id = wanted;
  delete from poll where municipality_id = current_municipality() and id = wanted;
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.find_municipality(p_tenant uuid, p_slug text, p_id uuid)
 RETURNS SETOF municipality
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$ select * from municipality where entra_tenant_id = p_tenant or slug = p_slug or id = p_id $function$
;

CREATE OR REPLACE FUNCTION radslag.keep_goal_findable()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform keep_words(new.municipality_id, concat_ws(' ', new.title, new.note));
  insert into search_entry (municipality_id, kind, id, title, lexemes, has_ended)
  values (new.municipality_id, 'goal', new.id, search_text(new.title),
    search_lexemes(new.title, '', new.note, new.key), new.closed_on is not null)
  on conflict (municipality_id, kind, id) do update
    set title = excluded.title, lexemes = excluded.lexemes, has_ended = excluded.has_ended;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.keep_plan_findable()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
declare
  themes text := array_to_string(new.themes, ' ');
begin
  perform keep_words(new.municipality_id, concat_ws(' ', new.title, themes, new.summary));
  insert into search_entry (municipality_id, kind, id, title, lexemes, has_ended)
  values (new.municipality_id, 'plan', new.id, search_text(new.title),
    search_lexemes(new.title, themes, new.summary, new.key), new.status in ('replaced', 'closed'))
  on conflict (municipality_id, kind, id) do update
    set title = excluded.title, lexemes = excluded.lexemes, has_ended = excluded.has_ended;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.keep_roll(p_poll uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION radslag.keep_words(of_municipality uuid, words text)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
    insert into search_word (municipality_id, word)
    select distinct of_municipality, w from regexp_split_to_table(search_text(words), ' ') w
    where length(w) between 5 and 60
      and not exists (select from search_word known where known.municipality_id = of_municipality and known.word = w)
  $function$
;

CREATE OR REPLACE FUNCTION radslag.poll_asked(p_poll uuid, p_people uuid[], p_on date)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION radslag.poll_eligible(p_poll uuid)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION radslag.poll_for_answering(p_poll uuid, p_people uuid[], p_on date)
 RETURNS TABLE(poll_row poll, body_name text, people jsonb)
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION radslag.poll_roll(p_poll uuid, p_on date)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION radslag.poll_seats(p_poll uuid, p_on date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
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
  $function$
;

CREATE OR REPLACE FUNCTION radslag.poll_sums(p_poll uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (
    select coalesce(jsonb_object_agg(option_id, total), '{}') from tally
    where municipality_id = current_municipality() and poll_id = p_poll);
end $function$
;

CREATE OR REPLACE FUNCTION radslag.raise_plan_register_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
declare
  v_municipality uuid := coalesce(new.municipality_id, old.municipality_id);
  v_version bigint := pg_current_xact_id()::text::bigint;
begin
  if exists (select from plan_register_version where municipality_id = v_municipality and version = v_version) then
    return null;
  end if;
  insert into plan_register_version (municipality_id, version) values (v_municipality, v_version)
  on conflict (municipality_id) do update set version = excluded.version;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.raise_steering_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
declare
  v_municipality uuid := coalesce(new.municipality_id, old.municipality_id);
  v_version bigint := pg_current_xact_id()::text::bigint;
begin
  if exists (select from steering_version where municipality_id = v_municipality and version = v_version) then
    return null;
  end if;
  insert into steering_version (municipality_id, version) values (v_municipality, v_version)
  on conflict (municipality_id) do update set version = excluded.version;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $function$
;

CREATE OR REPLACE FUNCTION radslag.refuse_plan_event_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'what has happened to a plan is not changed'; end $function$
;

CREATE OR REPLACE FUNCTION radslag.save_answers(p_poll uuid, p_answers jsonb, p_changes jsonb, p_answered integer)
 RETURNS TABLE(sums jsonb, eligible integer)
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION radslag.save_sealed_answers(p_poll uuid, p_answers jsonb, p_answered integer)
 RETURNS TABLE(sums jsonb, eligible integer)
 LANGUAGE plpgsql
AS $function$
begin
  insert into sealed_answer (municipality_id, poll_id, person_id, sealed, answered_at, revision)
    select current_municipality(), p_poll, g."personId", decode(g.sealed, 'base64'), g."answeredAt", g.revision
      from jsonb_to_recordset(p_answers) as g ("personId" uuid, sealed text, "answeredAt" timestamptz, revision integer)
    on conflict (municipality_id, poll_id, person_id)
      do update set sealed = excluded.sealed, answered_at = excluded.answered_at, revision = excluded.revision;
  -- No sum of an option moves by one person's answer.
  return query select s.sums, s.eligible from save_answers(p_poll, '[]', '{}', p_answered) s;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.search_entries(of_municipality uuid, wanted_kind text, phrase text, words text[], most integer)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'radslag', 'radslag_extensions', 'pg_catalog', 'pg_temp'
AS $function$
declare
  typed text;
  likely text;
  part tsquery;
  sought tsquery;
begin
  foreach typed in array words loop
    part := to_tsquery('norwegian', typed || ':*') || to_tsquery('simple', typed || ':*');
    if length(typed) >= 5 and not exists (
      select from search_entry e where e.municipality_id = of_municipality and e.kind = wanted_kind and e.lexemes @@ part)
    then
      select string_agg(g.word, ' | ') into likely from (
        select w.word from (
          select v.word, word_similarity(search_likeness_form(typed), search_likeness_form(v.word)) as likeness
          from search_word v where v.municipality_id = of_municipality and length(v.word) >= length(typed) - 1) w
        where w.likeness >= 0.39 group by w.likeness, w.word order by w.likeness desc, length(w.word), w.word limit 5) g;
      if likely is null then return; end if;
      part := to_tsquery('norwegian', likely) || to_tsquery('simple', likely);
    end if;
    sought := coalesce(sought && part, part);
  end loop;
  return query
    select e.id from search_entry e
    where e.municipality_id = of_municipality and e.kind = wanted_kind and e.lexemes @@ sought
    order by
      e.title = phrase desc, e.has_ended,
      case when starts_with(e.title, phrase) then 2 when e.title ~ ('\m' || phrase) then 1 else 0 end desc,
      ts_rank('{0, 0.1, 0.4, 1}', e.lexemes, sought) desc, length(e.title), e.title, e.id
    limit most;
end $function$
;

CREATE OR REPLACE FUNCTION radslag.search_lexemes(title text, themes text, rest text, key text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'radslag', 'pg_catalog', 'pg_temp'
AS $function$
    -- Stems find the word in its other forms; the words as they stand find names, keys and what the stemmer takes for a small word.
    select setweight(to_tsvector('norwegian', search_text(title)), 'A') || setweight(to_tsvector('simple', search_text(title || ' ' || translate(key, '-_', '  '))), 'A')
      || setweight(to_tsvector('norwegian', search_text(themes)), 'B') || setweight(to_tsvector('simple', search_text(themes)), 'B')
      || setweight(to_tsvector('norwegian', search_text(rest)), 'C')
  $function$
;

CREATE OR REPLACE FUNCTION radslag.search_likeness_form(word text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE STRICT
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select translate(word, 'æøåäöáàâãéèêëíìîïóòôõúùûüýčćđðŋñšśŧþžźł', 'aoaaoaaaaeeeeiiiioooouuuuyccddnnssttzzl') $function$
;

CREATE OR REPLACE FUNCTION radslag.search_text(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE STRICT
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select btrim(regexp_replace(lower(normalize($1)), '[^[:alnum:]]+', ' ', 'g')) $function$
;


-- Tables

create table access_code (
  basis text not null,
  explanation jsonb not null,
  is_checked boolean not null,
  is_retired boolean not null,
  key text not null,
  municipality_id uuid not null,
  ordinal integer not null,
  restriction text not null,
  version integer not null,
  CHECK ((basis <> ''::text)),
  CHECK ((key ~ '^[a-z0-9-]{1,60}$'::text)),
  CHECK ((ordinal > 0)),
  CHECK ((restriction <> ''::text)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, key)
);

create table added_statement (
  added_at timestamp with time zone not null,
  id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  poll_id uuid not null,
  removed_at timestamp with time zone,
  removed_because text,
  words text not null,
  CHECK (((length(words) >= 1) AND (length(words) <= 280))),
  CHECK (((removed_at IS NULL) = (removed_because IS NULL))),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, id),
  UNIQUE (municipality_id, poll_id, person_id)
);

create table adoption (
  body_id uuid not null,
  decided_on date not null,
  decision text not null,
  draft_text_id uuid,
  draft_version integer,
  id uuid not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  process_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  reference text not null,
  replaced_plan_ids uuid[] not null,
  vote_text text not null,
  votes_against integer,
  votes_for integer,
  CHECK (((draft_text_id IS NULL) = (draft_version IS NULL))),
  CHECK (((votes_for IS NULL) = (votes_against IS NULL))),
  CHECK ((decision <> ''::text)),
  CHECK ((votes_against >= 0)),
  CHECK ((votes_for >= 0)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, draft_text_id, draft_version) REFERENCES draft_version(municipality_id, draft_text_id, version),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  FOREIGN KEY (municipality_id, recorded_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, process_id)
);

create table answer (
  answered_at timestamp with time zone not null,
  choices jsonb not null,
  municipality_id uuid not null,
  person_id uuid not null,
  poll_id uuid not null,
  revision integer not null,
  CHECK ((revision > 0)),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, person_id)
);

create table archive_check (
  after_record uuid,
  asks_sharepoint boolean not null,
  ended_at timestamp with time zone,
  fetches_all boolean not null,
  held_until timestamp with time zone not null,
  holder uuid not null,
  id uuid not null,
  municipality_id uuid not null,
  origin text not null,
  progress jsonb not null,
  started_at timestamp with time zone not null,
  started_by uuid,
  status text not null,
  updated_at timestamp with time zone not null,
  CHECK (((status = 'running'::text) = (ended_at IS NULL))),
  CHECK ((origin = ANY (ARRAY['clerk'::text, 'command'::text, 'weekly'::text]))),
  CHECK ((status = ANY (ARRAY['running'::text, 'done'::text, 'given-up'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, started_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table archive_check_rules (
  expected_label text,
  hour integer not null default 3,
  is_weekly boolean not null,
  municipality_id uuid not null,
  weekday integer not null default 7,
  CHECK (((hour >= 0) AND (hour <= 23))),
  CHECK (((length(expected_label) >= 1) AND (length(expected_label) <= 200))),
  CHECK (((weekday >= 1) AND (weekday <= 7))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table archive_drift (
  found jsonb not null,
  looked_at timestamp with time zone not null,
  municipality_id uuid not null,
  refusal text,
  CHECK ((refusal = ANY (ARRAY['no-access'::text, 'not-found'::text, 'refused'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table archive_file (
  c_tag text,
  checked_at timestamp with time zone,
  columns jsonb,
  columns_set_at timestamp with time zone,
  content bytea not null,
  e_tag text,
  id uuid not null,
  is_locked boolean not null default false,
  item_id text,
  media_type text not null,
  municipality_id uuid not null,
  name text not null,
  ordinal integer not null,
  path text,
  pronom_format text not null,
  read_back_sha256 text,
  record_id uuid not null,
  retention_label text,
  sha256 text not null,
  size integer not null,
  uploaded_at timestamp with time zone,
  web_url text,
  CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  FOREIGN KEY (municipality_id, record_id) REFERENCES archive_record(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, name),
  UNIQUE (municipality_id, record_id, ordinal)
);

create table archive_library (
  drive_id text not null,
  library text not null,
  moved_at timestamp with time zone,
  municipality_id uuid not null,
  name text,
  previous_name text,
  previous_web_url text,
  request_id text,
  seen_at timestamp with time zone,
  stopped_at timestamp with time zone,
  stopped_by text,
  tries integer not null default 0,
  try_at timestamp with time zone,
  web_url text,
  CHECK ((library = ANY (ARRAY['open'::text, 'restricted'::text]))),
  CHECK ((num_nonnulls(name, web_url, seen_at) = ANY (ARRAY[0, 3]))),
  CHECK ((num_nonnulls(previous_name, previous_web_url, moved_at) = ANY (ARRAY[0, 3]))),
  CHECK ((num_nonnulls(stopped_by, stopped_at, try_at) = ANY (ARRAY[0, 3]))),
  CHECK ((stopped_by = ANY (ARRAY['no-access'::text, 'library-missing'::text, 'site-missing'::text, 'quota-exceeded'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, library)
);

create table archive_library_turn (
  library text not null,
  municipality_id uuid not null,
  resumed_at timestamp with time zone,
  tried_by uuid,
  CHECK ((library = ANY (ARRAY['open'::text, 'restricted'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, library)
);

create table archive_record (
  attempts integer not null default 0,
  created_at timestamp with time zone not null,
  id uuid not null,
  library text not null,
  manifest text,
  municipality_id uuid not null,
  protocol_id uuid,
  round_id uuid,
  source_id uuid,
  state jsonb not null,
  status text not null,
  title text not null,
  updated_at timestamp with time zone not null default now(),
  CHECK (((protocol_id IS NULL) = (round_id IS NULL))),
  CHECK ((library = ANY (ARRAY['open'::text, 'restricted'::text]))),
  CHECK ((num_nonnulls(protocol_id, source_id) = 1)),
  CHECK ((status = ANY (ARRAY['waiting'::text, 'archived'::text, 'attention'::text]))),
  FOREIGN KEY (municipality_id, protocol_id) REFERENCES protocol(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  FOREIGN KEY (municipality_id, source_id) REFERENCES record_source(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, protocol_id, library),
  UNIQUE (municipality_id, source_id, library)
);

create table archive_step (
  file_name text,
  first_at timestamp with time zone not null,
  id bigint not null default nextval('archive_step_order'::regclass),
  last_at timestamp with time zone not null,
  municipality_id uuid not null,
  outcome text not null,
  reason text,
  record_id uuid not null,
  request_id text,
  step text not null,
  tries integer not null default 1,
  CHECK (((reason IS NULL) = (outcome = 'done'::text))),
  CHECK ((outcome = ANY (ARRAY['done'::text, 'again'::text, 'stopped'::text, 'attention'::text]))),
  CHECK ((step = ANY (ARRAY['render'::text, 'upload'::text, 'read-back'::text, 'columns'::text, 'label'::text, 'lock'::text, 'archive'::text]))),
  FOREIGN KEY (municipality_id, record_id) REFERENCES archive_record(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table attendance (
  arrived_at timestamp with time zone,
  deputy_for_id uuid,
  left_at timestamp with time zone,
  municipality_id uuid not null,
  person_id uuid not null,
  round_id uuid not null,
  status text not null,
  CHECK (((status <> 'absent'::text) OR (num_nonnulls(arrived_at, left_at) = 0))),
  CHECK (((status = 'deputy'::text) = (deputy_for_id IS NOT NULL))),
  CHECK ((left_at > arrived_at)),
  CHECK ((status = ANY (ARRAY['present'::text, 'absent'::text, 'deputy'::text]))),
  FOREIGN KEY (municipality_id, deputy_for_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, round_id, person_id)
);

create table audit_head (
  hash text not null,
  municipality_id uuid not null,
  sequence bigint not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table audit_log (
  actor text not null,
  at text not null,
  facts text not null,
  hash text not null,
  municipality_id uuid not null,
  previous_hash text not null,
  sequence bigint not null,
  subject text not null,
  type text not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, sequence)
);

create table ballot (
  choices jsonb not null,
  municipality_id uuid not null,
  place integer not null,
  poll_id uuid not null,
  CHECK ((place > 0)),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, place)
);

create table body (
  abbreviation text not null,
  entra_group_id uuid,
  id uuid not null,
  language text not null,
  municipality_id uuid not null,
  name text not null,
  notice_days integer not null,
  CHECK (((notice_days >= 0) AND (notice_days <= 60))),
  CHECK ((abbreviation ~ '^[A-Z0-9]{1,8}$'::text)),
  CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, abbreviation)
);

create table calendar_entry (
  changed_at timestamp with time zone not null,
  digest text not null,
  key text not null,
  municipality_id uuid not null,
  sequence integer not null default 0,
  CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  CHECK ((sequence >= 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, key)
);

create table calendar_event (
  cause text,
  event_id text,
  municipality_id uuid not null,
  round_id uuid not null,
  state text not null,
  transaction_id text not null,
  web_link text,
  CHECK ((state = ANY (ARRAY['waiting'::text, 'created'::text, 'attention'::text, 'cancelled'::text]))),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, round_id)
);

create table calendar_subscription (
  body_id uuid,
  created_at timestamp with time zone not null,
  id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, token_hash),
  UNIQUE NULLS NOT DISTINCT (municipality_id, person_id, body_id)
);

create table check_in_asking (
  asked_on date not null,
  municipality_id uuid not null,
  person_id uuid not null,
  poll_id uuid not null,
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, person_id)
);

create table check_in_result (
  municipality_id uuid not null,
  poll_id uuid not null,
  result jsonb not null,
  statement integer not null,
  CHECK (((statement >= 0) AND (statement <= 9))),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, statement)
);

create table city_picture (
  content jsonb not null,
  is_example boolean not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  municipality_id uuid not null,
  process_id uuid not null,
  version integer not null,
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, made_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, process_id, version)
);

create table conflict_event (
  after jsonb not null,
  at timestamp with time zone not null,
  before jsonb,
  id uuid not null,
  kind text not null,
  municipality_id uuid not null,
  person_id uuid not null,
  subject_id uuid not null,
  CHECK ((kind = ANY (ARRAY['conflict-recorded'::text, 'conflict-changed'::text, 'conflict-closed'::text, 'conflict-reopened'::text, 'chain-drawn'::text, 'chain-changed'::text, 'chain-closed'::text, 'chain-reopened'::text]))),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table contribution (
  body_id uuid not null,
  client_key uuid not null,
  id uuid not null,
  made_at timestamp with time zone not null,
  municipality_id uuid not null,
  named_person_id uuid,
  phase_id uuid not null,
  question_id text not null,
  round_id uuid,
  source text not null,
  table_number integer,
  text text not null,
  version integer not null,
  withdrawn_at timestamp with time zone,
  CHECK (((source = 'person'::text) OR ((table_number IS NOT NULL) AND (round_id IS NOT NULL) AND (named_person_id IS NULL)))),
  CHECK (((table_number >= 1) AND (table_number <= 100))),
  CHECK (((text <> ''::text) AND (length(text) <= 20000))),
  CHECK ((question_id <> ''::text)),
  CHECK ((source = ANY (ARRAY['table'::text, 'person'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, named_person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, client_key)
);

create table conversation (
  body_id uuid,
  conversation_id text not null,
  greeted_at timestamp with time zone,
  kind text not null,
  municipality_id uuid not null,
  person_id uuid,
  reference jsonb not null,
  seen_at timestamp with time zone not null default now(),
  CHECK ((kind = ANY (ARRAY['personal'::text, 'group'::text, 'channel'::text, 'meeting'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, conversation_id)
);

create table conversation_pace (
  made_at double precision[] not null,
  municipality_id uuid not null,
  thread text not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, thread)
);

create table date_answer (
  answered_at timestamp with time zone not null,
  date_poll_id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  revision integer not null,
  stances jsonb not null,
  CHECK ((revision > 0)),
  FOREIGN KEY (municipality_id, date_poll_id) REFERENCES date_poll(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, date_poll_id, person_id)
);

create table date_poll (
  body_id uuid not null,
  chosen_slot_id uuid,
  closes_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  id uuid not null,
  made_by uuid not null,
  municipality_id uuid not null,
  note text not null,
  opened_at timestamp with time zone not null,
  round_id uuid not null,
  slots jsonb not null,
  status text not null,
  version integer not null,
  CHECK (((status = 'chosen'::text) = (chosen_slot_id IS NOT NULL))),
  CHECK (((status = 'open'::text) = (ended_at IS NULL))),
  CHECK ((status = ANY (ARRAY['open'::text, 'chosen'::text, 'withdrawn'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, made_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table departure (
  erased text[] not null default '{}'::text[],
  municipality_id uuid not null,
  noticed_on date not null,
  person_id uuid not null,
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, person_id)
);

create table direction (
  ended_at timestamp with time zone,
  ended_by uuid,
  id uuid not null,
  municipality_id uuid not null,
  note text not null,
  ordinal integer not null,
  phase_id uuid not null,
  settled_by text,
  status text not null,
  theme_id uuid,
  version integer not null,
  CHECK (((((settled_by = 'chair'::text) OR (status = 'dropped'::text)) IS NOT TRUE) OR ((note <> ''::text) AND (ended_by IS NOT NULL)))),
  CHECK (((status = 'settled'::text) = (settled_by IS NOT NULL))),
  CHECK (((status = ANY (ARRAY['settled'::text, 'dropped'::text])) = (ended_at IS NOT NULL))),
  CHECK ((length(note) <= 4000)),
  CHECK ((ordinal > 0)),
  CHECK ((settled_by = ANY (ARRAY['threshold'::text, 'chair'::text]))),
  CHECK ((status = ANY (ARRAY['draft'::text, 'asked'::text, 'settled'::text, 'dropped'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, ended_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id, theme_id) REFERENCES theme(municipality_id, phase_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table direction_answer (
  answer text not null,
  answered_at timestamp with time zone not null,
  direction_id uuid not null,
  missing text not null,
  municipality_id uuid not null,
  party_id uuid not null,
  person_id uuid not null,
  revision integer not null,
  verification_id uuid not null,
  CHECK ((answer = ANY (ARRAY['understood'::text, 'partly'::text, 'not'::text]))),
  CHECK ((length(missing) <= 4000)),
  CHECK ((revision > 0)),
  FOREIGN KEY (municipality_id, party_id) REFERENCES party(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, verification_id, direction_id) REFERENCES direction_ask(municipality_id, verification_id, direction_id),
  PRIMARY KEY (municipality_id, verification_id, direction_id, person_id)
);

create table direction_ask (
  direction_id uuid not null,
  municipality_id uuid not null,
  ordinal integer not null,
  verification_id uuid not null,
  version integer not null,
  CHECK ((ordinal > 0)),
  FOREIGN KEY (municipality_id, direction_id, version) REFERENCES direction_version(municipality_id, direction_id, version),
  FOREIGN KEY (municipality_id, verification_id) REFERENCES verification(municipality_id, id),
  PRIMARY KEY (municipality_id, verification_id, direction_id),
  UNIQUE (municipality_id, direction_id, version)
);

create table direction_link (
  contribution_id uuid not null,
  direction_id uuid not null,
  municipality_id uuid not null,
  stance text not null,
  CHECK ((stance = ANY (ARRAY['carries'::text, 'speaks-against'::text]))),
  FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution(municipality_id, id),
  FOREIGN KEY (municipality_id, direction_id) REFERENCES direction(municipality_id, id),
  PRIMARY KEY (municipality_id, direction_id, contribution_id)
);

create table direction_version (
  changed text not null,
  direction_id uuid not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  municipality_id uuid not null,
  text text not null,
  version integer not null,
  CHECK (((text <> ''::text) AND (length(text) <= 2000))),
  CHECK (((version = 1) = (changed = ''::text))),
  CHECK ((length(changed) <= 2000)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, direction_id) REFERENCES direction(municipality_id, id),
  FOREIGN KEY (municipality_id, made_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, direction_id, version)
);

create table draft_paragraph (
  body text not null,
  draft_text_id uuid not null,
  heading text not null,
  municipality_id uuid not null,
  ordinal integer not null,
  paragraph_id uuid not null,
  version integer not null,
  CHECK ((ordinal > 0)),
  FOREIGN KEY (municipality_id, draft_text_id, version) REFERENCES draft_version(municipality_id, draft_text_id, version),
  PRIMARY KEY (municipality_id, draft_text_id, version, paragraph_id),
  UNIQUE (municipality_id, draft_text_id, version, ordinal)
);

create table draft_sent_to_council (
  draft_text_id uuid not null,
  municipality_id uuid not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  version integer not null,
  FOREIGN KEY (municipality_id, draft_text_id, version) REFERENCES draft_version(municipality_id, draft_text_id, version),
  FOREIGN KEY (municipality_id, sent_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, draft_text_id, version)
);

create table draft_text (
  id uuid not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  process_id uuid not null,
  title text not null,
  CHECK ((title <> ''::text)),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, process_id)
);

create table draft_version (
  draft_text_id uuid not null,
  frozen_at timestamp with time zone,
  label text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  municipality_id uuid not null,
  version integer not null,
  CHECK (((label = 'draft'::text) = (frozen_at IS NULL))),
  CHECK ((label = ANY (ARRAY['draft'::text, 'hearing'::text, 'adopted'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, draft_text_id) REFERENCES draft_text(municipality_id, id),
  FOREIGN KEY (municipality_id, made_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, draft_text_id, version)
);

create table einnsyn_decision (
  adoption_id uuid not null,
  attempts integer not null default 0,
  fingerprint text,
  looked_at timestamp with time zone not null,
  municipality_id uuid not null,
  reason text,
  retry_at timestamp with time zone,
  sent_at timestamp with time zone,
  status text not null,
  taken_until timestamp with time zone,
  CHECK ((((reason IS NULL) = (status = 'sent'::text)) OR (status = 'waiting'::text))),
  CHECK (((status <> 'sent'::text) OR (num_nonnulls(fingerprint, sent_at) = 2))),
  CHECK ((reason = ANY (ARRAY['unreachable'::text, 'throttled'::text, 'no-access'::text, 'unit-missing'::text, 'refused'::text]))),
  CHECK ((status = ANY (ARRAY['waiting'::text, 'sent'::text, 'attention'::text]))),
  FOREIGN KEY (municipality_id, adoption_id) REFERENCES adoption(municipality_id, id),
  PRIMARY KEY (municipality_id, adoption_id)
);

create table einnsyn_sending (
  attempts integer not null default 0,
  fingerprint text,
  looked_at timestamp with time zone not null,
  municipality_id uuid not null,
  reason text,
  retry_at timestamp with time zone,
  round_id uuid not null,
  seen_version integer,
  sent_at timestamp with time zone,
  status text not null,
  taken_until timestamp with time zone,
  CHECK ((((reason IS NULL) = (status = 'sent'::text)) OR (status = 'waiting'::text))),
  CHECK (((status <> 'sent'::text) OR (num_nonnulls(fingerprint, sent_at) = 2))),
  CHECK ((reason = ANY (ARRAY['unreachable'::text, 'throttled'::text, 'no-access'::text, 'unit-missing'::text, 'refused'::text]))),
  CHECK ((status = ANY (ARRAY['waiting'::text, 'sent'::text, 'attention'::text]))),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, round_id)
);

create table einnsyn_step (
  first_at timestamp with time zone not null,
  id bigint not null default nextval('einnsyn_step_order'::regclass),
  last_at timestamp with time zone not null,
  municipality_id uuid not null,
  outcome text not null,
  reason text,
  round_id uuid not null,
  tries integer not null default 1,
  CHECK (((reason IS NULL) = (outcome = ANY (ARRAY['created'::text, 'updated'::text])))),
  CHECK ((outcome = ANY (ARRAY['created'::text, 'updated'::text, 'again'::text, 'attention'::text]))),
  CHECK ((reason = ANY (ARRAY['unreachable'::text, 'throttled'::text, 'no-access'::text, 'unit-missing'::text, 'refused'::text]))),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table goal (
  closed_on date,
  closed_reason text not null default ''::text,
  id uuid not null,
  is_example boolean not null default false,
  key text not null,
  kind text not null,
  municipality_id uuid not null,
  note text not null default ''::text,
  ordinal integer not null default 0,
  parent_id uuid,
  plan_id uuid,
  title text not null,
  version integer not null default 1,
  CHECK (((closed_on IS NULL) = (closed_reason = ''::text))),
  CHECK ((kind = ANY (ARRAY['vision'::text, 'mainGoal'::text, 'subGoal'::text, 'strategy'::text, 'assignment'::text, 'task'::text]))),
  CHECK ((parent_id <> id)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, parent_id) REFERENCES goal(municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, key)
);

create table goal_conflict (
  affected text not null default ''::text,
  closed_on date,
  closed_reason text not null default ''::text,
  decided_on date,
  decided_where text not null default ''::text,
  first_aim text not null,
  handling text not null default ''::text,
  id uuid not null,
  is_example boolean not null default false,
  key text not null,
  municipality_id uuid not null,
  second_aim text not null,
  statement text not null default ''::text,
  version integer not null default 1,
  CHECK (((closed_on IS NULL) = (closed_reason = ''::text))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, key)
);

create table goal_conflict_chain (
  closed_on date,
  closed_reason text not null default ''::text,
  id uuid not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  title text not null default ''::text,
  version integer not null default 1,
  CHECK (((closed_on IS NULL) = (closed_reason = ''::text))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, id)
);

create table goal_conflict_chain_step (
  chain_id uuid not null,
  conflict_id uuid,
  goal_id uuid,
  municipality_id uuid not null,
  ordinal integer not null,
  plan_id uuid,
  words text not null,
  CHECK ((num_nonnulls(goal_id, plan_id, conflict_id) <= 1)),
  CHECK ((ordinal > 0)),
  CHECK ((words <> ''::text)),
  FOREIGN KEY (municipality_id, chain_id) REFERENCES goal_conflict_chain(municipality_id, id),
  FOREIGN KEY (municipality_id, conflict_id) REFERENCES goal_conflict(municipality_id, id),
  FOREIGN KEY (municipality_id, goal_id) REFERENCES goal(municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  PRIMARY KEY (municipality_id, chain_id, ordinal)
);

create table goal_conflict_goal (
  conflict_id uuid not null,
  goal_id uuid not null,
  municipality_id uuid not null,
  FOREIGN KEY (municipality_id, conflict_id) REFERENCES goal_conflict(municipality_id, id),
  FOREIGN KEY (municipality_id, goal_id) REFERENCES goal(municipality_id, id),
  PRIMARY KEY (municipality_id, conflict_id, goal_id)
);

create table goal_conflict_plan (
  conflict_id uuid not null,
  municipality_id uuid not null,
  plan_id uuid not null,
  FOREIGN KEY (municipality_id, conflict_id) REFERENCES goal_conflict(municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  PRIMARY KEY (municipality_id, conflict_id, plan_id)
);

create table goal_event (
  after jsonb not null,
  at timestamp with time zone not null,
  before jsonb,
  goal_id uuid not null,
  id uuid not null,
  kind text not null,
  municipality_id uuid not null,
  person_id uuid not null,
  CHECK ((kind = ANY (ARRAY['goal-added'::text, 'goal-changed'::text, 'goal-moved'::text, 'goal-closed'::text, 'goal-reopened'::text, 'indicator-added'::text, 'indicator-changed'::text, 'indicator-measured'::text, 'report-entered'::text, 'report-corrected'::text, 'means-added'::text, 'means-changed'::text]))),
  FOREIGN KEY (municipality_id, goal_id) REFERENCES goal(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table goal_means (
  amount_nok bigint not null,
  budget_line text not null,
  goal_id uuid not null,
  id uuid not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  person_months double precision not null,
  source text not null default ''::text,
  version integer not null default 1,
  year integer not null,
  CHECK (((year >= 1900) AND (year <= 2200))),
  CHECK ((amount_nok >= 0)),
  CHECK ((person_months >= (0)::double precision)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, goal_id) REFERENCES goal(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table goal_report (
  figures jsonb not null,
  goal_id uuid not null,
  id uuid not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  period text not null,
  reported_on date not null,
  status text not null,
  text text not null default ''::text,
  version integer not null default 1,
  CHECK ((status = ANY (ARRAY['on-track'::text, 'delayed'::text, 'done'::text, 'stopped'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, goal_id) REFERENCES goal(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table graph_pace (
  held_until double precision not null,
  municipality_id uuid not null,
  next_free_at double precision not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table hearing (
  draft_text_id uuid not null,
  draft_version integer,
  ends_on date not null,
  id uuid not null,
  invitation text not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  parties text[] not null,
  phase_id uuid not null,
  process_id uuid not null,
  rule text,
  sent_at timestamp with time zone,
  sent_by uuid,
  starts_on date not null,
  version integer not null,
  CHECK ((((sent_at IS NULL) = (draft_version IS NULL)) AND ((sent_at IS NULL) = (sent_by IS NULL)))),
  CHECK ((ends_on >= starts_on)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, draft_text_id) REFERENCES draft_text(municipality_id, id),
  FOREIGN KEY (municipality_id, draft_text_id, draft_version) REFERENCES draft_version(municipality_id, draft_text_id, version),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  FOREIGN KEY (municipality_id, sent_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, phase_id)
);

create table hearing_statement (
  are_words_removed boolean not null default false,
  body text not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  hearing_id uuid not null,
  id uuid not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  openness text not null,
  openness_basis text not null,
  paragraph_ids uuid[] not null,
  received_on date not null,
  registered_at timestamp with time zone not null,
  registered_by uuid not null,
  sender text not null,
  sender_kind text not null,
  summary text not null,
  verdict text,
  version integer not null,
  why text not null default ''::text,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_why text not null default ''::text,
  CHECK (
CASE
    WHEN are_words_removed THEN ((sender = ''::text) AND (summary = ''::text) AND (body = ''::text) AND (why = ''::text))
    ELSE ((sender <> ''::text) AND (summary <> ''::text))
END),
  CHECK ((((verdict IS NULL) = (decided_at IS NULL)) AND ((verdict IS NULL) = (decided_by IS NULL)))),
  CHECK ((((withdrawn_at IS NULL) = (withdrawn_by IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_why = ''::text)))),
  CHECK (((NOT are_words_removed) OR ((withdrawn_at IS NOT NULL) AND (sender_kind = 'private-person'::text)))),
  CHECK (((openness = 'open'::text) = (openness_basis = ''::text))),
  CHECK (((verdict IS NULL) OR (why <> ''::text))),
  CHECK ((openness = ANY (ARRAY['open'::text, 'closed'::text]))),
  CHECK ((sender_kind = ANY (ARRAY['organisation'::text, 'private-person'::text]))),
  CHECK ((verdict = ANY (ARRAY['followed'::text, 'partly'::text, 'not'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, decided_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, hearing_id) REFERENCES hearing(municipality_id, id),
  FOREIGN KEY (municipality_id, registered_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, withdrawn_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table indicator (
  direction text not null,
  goal_id uuid not null,
  id uuid not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  name text not null,
  ordinal integer not null default 0,
  sdgs integer[] not null default '{}'::integer[],
  source text not null default ''::text,
  target double precision,
  target_on date,
  unit text not null,
  version integer not null default 1,
  CHECK (((target_on IS NULL) OR (target IS NOT NULL))),
  CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text, 'hold'::text]))),
  CHECK ((sdgs <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, goal_id) REFERENCES goal(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table indicator_value (
  indicator_id uuid not null,
  measured_on date not null,
  municipality_id uuid not null,
  value double precision not null,
  version integer not null default 1,
  FOREIGN KEY (municipality_id, indicator_id) REFERENCES indicator(municipality_id, id),
  PRIMARY KEY (municipality_id, indicator_id, measured_on)
);

create table kept_roll (
  municipality_id uuid not null,
  party_id uuid,
  person_id uuid not null,
  poll_id uuid not null,
  side text,
  CHECK ((side = ANY (ARRAY['politics'::text, 'administration'::text]))),
  FOREIGN KEY (municipality_id, party_id) REFERENCES party(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, person_id)
);

create table knowledge_item (
  body text not null,
  dated date not null,
  id uuid not null,
  is_example boolean not null,
  kind text not null,
  municipality_id uuid not null,
  ordinal integer not null,
  points jsonb not null,
  process_id uuid not null,
  removed_at timestamp with time zone,
  source text not null,
  title text not null,
  unit text not null,
  version integer not null,
  CHECK ((kind = ANY (ARRAY['text'::text, 'figure'::text]))),
  CHECK ((ordinal > 0)),
  CHECK ((source <> ''::text)),
  CHECK ((title <> ''::text)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table knowledge_reaction (
  answer text not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  client_key uuid not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null,
  made_at timestamp with time zone not null,
  municipality_id uuid not null,
  named_person_id uuid,
  round_id uuid,
  table_number integer,
  version integer not null,
  words text not null,
  CHECK (((answer = ''::text) = (answered_at IS NULL))),
  CHECK (((kind <> 'missing'::text) OR (words <> ''::text))),
  CHECK (((round_id IS NULL) = (table_number IS NULL))),
  CHECK (((table_number >= 1) AND (table_number <= 100))),
  CHECK (((table_number IS NULL) OR (named_person_id IS NULL))),
  CHECK ((kind = ANY (ARRAY['surprised'::text, 'curious'::text, 'missing'::text]))),
  CHECK ((length(words) <= 4000)),
  CHECK ((num_nonnulls(answered_by, answered_at) = ANY (ARRAY[0, 2]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, answered_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, item_id) REFERENCES knowledge_item(municipality_id, id),
  FOREIGN KEY (municipality_id, named_person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, client_key)
);

create table learning_point (
  client_key uuid not null,
  home jsonb,
  id uuid not null,
  made_at timestamp with time zone not null,
  municipality_id uuid not null,
  named_person_id uuid,
  phase_id uuid not null,
  text text not null,
  version integer not null,
  withdrawn_at timestamp with time zone,
  CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, named_person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, client_key)
);

create table letter (
  content jsonb not null,
  edition integer not null default 0,
  id uuid not null,
  municipality_id uuid not null,
  process_id uuid not null,
  version integer not null,
  CHECK ((edition >= 0)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, process_id)
);

create table letter_concern (
  answer text not null default ''::text,
  answered_at timestamp with time zone,
  answered_by uuid,
  date_id uuid,
  id uuid not null,
  kind text not null,
  letter_id uuid not null,
  made_at timestamp with time zone not null,
  municipality_id uuid not null,
  person_id uuid not null,
  withdrawn_at timestamp with time zone,
  words text not null,
  CHECK (((answer = ''::text) = (answered_at IS NULL))),
  CHECK (((answered_at IS NULL) = (answered_by IS NULL))),
  CHECK (((kind = 'date'::text) = (date_id IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['question'::text, 'date'::text]))),
  FOREIGN KEY (municipality_id, answered_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, letter_id, person_id) REFERENCES letter_recipient(municipality_id, letter_id, person_id),
  PRIMARY KEY (municipality_id, id)
);

create table letter_edition (
  content jsonb not null,
  correction text not null,
  dates jsonb not null,
  edition integer not null,
  letter_id uuid not null,
  municipality_id uuid not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  CHECK (((edition = 1) = (correction = ''::text))),
  CHECK ((edition > 0)),
  FOREIGN KEY (municipality_id, letter_id) REFERENCES letter(municipality_id, id),
  FOREIGN KEY (municipality_id, sent_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, letter_id, edition)
);

create table letter_recipient (
  accepted_at timestamp with time zone,
  accepted_edition integer not null default 0,
  body_ids uuid[] not null,
  letter_id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  CHECK (((accepted_edition = 0) = (accepted_at IS NULL))),
  CHECK ((accepted_edition >= 0)),
  FOREIGN KEY (municipality_id, letter_id) REFERENCES letter(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, letter_id, person_id)
);

create table means_frame (
  amount_nok bigint not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  person_months double precision,
  source text not null default ''::text,
  version integer not null default 1,
  year integer not null,
  CHECK (((year >= 1900) AND (year <= 2200))),
  CHECK ((amount_nok >= 0)),
  CHECK ((person_months >= (0)::double precision)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, year)
);

create table meeting_counter (
  body_id uuid not null,
  last_number integer not null,
  municipality_id uuid not null,
  year integer not null,
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  PRIMARY KEY (municipality_id, body_id, year)
);

create table meeting_rules (
  body_id uuid not null,
  is_city_government boolean not null,
  municipality_id uuid not null,
  remote_allowed_by text not null,
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  PRIMARY KEY (municipality_id, body_id)
);

create table membership (
  body_id uuid not null,
  deputy_order integer,
  function text not null,
  municipality_id uuid not null,
  party_id uuid not null,
  person_id uuid not null,
  term_id uuid not null,
  CHECK (((deputy_order IS NULL) OR (function = 'deputy'::text))),
  CHECK ((deputy_order > 0)),
  CHECK ((function = ANY (ARRAY['chair'::text, 'deputy-chair'::text, 'member'::text, 'deputy'::text]))),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, party_id) REFERENCES party(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, term_id) REFERENCES term(municipality_id, id),
  PRIMARY KEY (municipality_id, body_id, term_id, person_id),
  UNIQUE (municipality_id, body_id, term_id, party_id, deputy_order) DEFERRABLE INITIALLY DEFERRED
);

create table migration (
  applied_at timestamp with time zone not null default now(),
  name text not null,
  sha256 text not null,
  PRIMARY KEY (name)
);

create table municipality (
  catalogue_app_id text,
  entra_tenant_id uuid not null,
  governance text not null,
  id uuid not null,
  language text not null,
  motto text not null default ''::text,
  municipal_values text[] not null default '{}'::text[],
  name text not null,
  number text not null,
  open_library_id text not null default ''::text,
  restricted_library_id text not null default ''::text,
  sharepoint_site_id text not null default ''::text,
  slug text not null,
  CHECK ((governance = ANY (ARRAY['formannskap'::text, 'parliamentary'::text]))),
  CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  CHECK ((number ~ '^[0-9]{4}$'::text)),
  CHECK ((slug ~ '^[a-z0-9-]{1,60}$'::text)),
  PRIMARY KEY (id),
  UNIQUE (entra_tenant_id),
  UNIQUE (slug)
);

create table note_openness (
  body_id uuid,
  municipality_id uuid not null,
  openness jsonb not null,
  openness_answers jsonb not null,
  openness_decided_at timestamp with time zone not null,
  openness_decided_by uuid not null,
  process_id uuid not null,
  version integer not null,
  CHECK ((((openness ->> 'kind'::text) = 'closed'::text) = (body_id IS NOT NULL))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, openness_decided_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, process_id)
);

create table openness_basis (
  explanation jsonb not null,
  is_retired boolean not null,
  key text not null,
  municipality_id uuid not null,
  ordinal integer not null,
  paragraph text not null,
  CHECK ((key ~ '^[a-z0-9-]{1,40}$'::text)),
  CHECK ((ordinal > 0)),
  CHECK ((paragraph <> ''::text)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, key)
);

create table openness_rule (
  municipality_id uuid not null,
  paragraph text not null,
  rule text not null,
  CHECK ((paragraph <> ''::text)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, rule)
);

create table outgoing_message (
  activity_id text,
  app_installed_at timestamp with time zone,
  attempts integer not null default 0,
  cause text,
  conversation_id text,
  due_at timestamp with time zone not null,
  edition integer not null default 0,
  id uuid not null,
  key text not null,
  kind text not null,
  municipality_id uuid not null,
  person_id uuid,
  poll_id uuid generated always as (CASE WHEN (kind = 'poll'::text) THEN subject_id ELSE NULL::uuid END) stored,
  priority text not null,
  rendered text,
  sent_by text not null default 'chat'::text,
  state text not null,
  subject_id uuid not null,
  updated_at timestamp with time zone not null,
  CHECK ((edition >= 0)),
  CHECK ((kind = ANY (ARRAY['poll'::text, 'letter'::text, 'date-poll'::text, 'verification'::text, 'reminder'::text, 'correction'::text, 'due-reminder'::text, 'poll-reminder'::text, 'outcome-reminder'::text, 'protocol'::text]))),
  CHECK ((priority = ANY (ARRAY['live'::text, 'ordinary'::text, 'reminder'::text]))),
  CHECK ((sent_by = ANY (ARRAY['chat'::text, 'feed'::text]))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'uncertain'::text, 'unreachable'::text]))),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, key)
);

create table paragraph_direction (
  decided_at timestamp with time zone,
  decided_by uuid,
  direction_id uuid not null,
  draft_text_id uuid not null,
  municipality_id uuid not null,
  paragraph_id uuid not null,
  verdict text,
  version integer not null,
  why text not null default ''::text,
  CHECK ((((verdict IS NULL) = (decided_at IS NULL)) AND ((verdict IS NULL) = (decided_by IS NULL)))),
  CHECK ((verdict = ANY (ARRAY['followed'::text, 'changed'::text, 'dropped'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, decided_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, direction_id) REFERENCES direction(municipality_id, id),
  FOREIGN KEY (municipality_id, draft_text_id) REFERENCES draft_text(municipality_id, id),
  PRIMARY KEY (municipality_id, draft_text_id, paragraph_id, direction_id)
);

create table paragraph_goal (
  draft_text_id uuid not null,
  goal_id uuid not null,
  municipality_id uuid not null,
  paragraph_id uuid not null,
  FOREIGN KEY (municipality_id, draft_text_id) REFERENCES draft_text(municipality_id, id),
  FOREIGN KEY (municipality_id, goal_id) REFERENCES goal(municipality_id, id),
  PRIMARY KEY (municipality_id, draft_text_id, paragraph_id, goal_id)
);

create table party (
  id uuid not null,
  label text not null,
  municipality_id uuid not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, label)
);

create table past_seat (
  body_id uuid not null,
  deputy_order integer,
  function text not null,
  id uuid not null,
  municipality_id uuid not null,
  party_id uuid not null,
  person_id uuid not null,
  term_id uuid not null,
  until_on date not null,
  why text not null,
  CHECK (((deputy_order IS NULL) OR (function = 'deputy'::text))),
  CHECK ((deputy_order > 0)),
  CHECK ((function = ANY (ARRAY['chair'::text, 'deputy-chair'::text, 'member'::text, 'deputy'::text]))),
  CHECK ((why = ANY (ARRAY['left'::text, 'party-changed'::text]))),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, party_id) REFERENCES party(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, term_id) REFERENCES term(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table people_sync_run (
  cause text,
  changes jsonb not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  failed_group text not null,
  id uuid not null,
  municipality_id uuid not null,
  night date,
  outcome text not null,
  ran_at timestamp with time zone not null,
  CHECK (((outcome = 'confirmed'::text) = (confirmed_at IS NOT NULL))),
  CHECK (((outcome = 'failed'::text) = (cause IS NOT NULL))),
  CHECK ((cause = ANY (ARRAY['no-access'::text, 'not-found'::text, 'no-answer'::text, 'refused'::text]))),
  CHECK ((num_nonnulls(confirmed_by, confirmed_at) = ANY (ARRAY[0, 2]))),
  CHECK ((outcome = ANY (ARRAY['applied'::text, 'held'::text, 'confirmed'::text, 'failed'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, confirmed_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, night)
);

create table people_sync_setting (
  is_enabled boolean not null,
  largest_share integer not null,
  municipality_id uuid not null,
  previewed_at timestamp with time zone,
  version integer not null,
  CHECK (((NOT is_enabled) OR (previewed_at IS NOT NULL))),
  CHECK (((largest_share >= 0) AND (largest_share <= 100))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table person (
  entra_object_id uuid not null,
  id uuid not null,
  language text not null,
  municipality_id uuid not null,
  name text not null,
  roles text[] not null default '{}'::text[],
  CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, entra_object_id)
);

create table person_preference (
  check_ins_paused boolean not null default false,
  greeted_at timestamp with time zone,
  municipality_id uuid not null,
  notices text,
  paused_until date,
  person_id uuid not null,
  quiet_from text,
  quiet_to text,
  CHECK (((quiet_from IS NULL) = (quiet_to IS NULL))),
  CHECK ((notices = ANY (ARRAY['chat'::text, 'feed'::text]))),
  CHECK ((quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CHECK ((quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, person_id)
);

create table phase (
  adopted_ends_on date not null,
  adopted_starts_on date not null,
  closed_at timestamp with time zone,
  deadlines text[] not null default '{}'::text[],
  depends_on uuid[] not null default '{}'::uuid[],
  ends_on date not null,
  expectation text not null default ''::text,
  id uuid not null,
  key text not null,
  kind text not null default 'preparation'::text,
  lead text not null,
  municipality_id uuid not null,
  opened_at timestamp with time zone,
  ordinal integer not null,
  planned_rounds text[] not null default '{}'::text[],
  process_id uuid not null,
  products text[] not null default '{}'::text[],
  purpose text not null default ''::text,
  starts_on date not null,
  title text not null,
  version integer not null default 1,
  CHECK (((closed_at IS NULL) OR (opened_at IS NOT NULL))),
  CHECK ((adopted_ends_on >= adopted_starts_on)),
  CHECK ((ends_on >= starts_on)),
  CHECK ((kind = ANY (ARRAY['preparation'::text, 'knowledge'::text, 'training'::text, 'participation'::text, 'co-creation'::text, 'drafting'::text, 'hearing'::text, 'adoption'::text, 'follow-up'::text, 'gathering'::text, 'action'::text]))),
  CHECK ((lead = ANY (ARRAY['politics'::text, 'administration'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, process_id, key),
  UNIQUE (municipality_id, process_id, ordinal)
);

create table phase_due (
  day integer not null,
  done_at timestamp with time zone,
  done_by uuid,
  finding text,
  id uuid not null,
  kind text not null,
  made_address text not null default ''::text,
  municipality_id uuid not null,
  phase_id uuid not null,
  poll_id uuid,
  title text not null,
  CHECK (((done_at IS NULL) = (done_by IS NULL))),
  CHECK (((kind = 'check-in'::text) = (finding IS NOT NULL))),
  CHECK (((length(made_address) <= 2000) AND ((made_address = ''::text) OR (made_address ~ '^https://'::text) OR (made_address ~ '^/[^/]'::text)))),
  CHECK (((poll_id IS NULL) OR (kind = ANY (ARRAY['poll'::text, 'check-in'::text])))),
  CHECK (((title <> ''::text) AND (length(title) <= 300))),
  CHECK ((day >= 0)),
  CHECK ((kind = ANY (ARRAY['poll'::text, 'check-in'::text, 'product'::text, 'letter'::text]))),
  FOREIGN KEY (municipality_id, done_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table phase_event (
  at timestamp with time zone not null,
  details jsonb not null,
  id uuid not null,
  kind text not null,
  municipality_id uuid not null,
  person_id uuid,
  phase_id uuid not null,
  process_id uuid not null,
  reason text not null,
  sequence integer not null,
  CHECK ((kind = ANY (ARRAY['moved'::text, 'moved-back'::text, 'opened'::text, 'closed'::text, 'reopened'::text]))),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, process_id, sequence)
);

create table phase_threshold (
  municipality_id uuid not null,
  percent integer not null,
  phase_id uuid not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  CHECK (((percent >= 1) AND (percent <= 100))),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, set_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, phase_id)
);

create table plan (
  adopted_by_body_id uuid,
  adopted_on date,
  committee_id uuid,
  continued_by_body_id uuid,
  continued_on date,
  continued_reference text not null default ''::text,
  decision_reference text not null default ''::text,
  end_reason text not null default ''::text,
  ended_on date,
  first_adopted_on date,
  horizon_years integer,
  id uuid not null,
  is_example boolean not null default false,
  is_group boolean not null default false,
  key text not null,
  level text not null,
  municipality_id uuid not null,
  parent_id uuid,
  revision_ordered_on date,
  revision_reason text not null default ''::text,
  revision_started_on date,
  status text not null,
  summary text not null default ''::text,
  themes text[] not null default '{}'::text[],
  title text not null,
  treatment text not null,
  treatment_reason text not null default ''::text,
  type text not null,
  version integer not null default 1,
  CHECK (((continued_on IS NULL) = (continued_by_body_id IS NULL))),
  CHECK (((ended_on IS NULL) OR (status = ANY (ARRAY['replaced'::text, 'closed'::text])))),
  CHECK (((horizon_years >= 1) AND (horizon_years <= 100))),
  CHECK (((revision_started_on IS NULL) OR (revision_ordered_on IS NOT NULL))),
  CHECK ((level = ANY (ARRAY['overall'::text, 'elaboration'::text, 'action'::text, 'operations'::text, 'reporting'::text, 'beside'::text, 'knowledge'::text]))),
  CHECK ((parent_id <> id)),
  CHECK ((status = ANY (ARRAY['in-force'::text, 'in-progress'::text, 'ordered'::text, 'replaced'::text, 'closed'::text]))),
  CHECK ((treatment = ANY (ARRAY['political'::text, 'administrative'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, adopted_by_body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, committee_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, continued_by_body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, parent_id) REFERENCES plan(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, key)
);

create table plan_document (
  address text not null,
  dated_on date,
  id uuid not null,
  is_example boolean not null default false,
  kind text not null,
  municipality_id uuid not null,
  plan_id uuid not null,
  title text not null,
  CHECK ((address ~* '^https://[^/?#@[:space:]]+([/?#]|$)'::text)),
  CHECK ((kind = ANY (ARRAY['plan'::text, 'map'::text, 'decision'::text, 'summary'::text, 'other'::text]))),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, plan_id, address)
);

create table plan_event (
  details jsonb not null,
  happened_on date not null,
  id uuid not null,
  kind text not null,
  municipality_id uuid not null,
  ordinal integer not null,
  person_id uuid,
  plan_id uuid not null,
  plan_version integer not null,
  recorded_at timestamp with time zone not null,
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table plan_link (
  effective_on date,
  from_plan_id uuid not null,
  id uuid not null,
  is_example boolean not null default false,
  kind text not null,
  municipality_id uuid not null,
  part text not null default ''::text,
  to_plan_id uuid not null,
  CHECK (((kind = 'replaces'::text) OR ((part = ''::text) AND (effective_on IS NULL)))),
  CHECK ((from_plan_id <> to_plan_id)),
  CHECK ((kind = ANY (ARRAY['depends-on'::text, 'elaborates'::text, 'implements'::text, 'replaces'::text]))),
  FOREIGN KEY (municipality_id, from_plan_id) REFERENCES plan(municipality_id, id),
  FOREIGN KEY (municipality_id, to_plan_id) REFERENCES plan(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, from_plan_id, to_plan_id, kind, part)
);

create table plan_need (
  decided jsonb not null,
  goal_ids text[] not null default '{}'::text[],
  id uuid not null,
  is_example boolean not null default false,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  municipality_id uuid not null,
  outcome text not null,
  plan_id uuid,
  purpose text not null,
  themes text[] not null default '{}'::text[],
  title text not null,
  type text not null,
  version integer not null,
  CHECK (((outcome = 'open'::text) = (decided = '{}'::jsonb))),
  CHECK (((outcome = 'plan'::text) = (plan_id IS NOT NULL))),
  CHECK ((outcome = ANY (ARRAY['open'::text, 'plan'::text, 'no-plan'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, made_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table plan_register_version (
  municipality_id uuid not null,
  version bigint not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table plan_target (
  active_plans integer not null,
  municipality_id uuid not null,
  version integer not null,
  CHECK (((active_plans >= 0) AND (active_plans <= 10000))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table planning_strategy (
  adopted_by_body_id uuid,
  adopted_on date,
  adoption_reference text not null default ''::text,
  despite text not null default ''::text,
  id uuid not null,
  is_example boolean not null default false,
  municipality_id uuid not null,
  plan_id uuid,
  public_from date,
  status text not null,
  term_id uuid not null,
  title text not null,
  treatment_on date,
  version integer not null,
  CHECK (((adopted_on IS NULL) = (adopted_by_body_id IS NULL))),
  CHECK (((status = 'adopted'::text) = (adopted_on IS NOT NULL))),
  CHECK ((public_from <= treatment_on)),
  CHECK ((status = ANY (ARRAY['draft'::text, 'proposed'::text, 'adopted'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, adopted_by_body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  FOREIGN KEY (municipality_id, term_id) REFERENCES term(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, term_id)
);

create table poll (
  anonymous_use text,
  audience jsonb not null default '{"kind": "body", "guestIds": [], "disqualifiedIds": []}'::jsonb,
  body_id uuid not null,
  check_in jsonb,
  closed_at timestamp with time zone,
  closes_at timestamp with time zone not null,
  eligible_at_close integer,
  id uuid not null,
  municipality_id uuid not null,
  opened_at timestamp with time zone,
  openness jsonb not null default '{"kind": "open"}'::jsonb,
  openness_answers jsonb,
  openness_decided_at timestamp with time zone,
  openness_decided_by uuid,
  outcome_note text not null default ''::text,
  phase_id uuid not null,
  purpose text not null,
  questions jsonb not null,
  results_when text not null,
  roll_kept boolean not null default false,
  round_id uuid,
  seal_key_id uuid,
  seal_public_key text,
  seal_state text,
  status text not null,
  tells_sides boolean not null default true,
  title text not null,
  version integer not null,
  visibility text not null,
  CHECK (((check_in IS NULL) OR (visibility = 'anonymous'::text))),
  CHECK (((seal_state IS NOT NULL) = ((visibility = 'anonymous'::text) AND (status <> 'draft'::text)))),
  CHECK (((status = 'closed'::text) = (closed_at IS NOT NULL))),
  CHECK (((status = 'closed'::text) OR (seal_state IS NULL) OR (seal_state = 'sealed'::text))),
  CHECK (((status = 'draft'::text) = (opened_at IS NULL))),
  CHECK (((visibility <> 'anonymous'::text) OR (results_when = 'at-close'::text))),
  CHECK (((visibility = 'anonymous'::text) = (anonymous_use IS NOT NULL))),
  CHECK ((anonymous_use = ANY (ARRAY['climate'::text, 'learning'::text, 'method'::text]))),
  CHECK ((num_nonnulls(openness_answers, openness_decided_by, openness_decided_at) = ANY (ARRAY[0, 3]))),
  CHECK ((num_nonnulls(seal_key_id, seal_public_key, seal_state) = ANY (ARRAY[0, 3]))),
  CHECK ((results_when = ANY (ARRAY['at-once'::text, 'after-own-answer'::text, 'at-close'::text]))),
  CHECK ((seal_state = ANY (ARRAY['sealed'::text, 'opened'::text, 'destroyed'::text, 'lost'::text]))),
  CHECK ((status = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text]))),
  CHECK ((version > 0)),
  CHECK ((visibility = ANY (ARRAY['named'::text, 'by-party'::text, 'sums'::text, 'anonymous'::text]))),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, openness_decided_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table poll_correction (
  changes jsonb not null,
  corrected_at timestamp with time zone not null,
  municipality_id uuid not null,
  poll_id uuid not null,
  poll_version integer not null,
  reason text not null,
  CHECK ((jsonb_array_length(changes) > 0)),
  CHECK ((poll_version > 1)),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, poll_version)
);

create table poll_life (
  closes_with_phase boolean not null,
  failed_at timestamp with time zone,
  failure text,
  municipality_id uuid not null,
  opening text not null,
  opens_at timestamp with time zone,
  origin text,
  origin_id uuid,
  planned_by uuid,
  poll_id uuid not null,
  previewed_version integer,
  review_on date,
  version integer not null,
  CHECK (((failed_at IS NULL) = (failure IS NULL))),
  CHECK (((opening = 'at'::text) = (opens_at IS NOT NULL))),
  CHECK (((opening = 'by-hand'::text) = (planned_by IS NULL))),
  CHECK (((origin IS NULL) = (origin_id IS NULL))),
  CHECK ((opening = ANY (ARRAY['by-hand'::text, 'at'::text, 'with-phase'::text]))),
  CHECK ((origin = ANY (ARRAY['repeats'::text, 'replaces'::text]))),
  CHECK ((origin_id <> poll_id)),
  CHECK ((previewed_version > 0)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, origin_id) REFERENCES poll(municipality_id, id),
  FOREIGN KEY (municipality_id, planned_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id)
);

create table poll_reminder_plan (
  days_before integer[] not null,
  hours_before integer,
  municipality_id uuid not null,
  poll_id uuid not null,
  version integer not null,
  CHECK (((cardinality(days_before) <= 5) AND (1 <= ALL (days_before)) AND (30 >= ALL (days_before)))),
  CHECK (((hours_before >= 1) AND (hours_before <= 48))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id)
);

create table poll_seen (
  municipality_id uuid not null,
  person_id uuid not null,
  poll_id uuid not null,
  seen_on date not null,
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, person_id)
);

create table privacy_rule (
  basis text not null,
  days_after_leaving integer,
  is_checked boolean not null,
  kind text not null,
  municipality_id uuid not null,
  version integer not null,
  CHECK (((days_after_leaving >= 0) AND (days_after_leaving <= 3650))),
  CHECK (((length(basis) >= 1) AND (length(basis) <= 200))),
  CHECK ((kind ~ '^[a-z-]{1,40}$'::text)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, kind)
);

create table process (
  counted_from date,
  governance text,
  id uuid not null,
  key text not null,
  municipality_id uuid not null,
  plan_id uuid,
  responsible_id uuid,
  status text not null default 'running'::text,
  template text not null,
  template_key text,
  template_version integer,
  title text not null,
  version integer not null default 1,
  CHECK (((template_key IS NULL) = (template_version IS NULL))),
  CHECK ((governance = ANY (ARRAY['formannskap'::text, 'parliamentary'::text]))),
  CHECK ((status = ANY (ARRAY['planned'::text, 'running'::text, 'ended'::text, 'cancelled'::text]))),
  CHECK ((template_version > 0)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  FOREIGN KEY (municipality_id, responsible_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, key)
);

create table process_cancellation (
  cancelled_at timestamp with time zone not null,
  cancelled_by uuid not null,
  municipality_id uuid not null,
  process_id uuid not null,
  reason text not null,
  CHECK (((reason <> ''::text) AND (length(reason) <= 2000))),
  FOREIGN KEY (municipality_id, cancelled_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, process_id)
);

create table process_origin (
  content jsonb not null,
  counted_as text not null,
  municipality_id uuid not null,
  process_id uuid not null,
  CHECK ((counted_as = ANY (ARRAY['start'::text, 'constitution'::text]))),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, process_id)
);

create table process_template (
  content jsonb not null,
  copied_from text not null,
  is_offered boolean not null,
  key text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  municipality_id uuid not null,
  version integer not null,
  CHECK (((key <> ''::text) AND (length(key) <= 80))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, made_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, key, version)
);

create table programme (
  content jsonb not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  municipality_id uuid not null,
  process_id uuid not null,
  version integer not null,
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, made_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  PRIMARY KEY (municipality_id, process_id, version)
);

create table protocol (
  assembled_at timestamp with time zone not null,
  content jsonb not null,
  id uuid not null,
  municipality_id uuid not null,
  round_id uuid not null,
  version integer not null,
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, round_id, version)
);

create table protocol_arms (
  arms jsonb not null,
  body_id uuid,
  municipality_id uuid not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  UNIQUE NULLS NOT DISTINCT (municipality_id, body_id)
);

create table protocol_ask (
  accepted_at timestamp with time zone,
  asked_at timestamp with time zone not null,
  draft_id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  FOREIGN KEY (municipality_id, draft_id) REFERENCES protocol_draft(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, draft_id, person_id)
);

create table protocol_draft (
  begun_at timestamp with time zone not null,
  content jsonb not null,
  id uuid not null,
  municipality_id uuid not null,
  origin jsonb not null,
  reason text not null,
  revision integer not null,
  round_id uuid not null,
  screening jsonb not null default '{"marks": [], "settledAt": null}'::jsonb,
  state jsonb not null,
  status text not null,
  version integer not null,
  CHECK (((reason = ''::text) = (version = 1))),
  CHECK ((revision > 0)),
  CHECK ((status = ANY (ARRAY['drafting'::text, 'in-correction'::text, 'for-approval'::text, 'frozen'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, round_id, version)
);

create table protocol_proposal (
  draft_id uuid not null,
  id uuid not null,
  municipality_id uuid not null,
  passage text not null,
  person_id uuid not null,
  proposed_at timestamp with time zone not null,
  verdict jsonb,
  was text not null,
  why text not null,
  words text not null,
  FOREIGN KEY (municipality_id, draft_id) REFERENCES protocol_draft(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table protocol_rules (
  approver text not null,
  body_id uuid not null,
  closing text not null,
  correction_days integer not null,
  handling text not null,
  municipality_id uuid not null,
  name text not null,
  opening text not null,
  version integer not null,
  CHECK (((correction_days >= 1) AND (correction_days <= 60))),
  CHECK ((approver = ANY (ARRAY['chair'::text, 'clerk'::text]))),
  CHECK ((handling = ANY (ARRAY['automatic'::text, 'checked'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  PRIMARY KEY (municipality_id, body_id)
);

create table record_recall (
  municipality_id uuid not null,
  outcome text not null,
  reason text not null,
  record_id uuid not null,
  settled_at timestamp with time zone not null,
  settled_by uuid not null,
  versions uuid[] not null,
  CHECK (((length(reason) <= 1000) AND ((outcome = 'taken-out'::text) OR (reason <> ''::text)))),
  CHECK ((outcome = ANY (ARRAY['taken-out'::text, 'may-stay'::text]))),
  FOREIGN KEY (municipality_id, record_id) REFERENCES archive_record(municipality_id, id),
  FOREIGN KEY (municipality_id, settled_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, record_id)
);

create table record_source (
  content jsonb not null,
  day date,
  id uuid not null,
  kind text not null,
  made_at timestamp with time zone not null,
  municipality_id uuid not null,
  phase_id uuid,
  poll_id uuid,
  version integer not null,
  CHECK (((kind = 'audit-head'::text) = (day IS NOT NULL))),
  CHECK (((kind = 'phase'::text) = (phase_id IS NOT NULL))),
  CHECK (((kind = 'poll'::text) = (poll_id IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['poll'::text, 'phase'::text, 'audit-head'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table role_group (
  entra_group_id uuid not null,
  municipality_id uuid not null,
  role text not null,
  CHECK ((role <> ''::text)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, entra_group_id, role)
);

create table round (
  agenda jsonb not null,
  attendance_version integer not null default 0,
  body_id uuid not null,
  cancel_reason text not null default ''::text,
  cancelled_at timestamp with time zone,
  closed_at timestamp with time zone,
  duration_minutes integer not null,
  id uuid not null,
  meeting_form text not null default 'in-person'::text,
  meeting_number text,
  municipality_id uuid not null,
  notice_text text not null,
  openness jsonb not null,
  openness_answers jsonb,
  openness_decided_at timestamp with time zone,
  openness_decided_by uuid,
  ordinal integer not null,
  organiser_id uuid not null,
  phase_id uuid not null,
  place text not null,
  published_at timestamp with time zone,
  purpose text not null,
  questions jsonb not null,
  short_notice_reason text not null,
  started_at timestamp with time zone,
  starts_at timestamp with time zone not null,
  status text not null,
  summary text not null,
  title text not null,
  version integer not null,
  CHECK (((duration_minutes >= 1) AND (duration_minutes <= 1440))),
  CHECK (((published_at IS NULL) = (meeting_number IS NULL))),
  CHECK (((status = 'cancelled'::text) = (cancel_reason <> ''::text))),
  CHECK (((status = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
  CHECK (((status = 'closed'::text) = (closed_at IS NOT NULL))),
  CHECK (((status = 'draft'::text) = (published_at IS NULL))),
  CHECK (((status = ANY (ARRAY['under-way'::text, 'closed'::text])) = (started_at IS NOT NULL))),
  CHECK ((attendance_version >= 0)),
  CHECK ((meeting_form = ANY (ARRAY['in-person'::text, 'hybrid'::text, 'remote'::text]))),
  CHECK ((num_nonnulls(openness_answers, openness_decided_by, openness_decided_at) = ANY (ARRAY[0, 3]))),
  CHECK ((status = ANY (ARRAY['draft'::text, 'published'::text, 'under-way'::text, 'closed'::text, 'cancelled'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, openness_decided_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, organiser_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, body_id, meeting_number),
  UNIQUE (municipality_id, phase_id, ordinal)
);

create table round_correction (
  changes jsonb not null,
  kind text not null,
  municipality_id uuid not null,
  number integer not null,
  published_at timestamp with time zone not null,
  published_by uuid not null,
  reason text not null,
  round_id uuid not null,
  CHECK ((kind = ANY (ARRAY['changed'::text, 'cancelled'::text]))),
  CHECK ((number > 0)),
  CHECK ((reason <> ''::text)),
  FOREIGN KEY (municipality_id, published_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, round_id, number)
);

create table round_note_taker (
  municipality_id uuid not null,
  person_id uuid not null,
  round_id uuid not null,
  table_number integer not null,
  CHECK (((table_number >= 1) AND (table_number <= 100))),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, round_id, table_number, person_id)
);

create table round_paper (
  address text not null,
  agenda_item_id uuid,
  id uuid not null,
  kind text not null,
  municipality_id uuid not null,
  openness jsonb not null,
  openness_answers jsonb not null,
  openness_decided_at timestamp with time zone not null,
  openness_decided_by uuid not null,
  ordinal integer not null,
  removed_at timestamp with time zone,
  round_id uuid not null,
  sent_to_council_on date,
  title text not null,
  version integer not null,
  words text not null,
  CHECK (((kind = 'link'::text) = (address <> ''::text))),
  CHECK (((kind = 'note'::text) = (words <> ''::text))),
  CHECK ((kind = ANY (ARRAY['link'::text, 'note'::text]))),
  CHECK ((length(words) <= 20000)),
  CHECK ((ordinal > 0)),
  CHECK ((title <> ''::text)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, openness_decided_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table round_progress (
  asked jsonb not null,
  held jsonb not null,
  municipality_id uuid not null,
  round_id uuid not null,
  shown jsonb not null,
  version integer not null,
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, round_id)
);

create table school_summer (
  ends_on date not null,
  municipality_id uuid not null,
  starts_on date not null,
  year integer not null,
  CHECK (((EXTRACT(year FROM starts_on) = (year)::numeric) AND (EXTRACT(year FROM ends_on) = (year)::numeric))),
  CHECK (((year >= 1900) AND (year <= 2199))),
  CHECK ((starts_on <= ends_on)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, year)
);

create table sealed_answer (
  answered_at timestamp with time zone not null,
  municipality_id uuid not null,
  person_id uuid not null,
  poll_id uuid not null,
  revision integer not null,
  sealed bytea,
  CHECK ((revision > 0)),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, person_id)
);

create table search_entry (
  has_ended boolean not null,
  id uuid not null,
  kind text not null,
  lexemes tsvector not null,
  municipality_id uuid not null,
  title text not null,
  CHECK ((kind = ANY (ARRAY['plan'::text, 'goal'::text]))),
  PRIMARY KEY (municipality_id, kind, id)
);

create table search_word (
  municipality_id uuid not null,
  word text not null
);

create table seating (
  apart_pairs integer not null,
  body_id uuid not null,
  id uuid not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  municipality_id uuid not null,
  origin text not null,
  phase_id uuid not null,
  pins jsonb not null,
  scores jsonb not null,
  seed bigint not null,
  table_count integer not null,
  version integer not null,
  CHECK (((seed >= 0) AND (seed <= '4294967295'::bigint))),
  CHECK (((table_count >= 1) AND (table_count <= 100))),
  CHECK ((apart_pairs >= 0)),
  CHECK ((origin = ANY (ARRAY['proposed'::text, 'swapped'::text, 'after-attendance'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, made_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, phase_id, body_id, version)
);

create table seating_apart (
  body_id uuid not null,
  first_person_id uuid not null,
  municipality_id uuid not null,
  phase_id uuid not null,
  second_person_id uuid not null,
  CHECK ((first_person_id < second_person_id)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, first_person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, second_person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, phase_id, body_id, first_person_id, second_person_id)
);

create table seating_attribute (
  chosen_at timestamp with time zone not null,
  chosen_by uuid not null,
  id uuid not null,
  legal_basis text not null,
  municipality_id uuid not null,
  name text not null,
  options text[] not null,
  purpose text not null,
  CHECK ((cardinality(options) >= 2)),
  CHECK ((legal_basis <> ''::text)),
  CHECK ((purpose <> ''::text)),
  FOREIGN KEY (municipality_id, chosen_by) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table seating_attribute_value (
  attribute_id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  value text not null,
  FOREIGN KEY (municipality_id, attribute_id) REFERENCES seating_attribute(municipality_id, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, attribute_id, person_id)
);

create table seating_seat (
  municipality_id uuid not null,
  person_id uuid not null,
  round_id uuid not null,
  seating_id uuid not null,
  table_number integer not null,
  CHECK (((table_number >= 1) AND (table_number <= 100))),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  FOREIGN KEY (municipality_id, seating_id) REFERENCES seating(municipality_id, id),
  PRIMARY KEY (municipality_id, seating_id, round_id, person_id)
);

create table statutory_rule (
  amount integer not null,
  counted_from text not null,
  municipality_id uuid not null,
  paragraph text not null,
  rule text not null,
  unit text not null,
  CHECK (((amount >= 1) AND (amount <= 1000))),
  CHECK ((counted_from = ANY (ARRAY['council-constituted'::text, 'council-treatment'::text, 'hearing-begins'::text, 'budget-year-begins'::text]))),
  CHECK ((unit = ANY (ARRAY['days'::text, 'weeks'::text, 'months'::text, 'years'::text]))),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, rule)
);

create table steering_version (
  municipality_id uuid not null,
  version bigint not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table strategy_amendment (
  decided_by_body_id uuid,
  decided_on date,
  decision_reference text not null default ''::text,
  id uuid not null,
  is_example boolean not null default false,
  kind text not null,
  municipality_id uuid not null,
  strategy_id uuid not null,
  title text not null,
  version integer not null,
  year integer,
  CHECK (((decided_on IS NULL) = (decided_by_body_id IS NULL))),
  CHECK (((kind = 'rolling'::text) = (year IS NOT NULL))),
  CHECK (((year >= 1900) AND (year <= 2200))),
  CHECK ((kind = ANY (ARRAY['supplement'::text, 'rolling'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, decided_by_body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, strategy_id) REFERENCES planning_strategy(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, strategy_id, id)
);

create table strategy_entry (
  amendment_id uuid,
  decision text,
  drops boolean not null default false,
  from_time text,
  id uuid not null,
  is_example boolean not null default false,
  is_withdrawn boolean not null default false,
  kind text not null,
  municipality_id uuid not null,
  need_id uuid,
  note text not null default ''::text,
  plan_id uuid,
  strategy_id uuid not null,
  supersedes_id uuid,
  title text not null,
  to_time text,
  version integer not null,
  CHECK (((NOT drops) OR (supersedes_id IS NOT NULL))),
  CHECK (((from_time IS NULL) = (to_time IS NULL))),
  CHECK (((kind = 'master-plan'::text) = (decision IS NOT NULL))),
  CHECK (((kind = 'new'::text) OR (plan_id IS NOT NULL))),
  CHECK (((supersedes_id IS NULL) OR (amendment_id IS NOT NULL))),
  CHECK ((decision = ANY (ARRAY['revise-whole'::text, 'revise-parts'::text, 'continue'::text]))),
  CHECK ((from_time ~ '^[0-9]{4}(-(H[12]|Q[1-4]))?$'::text)),
  CHECK ((kind = ANY (ARRAY['continued'::text, 'new'::text, 'end'::text, 'master-plan'::text]))),
  CHECK ((to_time ~ '^[0-9]{4}(-(H[12]|Q[1-4]))?$'::text)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, need_id) REFERENCES plan_need(municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  FOREIGN KEY (municipality_id, strategy_id) REFERENCES planning_strategy(municipality_id, id),
  FOREIGN KEY (municipality_id, strategy_id, amendment_id) REFERENCES strategy_amendment(municipality_id, strategy_id, id),
  FOREIGN KEY (municipality_id, strategy_id, supersedes_id) REFERENCES strategy_entry(municipality_id, strategy_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, strategy_id, id)
);

create table strategy_event (
  after jsonb not null,
  at timestamp with time zone not null,
  before jsonb,
  id uuid not null,
  kind text not null,
  municipality_id uuid not null,
  person_id uuid not null,
  reason text not null default ''::text,
  sequence integer not null,
  strategy_id uuid not null,
  CHECK ((kind = ANY (ARRAY['begun'::text, 'proposed'::text, 'adopted'::text, 'entry-added'::text, 'entry-changed'::text, 'entry-withdrawn'::text, 'amendment-begun'::text, 'amendment-decided'::text, 'adoption-corrected'::text, 'decision-corrected'::text]))),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, strategy_id) REFERENCES planning_strategy(municipality_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, strategy_id, sequence)
);

create table strategy_setting (
  cadence text not null,
  holds_unit_plans boolean not null default false,
  municipality_id uuid not null,
  version integer not null,
  CHECK ((cadence = ANY (ARRAY['term'::text, 'yearly'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table tally (
  municipality_id uuid not null,
  option_id text not null,
  poll_id uuid not null,
  total bigint not null default 0,
  CHECK (((length(option_id) >= 1) AND (length(option_id) <= 80))),
  CHECK ((total >= 0)),
  FOREIGN KEY (municipality_id, poll_id) REFERENCES poll(municipality_id, id),
  PRIMARY KEY (municipality_id, poll_id, option_id)
);

create table tenant_pace (
  municipality_id uuid not null,
  next_free_at double precision not null,
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table term (
  constituted_on date,
  ends_on date not null,
  id uuid not null,
  municipality_id uuid not null,
  starts_on date not null,
  CHECK ((ends_on > starts_on)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id, id)
);

create table theme (
  id uuid not null,
  merged_into_id uuid,
  municipality_id uuid not null,
  ordinal integer not null,
  phase_id uuid not null,
  removed_at timestamp with time zone,
  title text not null,
  version integer not null,
  CHECK (((title <> ''::text) AND (length(title) <= 200))),
  CHECK ((merged_into_id IS DISTINCT FROM id)),
  CHECK ((ordinal > 0)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id, merged_into_id) REFERENCES theme(municipality_id, phase_id, id),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, phase_id, id)
);

create table theme_contribution (
  contribution_id uuid not null,
  municipality_id uuid not null,
  theme_id uuid not null,
  FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution(municipality_id, id),
  FOREIGN KEY (municipality_id, theme_id) REFERENCES theme(municipality_id, id),
  PRIMARY KEY (municipality_id, theme_id, contribution_id)
);

create table timeline_setting (
  closes_unmet boolean not null,
  municipality_id uuid not null,
  notices text not null default 'chat'::text,
  outcome_weekdays integer[] not null default '{2,4}'::integer[],
  poll_record_days integer not null default 30,
  reminder_days integer[] not null default '{7,1}'::integer[],
  version integer not null,
  weekly_reminders integer not null default 3,
  CHECK (((cardinality(outcome_weekdays) <= 5) AND (1 <= ALL (outcome_weekdays)) AND (5 >= ALL (outcome_weekdays)))),
  CHECK (((cardinality(reminder_days) <= 5) AND (0 <= ALL (reminder_days)) AND (90 >= ALL (reminder_days)))),
  CHECK (((poll_record_days >= 1) AND (poll_record_days <= 365))),
  CHECK (((weekly_reminders >= 0) AND (weekly_reminders <= 14))),
  CHECK ((notices = ANY (ARRAY['chat'::text, 'feed'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  PRIMARY KEY (municipality_id)
);

create table training_progress (
  answered text[] not null default '{}'::text[],
  done_on date,
  lesson text not null,
  municipality_id uuid not null,
  person_id uuid not null,
  CHECK ((lesson = ANY (ARRAY['plan-system'::text, 'strategic-plans'::text, 'status'::text, 'needs'::text, 'how-we-work'::text]))),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, person_id, lesson)
);

create table verification (
  body_id uuid not null,
  closed_at timestamp with time zone,
  closes_at timestamp with time zone not null,
  eligible_at_close integer,
  id uuid not null,
  municipality_id uuid not null,
  opened_at timestamp with time zone not null,
  opened_by uuid not null,
  phase_id uuid not null,
  round_id uuid,
  CHECK (((closed_at IS NULL) = (eligible_at_close IS NULL))),
  CHECK ((closes_at > opened_at)),
  CHECK ((eligible_at_close >= 0)),
  FOREIGN KEY (municipality_id, body_id) REFERENCES body(municipality_id, id),
  FOREIGN KEY (municipality_id, opened_by) REFERENCES person(municipality_id, id),
  FOREIGN KEY (municipality_id, phase_id) REFERENCES phase(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table wheel_item (
  basis text not null default ''::text,
  ends_on date,
  from_day integer,
  from_month integer,
  id uuid not null,
  is_example boolean not null default false,
  is_removed boolean not null default false,
  lead text not null,
  municipality_id uuid not null,
  plan_id uuid,
  process_id uuid,
  public_days integer,
  round_id uuid,
  starts_on date,
  title text not null,
  to_day integer,
  to_month integer,
  version integer not null default 1,
  CHECK (((from_day >= 1) AND (from_day <= 31))),
  CHECK (((from_month >= 1) AND (from_month <= 12))),
  CHECK (((from_month IS NULL) <> (starts_on IS NULL))),
  CHECK (((public_days >= 1) AND (public_days <= 365))),
  CHECK (((to_day >= 1) AND (to_day <= 31))),
  CHECK (((to_month >= 1) AND (to_month <= 12))),
  CHECK ((ends_on >= starts_on)),
  CHECK ((lead = ANY (ARRAY['politics'::text, 'administration'::text]))),
  CHECK ((num_nonnulls(from_month, from_day, to_month, to_day) = ANY (ARRAY[0, 4]))),
  CHECK ((num_nonnulls(process_id, plan_id, round_id) <= 1)),
  CHECK ((num_nonnulls(starts_on, ends_on) = ANY (ARRAY[0, 2]))),
  CHECK ((title <> ''::text)),
  CHECK ((version > 0)),
  FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan(municipality_id, id),
  FOREIGN KEY (municipality_id, process_id) REFERENCES process(municipality_id, id),
  FOREIGN KEY (municipality_id, round_id) REFERENCES round(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);

create table wheel_item_event (
  after jsonb not null,
  at timestamp with time zone not null,
  before jsonb,
  id uuid not null,
  item_id uuid not null,
  kind text not null,
  municipality_id uuid not null,
  person_id uuid not null,
  CHECK ((kind = ANY (ARRAY['wheel-item-added'::text, 'wheel-item-changed'::text, 'wheel-item-removed'::text, 'wheel-item-restored'::text]))),
  FOREIGN KEY (municipality_id, item_id) REFERENCES wheel_item(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person(municipality_id, id),
  PRIMARY KEY (municipality_id, id)
);


-- Indexes

CREATE INDEX answer_by_person ON radslag.answer USING btree (municipality_id, person_id, poll_id);
CREATE INDEX archive_check_by_time ON radslag.archive_check USING btree (municipality_id, started_at);
CREATE UNIQUE INDEX archive_check_running ON radslag.archive_check USING btree (municipality_id) WHERE (status = 'running'::text);
CREATE INDEX archive_record_waiting ON radslag.archive_record USING btree (municipality_id, updated_at) WHERE (status = 'waiting'::text);
CREATE INDEX archive_step_by_record ON radslag.archive_step USING btree (municipality_id, record_id, id);
CREATE INDEX audit_log_by_subject ON radslag.audit_log USING btree (municipality_id, subject, sequence);
CREATE INDEX check_in_asking_by_day ON radslag.check_in_asking USING btree (municipality_id, asked_on);
CREATE INDEX conflict_event_by_subject ON radslag.conflict_event USING btree (municipality_id, subject_id, at);
CREATE INDEX contribution_by_phase ON radslag.contribution USING btree (municipality_id, phase_id);
CREATE INDEX contribution_by_round ON radslag.contribution USING btree (municipality_id, round_id);
CREATE INDEX conversation_by_body ON radslag.conversation USING btree (municipality_id, body_id);
CREATE INDEX conversation_by_person ON radslag.conversation USING btree (municipality_id, person_id);
CREATE UNIQUE INDEX date_poll_one_open_per_round ON radslag.date_poll USING btree (municipality_id, round_id) WHERE (status = 'open'::text);
CREATE INDEX direction_by_phase ON radslag.direction USING btree (municipality_id, phase_id);
CREATE INDEX direction_link_by_contribution ON radslag.direction_link USING btree (municipality_id, contribution_id);
CREATE INDEX einnsyn_step_by_round ON radslag.einnsyn_step USING btree (municipality_id, round_id, id);
CREATE INDEX goal_by_parent ON radslag.goal USING btree (municipality_id, parent_id);
CREATE INDEX goal_by_plan ON radslag.goal USING btree (municipality_id, plan_id);
CREATE INDEX goal_conflict_goal_by_goal ON radslag.goal_conflict_goal USING btree (municipality_id, goal_id);
CREATE INDEX goal_conflict_plan_by_plan ON radslag.goal_conflict_plan USING btree (municipality_id, plan_id);
CREATE INDEX goal_event_by_goal ON radslag.goal_event USING btree (municipality_id, goal_id, at);
CREATE INDEX goal_means_by_goal ON radslag.goal_means USING btree (municipality_id, goal_id);
CREATE INDEX goal_report_by_goal ON radslag.goal_report USING btree (municipality_id, goal_id);
CREATE INDEX hearing_by_process ON radslag.hearing USING btree (municipality_id, process_id);
CREATE INDEX hearing_statement_by_hearing ON radslag.hearing_statement USING btree (municipality_id, hearing_id, received_on);
CREATE INDEX hearing_statement_by_paragraph ON radslag.hearing_statement USING gin (paragraph_ids);
CREATE INDEX indicator_by_goal ON radslag.indicator USING btree (municipality_id, goal_id);
CREATE INDEX knowledge_item_by_process ON radslag.knowledge_item USING btree (municipality_id, process_id);
CREATE INDEX knowledge_reaction_by_item ON radslag.knowledge_reaction USING btree (municipality_id, item_id);
CREATE INDEX learning_point_by_phase ON radslag.learning_point USING btree (municipality_id, phase_id);
CREATE INDEX letter_concern_by_letter ON radslag.letter_concern USING btree (municipality_id, letter_id);
CREATE UNIQUE INDEX letter_concern_once_per_date ON radslag.letter_concern USING btree (municipality_id, letter_id, person_id, date_id) WHERE ((kind = 'date'::text) AND (withdrawn_at IS NULL));
CREATE INDEX membership_by_person ON radslag.membership USING btree (municipality_id, person_id);
CREATE INDEX outgoing_message_by_subject ON radslag.outgoing_message USING btree (municipality_id, kind, subject_id);
CREATE INDEX outgoing_message_poll_reminder ON radslag.outgoing_message USING btree (municipality_id, person_id, edition) WHERE (kind = 'poll-reminder'::text);
CREATE INDEX outgoing_message_uncertain ON radslag.outgoing_message USING btree (municipality_id) WHERE (state = 'uncertain'::text);
CREATE INDEX outgoing_message_waiting ON radslag.outgoing_message USING btree (municipality_id, priority, due_at, id) WHERE (state = 'waiting'::text);
CREATE INDEX paragraph_direction_by_direction ON radslag.paragraph_direction USING btree (municipality_id, direction_id);
CREATE INDEX paragraph_goal_by_goal ON radslag.paragraph_goal USING btree (municipality_id, goal_id);
CREATE INDEX past_seat_by_body ON radslag.past_seat USING btree (municipality_id, body_id, until_on);
CREATE INDEX people_sync_run_by_time ON radslag.people_sync_run USING btree (municipality_id, ran_at);
CREATE INDEX phase_due_by_phase ON radslag.phase_due USING btree (municipality_id, phase_id);
CREATE UNIQUE INDEX phase_due_by_poll ON radslag.phase_due USING btree (municipality_id, poll_id) WHERE (poll_id IS NOT NULL);
CREATE INDEX phase_to_turn ON radslag.phase USING btree (municipality_id, starts_on) WHERE (closed_at IS NULL);
CREATE INDEX plan_by_parent ON radslag.plan USING btree (municipality_id, parent_id);
CREATE INDEX plan_event_by_kind ON radslag.plan_event USING btree (municipality_id, kind);
CREATE INDEX plan_event_by_plan ON radslag.plan_event USING btree (municipality_id, plan_id, plan_version, ordinal);
CREATE INDEX plan_link_by_target ON radslag.plan_link USING btree (municipality_id, to_plan_id);
CREATE INDEX poll_by_phase ON radslag.poll USING btree (municipality_id, phase_id);
CREATE INDEX poll_by_round ON radslag.poll USING btree (municipality_id, round_id);
CREATE INDEX poll_life_by_origin ON radslag.poll_life USING btree (municipality_id, origin_id) WHERE (origin_id IS NOT NULL);
CREATE INDEX poll_life_by_review ON radslag.poll_life USING btree (municipality_id, review_on) WHERE (review_on IS NOT NULL);
CREATE UNIQUE INDEX poll_life_replaces ON radslag.poll_life USING btree (municipality_id, origin_id) WHERE (origin = 'replaces'::text);
CREATE INDEX poll_open ON radslag.poll USING btree (municipality_id, closes_at) WHERE (status = 'open'::text);
CREATE INDEX poll_with_key ON radslag.poll USING btree (municipality_id) WHERE (seal_state = ANY (ARRAY['sealed'::text, 'opened'::text]));
CREATE INDEX process_by_plan ON radslag.process USING btree (municipality_id, plan_id);
CREATE INDEX protocol_ask_of_person ON radslag.protocol_ask USING btree (municipality_id, person_id);
CREATE UNIQUE INDEX protocol_draft_under_way ON radslag.protocol_draft USING btree (municipality_id, round_id) WHERE (status <> 'frozen'::text);
CREATE INDEX protocol_proposal_of_draft ON radslag.protocol_proposal USING btree (municipality_id, draft_id, proposed_at);
CREATE INDEX protocol_screened ON radslag.protocol USING btree (municipality_id, round_id) WHERE (content ? 'screening'::text);
CREATE UNIQUE INDEX record_source_once_per_version ON radslag.record_source USING btree (municipality_id, kind, poll_id, phase_id, day, version) NULLS NOT DISTINCT;
CREATE INDEX round_paper_by_round ON radslag.round_paper USING btree (municipality_id, round_id);
CREATE INDEX sealed_answer_by_person ON radslag.sealed_answer USING btree (municipality_id, person_id, poll_id);
CREATE INDEX search_word_by_word ON radslag.search_word USING btree (municipality_id, word);
CREATE UNIQUE INDEX seating_attribute_name ON radslag.seating_attribute USING btree (municipality_id, lower(name));
CREATE INDEX strategy_entry_by_plan ON radslag.strategy_entry USING btree (municipality_id, plan_id);
CREATE UNIQUE INDEX strategy_rolled_once_a_year ON radslag.strategy_amendment USING btree (municipality_id, strategy_id, year);
CREATE INDEX theme_contribution_by_contribution ON radslag.theme_contribution USING btree (municipality_id, contribution_id);
CREATE INDEX verification_by_phase ON radslag.verification USING btree (municipality_id, phase_id);
CREATE INDEX wheel_item_event_by_item ON radslag.wheel_item_event USING btree (municipality_id, item_id, at);

-- Triggers

CREATE TRIGGER audit_log_append_only BEFORE DELETE OR UPDATE ON radslag.audit_log FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON radslag.audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER goal_is_findable AFTER INSERT OR UPDATE OF title, note, key, closed_on ON radslag.goal FOR EACH ROW EXECUTE FUNCTION keep_goal_findable();
CREATE CONSTRAINT TRIGGER steering_has_changed AFTER INSERT OR DELETE OR UPDATE ON radslag.goal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_steering_version();
CREATE CONSTRAINT TRIGGER steering_has_changed AFTER INSERT OR DELETE OR UPDATE ON radslag.goal_means DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_steering_version();
CREATE CONSTRAINT TRIGGER steering_has_changed AFTER INSERT OR DELETE OR UPDATE ON radslag.goal_report DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_steering_version();
CREATE CONSTRAINT TRIGGER steering_has_changed AFTER INSERT OR DELETE OR UPDATE ON radslag.indicator DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_steering_version();
CREATE CONSTRAINT TRIGGER steering_has_changed AFTER INSERT OR DELETE OR UPDATE ON radslag.indicator_value DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_steering_version();
CREATE CONSTRAINT TRIGGER steering_has_changed AFTER INSERT OR DELETE OR UPDATE ON radslag.means_frame DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_steering_version();
CREATE TRIGGER plan_is_findable AFTER INSERT OR UPDATE OF title, summary, themes, key, status ON radslag.plan FOR EACH ROW EXECUTE FUNCTION keep_plan_findable();
CREATE TRIGGER plan_register_has_changed AFTER INSERT OR DELETE OR UPDATE ON radslag.plan FOR EACH ROW EXECUTE FUNCTION raise_plan_register_version();
CREATE CONSTRAINT TRIGGER steering_has_changed AFTER INSERT OR DELETE OR UPDATE ON radslag.plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_steering_version();
CREATE TRIGGER plan_event_is_kept BEFORE DELETE OR UPDATE ON radslag.plan_event FOR EACH ROW EXECUTE FUNCTION refuse_plan_event_change();

-- Row-level security

-- access_code: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- added_statement: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- adoption: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- answer: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- archive_check: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- archive_check_rules: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- archive_drift: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- archive_file: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- archive_library: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- archive_library_turn: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- archive_record: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- archive_step: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- attendance: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- audit_head: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- audit_log: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- ballot: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- body: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- calendar_entry: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- calendar_event: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- calendar_subscription: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- check_in_asking: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- check_in_result: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- city_picture: forced
--   closed_notes for select to public using ((process_id <> ALL (( SELECT closed_processes() AS closed_processes)::uuid[]))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- conflict_event: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- contribution: forced
--   closed_notes for select to public using (((round_id IS NOT NULL) OR (phase_id <> ALL (( SELECT closed_phases() AS closed_phases)::uuid[])))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- conversation: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- conversation_pace: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- date_answer: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- date_poll: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- departure: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- direction: forced
--   closed_notes for select to public using ((phase_id <> ALL (( SELECT closed_phases() AS closed_phases)::uuid[]))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- direction_answer: forced
--   closed_notes for select to public using (((( SELECT closed_processes() AS closed_processes) = '{}'::uuid[]) OR (EXISTS ( SELECT
--    FROM direction d
--   WHERE ((d.municipality_id = direction_answer.municipality_id) AND (d.id = direction_answer.direction_id)))))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- direction_ask: forced
--   closed_notes for select to public using (((( SELECT closed_processes() AS closed_processes) = '{}'::uuid[]) OR (EXISTS ( SELECT
--    FROM direction d
--   WHERE ((d.municipality_id = direction_ask.municipality_id) AND (d.id = direction_ask.direction_id)))))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- direction_link: forced
--   closed_notes for select to public using (((( SELECT closed_processes() AS closed_processes) = '{}'::uuid[]) OR (EXISTS ( SELECT
--    FROM direction d
--   WHERE ((d.municipality_id = direction_link.municipality_id) AND (d.id = direction_link.direction_id)))))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- direction_version: forced
--   closed_notes for select to public using (((( SELECT closed_processes() AS closed_processes) = '{}'::uuid[]) OR (EXISTS ( SELECT
--    FROM direction d
--   WHERE ((d.municipality_id = direction_version.municipality_id) AND (d.id = direction_version.direction_id)))))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- draft_paragraph: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- draft_sent_to_council: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- draft_text: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- draft_version: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- einnsyn_decision: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- einnsyn_sending: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- einnsyn_step: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal_conflict: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal_conflict_chain: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal_conflict_chain_step: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal_conflict_goal: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal_conflict_plan: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal_event: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal_means: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- goal_report: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- graph_pace: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- hearing: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- hearing_statement: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- indicator: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- indicator_value: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- kept_roll: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- knowledge_item: forced
--   closed_notes for select to public using ((process_id <> ALL (( SELECT closed_processes() AS closed_processes)::uuid[]))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- knowledge_reaction: forced
--   closed_notes for select to public using (((( SELECT closed_processes() AS closed_processes) = '{}'::uuid[]) OR (EXISTS ( SELECT
--    FROM knowledge_item i
--   WHERE ((i.municipality_id = knowledge_reaction.municipality_id) AND (i.id = knowledge_reaction.item_id)))))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- learning_point: forced
--   closed_notes for select to public using ((phase_id <> ALL (( SELECT closed_phases() AS closed_phases)::uuid[]))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- letter: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- letter_concern: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- letter_edition: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- letter_recipient: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- means_frame: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- meeting_counter: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- meeting_rules: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- membership: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- migration: none
-- municipality: forced
--   own_municipality for all to public using ((id = current_municipality())) with check ((id = current_municipality()))
--   owner_registers for all to the owner using (true) with check (true)
-- note_openness: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- openness_basis: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- openness_rule: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- outgoing_message: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- paragraph_direction: forced
--   closed_notes for select to public using (((( SELECT closed_processes() AS closed_processes) = '{}'::uuid[]) OR (EXISTS ( SELECT
--    FROM direction d
--   WHERE ((d.municipality_id = paragraph_direction.municipality_id) AND (d.id = paragraph_direction.direction_id)))))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- paragraph_goal: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- party: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- past_seat: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- people_sync_run: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- people_sync_setting: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- person: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- person_preference: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- phase: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- phase_due: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- phase_event: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- phase_threshold: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- plan: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- plan_document: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- plan_event: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- plan_link: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- plan_need: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- plan_register_version: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- plan_target: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- planning_strategy: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- poll: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- poll_correction: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- poll_life: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- poll_reminder_plan: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- poll_seen: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- privacy_rule: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- process: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- process_cancellation: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- process_origin: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- process_template: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- programme: forced
--   closed_notes for select to public using ((process_id <> ALL (( SELECT closed_processes() AS closed_processes)::uuid[]))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- protocol: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- protocol_arms: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- protocol_ask: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- protocol_draft: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- protocol_proposal: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- protocol_rules: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- record_recall: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- record_source: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- role_group: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- round: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- round_correction: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- round_note_taker: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- round_paper: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- round_progress: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- school_summer: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- sealed_answer: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- search_entry: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- search_word: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- seating: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- seating_apart: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- seating_attribute: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- seating_attribute_value: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- seating_seat: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- statutory_rule: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- steering_version: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
--   owner_raises for all to the owner using (true) with check (true)
-- strategy_amendment: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- strategy_entry: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- strategy_event: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- strategy_setting: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- tally: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- tenant_pace: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- term: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- theme: forced
--   closed_notes for select to public using ((phase_id <> ALL (( SELECT closed_phases() AS closed_phases)::uuid[]))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- theme_contribution: forced
--   closed_notes for select to public using (((( SELECT closed_processes() AS closed_processes) = '{}'::uuid[]) OR (EXISTS ( SELECT
--    FROM theme t
--   WHERE ((t.municipality_id = theme_contribution.municipality_id) AND (t.id = theme_contribution.theme_id)))))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- timeline_setting: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- training_progress: forced
--   own_person for all to public using (((municipality_id = current_municipality()) AND (person_id = current_person()))) with check (((municipality_id = current_municipality()) AND (person_id = current_person())))
-- verification: forced
--   closed_notes for select to public using ((phase_id <> ALL (( SELECT closed_phases() AS closed_phases)::uuid[]))) with check ()
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- wheel_item: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))
-- wheel_item_event: forced
--   own_municipality for all to public using ((municipality_id = current_municipality())) with check ((municipality_id = current_municipality()))

-- Rights

-- access_code: insert, select, update
-- added_statement: insert, select, update
-- adoption: insert, select
-- all_municipalities(): execute
-- answer: delete, insert, select, update
-- archive_check: delete, insert, select, update
-- archive_check_rules: delete, insert, select, update
-- archive_drift: delete, insert, select, update
-- archive_file: delete, insert, select, update
-- archive_library: delete, insert, select, update
-- archive_library_turn: delete, insert, select, update
-- archive_record: delete, insert, select, update
-- archive_step: insert, select, update
-- archive_step_order: usage
-- attendance: delete, insert, select, update
-- audit_append(p_at text, p_actor text, p_type text, p_subject text, p_facts text): execute
-- audit_append_all(p_events jsonb): execute
-- audit_head: select
-- audit_log: select
-- ballot: insert, select
-- body: delete, insert, select, update
-- calendar_entry: delete, insert, select, update
-- calendar_event: delete, insert, select, update
-- calendar_subscription: delete, insert, select, update
-- check_in_asking: delete, insert, select
-- check_in_result: insert, select
-- city_picture: insert, select
-- closed_phases(): execute
-- closed_processes(): execute
-- conflict_event: insert, select
-- contribution: delete, insert, select, update
-- conversation: delete, insert, select, update
-- conversation_pace: delete, insert, select, update
-- current_municipality(): execute
-- current_person(): execute
-- date_answer: delete, insert, select, update
-- date_poll: delete, insert, select, update
-- delete_draft_poll(wanted uuid): execute
-- departure: delete, insert, select, update
-- direction: delete, insert, select, update
-- direction_answer: delete, insert, select, update
-- direction_ask: insert, select
-- direction_link: delete, insert, select, update
-- direction_version: insert, select
-- draft_paragraph: insert, select
-- draft_sent_to_council: insert, select
-- draft_text: delete, insert, select, update
-- draft_version: insert, select
-- einnsyn_decision: delete, insert, select, update
-- einnsyn_sending: delete, insert, select, update
-- einnsyn_step: insert, select, update
-- einnsyn_step_order: usage
-- find_municipality(p_tenant uuid, p_slug text, p_id uuid): execute
-- goal: delete, insert, select, update
-- goal_conflict: delete, insert, select, update
-- goal_conflict_chain: delete, insert, select, update
-- goal_conflict_chain_step: delete, insert, select, update
-- goal_conflict_goal: delete, insert, select, update
-- goal_conflict_plan: delete, insert, select, update
-- goal_event: insert, select
-- goal_means: delete, insert, select, update
-- goal_report: delete, insert, select, update
-- graph_pace: delete, insert, select, update
-- hearing: delete, insert, select, update
-- hearing_statement: delete, insert, select, update
-- indicator: delete, insert, select, update
-- indicator_value: delete, insert, select, update
-- keep_roll(p_poll uuid): execute
-- keep_words(of_municipality uuid, words text): execute
-- kept_roll: insert, select
-- knowledge_item: delete, insert, select, update
-- knowledge_reaction: delete, insert, select, update
-- learning_point: delete, insert, select, update
-- letter: delete, insert, select, update
-- letter_concern: delete, insert, select, update
-- letter_edition: insert, select
-- letter_recipient: delete, insert, select, update
-- means_frame: delete, insert, select, update
-- meeting_counter: delete, insert, select, update
-- meeting_rules: delete, insert, select, update
-- membership: delete, insert, select, update
-- municipality: select
-- note_openness: insert, select, update
-- openness_basis: delete, insert, select, update
-- openness_rule: delete, insert, select, update
-- outgoing_message: delete, insert, select, update
-- paragraph_direction: delete, insert, select, update
-- paragraph_goal: delete, insert, select, update
-- party: delete, insert, select, update
-- past_seat: delete, insert, select, update
-- people_sync_run: delete, insert, select, update
-- people_sync_setting: delete, insert, select, update
-- person: delete, insert, select, update
-- person_preference: delete, insert, select, update
-- phase: delete, insert, select, update
-- phase_due: delete, insert, select, update
-- phase_event: insert, select
-- phase_threshold: delete, insert, select, update
-- plan: delete, insert, select, update
-- plan_document: delete, insert, select, update
-- plan_event: delete, insert, select, update
-- plan_link: delete, insert, select, update
-- plan_need: delete, insert, select, update
-- plan_register_version: delete, insert, select, update
-- plan_target: delete, insert, select, update
-- planning_strategy: delete, insert, select, update
-- poll: delete, insert, select, update
-- poll_asked(p_poll uuid, p_people uuid[], p_on date): execute
-- poll_correction: insert, select
-- poll_eligible(p_poll uuid): execute
-- poll_for_answering(p_poll uuid, p_people uuid[], p_on date): execute
-- poll_life: insert, select, update
-- poll_reminder_plan: insert, select, update
-- poll_roll(p_poll uuid, p_on date): execute
-- poll_seats(p_poll uuid, p_on date): execute
-- poll_seen: delete, insert, select
-- poll_sums(p_poll uuid): execute
-- privacy_rule: delete, insert, select, update
-- process: delete, insert, select, update
-- process_cancellation: insert, select
-- process_origin: delete, insert, select, update
-- process_template: insert, select
-- programme: insert, select
-- protocol: insert, select
-- protocol_arms: delete, insert, select, update
-- protocol_ask: delete, insert, select, update
-- protocol_draft: delete, insert, select, update
-- protocol_proposal: delete, insert, select, update
-- protocol_rules: delete, insert, select, update
-- record_recall: insert, select, update
-- record_source: insert, select
-- role_group: delete, insert, select, update
-- round: delete, insert, select, update
-- round_correction: insert, select
-- round_note_taker: delete, insert, select, update
-- round_paper: delete, insert, select, update
-- round_progress: delete, insert, select, update
-- save_answers(p_poll uuid, p_answers jsonb, p_changes jsonb, p_answered integer): execute
-- save_sealed_answers(p_poll uuid, p_answers jsonb, p_answered integer): execute
-- school_summer: delete, insert, select, update
-- sealed_answer: delete, insert, select, update
-- search_entries(of_municipality uuid, wanted_kind text, phrase text, words text[], most integer): execute
-- search_entry: delete, insert, select, update
-- search_lexemes(title text, themes text, rest text, key text): execute
-- search_likeness_form(word text): execute
-- search_text(text): execute
-- search_word: delete, insert, select, update
-- seating: insert, select
-- seating_apart: delete, insert, select
-- seating_attribute: delete, insert, select
-- seating_attribute_value: delete, insert, select
-- seating_seat: insert, select
-- statutory_rule: delete, insert, select, update
-- steering_version: delete, insert, select, update
-- strategy_amendment: delete, insert, select, update
-- strategy_entry: delete, insert, select, update
-- strategy_event: insert, select
-- strategy_setting: delete, insert, select, update
-- tally: delete, insert, select, update
-- tenant_pace: delete, insert, select, update
-- term: delete, insert, select, update
-- theme: delete, insert, select, update
-- theme_contribution: delete, insert, select, update
-- timeline_setting: delete, insert, select, update
-- training_progress: delete, insert, select, update
-- verification: delete, insert, select, update
-- wheel_item: delete, insert, select, update
-- wheel_item_event: insert, select

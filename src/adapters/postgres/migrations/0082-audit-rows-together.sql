-- Several audit rows of one transaction are appended at once: the head is read and written once for all of them, and the rows go into the log together.

set local search_path = radslag, pg_catalog;

-- As audit_append for each in turn: the same hashes, in the order given. Each event is an array of five texts: when, who, what, about what, facts.
create function audit_append_all(p_events jsonb) returns bigint
  language plpgsql security definer set search_path = radslag, pg_catalog, pg_temp
  as $$
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
end $$;

revoke all on function audit_append_all(jsonb) from public;
grant execute on function audit_append_all(jsonb) to radslag_app;

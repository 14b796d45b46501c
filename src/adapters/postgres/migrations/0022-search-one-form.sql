-- A letter that is written as two signs (a Mac's "å") is found as the one it is, titles are compared without their punctuation, and those who write new words
-- at once never wait for each other.

set local search_path = radslag, pg_catalog;

create or replace function search_text(text) returns text
  language sql immutable strict set search_path = pg_catalog, pg_temp
  as $$ select btrim(regexp_replace(lower(normalize($1)), '[^[:alnum:]]+', ' ', 'g')) $$;

-- Not unique: an import that brings many new words held some while it asked for others, and two of them could wait in a ring (tried: deadlock upon deadlock, until
-- neither got through). A word that two bring at once stands twice, which search does not mind.
alter table search_word drop constraint search_word_pkey;
create index search_word_by_word on search_word (municipality_id, word);

create or replace function keep_words(of_municipality uuid, words text) returns void
  language sql set search_path = radslag, pg_catalog, pg_temp
  as $$
    insert into search_word (municipality_id, word)
    select distinct of_municipality, w from regexp_split_to_table(search_text(words), ' ') w
    where length(w) between 5 and 60
      and not exists (select from search_word known where known.municipality_id = of_municipality and known.word = w)
  $$;

create or replace function keep_plan_findable() returns trigger
  language plpgsql set search_path = radslag, pg_catalog, pg_temp as $$
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
end $$;

create or replace function keep_goal_findable() returns trigger
  language plpgsql set search_path = radslag, pg_catalog, pg_temp as $$
begin
  perform keep_words(new.municipality_id, concat_ws(' ', new.title, new.note));
  insert into search_entry (municipality_id, kind, id, title, lexemes, has_ended)
  values (new.municipality_id, 'goal', new.id, search_text(new.title),
    search_lexemes(new.title, '', new.note, new.key), new.closed_on is not null)
  on conflict (municipality_id, kind, id) do update
    set title = excluded.title, lexemes = excluded.lexemes, has_ended = excluded.has_ended;
  return null;
end $$;
-- A goal that is closed comes after those that stand, as a plan does.
drop trigger goal_is_findable on goal;
create trigger goal_is_findable after insert or update of title, note, key, closed_on on goal
  for each row execute function keep_goal_findable();

create or replace function search_entries(of_municipality uuid, wanted_kind text, phrase text, words text[], most integer)
  returns table (id uuid)
  language plpgsql stable set search_path = radslag, radslag_extensions, pg_catalog, pg_temp as $$
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
end $$;

-- What is there already. The policies hold the owner too, so they are lifted for the moment.
alter table search_entry no force row level security;
alter table search_word no force row level security;
alter table plan no force row level security;
alter table goal no force row level security;
update search_entry e
  set title = search_text(p.title), lexemes = search_lexemes(p.title, array_to_string(p.themes, ' '), p.summary, p.key)
  from plan p where e.kind = 'plan' and p.municipality_id = e.municipality_id and p.id = e.id;
update search_entry e
  set title = search_text(g.title), lexemes = search_lexemes(g.title, '', g.note, g.key), has_ended = g.closed_on is not null
  from goal g where e.kind = 'goal' and g.municipality_id = e.municipality_id and g.id = e.id;
select keep_words(municipality_id, words) from (
  select municipality_id, string_agg(concat_ws(' ', title, array_to_string(themes, ' '), summary), ' ') as words
  from plan group by municipality_id
  union all
  select municipality_id, string_agg(concat_ws(' ', title, note), ' ') from goal group by municipality_id) texts;
alter table search_entry force row level security;
alter table search_word force row level security;
alter table plan force row level security;
alter table goal force row level security;

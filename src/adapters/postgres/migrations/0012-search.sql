-- Finding plans and goals by their words: Norwegian stems, beginnings of words, and words with a letter wrong.

set local search_path = radslag, pg_catalog;

-- In a schema of its own, so that nothing of it lands among ours. pg_trgm is a trusted extension: whoever may create in the database may have it. A managed
-- server wants it on its list first (docs/operations.md).
create schema if not exists radslag_extensions;
create extension if not exists pg_trgm with schema radslag_extensions;
grant usage on schema radslag_extensions to radslag_app;

-- Beside the plan and the goal and not in them: their rows are read whole all the time, and nobody reads these words.
create table search_entry (
  municipality_id uuid not null,
  kind text not null check (kind in ('plan', 'goal')),
  id uuid not null,
  -- In lower case: held against what somebody types.
  title text not null,
  lexemes tsvector not null,
  has_ended boolean not null,
  primary key (municipality_id, kind, id)
);
alter table search_entry enable row level security;
alter table search_entry force row level security;
create policy own_municipality on search_entry
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on search_entry to radslag_app;

-- The words there are, so that a misspelt one is held against each once, however many plans have it. A word that is no longer anywhere does no harm: it finds
-- nothing.
create table search_word (
  municipality_id uuid not null,
  word text not null,
  primary key (municipality_id, word)
);
alter table search_word enable row level security;
alter table search_word force row level security;
create policy own_municipality on search_word
  using (municipality_id = current_municipality()) with check (municipality_id = current_municipality());
grant select, insert, update, delete on search_word to radslag_app;

create function search_lexemes(title text, themes text, rest text, key text) returns tsvector
  language sql immutable set search_path = radslag, pg_catalog, pg_temp
  as $$
    -- Stems find the word in its other forms; the words as they stand find names, keys and what the stemmer takes for a small word.
    select setweight(to_tsvector('norwegian', title), 'A') || setweight(to_tsvector('simple', title || ' ' || translate(key, '-_', '  ')), 'A')
      || setweight(to_tsvector('norwegian', themes), 'B') || setweight(to_tsvector('simple', themes), 'B')
      || setweight(to_tsvector('norwegian', rest), 'C')
  $$;
revoke all on function search_lexemes(text, text, text, text) from public;
grant execute on function search_lexemes(text, text, text, text) to radslag_app;

-- Words of five letters or more: shorter ones are found as they stand. Those that are there already are not touched, so that two who write wait for each other
-- only where both bring the same new word.
create function keep_words(of_municipality uuid, words text) returns void
  language sql set search_path = radslag, pg_catalog, pg_temp
  as $$
    insert into search_word (municipality_id, word)
    select distinct of_municipality, w from regexp_split_to_table(lower(words), '[^[:alnum:]]+') w
    where length(w) between 5 and 60
      and not exists (select from search_word known where known.municipality_id = of_municipality and known.word = w)
    order by w
    on conflict do nothing
  $$;
revoke all on function keep_words(uuid, text) from public;
grant execute on function keep_words(uuid, text) to radslag_app;

create function keep_plan_findable() returns trigger
  language plpgsql set search_path = radslag, pg_catalog, pg_temp as $$
declare
  themes text := array_to_string(new.themes, ' ');
begin
  perform keep_words(new.municipality_id, concat_ws(' ', new.title, themes, new.summary));
  insert into search_entry (municipality_id, kind, id, title, lexemes, has_ended)
  values (new.municipality_id, 'plan', new.id, lower(new.title),
    search_lexemes(new.title, themes, new.summary, new.key), new.status in ('replaced', 'closed'))
  on conflict (municipality_id, kind, id) do update
    set title = excluded.title, lexemes = excluded.lexemes, has_ended = excluded.has_ended;
  return null;
end $$;
create trigger plan_is_findable after insert or update of title, summary, themes, key, status on plan
  for each row execute function keep_plan_findable();
revoke all on function keep_plan_findable() from public;

create function keep_goal_findable() returns trigger
  language plpgsql set search_path = radslag, pg_catalog, pg_temp as $$
begin
  perform keep_words(new.municipality_id, concat_ws(' ', new.title, new.note));
  insert into search_entry (municipality_id, kind, id, title, lexemes, has_ended)
  values (new.municipality_id, 'goal', new.id, lower(new.title),
    search_lexemes(new.title, '', new.note, new.key), false)
  on conflict (municipality_id, kind, id) do update
    set title = excluded.title, lexemes = excluded.lexemes;
  return null;
end $$;
create trigger goal_is_findable after insert or update of title, note, key on goal
  for each row execute function keep_goal_findable();
revoke all on function keep_goal_findable() from public;

-- What is there already. The policies hold the owner too, so they are lifted for the moment.
alter table search_entry no force row level security;
alter table search_word no force row level security;
alter table plan no force row level security;
alter table goal no force row level security;
insert into search_entry (municipality_id, kind, id, title, lexemes, has_ended)
  select municipality_id, 'plan', id, lower(title), search_lexemes(title, array_to_string(themes, ' '), summary, key),
    status in ('replaced', 'closed')
  from plan
  union all
  select municipality_id, 'goal', id, lower(title), search_lexemes(title, '', note, key), false from goal;
select keep_words(municipality_id, words) from (
  select municipality_id, string_agg(concat_ws(' ', title, array_to_string(themes, ' '), summary), ' ') as words
  from plan group by municipality_id
  union all
  select municipality_id, string_agg(concat_ws(' ', title, note), ' ') from goal group by municipality_id) texts;
alter table search_entry force row level security;
alter table search_word force row level security;
alter table plan force row level security;
alter table goal force row level security;

-- Every word must be found: by stem, by beginning, or, from six letters on (five where one is missing) and where it is nowhere as it stands, as the words that
-- are most like it. A wrong letter in a word of six leaves four of its seven trigrams, out of ten in the two together, hence the threshold. Each municipality's
-- rows are read through: neither @@ nor the trigram operators are leakproof, so under row-level security no index on them would be used (docs/figures.md says
-- what 10,000 plans take).
create function search_entries(of_municipality uuid, wanted_kind text, phrase text, words text[], most integer)
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
          select v.word, word_similarity(typed, v.word) as likeness
          from search_word v where v.municipality_id = of_municipality and length(v.word) >= length(typed) - 1) w
        where w.likeness >= 0.39 order by w.likeness desc, length(w.word), w.word limit 5) g;
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
revoke all on function search_entries(uuid, text, text, text[], integer) from public;
grant execute on function search_entries(uuid, text, text, text[], integer) to radslag_app;

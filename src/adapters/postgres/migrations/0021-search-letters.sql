-- Every letter is a letter, whatever locale the database was made with. Where it is C (the built-in server), the text search parser neither lowers "Ø" nor parts
-- words at "–" and "«", and trigrams part words at every letter outside a to z: "Økonomiplan" was not found at all.

set local search_path = radslag, pg_catalog;

-- Words in lower case with one space between, as core/search/searched-words.ts makes them of what is typed.
create function search_text(text) returns text
  language sql immutable strict set search_path = pg_catalog, pg_temp
  as $$ select regexp_replace(lower($1), '[^[:alnum:]]+', ' ', 'g') $$;
revoke all on function search_text(text) from public;
grant execute on function search_text(text) to radslag_app;

-- One sign for one sign, so that a wrong letter stays one wrong letter. For likeness only: what is found as it stands keeps its letters.
create function search_likeness_form(word text) returns text
  language sql immutable strict set search_path = pg_catalog, pg_temp
  as $$ select translate(word, 'æøåäöáàâãéèêëíìîïóòôõúùûüýčćđðŋñšśŧþžźł', 'aoaaoaaaaeeeeiiiioooouuuuyccddnnssttzzl') $$;
revoke all on function search_likeness_form(text) from public;
grant execute on function search_likeness_form(text) to radslag_app;

create or replace function search_lexemes(title text, themes text, rest text, key text) returns tsvector
  language sql immutable set search_path = radslag, pg_catalog, pg_temp
  as $$
    -- Stems find the word in its other forms; the words as they stand find names, keys and what the stemmer takes for a small word.
    select setweight(to_tsvector('norwegian', search_text(title)), 'A') || setweight(to_tsvector('simple', search_text(title || ' ' || translate(key, '-_', '  '))), 'A')
      || setweight(to_tsvector('norwegian', search_text(themes)), 'B') || setweight(to_tsvector('simple', search_text(themes)), 'B')
      || setweight(to_tsvector('norwegian', search_text(rest)), 'C')
  $$;

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

-- What is there already. The policies hold the owner too, so they are lifted for the moment.
alter table search_entry no force row level security;
alter table plan no force row level security;
alter table goal no force row level security;
update search_entry e set lexemes = search_lexemes(p.title, array_to_string(p.themes, ' '), p.summary, p.key)
  from plan p where e.kind = 'plan' and p.municipality_id = e.municipality_id and p.id = e.id;
update search_entry e set lexemes = search_lexemes(g.title, '', g.note, g.key)
  from goal g where e.kind = 'goal' and g.municipality_id = e.municipality_id and g.id = e.id;
alter table search_entry force row level security;
alter table plan force row level security;
alter table goal force row level security;

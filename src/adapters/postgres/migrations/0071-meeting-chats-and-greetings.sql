-- A meeting's chat is a kind of its own; and who has been greeted, so that an installation that is told twice is greeted once, and one that comes back shortly.

set local search_path = radslag, pg_catalog;

alter table conversation drop constraint conversation_kind_check;
alter table conversation
  add constraint conversation_kind_check check (kind in ('personal', 'group', 'channel', 'meeting')),
  add column greeted_at timestamptz;

-- A conversation is forgotten when the app is removed; that its person was greeted once is not.
alter table person_preference add column greeted_at timestamptz;

-- The foundation: every tenant row carries municipality_id, which leads every key; row-level security is forced, and the app's role owns nothing.
-- The group role radslag_app exists before this runs (migrate.ts makes it).

create schema if not exists radslag;
grant usage on schema radslag to radslag_app;
set local search_path = radslag, pg_catalog;

-- The municipality of this transaction; null when nobody has said which, and then no row is visible.
create function current_municipality() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('radslag.municipality', true), '')::uuid $$;

create table municipality (
  id uuid primary key,
  name text not null,
  number text not null check (number ~ '^[0-9]{4}$'),
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$'),
  language text not null check (language in ('nb', 'nn', 'en')),
  governance text not null check (governance in ('formannskap', 'parliamentary')),
  entra_tenant_id uuid not null unique,
  motto text not null default '',
  municipal_values text[] not null default '{}',
  sharepoint_site_id text not null default '',
  open_library_id text not null default '',
  restricted_library_id text not null default '',
  catalogue_app_id text
);

create table term (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  primary key (municipality_id, id)
);

create table party (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  label text not null,
  primary key (municipality_id, id),
  unique (municipality_id, label)
);

create table person (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  -- With the tenant, the only thing that identifies a person. Never a name or an address.
  entra_object_id uuid not null,
  name text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  roles text[] not null default '{}',
  primary key (municipality_id, id),
  unique (municipality_id, entra_object_id)
);

create table body (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  name text not null,
  abbreviation text not null check (abbreviation ~ '^[A-Z0-9]{1,8}$'),
  notice_days integer not null check (notice_days between 0 and 60),
  language text not null check (language in ('nb', 'nn', 'en')),
  entra_group_id uuid,
  primary key (municipality_id, id),
  unique (municipality_id, abbreviation)
);

create table membership (
  municipality_id uuid not null,
  body_id uuid not null,
  person_id uuid not null,
  term_id uuid not null,
  party_id uuid not null,
  function text not null check (function in ('chair', 'deputy-chair', 'member', 'deputy')),
  primary key (municipality_id, body_id, term_id, person_id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, term_id) references term (municipality_id, id),
  foreign key (municipality_id, party_id) references party (municipality_id, id)
);
create index membership_by_person on membership (municipality_id, person_id);

create table plan (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  key text not null,
  title text not null,
  type text not null,
  level text not null check (level in ('overall', 'elaboration', 'action', 'operations', 'reporting', 'beside', 'knowledge')),
  horizon_years integer check (horizon_years between 1 and 100),
  treatment text not null check (treatment in ('political', 'administrative')),
  parent_id uuid,
  is_group boolean not null default false,
  status text not null check (status in ('in-force', 'in-progress', 'ordered', 'replaced', 'closed')),
  adopted_on date,
  adopted_by_body_id uuid,
  summary text not null default '',
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, key),
  check (parent_id <> id),
  foreign key (municipality_id, parent_id) references plan (municipality_id, id),
  foreign key (municipality_id, adopted_by_body_id) references body (municipality_id, id)
);

create table goal (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  key text not null,
  kind text not null check (kind in ('vision', 'mainGoal', 'subGoal', 'strategy', 'assignment', 'task')),
  parent_id uuid,
  title text not null,
  plan_id uuid,
  note text not null default '',
  ordinal integer not null default 0,
  is_example boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, key),
  check (parent_id <> id),
  foreign key (municipality_id, parent_id) references goal (municipality_id, id),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id)
);
create index goal_by_parent on goal (municipality_id, parent_id);

create table goal_report (
  municipality_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  period text not null,
  reported_on date not null,
  status text not null check (status in ('on-track', 'delayed', 'done', 'stopped')),
  text text not null default '',
  is_example boolean not null default false,
  primary key (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index goal_report_by_goal on goal_report (municipality_id, goal_id);

create table goal_conflict (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  key text not null,
  first_aim text not null,
  second_aim text not null,
  primary key (municipality_id, id),
  unique (municipality_id, key)
);

create table goal_conflict_goal (
  municipality_id uuid not null,
  conflict_id uuid not null,
  goal_id uuid not null,
  primary key (municipality_id, conflict_id, goal_id),
  foreign key (municipality_id, conflict_id) references goal_conflict (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);

create table goal_conflict_chain (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  links text[] not null,
  primary key (municipality_id, id)
);

create table process (
  municipality_id uuid not null references municipality (id),
  id uuid not null,
  key text not null,
  template text not null,
  title text not null,
  plan_id uuid,
  primary key (municipality_id, id),
  unique (municipality_id, key),
  foreign key (municipality_id, plan_id) references plan (municipality_id, id)
);

create table phase (
  municipality_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  ordinal integer not null,
  title text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  lead text not null check (lead in ('politics', 'administration')),
  purpose text not null default '',
  expectation text not null default '',
  products text[] not null default '{}',
  planned_rounds text[] not null default '{}',
  primary key (municipality_id, id),
  unique (municipality_id, process_id, ordinal),
  foreign key (municipality_id, process_id) references process (municipality_id, id)
);

create table round (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  body_id uuid not null,
  ordinal integer not null,
  title text not null,
  purpose text not null,
  starts_at timestamptz not null,
  duration_minutes integer not null check (duration_minutes between 1 and 1440),
  place text not null,
  openness jsonb not null,
  notice_text text not null,
  short_notice_reason text not null,
  agenda jsonb not null,
  questions jsonb not null,
  summary text not null,
  meeting_number text,
  organiser_id uuid not null,
  version integer not null check (version > 0),
  status text not null check (status in ('draft', 'published', 'under-way', 'closed')),
  published_at timestamptz,
  started_at timestamptz,
  closed_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, phase_id, ordinal),
  unique (municipality_id, body_id, meeting_number),
  -- A status without its instants would be a state that the product does not know.
  check ((status = 'draft') = (published_at is null)),
  check ((status in ('under-way', 'closed')) = (started_at is not null)),
  check ((status = 'closed') = (closed_at is not null)),
  check ((published_at is null) = (meeting_number is null)),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id),
  foreign key (municipality_id, organiser_id) references person (municipality_id, id)
);

-- One counter per body and year: the row's lock keeps two rounds from taking the same number.
create table meeting_counter (
  municipality_id uuid not null,
  body_id uuid not null,
  year integer not null,
  last_number integer not null,
  primary key (municipality_id, body_id, year),
  foreign key (municipality_id, body_id) references body (municipality_id, id)
);

create table attendance (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  status text not null check (status in ('present', 'absent', 'deputy')),
  deputy_for_id uuid,
  primary key (municipality_id, round_id, person_id),
  check ((status = 'deputy') = (deputy_for_id is not null)),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, deputy_for_id) references person (municipality_id, id)
);

create table poll (
  municipality_id uuid not null,
  id uuid not null,
  phase_id uuid not null,
  round_id uuid,
  body_id uuid not null,
  title text not null,
  purpose text not null,
  results_when text not null check (results_when in ('at-once', 'after-own-answer', 'at-close')),
  -- Questions with their options, in order; ids are UUIDs that tallies refer to. Fixed once the poll is open.
  questions jsonb not null,
  closes_at timestamptz not null,
  outcome_note text not null default '',
  version integer not null check (version > 0),
  status text not null check (status in ('draft', 'open', 'closed')),
  opened_at timestamptz,
  closed_at timestamptz,
  -- How many were on the roll when the poll closed; null until then, while the roll is read live.
  eligible_at_close integer,
  primary key (municipality_id, id),
  check ((status = 'draft') = (opened_at is null)),
  check ((status = 'closed') = (closed_at is not null)),
  foreign key (municipality_id, phase_id) references phase (municipality_id, id),
  foreign key (municipality_id, round_id) references round (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id)
);
create index poll_by_round on poll (municipality_id, round_id);
create index poll_open on poll (municipality_id, closes_at) where status = 'open';

-- One row per person and poll: the key is the promise that answering twice counts once.
create table answer (
  municipality_id uuid not null,
  poll_id uuid not null,
  person_id uuid not null,
  choices jsonb not null,
  answered_at timestamptz not null,
  revision integer not null check (revision > 0),
  primary key (municipality_id, poll_id, person_id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index answer_by_person on answer (municipality_id, person_id, poll_id);

-- Sums kept in the answer's own transaction. option_id null would not fit a key: the count of people has the poll's own id.
create table tally (
  municipality_id uuid not null,
  poll_id uuid not null,
  option_id uuid not null,
  total bigint not null default 0 check (total >= 0),
  primary key (municipality_id, poll_id, option_id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id)
);

create table conversation (
  municipality_id uuid not null references municipality (id),
  conversation_id text not null,
  kind text not null check (kind in ('personal', 'group', 'channel')),
  person_id uuid,
  body_id uuid,
  reference jsonb not null,
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, body_id) references body (municipality_id, id)
);
create index conversation_by_person on conversation (municipality_id, person_id);
create index conversation_by_body on conversation (municipality_id, body_id);

create table outgoing_message (
  municipality_id uuid not null,
  id uuid not null,
  key text not null,
  poll_id uuid not null,
  person_id uuid,
  conversation_id text,
  state text not null check (state in ('waiting', 'sent', 'uncertain', 'unreachable')),
  activity_id text,
  -- What the sent card shows, so that a card is only changed when it would show something else.
  rendered text,
  cause text,
  attempts integer not null default 0,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, key),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index outgoing_message_by_poll on outgoing_message (municipality_id, poll_id);
create index outgoing_message_waiting on outgoing_message (municipality_id, updated_at) where state = 'waiting';

create table calendar_event (
  municipality_id uuid not null,
  round_id uuid not null,
  transaction_id text not null,
  event_id text,
  web_link text,
  state text not null check (state in ('waiting', 'created', 'attention')),
  cause text,
  primary key (municipality_id, round_id),
  foreign key (municipality_id, round_id) references round (municipality_id, id)
);

create table protocol (
  municipality_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  version integer not null check (version > 0),
  content jsonb not null,
  assembled_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, round_id, version),
  foreign key (municipality_id, round_id) references round (municipality_id, id)
);

create table archive_record (
  municipality_id uuid not null,
  id uuid not null,
  protocol_id uuid not null,
  round_id uuid not null,
  title text not null,
  library text not null check (library in ('open', 'restricted')),
  created_at timestamptz not null,
  status text not null check (status in ('waiting', 'archived', 'attention')),
  -- The rest of the state: reason and retryAt, or archivedAt and checkedAt, or problem.
  state jsonb not null,
  attempts integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, protocol_id),
  foreign key (municipality_id, protocol_id) references protocol (municipality_id, id),
  foreign key (municipality_id, round_id) references round (municipality_id, id)
);
create index archive_record_waiting on archive_record (municipality_id, updated_at) where status = 'waiting';

create table archive_file (
  municipality_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  ordinal integer not null,
  name text not null,
  media_type text not null,
  pronom_format text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null,
  content bytea not null,
  item_id text,
  e_tag text,
  web_url text,
  uploaded_at timestamptz,
  columns_set_at timestamptz,
  read_back_sha256 text,
  checked_at timestamptz,
  retention_label text,
  primary key (municipality_id, id),
  unique (municipality_id, record_id, ordinal),
  unique (municipality_id, name),
  foreign key (municipality_id, record_id) references archive_record (municipality_id, id)
);

-- The audit log: append-only, hash-chained per municipality. The app may call audit_append and read; nothing else.
create table audit_head (
  municipality_id uuid primary key references municipality (id),
  sequence bigint not null,
  hash text not null
);

create table audit_log (
  municipality_id uuid not null references municipality (id),
  sequence bigint not null,
  at text not null,
  actor text not null,
  type text not null,
  subject text not null,
  -- Text, not jsonb: the hash is over these very characters.
  facts text not null,
  previous_hash text not null,
  hash text not null,
  primary key (municipality_id, sequence)
);
create index audit_log_by_subject on audit_log (municipality_id, subject, sequence);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function refuse_audit_change();
create trigger audit_log_no_truncate before truncate on audit_log
  for each statement execute function refuse_audit_change();

-- Appends one row under the head's lock. Same form as auditHashInput in src/core/audit. Returns the new sequence number.
create function audit_append(p_at text, p_actor text, p_type text, p_subject text, p_facts text) returns bigint
  language plpgsql security definer set search_path = radslag, pg_catalog, pg_temp
  as $$
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
end $$;

-- Row-level security, forced on every table that has a municipality: a second lock behind the stores' own conditions.
do $$
declare
  t record;
begin
  for t in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
      where n.nspname = 'radslag' and c.relkind = 'r'
  loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t.relname);
    if t.relname not in ('audit_log', 'audit_head') then
      execute format('grant select, insert, update, delete on %I to radslag_app', t.relname);
    else
      execute format('grant select on %I to radslag_app', t.relname);
    end if;
  end loop;
end $$;

alter table municipality enable row level security;
alter table municipality force row level security;
create policy own_municipality on municipality using (id = current_municipality()) with check (id = current_municipality());
-- The owner migrates and registers municipalities; the functions below run as the owner.
create policy owner_registers on municipality to current_user using (true) with check (true);
grant select on municipality to radslag_app;

-- Before anybody is authorised there is no municipality to be in: these three answer exactly what is needed to find it.
create function find_municipality(p_tenant uuid, p_slug text, p_id uuid) returns setof municipality
  language sql stable security definer set search_path = radslag, pg_catalog, pg_temp
  as $$ select * from municipality where entra_tenant_id = p_tenant or slug = p_slug or id = p_id $$;
create function all_municipalities() returns setof municipality
  language sql stable security definer set search_path = radslag, pg_catalog, pg_temp
  as $$ select * from municipality order by name $$;

revoke all on function audit_append(text, text, text, text, text) from public;
revoke all on function find_municipality(uuid, text, uuid) from public;
revoke all on function all_municipalities() from public;
grant execute on function audit_append(text, text, text, text, text) to radslag_app;
grant execute on function find_municipality(uuid, text, uuid) to radslag_app;
grant execute on function all_municipalities() to radslag_app;
grant execute on function current_municipality() to radslag_app;

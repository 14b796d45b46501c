-- Messages go out in the pace that Teams allows, the most urgent first, and not at night. What has been counted stands here, where every replica sees it.

set local search_path = radslag, pg_catalog;

alter table outgoing_message
  add column priority text not null default 'ordinary' check (priority in ('live', 'ordinary', 'reminder')),
  -- A waiting message is tried from here on: at once, after the pause that Teams asked for, or when its recipient's quiet hours are over.
  add column due_at timestamptz,
  -- The app was missing with its recipient, and was installed before this message.
  add column app_installed_at timestamptz;
-- Row-level security is forced on its owner too, who would see no rows to fill.
alter table outgoing_message no force row level security;
update outgoing_message
   set due_at = updated_at,
       priority = case when kind in ('reminder', 'due-reminder') then 'reminder' else 'ordinary' end;
alter table outgoing_message force row level security;
alter table outgoing_message alter column due_at set not null, alter column priority drop default;

drop index outgoing_message_waiting;
create index outgoing_message_waiting on outgoing_message (municipality_id, priority, due_at, id) where state = 'waiting';

-- Of two conversations with one person, or of one tenant, the one that was seen last is the one that is still there.
alter table conversation add column seen_at timestamptz not null default now();

-- When the tenant's next call to Teams may be made at the earliest. Whoever gives turns holds it: two replicas never give the same.
create table tenant_pace (
  municipality_id uuid not null,
  next_free_at double precision not null, -- milliseconds since 1970, by this server's clock: the replicas' own differ
  primary key (municipality_id),
  foreign key (municipality_id) references municipality (id)
);

-- The calls to one conversation in the last hour, or those that create it: an exact count of any second, two, thirty and hour needs them all, 1,800 at most.
create table conversation_pace (
  municipality_id uuid not null,
  thread text not null,
  made_at double precision[] not null, -- oldest first; milliseconds since 1970
  primary key (municipality_id, thread),
  foreign key (municipality_id) references municipality (id)
);

do $$
declare
  t text;
begin
  foreach t in array array['tenant_pace', 'conversation_pace'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update, delete on tenant_pace, conversation_pace to radslag_app;

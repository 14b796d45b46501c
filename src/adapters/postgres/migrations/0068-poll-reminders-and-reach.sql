-- Reminders of polls to those who have not answered, who has seen one, and whether somebody is told in the chat or in the activity feed.

set local search_path = radslag, pg_catalog;

-- What whoever prepares a poll has chosen instead of the usual times; a poll without a row is reminded of as usual.
create table poll_reminder_plan (
  municipality_id uuid not null,
  poll_id uuid not null,
  -- Whole days before the day on which it closes, in Oslo.
  days_before integer[] not null
    check (cardinality(days_before) <= 5 and 1 <= all (days_before) and 30 >= all (days_before)),
  hours_before integer check (hours_before between 1 and 48),
  version integer not null check (version > 0),
  primary key (municipality_id, poll_id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id)
);

-- Who has opened a poll, once. The day and not the time: with the sums of an open poll before one's eyes, the time would tell what somebody answered.
create table poll_seen (
  municipality_id uuid not null,
  poll_id uuid not null,
  person_id uuid not null,
  seen_on date not null,
  primary key (municipality_id, poll_id, person_id),
  foreign key (municipality_id, poll_id) references poll (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['poll_reminder_plan', 'poll_seen'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy own_municipality on %I using (municipality_id = current_municipality()) with check (municipality_id = current_municipality())',
      t);
  end loop;
end $$;
grant select, insert, update on poll_reminder_plan to radslag_app;
grant select, insert on poll_seen to radslag_app;

alter table timeline_setting
  -- As many reminders of polls as one person gets in a week, all polls together.
  add column weekly_reminders integer not null default 3 check (weekly_reminders between 0 and 14),
  -- The weekdays (1 is Monday) on whose mornings whoever owes a closed poll an outcome note is told so.
  add column outcome_weekdays integer[] not null default '{2,4}'
    check (cardinality(outcome_weekdays) <= 5 and 1 <= all (outcome_weekdays) and 5 >= all (outcome_weekdays)),
  add column notices text not null default 'chat' check (notices in ('chat', 'feed'));

-- Null: as the municipality has chosen.
alter table person_preference add column notices text check (notices in ('chat', 'feed'));

alter table outgoing_message
  -- Where it was sent; a notice in the activity feed is no card, and cannot be brought up to date.
  add column sent_by text not null default 'chat' check (sent_by in ('chat', 'feed')),
  drop constraint outgoing_message_kind_check,
  add constraint outgoing_message_kind_check
    check (kind in ('poll', 'letter', 'date-poll', 'verification', 'reminder', 'correction', 'due-reminder', 'poll-reminder', 'outcome-reminder'));
create index outgoing_message_poll_reminder on outgoing_message (municipality_id, person_id, edition) where kind = 'poll-reminder';

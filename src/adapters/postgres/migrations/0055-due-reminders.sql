-- Reminders of what is due, to the staff: how many days before the municipality wants them, and the cards that tell.

set local search_path = radslag, pg_catalog;

alter table timeline_setting
  add column reminder_days integer[] not null default '{7,1}'
    check (cardinality(reminder_days) <= 5 and 0 <= all (reminder_days) and 90 >= all (reminder_days));

alter table outgoing_message
  drop constraint outgoing_message_kind_check,
  add constraint outgoing_message_kind_check
    check (kind in ('poll', 'letter', 'date-poll', 'verification', 'reminder', 'correction', 'due-reminder'));

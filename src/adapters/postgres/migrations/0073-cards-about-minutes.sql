-- The bot writes to those who were present when minutes are sent to them, and to the chair.

set local search_path = radslag, pg_catalog;

alter table outgoing_message
  drop constraint outgoing_message_kind_check,
  add constraint outgoing_message_kind_check
    check (kind in ('poll', 'letter', 'date-poll', 'verification', 'reminder', 'correction', 'due-reminder', 'poll-reminder', 'outcome-reminder', 'protocol'));

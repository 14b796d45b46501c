-- A draft that nobody has been asked can be deleted, with the plan for it and when it would have been reminded of. What has been opened is never deleted: answers, rolls,
-- corrections and messages refer to it. A function of its own, so that the application may delete no plan of a poll that stays.

set local search_path = radslag, pg_catalog;

-- Whoever calls it holds the draft's row. True when it was there, and a draft.
create function delete_draft_poll(wanted uuid) returns boolean
  language plpgsql security definer set search_path = radslag, pg_catalog, pg_temp
as $$
begin
  if not exists (
    select from poll where municipality_id = current_municipality() and id = wanted and status = 'draft'
  ) then
    return false;
  end if;
  delete from poll_life where municipality_id = current_municipality() and poll_id = wanted;
  delete from poll_reminder_plan where municipality_id = current_municipality() and poll_id = wanted;
  delete from poll where municipality_id = current_municipality() and id = wanted;
  return true;
end $$;
revoke all on function delete_draft_poll(uuid) from public;
grant execute on function delete_draft_poll(uuid) to radslag_app;

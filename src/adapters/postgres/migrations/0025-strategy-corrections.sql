-- An amendment can take a line out; a decision that was entered wrongly is corrected, with why; a municipality says whether unit plans are held against it.

set local search_path = radslag, pg_catalog;

alter table strategy_entry
  add column drops boolean not null default false,
  add check (not drops or supersedes_id is not null);

alter table strategy_event
  add column reason text not null default '',
  drop constraint strategy_event_kind_check,
  add constraint strategy_event_kind_check check (kind in ('begun', 'proposed', 'adopted', 'entry-added', 'entry-changed', 'entry-withdrawn',
    'amendment-begun', 'amendment-decided', 'adoption-corrected', 'decision-corrected'));

alter table strategy_setting add column holds_unit_plans boolean not null default false;

-- The number that a deputy has on the party's list: they are called in that order (kommuneloven § 7-10 [check]). Null where it is not known.

set local search_path = radslag, pg_catalog;

alter table membership
  add column deputy_order integer check (deputy_order > 0),
  add check (deputy_order is null or function = 'deputy'),
  -- At the end of the transaction: whoever is put in between moves the others first one way and then the other.
  add constraint membership_deputy_order unique (municipality_id, body_id, term_id, party_id, deputy_order) deferrable initially deferred;
alter table past_seat
  add column deputy_order integer check (deputy_order > 0),
  add check (deputy_order is null or function = 'deputy');

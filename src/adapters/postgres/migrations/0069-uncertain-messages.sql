-- Whether anything is uncertain is asked when buttons are pressed, and is nearly always no.

set local search_path = radslag, pg_catalog;

create index outgoing_message_uncertain on outgoing_message (municipality_id) where state = 'uncertain';

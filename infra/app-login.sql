-- Makes the login that the app runs with. Run once as the owner, before the app starts for the first time:
--   psql "$DATABASE_MIGRATION_URL" -v password='…' -f infra/app-login.sql
-- The password is SECRET_DATABASE_APP_PASSWORD. Running it again sets the password anew and changes nothing else.
--
-- The app's rights are given to the group role radslag_app by the migrations; the login only belongs to it.
-- It owns no table and cannot pass by row-level security.
select 'create role radslag_app nologin'
 where not exists (select from pg_roles where rolname = 'radslag_app') \gexec
select 'create role radslag_app_login login'
 where not exists (select from pg_roles where rolname = 'radslag_app_login') \gexec

alter role radslag_app_login with login inherit nocreatedb nocreaterole password :'password';
grant radslag_app to radslag_app_login;

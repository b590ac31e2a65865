-- The roles of Homeward. Run once per server as a superuser, before `npm run migrate`; running it again does no harm.
-- Passwords are set apart, so that they never stand in a file of the project:
--   alter role homeward_owner password '...'; alter role homeward_app password '...';
-- and the database is made with: create database homeward owner homeward_owner encoding 'UTF8' locale 'C.UTF-8' template template0;
do $roles$
begin
  -- Owns tables and functions and runs migrations. No server of Homeward ever connects as this role.
  if not exists (select from pg_roles where rolname = 'homeward_owner') then
    create role homeward_owner login noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- What the API connects as. It owns nothing, so every row it sees has passed a policy.
  if not exists (select from pg_roles where rolname = 'homeward_app') then
    create role homeward_app login nosuperuser nocreatedb nocreaterole nobypassrls connection limit 60;
  end if;
  -- Owns the audit log and the functions that write it: the app role can add to it and never change it.
  if not exists (select from pg_roles where rolname = 'homeward_audit') then
    create role homeward_audit nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- Owns the narrow functions that answer before anybody has signed in.
  if not exists (select from pg_roles where rolname = 'homeward_auth') then
    create role homeward_auth nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- Reads everything for backups and writes nothing. What it reads is encrypted field by field, and the backup once more.
  if not exists (select from pg_roles where rolname = 'homeward_backup') then
    create role homeward_backup login nosuperuser nocreatedb nocreaterole bypassrls connection limit 4;
  end if;
end
$roles$;

grant pg_read_all_data to homeward_backup;

-- The owner hands tables and functions over to the two, which takes membership; without INHERIT their policies are not its own.
grant homeward_audit, homeward_auth to homeward_owner;

-- A statement that runs away must not hold locks for ever, whoever forgot to say so.
alter role homeward_app set statement_timeout = '30s';
alter role homeward_app set idle_in_transaction_session_timeout = '30s';
alter role homeward_app set lock_timeout = '10s';

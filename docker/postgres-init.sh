#!/bin/sh
# Run once by the database's image when its data folder is empty. psql reads the passwords from the environment by itself:
# as arguments they would stand in the list of processes.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres --file /homeward/bootstrap-roles.sql
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres <<'SQL'
\set owner `printenv HOMEWARD_OWNER_PASSWORD`
\set app `printenv HOMEWARD_APP_PASSWORD`
\set backup `printenv HOMEWARD_BACKUP_PASSWORD`
alter role homeward_owner password :'owner';
alter role homeward_app password :'app';
alter role homeward_backup password :'backup';
create database homeward owner homeward_owner;
revoke connect on database homeward from public;
grant connect on database homeward to homeward_app, homeward_backup;
SQL

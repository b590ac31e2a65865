import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

/** Who is asking, the audit log, and the register of acts that were done. */
export class Platform1763700001000 implements MigrationInterface {
  name = 'Platform1763700001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create extension if not exists pg_trgm;
      -- A temporary type of the caller's could stand for one that a security-definer function names, and run as its owner.
      do $do$ begin execute format('revoke temporary on database %I from public', current_database()); end $do$;
      grant usage on schema homeward, audit, statistics to homeward_app, homeward_auth, homeward_audit;
      -- The two cannot log in; they own narrow security-definer functions, and Postgres asks CREATE of such an owner.
      grant create on schema homeward, audit, statistics to homeward_auth, homeward_audit;

      -- After COMMIT a setting is '' and not NULL, hence nullif: without context nothing matches.
      create function homeward.actor_id() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
      create function homeward.actor_organisation() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;
      create function homeward.actor_teams() returns uuid[] language sql stable parallel safe as
        $$ select coalesce(string_to_array(nullif(current_setting('app.teams', true), ''), ','), '{}')::uuid[] $$;
      create function homeward.actor_mission() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('app.mission_id', true), '')::uuid $$;
      create function homeward.has_role(variadic wanted text[]) returns boolean language sql stable parallel safe as
        $$ select coalesce(string_to_array(nullif(current_setting('app.roles', true), ''), ','), '{}') && wanted $$;

      create table audit.events (
        id bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp(),
        organisation_id uuid,
        actor_id uuid,
        request_id text,
        kind text not null,
        subject text not null,
        row_id uuid,
        case_id uuid,
        columns text[] not null default '{}',
        detail jsonb
      );
      comment on table audit.events is 'What was changed (by triggers), read, exported or refused (by the application). Names of columns, never their values.';
      create index on audit.events (organisation_id, at desc, id desc);
      create index on audit.events (case_id, at desc) where case_id is not null;

      create function audit.note_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
        now_ jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
        kept jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
        changed text[];
      begin
        select coalesce(array_agg(k order by k), '{}') into changed
          from jsonb_object_keys(was || now_) k where was -> k is distinct from now_ -> k;
        -- Derived columns move with their source, which has its own entry.
        if tg_op = 'UPDATE' and changed <@ array['next_due_on', 'last_seen_at', 'saved_at'] then return null; end if;
        insert into audit.events (organisation_id, actor_id, request_id, kind, subject, row_id, case_id, columns)
        values (
          nullif(current_setting('app.organisation_id', true), '')::uuid,
          nullif(current_setting('app.user_id', true), '')::uuid,
          nullif(current_setting('app.request_id', true), ''),
          lower(tg_op), tg_table_name,
          case when kept ? 'id' then (kept ->> 'id')::uuid end,
          case when tg_table_name = 'cases' then (kept ->> 'id')::uuid when kept ? 'case_id' then (kept ->> 'case_id')::uuid end,
          changed);
        return null;
      end $$;
      alter function audit.note_change() owner to homeward_audit;

      -- Reads of personal data, exports, refusals and sign-ins are told by the application, in the effect's transaction.
      create function audit.record(kind text, subject text, row_id uuid, case_id uuid, columns text[], detail jsonb)
      returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
        insert into audit.events (organisation_id, actor_id, request_id, kind, subject, row_id, case_id, columns, detail)
        values (
          nullif(current_setting('app.organisation_id', true), '')::uuid,
          nullif(current_setting('app.user_id', true), '')::uuid,
          nullif(current_setting('app.request_id', true), ''), kind, subject, row_id, case_id, columns, detail)
      $$;
      revoke all on function audit.record(text, text, uuid, uuid, text[], jsonb) from public;
      grant execute on function audit.record(text, text, uuid, uuid, text[], jsonb) to homeward_app;
      alter function audit.record(text, text, uuid, uuid, text[], jsonb) owner to homeward_audit;

      -- Who was first, for the conflict that a stale write meets: the actor and the time, no more.
      create function audit.last_change(wanted text, wanted_row uuid) returns table (actor_id uuid, at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select e.actor_id, e.at from audit.events e
        where e.row_id = wanted_row and e.subject = wanted and e.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
        order by e.id desc limit 1
      $$;
      revoke all on function audit.last_change(text, uuid) from public;
      grant execute on function audit.last_change(text, uuid) to homeward_app;
      alter function audit.last_change(text, uuid) owner to homeward_audit;
      create index on audit.events (row_id, id desc);

      alter table audit.events enable row level security;
      alter table audit.events force row level security;
      grant select on audit.events to homeward_app;
      create policy audit_events_insert on audit.events for insert to homeward_audit with check (true);
      create policy audit_events_last on audit.events for select to homeward_audit using (true);
      ${allow('audit.events', 'select', `organisation_id = ${myOrganisation} and ${is('auditor', 'data_protection_officer')}`)}
      alter table audit.events owner to homeward_audit;

      create table homeward.acts_done (
        operation_id uuid primary key,
        organisation_id uuid not null,
        actor_id uuid not null,
        act text not null,
        input_digest text not null,
        result jsonb,
        done_at timestamptz not null default now()
      );
      comment on table homeward.acts_done is 'One row for each mutation that took effect: a retry with the same operation id is answered from here.';
      ${protect('homeward.acts_done')}
      ${allow('homeward.acts_done', 'select', `actor_id = ${me}`)}
      ${allow('homeward.acts_done', 'insert', `actor_id = ${me} and organisation_id = ${myOrganisation}`)}
      ${allow('homeward.acts_done', 'update', `actor_id = ${me}`)}
      revoke update on homeward.acts_done from homeward_app;
      grant update (result) on homeward.acts_done to homeward_app;

      create table homeward.counters (
        organisation_id uuid not null,
        kind text not null,
        year int not null,
        value int not null,
        primary key (organisation_id, kind, year)
      );
      comment on table homeward.counters is 'Last number given in a year, for references such as KH-2026-00417.';
      ${protect('homeward.counters')}
      ${allow('homeward.counters', 'select', `organisation_id = ${myOrganisation}`)}
      ${allow('homeward.counters', 'insert', `organisation_id = ${myOrganisation}`)}
      ${allow('homeward.counters', 'update', `organisation_id = ${myOrganisation}`)}

      create table homeward.throttle (key text primary key, points int not null default 0, expire bigint);
      comment on table homeward.throttle is 'Sign-in attempts by HMAC of account and address (rate-limiter-flexible). Holds no name.';
      alter table homeward.throttle enable row level security;
      alter table homeward.throttle force row level security;
      grant select, insert, update, delete on homeward.throttle to homeward_app;
      create policy throttle_all on homeward.throttle to homeward_app using (true) with check (true);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.throttle, homeward.counters, homeward.acts_done, audit.events cascade;
      drop function audit.last_change, audit.record, audit.note_change;
      drop function homeward.has_role, homeward.actor_mission, homeward.actor_teams, homeward.actor_organisation, homeward.actor_id;
    `);
  }
}

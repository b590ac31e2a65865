import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

const own = `user_id = ${me} and organisation_id = ${myOrganisation}`;
const tables = ['totp_factors', 'passkeys', 'recovery_codes', 'account_resets'] as const;
const functions = [
  'session_step(uuid, interval)',
  'factors_of(uuid[])',
  'find_passkey(text)',
  'reset_factors(uuid)',
] as const;

/**
 * Something that is held beside something that is known: authenticator apps, passkeys, recovery codes. A session begins as
 * one that knows the password only, and the row says so; a row never rises, a complete session is a new one.
 */
export class SecondFactors1763702000000 implements MigrationInterface {
  name = 'SecondFactors1763702000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.sessions
        add column step text not null default 'PASSWORD' check (step in ('PASSWORD', 'COMPLETE')),
        add column proved_at timestamptz;
      grant select (step, proved_at) on homeward.sessions to homeward_app;
      comment on column homeward.sessions.step is 'PASSWORD: may give or enrol a second factor and do nothing else, for fifteen minutes. COMPLETE: signed in.';
      comment on column homeward.sessions.proved_at is 'When a factor was last given; acts that could do great harm ask for a fresh one.';

      create table homeward.totp_factors (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null references homeward.users on delete cascade,
        secret text not null,
        last_step bigint not null default 0,
        confirmed_at timestamptz,
        last_used_at timestamptz,
        created_at timestamptz not null default now()
      );
      create unique index totp_factors_confirmed on homeward.totp_factors (user_id) where confirmed_at is not null;
      create unique index totp_factors_begun on homeward.totp_factors (user_id) where confirmed_at is null;
      comment on table homeward.totp_factors is 'Authenticator apps. One for a user, and at most one that is being set up. [sealed]';
      comment on column homeward.totp_factors.last_step is 'Number of the half minute whose code was accepted last: a code works once.';
      comment on column homeward.totp_factors.confirmed_at is 'Null: a first code has not been given yet, and it opens nothing.';

      create table homeward.passkeys (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null references homeward.users on delete cascade,
        credential_id text not null unique,
        public_key text not null,
        counter bigint not null default 0,
        transports text[] not null default '{}',
        name text not null,
        backed_up boolean not null default false,
        last_challenge_at timestamptz,
        last_used_at timestamptz,
        created_at timestamptz not null default now()
      );
      create index on homeward.passkeys (user_id);
      comment on table homeward.passkeys is 'Passkeys and security keys: their public halves, which open nothing.';
      comment on column homeward.passkeys.backed_up is 'Kept by a password manager or cloud account, and so on more than one device.';
      comment on column homeward.passkeys.last_challenge_at is 'When the challenge of the last answer was made: an older one is never accepted again.';

      create table homeward.recovery_codes (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null references homeward.users on delete cascade,
        code_hash text not null,
        used_at timestamptz,
        created_at timestamptz not null default now(),
        unique (user_id, code_hash)
      );
      comment on table homeward.recovery_codes is 'Ten codes on paper for the day the phone is lost, each as an HMAC, each for one use.';

      create table homeward.account_resets (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null references homeward.users on delete cascade,
        kind text not null check (kind in ('PASSWORD', 'FACTORS')),
        reset_by uuid not null references homeward.users,
        reset_at timestamptz not null default now()
      );
      create index on homeward.account_resets (user_id, reset_at);
      comment on table homeward.account_resets is 'Which administrator opened the way to a new password or a new factor, for the user to see. The same one does not open both.';

      ${tables.map((table) => protect(`homeward.${table}`, table === 'account_resets' ? 'select, insert' : 'select, insert, update, delete')).join('\n')}
      -- What a factor is made of never changes; only what its last use leaves behind.
      revoke update on homeward.totp_factors, homeward.passkeys, homeward.recovery_codes from homeward_app;
      grant update (last_step, confirmed_at, last_used_at) on homeward.totp_factors to homeward_app;
      grant update (name, counter, backed_up, last_challenge_at, last_used_at) on homeward.passkeys to homeward_app;
      grant update (used_at) on homeward.recovery_codes to homeward_app;
      ${['totp_factors', 'passkeys', 'recovery_codes']
        .flatMap((table) =>
          (['select', 'insert', 'update', 'delete'] as const).map((command) =>
            allow(
              `homeward.${table}`,
              command,
              own,
              command === 'update' && table === 'recovery_codes' ? `${own} and used_at is not null` : own,
            ),
          ),
        )
        .join('\n')}
      ${allow('homeward.account_resets', 'select', `organisation_id = ${myOrganisation} and (user_id = ${me} or ${is('administrator')})`)}
      ${allow('homeward.account_resets', 'insert', `organisation_id = ${myOrganisation} and ${is('administrator')} and reset_by = ${me} and user_id <> ${me} and exists (select 1 from homeward.users u where u.id = user_id and u.organisation_id = ${myOrganisation})`)}

      grant select, delete on homeward.totp_factors, homeward.passkeys, homeward.recovery_codes to homeward_auth;
      ${['totp_factors', 'passkeys', 'recovery_codes'].map((table) => `create policy ${table}_auth on homeward.${table} to homeward_auth using (true);`).join('\n')}

      -- Beside find_session, in the same statement: no row, no session.
      create function homeward.session_step(wanted uuid, fresh interval) returns table (complete boolean, is_fresh boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select s.step = 'COMPLETE', s.step = 'COMPLETE' and coalesce(s.proved_at > now() - fresh, false)
        from homeward.sessions s
        where s.id = wanted and s.ended_at is null and (s.step = 'COMPLETE' or s.created_at > now() - interval '15 minutes')
      $$;

      -- How somebody signs in, for themselves and for the administrator: kinds and numbers, no secret.
      create function homeward.factors_of(wanted uuid[])
      returns table (user_id uuid, authenticator boolean, passkeys int, recovery_codes int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select u.id,
          exists (select 1 from homeward.totp_factors t where t.user_id = u.id and t.confirmed_at is not null),
          (select count(*)::int from homeward.passkeys p where p.user_id = u.id),
          (select count(*)::int from homeward.recovery_codes r where r.user_id = u.id and r.used_at is null)
        from homeward.users u
        where u.id = any(wanted) and u.organisation_id = homeward.actor_organisation()
          and (u.id = homeward.actor_id() or homeward.has_role('administrator'))
      $$;

      -- Before anybody is known: whose passkey answers.
      create function homeward.find_passkey(wanted text)
      returns table (id uuid, user_id uuid, organisation_id uuid, email text, public_key text, counter bigint, transports text[])
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.id, p.user_id, p.organisation_id, u.email, p.public_key, p.counter, p.transports
        from homeward.passkeys p join homeward.users u on u.id = p.user_id
        where p.credential_id = wanted and u.disabled_at is null
      $$;

      create function homeward.reset_factors(wanted uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.has_role('administrator') or wanted = homeward.actor_id() or not exists (
          select 1 from homeward.users u where u.id = wanted and u.organisation_id = homeward.actor_organisation()) then
          raise exception 'not yours to reset' using errcode = '42501';
        end if;
        delete from homeward.totp_factors t where t.user_id = wanted;
        delete from homeward.passkeys p where p.user_id = wanted;
        delete from homeward.recovery_codes r where r.user_id = wanted;
      end $$;

      ${functions
        .map(
          (f) =>
            `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${functions.map((f) => `drop function homeward.${f};`).join('\n')}
      ${[...tables]
        .reverse()
        .map((table) => `drop table homeward.${table};`)
        .join('\n')}
      alter table homeward.sessions drop column proved_at, drop column step;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

const byAdministrator = `organisation_id = ${myOrganisation} and ${is('administrator')}`;
const ofUsHere = (table: string): string =>
  `exists (select 1 from homeward.users u where u.id = ${table}.user_id and u.organisation_id = ${myOrganisation})`;

/** Organisations (walls), teams, users with several roles, invitations and server-side sessions. */
export class Identity1763700002000 implements MigrationInterface {
  name = 'Identity1763700002000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.organisations (
        id uuid primary key,
        name text not null,
        country homeward.country not null,
        reference_prefix text not null check (reference_prefix ~ '^[A-Z]{2,5}$'),
        time_zone text not null default 'Asia/Phnom_Penh',
        locale text not null default 'en' check (locale in ('en', 'km')),
        deadlines jsonb not null default '{}',
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on column homeward.organisations.deadlines is 'Hours or days by deadline code where they differ from the defaults of libs/domain.';

      create table homeward.teams (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        name text not null,
        version int not null default 1,
        unique (organisation_id, name)
      );

      create table homeward.users (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        email text not null,
        display_name text not null,
        password_hash text,
        locale text not null default 'en' check (locale in ('en', 'km')),
        mission_id uuid,
        disabled_at timestamptz,
        password_changed_at timestamptz,
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create unique index users_email on homeward.users (lower(email));
      create index on homeward.users (organisation_id, display_name, id);
      comment on column homeward.users.mission_id is 'For a partner: the mission whose shared cases the user sees.';

      create table homeward.user_roles (
        user_id uuid not null references homeward.users on delete cascade,
        organisation_id uuid not null,
        role homeward.role not null,
        primary key (user_id, role)
      );
      create table homeward.user_teams (
        user_id uuid not null references homeward.users on delete cascade,
        organisation_id uuid not null,
        team_id uuid not null references homeward.teams,
        primary key (user_id, team_id)
      );

      create table homeward.invitations (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        kind text not null check (kind in ('invitation', 'setup', 'reset')),
        email text not null,
        display_name text not null default '',
        roles text[] not null default '{}',
        team_ids uuid[] not null default '{}',
        mission_id uuid,
        user_id uuid references homeward.users,
        token_hash text not null unique,
        expires_at timestamptz not null,
        used_at timestamptz,
        created_by uuid,
        created_at timestamptz not null default now()
      );
      comment on table homeward.invitations is 'One-time links. Only the SHA-256 of the token is kept.';

      create table homeward.sessions (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null references homeward.users on delete cascade,
        token_hash text not null unique,
        agent text not null default '',
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        ended_at timestamptz
      );
      create index on homeward.sessions (user_id) where ended_at is null;

      create table homeward.saved_views (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null references homeward.users on delete cascade,
        resource text not null,
        name text not null,
        query jsonb not null,
        created_at timestamptz not null default now(),
        version int not null default 1
      );

      ${['organisations', 'teams', 'users', 'user_roles', 'user_teams', 'invitations', 'sessions', 'saved_views']
        .map((t) =>
          protect(
            `homeward.${t}`,
            ['user_roles', 'user_teams', 'saved_views'].includes(t) ? 'select, insert, update, delete' : undefined,
          ),
        )
        .join('\n')}

      -- The password hash is read by auth.find_sign_in alone, whatever statement the app role sends.
      revoke select on homeward.users from homeward_app;
      grant select (id, organisation_id, email, display_name, locale, mission_id, disabled_at, password_changed_at, created_at, version)
        on homeward.users to homeward_app;
      -- Nor is one written: an account begins with its own link, and a password is changed by homeward.set_own_password.
      revoke insert, update on homeward.users from homeward_app;
      grant update (display_name, mission_id, disabled_at, version) on homeward.users to homeward_app;
      -- A session is ended and never taken up again, put off or given another token.
      revoke select, update on homeward.sessions from homeward_app;
      grant select (id, organisation_id, user_id, agent, created_at, last_seen_at, ended_at), update (ended_at) on homeward.sessions to homeward_app;
      revoke update on homeward.invitations from homeward_app;
      grant update (used_at) on homeward.invitations to homeward_app;

      ${allow('homeward.organisations', 'select', `id = ${myOrganisation}`)}
      ${allow('homeward.organisations', 'update', `id = ${myOrganisation} and ${is('administrator')}`)}
      ${allow('homeward.teams', 'insert', byAdministrator)}
      ${allow('homeward.teams', 'update', byAdministrator)}
      ${allow('homeward.users', 'update', byAdministrator)}
      -- Nobody gives roles to themselves, and nobody gives one to a user of another organisation.
      revoke update on homeward.user_roles, homeward.user_teams from homeward_app;
      ${allow('homeward.user_roles', 'insert', `${byAdministrator} and user_id <> ${me} and ${ofUsHere('user_roles')}`)}
      ${allow('homeward.user_teams', 'insert', `${byAdministrator} and ${ofUsHere('user_teams')} and exists (select 1 from homeward.teams t where t.id = team_id)`)}
      ${['user_roles', 'user_teams'].map((t) => allow(`homeward.${t}`, 'delete', byAdministrator)).join('\n')}
      -- Colleagues are named on cases; a partner sees no staff but those named on what is shared, and that comes redacted.
      ${allow('homeward.teams', 'select', `organisation_id = ${myOrganisation} and not ${is('partner')}`)}
      ${allow('homeward.users', 'select', `organisation_id = ${myOrganisation} and (id = ${me} or not ${is('partner')})`)}
      ${allow('homeward.user_roles', 'select', `organisation_id = ${myOrganisation} and (user_id = ${me} or not ${is('partner')})`)}
      ${allow('homeward.user_teams', 'select', `organisation_id = ${myOrganisation} and (user_id = ${me} or not ${is('partner')})`)}
      ${(['select', 'update'] as const).map((c) => allow('homeward.invitations', c, byAdministrator)).join('\n')}
      ${allow('homeward.invitations', 'insert', `${byAdministrator} and kind <> 'setup' and (user_id is null or ${ofUsHere('invitations')})`)}
      ${allow('homeward.sessions', 'select', `user_id = ${me} or (organisation_id = ${myOrganisation} and ${is('administrator')})`)}
      ${allow('homeward.sessions', 'insert', `user_id = ${me} and organisation_id = ${myOrganisation}`)}
      ${allow('homeward.sessions', 'update', `user_id = ${me} or (organisation_id = ${myOrganisation} and ${is('administrator')})`, `ended_at is not null`)}
      ${(['select', 'insert', 'update', 'delete'] as const).map((c) => allow('homeward.saved_views', c, `user_id = ${me} and organisation_id = ${myOrganisation}`)).join('\n')}

      -- Before anybody is known, three narrow functions answer; they run as homeward_auth, which cannot log in.
      ${['organisations', 'teams', 'users', 'user_roles', 'user_teams', 'invitations', 'sessions']
        .map(
          (t) =>
            `grant select, insert, update on homeward.${t} to homeward_auth; create policy ${t}_auth on homeward.${t} to homeward_auth using (true) with check (true);`,
        )
        .join('\n')}

      create function homeward.find_sign_in(wanted text)
      returns table (user_id uuid, organisation_id uuid, password_hash text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select u.id, u.organisation_id, u.password_hash from homeward.users u
        where lower(u.email) = lower(wanted) and u.disabled_at is null and u.password_hash is not null
      $$;

      create function homeward.find_session(hash text, idle interval, longest interval)
      returns table (session_id uuid, user_id uuid, organisation_id uuid, organisation_name text, time_zone text, display_name text,
        email text, locale text, mission_id uuid, roles text[], team_ids uuid[], team_names text[])
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update homeward.sessions s set last_seen_at = now()
          where s.token_hash = hash and s.ended_at is null and s.last_seen_at < now() - interval '1 minute'
            and s.last_seen_at > now() - idle and s.created_at > now() - longest;
        return query
          select s.id, u.id, u.organisation_id, o.name, o.time_zone, u.display_name, u.email, u.locale, u.mission_id,
            array(select r.role::text from homeward.user_roles r where r.user_id = u.id order by 1),
            array(select t.team_id from homeward.user_teams t where t.user_id = u.id order by 1),
            array(select n.name from homeward.user_teams t join homeward.teams n on n.id = t.team_id where t.user_id = u.id order by t.team_id)
          from homeward.sessions s join homeward.users u on u.id = s.user_id join homeward.organisations o on o.id = u.organisation_id
          where s.token_hash = hash and s.ended_at is null and u.disabled_at is null
            and s.last_seen_at > now() - idle and s.created_at > now() - longest;
      end $$;

      -- Whoever holds the token ends its session, whoever signs in next in the same browser.
      create function homeward.end_session(hash text) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.sessions set ended_at = now() where token_hash = hash and ended_at is null
      $$;

      create function homeward.set_own_password(new_password_hash text) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.users set password_hash = new_password_hash, password_changed_at = now(), version = version + 1 where id = homeward.actor_id()
      $$;

      create function homeward.set_own_locale(wanted text) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.users set locale = wanted where id = homeward.actor_id()
      $$;

      create function homeward.find_invitation(hash text)
      returns table (id uuid, kind text, email text, display_name text, organisation_id uuid, organisation_name text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select i.id, i.kind, i.email, i.display_name, i.organisation_id, o.name
        from homeward.invitations i join homeward.organisations o on o.id = i.organisation_id
        where i.token_hash = hash and i.used_at is null and i.expires_at > now()
      $$;

      create function homeward.accept_invitation(hash text, new_user uuid, name text, new_password_hash text)
      returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare i homeward.invitations; who uuid;
      begin
        select * into i from homeward.invitations where token_hash = hash and used_at is null and expires_at > now() for update;
        if not found then return null; end if;
        update homeward.invitations set used_at = now() where id = i.id;
        if i.kind = 'reset' then
          update homeward.users set password_hash = new_password_hash, password_changed_at = now(), version = version + 1
            where id = i.user_id and organisation_id = i.organisation_id and disabled_at is null returning id into who;
          update homeward.sessions set ended_at = now() where user_id = who and ended_at is null;
          return who;
        end if;
        insert into homeward.users (id, organisation_id, email, display_name, password_hash, mission_id, password_changed_at)
          values (new_user, i.organisation_id, i.email, name, new_password_hash, i.mission_id, now());
        insert into homeward.user_roles (user_id, organisation_id, role) select new_user, i.organisation_id, r from unnest(i.roles) r;
        insert into homeward.user_teams (user_id, organisation_id, team_id) select new_user, i.organisation_id, t from unnest(i.team_ids) t;
        return new_user;
      end $$;

      ${[
        'find_sign_in(text)',
        'find_session(text, interval, interval)',
        'end_session(text)',
        'set_own_password(text)',
        'set_own_locale(text)',
        'find_invitation(text)',
        'accept_invitation(text, uuid, text, text)',
      ]
        .map(
          (f) =>
            `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.accept_invitation, homeward.find_invitation, homeward.find_session, homeward.find_sign_in,
        homeward.end_session, homeward.set_own_password, homeward.set_own_locale;
      drop table homeward.saved_views, homeward.sessions, homeward.invitations, homeward.user_teams, homeward.user_roles,
        homeward.users, homeward.teams, homeward.organisations cascade;
    `);
  }
}

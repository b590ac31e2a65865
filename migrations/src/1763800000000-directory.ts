import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

const own = `user_id = ${me} and organisation_id = ${myOrganisation}`;
const functions = [
  'begin_directory(text, text, boolean)',
  'take_directory(text)',
  'find_directory_link(uuid, text, text)',
  'find_directory_account(uuid, text)',
] as const;

/** Signing in at the directory of an organisation: who is who there, and the rounds that are under way. */
export class Directory1763800000000 implements MigrationInterface {
  name = 'Directory1763800000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.directory_links (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null unique references homeward.users on delete cascade,
        issuer text not null,
        subject_hash text not null check (subject_hash ~ '^[0-9a-f]{64}$'),
        confirmed_at timestamptz,
        last_used_at timestamptz,
        created_at timestamptz not null default now(),
        unique (organisation_id, issuer, subject_hash)
      );
      comment on table homeward.directory_links is 'Which account of the directory of an organisation is which user. Made at the first sign-in there, by a verified e-mail address.';
      comment on column homeward.directory_links.issuer is 'Of the provider, as it calls itself.';
      comment on column homeward.directory_links.subject_hash is 'HMAC of issuer and subject: who it is there is not kept.';
      comment on column homeward.directory_links.confirmed_at is 'From then on a second factor that the directory asked for counts here. Somebody with a factor here gives it once more first.';
      ${protect('homeward.directory_links', 'select, insert, delete')}
      grant update (confirmed_at, last_used_at) on homeward.directory_links to homeward_app;
      ${allow('homeward.directory_links', 'select', `organisation_id = ${myOrganisation} and (user_id = ${me} or ${is('administrator')})`)}
      ${allow('homeward.directory_links', 'insert', own)}
      ${allow('homeward.directory_links', 'update', own)}
      ${allow('homeward.directory_links', 'delete', `organisation_id = ${myOrganisation} and user_id <> ${me} and ${is('administrator')}`)}

      alter table homeward.sessions add column by_directory boolean not null default false;
      grant select (by_directory) on homeward.sessions to homeward_app;
      comment on column homeward.sessions.by_directory is 'Begun at the directory of the organisation, not by a password.';

      -- Made by anybody who presses the button, and so not in the log; what becomes of a round is.
      create table homeward.directory_rounds (
        hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
        session_hash text,
        again boolean not null,
        begun_at timestamptz not null default now()
      );
      comment on table homeward.directory_rounds is 'Ways to the directory that have not come back yet, for ten minutes. They name nobody.';
      comment on column homeward.directory_rounds.hash is 'SHA-256 of the secret in the cookie of the browser that left; state, nonce and code verifier are made from that secret.';
      comment on column homeward.directory_rounds.session_hash is 'SHA-256 of the session that the browser had: the one that is proved anew, or the one that ends.';
      comment on column homeward.directory_rounds.again is 'Whether somebody who is signed in proves it anew.';
      alter table homeward.directory_rounds enable row level security;
      alter table homeward.directory_rounds force row level security;
      create policy directory_rounds_auth on homeward.directory_rounds to homeward_auth using (true) with check (true);
      create index on homeward.directory_rounds (begun_at);

      grant select on homeward.directory_links to homeward_auth;
      create policy directory_links_auth on homeward.directory_links to homeward_auth using (true);
      grant select, insert, delete on homeward.directory_rounds to homeward_auth;

      create function homeward.begin_directory(hash text, session_hash text, again boolean) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        delete from homeward.directory_rounds where begun_at < now() - interval '10 minutes';
        insert into homeward.directory_rounds (hash, session_hash, again) values (hash, session_hash, again);
      $$;

      -- Whoever takes it first has it: a round comes back once.
      create function homeward.take_directory(wanted text) returns table (session_hash text, again boolean, seconds int)
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with taken as (delete from homeward.directory_rounds r where r.hash = wanted returning r.session_hash, r.again, r.begun_at)
        select t.session_hash, t.again, extract(epoch from now() - t.begun_at)::int from taken t
        where t.begun_at > now() - interval '10 minutes'
      $$;

      create function homeward.find_directory_link(organisation uuid, wanted text, hash text)
      returns table (user_id uuid, disabled boolean, confirmed boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select u.id, u.disabled_at is not null, l.confirmed_at is not null
        from homeward.directory_links l join homeward.users u on u.id = l.user_id
        where l.organisation_id = organisation and u.organisation_id = organisation and l.issuer = wanted and l.subject_hash = hash
      $$;

      create function homeward.find_directory_account(organisation uuid, wanted text)
      returns table (user_id uuid, disabled boolean, linked boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select u.id, u.disabled_at is not null, exists (select 1 from homeward.directory_links l where l.user_id = u.id)
        from homeward.users u where u.organisation_id = organisation and lower(u.email) = lower(wanted)
      $$;

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
      drop table homeward.directory_rounds;
      alter table homeward.sessions drop column by_directory;
      drop table homeward.directory_links;
    `);
  }
}

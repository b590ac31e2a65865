import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

const administrators = `organisation_id = ${myOrganisation} and ${is('administrator')}`;

/** Machines that read figures: no account, no cookie, one secret of which the hash is kept. */
export class ApiTokens1763703000000 implements MigrationInterface {
  name = 'ApiTokens1763703000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.api_tokens (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        name text not null check (length(name) between 1 and 200),
        scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['statistics', 'home_figures']),
        token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
        created_by uuid not null references homeward.users,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        constraint api_tokens_year check (expires_at > created_at and expires_at <= created_at + interval '366 days')
      );
      create index on homeward.api_tokens (organisation_id, created_at);
      comment on table homeward.api_tokens is 'What machines read figures with. They act as an auditor of the organisation would, within the scopes, and change nothing.';
      comment on column homeward.api_tokens.name is 'Which machine it is, in the words of the administrator.';
      comment on column homeward.api_tokens.scopes is 'What it opens: lists of permissions in libs/policy.';
      comment on column homeward.api_tokens.token_hash is 'SHA-256 of 256 random bits. The token was shown once.';
      comment on column homeward.api_tokens.last_used_at is 'To the minute.';
      comment on column homeward.api_tokens.revoked_at is 'From then on it opens nothing, on any node.';

      ${protect('homeward.api_tokens')}
      -- The hash is compared by find_api_token alone, and a token is revoked and never changed.
      revoke select, update on homeward.api_tokens from homeward_app;
      grant select (id, organisation_id, name, scopes, created_by, created_at, expires_at, last_used_at, revoked_at),
        update (revoked_at) on homeward.api_tokens to homeward_app;
      ${allow('homeward.api_tokens', 'select', administrators)}
      ${allow('homeward.api_tokens', 'insert', `${administrators} and created_by = ${me} and revoked_at is null and last_used_at is null`)}
      ${allow('homeward.api_tokens', 'update', administrators, `${administrators} and revoked_at is not null`)}

      grant select on homeward.api_tokens to homeward_auth;
      grant update (last_used_at) on homeward.api_tokens to homeward_auth;
      create policy api_tokens_auth on homeward.api_tokens to homeward_auth using (true);

      create function homeward.find_api_token(hash text)
      returns table (id uuid, organisation_id uuid, organisation_name text, name text, time_zone text, scopes text[])
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        -- Seldom: each change of a row is an event of the audit log.
        update homeward.api_tokens t set last_used_at = now()
          where t.token_hash = hash and t.revoked_at is null and t.expires_at > now()
            and (t.last_used_at is null or t.last_used_at < now() - interval '1 minute');
        return query
          select t.id, t.organisation_id, o.name, t.name, o.time_zone, t.scopes
          from homeward.api_tokens t join homeward.organisations o on o.id = t.organisation_id
          where t.token_hash = hash and t.revoked_at is null and t.expires_at > now();
      end $$;
      revoke all on function homeward.find_api_token(text) from public;
      grant execute on function homeward.find_api_token(text) to homeward_app;
      alter function homeward.find_api_token(text) owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.find_api_token(text);
      drop table homeward.api_tokens;
    `);
  }
}

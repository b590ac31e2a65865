import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose token it was that opens nothing any more, so that the log of that organisation says that somebody still uses it. */
export class EndedTokens1763800001000 implements MigrationInterface {
  name = 'EndedTokens1763800001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function homeward.find_ended_api_token(hash text) returns table (id uuid, organisation_id uuid, why text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select t.id, t.organisation_id, case when t.revoked_at is not null then 'revoked' else 'expired' end
        from homeward.api_tokens t
        where t.token_hash = hash and (t.revoked_at is not null or t.expires_at <= now())
      $$;
      revoke all on function homeward.find_ended_api_token(text) from public;
      grant execute on function homeward.find_ended_api_token(text) to homeward_app;
      alter function homeward.find_ended_api_token(text) owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function homeward.find_ended_api_token(text);`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The place stands before a sealed value, and how many data keys are under which key-encryption key can be asked. */
export class KeyVersions1763701001000 implements MigrationInterface {
  name = 'KeyVersions1763701001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- What is stored comes last: whatever it is, it cannot pretend to stand elsewhere or to be a plain text.
      create or replace function homeward.at(place text, row_id uuid, value text) returns text language sql immutable parallel safe as $$
        select case when value is null then null else E'\\x01@' || place || '@' || row_id::text || '@' || value end
      $$;

      -- For the command line, which is nobody's: numbers only. A key that was destroyed is under none.
      create function homeward.key_versions() returns table (organisation uuid, kek text, keys int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select k.organisation_id, k.kek, count(*)::int from homeward.data_keys k group by 1, 2
      $$;
      revoke all on function homeward.key_versions() from public;
      grant execute on function homeward.key_versions() to homeward_app;
      alter function homeward.key_versions() owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.key_versions();
      create or replace function homeward.at(place text, row_id uuid, value text) returns text language sql immutable parallel safe as $$
        select case when value is null then null when value = '' then E'\\x01s1.' else value end || '@' || place || '@' || row_id::text
      $$;
    `);
  }
}

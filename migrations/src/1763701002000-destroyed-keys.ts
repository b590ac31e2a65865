import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells a key that was destroyed from one that never was: the first reads as nothing, the second is a fault. */
export class DestroyedKeys1763701002000 implements MigrationInterface {
  name = 'DestroyedKeys1763701002000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function homeward.destroyed_of(subjects uuid[]) returns setof uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select k.subject_id from homeward.data_keys k where k.subject_id = any(subjects) and k.wrapped is null
          and (k.kind = 'USER' or k.organisation_id = homeward.actor_organisation() or pg_has_role(session_user, 'homeward_owner', 'member'))
      $$;
      revoke all on function homeward.destroyed_of(uuid[]) from public;
      grant execute on function homeward.destroyed_of(uuid[]) to homeward_app;
      alter function homeward.destroyed_of(uuid[]) owner to homeward_auth;
      set local role homeward_auth;
      grant execute on function homeward.destroyed_of(uuid[]) to homeward_owner;
      reset role;
      comment on column homeward.acts_done.input_digest is 'HMAC-SHA-256 of the whole input under a key of the API: the same id with other input is refused, and nobody guesses the input.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function homeward.destroyed_of(uuid[])`);
  }
}

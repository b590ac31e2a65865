import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The mission of a person's country reads what was shared with the person's consent. When the consent is taken back, by
 * whoever hears of it first, the sharing ends in the same transaction: a call to a coordinator next morning may be too late.
 */
export class ConsentEndsSharing1763700061000 implements MigrationInterface {
  name = 'ConsentEndsSharing1763700061000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      grant update (ended_at, version) on homeward.case_shares to homeward_auth;
      create policy case_shares_auth_end on homeward.case_shares for update to homeward_auth using (ended_at is null) with check (ended_at is not null);

      -- Harmless in anybody's hand: it ends only what the last word on the consent no longer carries.
      create function homeward.end_shares_without_consent(wanted uuid) returns table (mission_id uuid)
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.case_shares s set ended_at = now(), version = s.version + 1
        where s.case_id = wanted and s.organisation_id = homeward.actor_organisation() and s.ended_at is null
          and (select not c.given or c.withdrawn_at is not null from homeward.consents c
            where c.case_id = wanted and c.purpose = 'MISSION' order by c.recorded_at desc, c.id desc limit 1)
        returning s.mission_id
      $$;
      comment on function homeward.end_shares_without_consent is 'Ends sharing with missions whose consent was refused or taken back; tells which missions.';
      revoke all on function homeward.end_shares_without_consent(uuid) from public;
      grant execute on function homeward.end_shares_without_consent(uuid) to homeward_app;
      alter function homeward.end_shares_without_consent(uuid) owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.end_shares_without_consent;
      drop policy case_shares_auth_end on homeward.case_shares;
      revoke update (ended_at, version) on homeward.case_shares from homeward_auth;
    `);
  }
}

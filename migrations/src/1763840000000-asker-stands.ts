import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two people means two who may: what a colleague asked who was shut out since is approved by nobody. */
export class AskerStands1763840000000 implements MigrationInterface {
  name = 'AskerStands1763840000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function homeward.refuse_absent_asker() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not exists (select 1 from homeward.users u where u.id = new.requested_by and u.disabled_at is null) then
          raise exception 'Whoever asked is shut out.' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$;
      create trigger approvals_asker before update of decision on homeward.approvals for each row
        when (new.decision = 'APPROVED' and old.decision is distinct from new.decision) execute function homeward.refuse_absent_asker();
      comment on function homeward.refuse_absent_asker is 'No approval of what was asked by somebody whose account is disabled.';
      revoke all on function homeward.refuse_absent_asker() from public;
      alter function homeward.refuse_absent_asker() owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger approvals_asker on homeward.approvals;
      drop function homeward.refuse_absent_asker;
    `);
  }
}

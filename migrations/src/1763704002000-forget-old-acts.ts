import type { MigrationInterface, QueryRunner } from 'typeorm';

const forget = (lock: string): string => `
  set local role homeward_auth;
  create or replace function homeward.forget_old_acts() returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare gone bigint;
  begin
    with old as (
      delete from homeward.acts_done where operation_id in (
        select operation_id from homeward.acts_done where done_at < now() - interval '30 days' order by done_at limit 1000${lock})
      returning 1)
    select count(*) into gone from old;
    return gone;
  end $$;
  reset role;`;

/** Locking a row asks for the right to change it, which nobody needs here: of two nodes at once, one finds them gone. */
export class ForgetOldActs1763704002000 implements MigrationInterface {
  name = 'ForgetOldActs1763704002000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(forget(''));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(forget(' for update skip locked'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { is, myMission, onVisibleCase } from './sql.js';

const share = (today: string): string => `s.ended_at is null and s.until >= ${today}`;
const standing = (today: string): string =>
  `(${is('partner')} and mission_id = ${myMission} and ended_at is null and until >= ${today})`;

/**
 * A share ends with its last day where the organisation is, and not where the database happens to be: at midnight in
 * Phnom Penh it is still yesterday in Greenwich.
 */
export class ShareDays1763705002000 implements MigrationInterface {
  name = 'ShareDays1763705002000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function homeward.today() returns date language sql stable as $$
        select (now() at time zone coalesce((select o.time_zone from homeward.organisations o where o.id = homeward.actor_organisation()), 'UTC'))::date
      $$;
      comment on function homeward.today is 'The day it is where the organisation of the actor is.';
      ${days(`homeward.today()`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`${days('current_date')} drop function homeward.today;`);
  }
}

function days(today: string): string {
  return `
      set local role homeward_auth;
      create or replace function homeward.cases_shared_with_my_mission() returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, pg_temp as $$
        select s.case_id from homeward.case_shares s where s.mission_id = homeward.actor_mission() and s.organisation_id = homeward.actor_organisation() and ${share(today)}
      $$;
      create or replace function homeward.shared_way_home_facts(wanted uuid) returns jsonb language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select homeward.way_home_facts(wanted) where ${shared(today)}
      $$;
      create or replace function homeward.write_shared_way_home(wanted uuid, derived jsonb, stage text) returns boolean
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not ${shared(today)} then return false; end if;
        perform homeward.write_way_home(wanted, derived, stage);
        return true;
      end $$;
      reset role;
      alter policy homeward_case_shares_select on homeward.case_shares
        using (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor', 'caseworker')} or ${standing(today)}));
      alter policy homeward_case_shares_update on homeward.case_shares
        using (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor')} or ${standing(today)}))
        with check (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor')} or ${standing(today)}));`;
}

const shared = (today: string): string =>
  `exists (select 1 from homeward.case_shares s where s.case_id = wanted and s.organisation_id = homeward.actor_organisation()
          and s.mission_id = homeward.actor_mission() and ${share(today)} and homeward.has_role('partner'))`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is named on a restricted case. A policy that showed the names to a writer would have to read homeward.cases, whose own
 * policy reads the names; so the whole list is set by one narrow function that repeats the rule of the case.
 */
export class CaseStaff1763700012000 implements MigrationInterface {
  name = 'CaseStaff1763700012000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      grant insert, delete on homeward.case_members to homeward_auth;
      create policy case_members_auth_insert on homeward.case_members for insert to homeward_auth with check (true);
      create policy case_members_auth_delete on homeward.case_members for delete to homeward_auth using (true);

      create function homeward.set_case_staff(wanted uuid, staff uuid[]) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare org uuid := homeward.actor_organisation();
      begin
        perform 1 from homeward.cases c where c.id = wanted and c.organisation_id = org
          and (c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()))
          and ((homeward.has_role('supervisor') and c.team_id = any(homeward.actor_teams()))
            or (homeward.has_role('caseworker') and (c.assigned_to = homeward.actor_id() or (c.registered_by = homeward.actor_id() and c.assigned_to is null))));
        if not found then return false; end if;
        delete from homeward.case_members m where m.case_id = wanted and m.user_id <> all(staff);
        insert into homeward.case_members (case_id, user_id, organisation_id)
          select wanted, u.id, org from homeward.users u where u.id = any(staff) and u.organisation_id = org
          on conflict do nothing;
        return true;
      end $$;
      revoke all on function homeward.set_case_staff(uuid, uuid[]) from public;
      grant execute on function homeward.set_case_staff(uuid, uuid[]) to homeward_app;
      alter function homeward.set_case_staff(uuid, uuid[]) owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.set_case_staff;
      drop policy case_members_auth_delete on homeward.case_members;
      drop policy case_members_auth_insert on homeward.case_members;
      revoke insert, delete on homeward.case_members from homeward_auth;
    `);
  }
}

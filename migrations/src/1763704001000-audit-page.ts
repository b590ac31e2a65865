import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = [
  'audit.case_of_reference(text)',
  'audit.stands_outside(uuid, uuid)',
  'audit.readers_of(uuid)',
  'homeward.forget_old_acts()',
];

/** What the audit page asks beyond the log itself, and the end of acts that nobody retries any more. */
export class AuditPage1763704001000 implements MigrationInterface {
  name = 'AuditPage1763704001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The data protection officer sees no case and asks by the number that stands on a complaint.
      create function audit.case_of_reference(wanted text) returns uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.id from homeward.cases c
        where homeward.has_role('data_protection_officer') and c.organisation_id = homeward.actor_organisation() and c.reference = wanted
      $$;

      -- Whether a case is none of a user's: not assigned to, registered by, named for or met at an operation by somebody who
      -- works by case, and of no team of a supervisor. Coordinators work across all cases, and nothing stands out there.
      create function audit.stands_outside(wanted_user uuid, wanted_case uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select homeward.has_role('auditor', 'data_protection_officer')
          and exists (select 1 from homeward.user_roles r where r.user_id = wanted_user and r.role in ('caseworker', 'field_officer', 'supervisor'))
          and not exists (select 1 from homeward.user_roles r where r.user_id = wanted_user and r.role in ('coordinator', 'partner'))
          and exists (select 1 from homeward.cases c where c.id = wanted_case and c.organisation_id = homeward.actor_organisation()
            and c.assigned_to is distinct from wanted_user and c.registered_by <> wanted_user
            and not exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = wanted_user)
            and not exists (select 1 from homeward.roster_entries r join homeward.operation_members m on m.operation_id = r.operation_id
              where r.case_id = c.id and m.user_id = wanted_user)
            and not exists (select 1 from homeward.user_teams t join homeward.user_roles r on r.user_id = t.user_id and r.role = 'supervisor'
              where t.user_id = wanted_user and t.team_id = c.team_id))
      $$;
      alter function audit.case_of_reference(text) owner to homeward_auth;
      alter function audit.stands_outside(uuid, uuid) owner to homeward_auth;

      -- Who has looked at a case, for the supervisor of its team.
      create function audit.readers_of(wanted_case uuid) returns table (actor_id uuid, readings bigint, last_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select e.actor_id, count(*), max(e.at) from audit.events e
        where e.case_id = wanted_case and e.kind = 'read' and e.actor_id is not null and homeward.has_role('supervisor')
          and exists (select 1 from homeward.cases c where c.id = wanted_case and c.organisation_id = homeward.actor_organisation()
            and c.team_id = any(homeward.actor_teams()))
        group by 1 order by 3 desc limit 50
      $$;
      alter function audit.readers_of(uuid) owner to homeward_auth;
      set local role homeward_audit;
      grant select (case_id, kind, actor_id, at) on audit.events to homeward_auth;
      create policy audit_events_readers on audit.events for select to homeward_auth using (kind = 'read' and case_id is not null);
      reset role;

      create policy acts_done_auth on homeward.acts_done to homeward_auth using (done_at < now() - interval '30 days');
      grant select, delete on homeward.acts_done to homeward_auth;
      create index acts_done_age on homeward.acts_done (done_at);
      -- That a retry is not answered any more is no event of the work.
      drop trigger homeward_acts_done_audit on homeward.acts_done;
      create trigger homeward_acts_done_audit after insert or update on homeward.acts_done for each row execute function audit.note_change();
      -- A retry comes within minutes, or within days from a phone that was without a network.
      create function homeward.forget_old_acts() returns bigint
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare gone bigint;
      begin
        with old as (
          delete from homeward.acts_done where operation_id in (
            select operation_id from homeward.acts_done where done_at < now() - interval '30 days' order by done_at limit 1000 for update skip locked)
          returning 1)
        select count(*) into gone from old;
        return gone;
      end $$;
      alter function homeward.forget_old_acts() owner to homeward_auth;
      ${functions.map((f) => `revoke all on function ${f} from public; grant execute on function ${f} to homeward_app;`).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      drop function homeward.forget_old_acts(), audit.stands_outside(uuid, uuid), audit.case_of_reference(text), audit.readers_of(uuid);
      set local role homeward_audit;
      drop policy audit_events_readers on audit.events;
      revoke select (case_id, kind, actor_id, at) on audit.events from homeward_auth;
      reset role;
      drop index homeward.acts_done_age;
      drop trigger homeward_acts_done_audit on homeward.acts_done;
      create trigger homeward_acts_done_audit after insert or update or delete on homeward.acts_done for each row execute function audit.note_change();
      drop policy acts_done_auth on homeward.acts_done;
      revoke select, delete on homeward.acts_done from homeward_auth;
    `);
  }
}

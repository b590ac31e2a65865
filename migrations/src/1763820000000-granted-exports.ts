import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addBranch, addCodes, dropBranch, dropCodes, is, me, myOrganisation } from './sql.js';

const waiting = `decision = 'PENDING' and expires_at > now()`;
const forThePerson = `kind = 'SUBJECT_ACCESS' and organisation_id = ${myOrganisation} and ${is('data_protection_officer')}`;
const asksForList = `when 'BULK_EXPORT' then homeward.has_role('supervisor', 'coordinator')`;
const decidesOnList = `when 'BULK_EXPORT' then homeward.has_role('supervisor', 'data_protection_officer')`;
const functions = [
  'homeward.use_approval(uuid)',
  'homeward.roster_rows_for_person(uuid)',
  'audit.readers_for_person(uuid, text)',
];
const inThisAct = `a.kind = 'SUBJECT_ACCESS' and a.requested_by = homeward.actor_id() and a.used_at is not null and a.xmin = pg_current_xact_id()::xid`;

/**
 * What leaves by two people: the file of one person, and a list of cases. Approval opens it for seven days, for whoever
 * asked, once. What a file holds is made in that moment and is stored nowhere.
 */
export class GrantedExports1763820000000 implements MigrationInterface {
  name = 'GrantedExports1763820000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${addCodes('approval_kind', 'SUBJECT_ACCESS', 'BULK_EXPORT')}
      ${addBranch('homeward.asks_for(text)', asksForList)}
      ${addBranch('homeward.decides_on(text)', decidesOnList)}

      alter table homeward.approvals add column used_at timestamptz, add check (used_at is null or decision = 'APPROVED');
      comment on column homeward.approvals.used_at is 'What was approved was fetched, or carried out by a command: once. Null for what approval carries out at once.';

      -- The officer decides by the number and the reason, without the case.
      create policy approvals_person_select on homeward.approvals for select to homeward_app using (${forThePerson});
      create policy approvals_person_update on homeward.approvals for update to homeward_app
        using (${forThePerson} and ${waiting} and requested_by <> ${me})
        with check (${forThePerson} and decision in ('APPROVED', 'DECLINED') and decided_by = ${me});

      create function homeward.approval_lasts(kind text) returns interval language sql immutable parallel safe as $$
        select case when kind in ('SUBJECT_ACCESS', 'BULK_EXPORT') then interval '7 days' when kind = 'KEY_OPERATION' then interval '24 hours' end
      $$;
      comment on function homeward.approval_lasts is 'For how long after the decision it may be used. Null: approval carries it out at once.';

      grant update (used_at) on homeward.approvals to homeward_auth;
      create policy approvals_auth_use on homeward.approvals for update to homeward_auth
        using (decision = 'APPROVED' and used_at is null) with check (decision = 'APPROVED' and used_at is not null);
      create function homeward.use_approval(wanted uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update homeward.approvals a set used_at = now(), version = version + 1
          where a.id = wanted and a.kind in ('SUBJECT_ACCESS', 'BULK_EXPORT') and a.organisation_id = homeward.actor_organisation() and a.requested_by = homeward.actor_id()
            and a.decision = 'APPROVED' and a.decided_by <> a.requested_by and a.used_at is null and a.decided_at + homeward.approval_lasts(a.kind) > now();
        return found;
      end $$;
      comment on function homeward.use_approval is 'The only way: by whoever asked, in time, once.';

      -- Whoever carries the case does not see the list of the raid; the row of the person is the person's.
      create function homeward.roster_rows_for_person(approval uuid) returns setof homeward.roster_entries
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select r.* from homeward.roster_entries r join homeward.approvals a on a.case_id = r.case_id where a.id = approval and ${inThisAct}
      $$;
      comment on function homeward.roster_rows_for_person is 'The rows of rosters that are the person, for the file that this very transaction makes.';
      -- Roles and days, no names: a list of who works on a case, in the hands of the gang, is a list of targets.
      create function audit.readers_for_person(approval uuid, zone text) returns table (day text, role text, kind text, readings int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select to_char(e.at at time zone zone, 'YYYY-MM-DD'), coalesce((select min(r.role::text) from homeward.user_roles r where r.user_id = e.actor_id), ''), e.kind, count(*)::int
        from audit.events e join homeward.approvals a on a.case_id = e.case_id
        where a.id = approval and ${inThisAct} and e.kind in ('read', 'export') and e.actor_id is not null
        group by 1, 2, 3 order by 1 desc, 2, 3 limit 2000
      $$;
      comment on function audit.readers_for_person is 'Who looked at the case, for the file that this very transaction makes.';
      ${functions.map((f) => `revoke all on function ${f} from public; alter function ${f} owner to homeward_auth;`).join('\n')}
      set local role homeward_auth;
      ${functions.map((f) => `grant execute on function ${f} to homeward_app;`).join('\n')}
      reset role;
      set local role homeward_audit;
      create policy audit_events_left on audit.events for select to homeward_auth using (kind = 'export' and case_id is not null);
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function ${functions.join(', ')};
      set local role homeward_audit;
      drop policy audit_events_left on audit.events;
      reset role;
      drop policy approvals_auth_use on homeward.approvals;
      revoke update (used_at) on homeward.approvals from homeward_auth;
      drop function homeward.approval_lasts;
      drop policy approvals_person_update on homeward.approvals;
      drop policy approvals_person_select on homeward.approvals;
      alter table homeward.approvals no force row level security;
      alter table homeward.approvals disable trigger user;
      delete from homeward.approvals where kind in ('SUBJECT_ACCESS', 'BULK_EXPORT');
      alter table homeward.approvals enable trigger user;
      alter table homeward.approvals force row level security;
      alter table homeward.approvals drop column used_at;
      ${dropBranch('homeward.decides_on(text)', decidesOnList)}
      ${dropBranch('homeward.asks_for(text)', asksForList)}
      ${dropCodes('approval_kind', 'SUBJECT_ACCESS', 'BULK_EXPORT')}
    `);
  }
}

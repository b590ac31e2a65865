import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, is, me, myOrganisation, myTeams } from './sql.js';

const onTeamCase = `${is('supervisor')} and approvals.organisation_id = ${myOrganisation}
  and exists (select 1 from homeward.cases c where c.id = approvals.case_id and c.team_id = any(${myTeams}))`;
const office = `approvals.organisation_id = ${myOrganisation} and approvals.case_id is null`;
const waiting = `decision = 'PENDING' and expires_at > now()`;
const byAdministrator = `organisation_id = ${myOrganisation} and ${is('administrator')}`;
const ofUsHere = (table: string): string =>
  `exists (select 1 from homeward.users u where u.id = ${table}.user_id and u.organisation_id = ${myOrganisation})`;
const auditorHere = `organisation_id = ${myOrganisation} and ${is('auditor')}`;
const officeHere = `organisation_id = ${myOrganisation} and ${is('auditor', 'data_protection_officer')}`;
const snapshotHere = `exists (select 1 from statistics.snapshots s where s.id = snapshot_id)`;

const functions = ['grant_administrator(uuid)', 'lapse_approvals()'];

/**
 * What takes two people is one table, with or without a case: asked for, decided by another, or lapsed after seven days. The
 * database holds it too: nobody becomes administrator and no table leaves but by a row that a second person approved.
 */
export class Approvals1763705000000 implements MigrationInterface {
  name = 'Approvals1763705000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- It held one code, which Postgres keeps as an equation and not as a list.
      alter domain homeward.approval_kind drop constraint approval_kind_check;
      alter domain homeward.approval_kind add constraint approval_kind_check check (value in ('CLOSURE', 'ADMINISTRATOR', 'STATISTICS_RELEASE'));
      ${addCodes('approval_decision', 'WITHDRAWN', 'EXPIRED')}
      alter table homeward.approvals alter column case_id drop not null, add column subject_id uuid,
        add column payload jsonb not null default '{}', add column expires_at timestamptz not null default now() + interval '7 days';
      alter table homeward.approvals no force row level security;
      alter table homeward.approvals disable trigger user;
      update homeward.approvals set payload = jsonb_build_object('closureReason', closure_reason),
        expires_at = case when decision = 'PENDING' then greatest(requested_at, now()) else requested_at end + interval '7 days';
      alter table homeward.approvals enable trigger user;
      alter table homeward.approvals force row level security;
      alter table homeward.approvals drop column closure_reason, add check (num_nonnulls(case_id, subject_id) = 1);
      create unique index approvals_one_pending_subject on homeward.approvals (subject_id, kind) where decision = 'PENDING' and subject_id is not null;
      create index on homeward.approvals (organisation_id, requested_at) where decision = 'PENDING';
      create index on homeward.approvals (subject_id) where subject_id is not null;
      comment on column homeward.approvals.case_id is 'The case it is about; null where it is about none.';
      comment on column homeward.approvals.subject_id is 'What it is about where it is no case: a user, an invitation, a release.';
      comment on column homeward.approvals.payload is 'Codes and ids that the kind needs to be carried out; no names.';
      comment on column homeward.approvals.expires_at is 'Nobody decides it afterwards.';
      revoke update on homeward.approvals from homeward_app;
      grant update (decision, decided_by, decided_at, decision_note, version) on homeward.approvals to homeward_app;

      create function homeward.asks_for(kind text) returns boolean language sql stable parallel safe as $$
        select case kind when 'ADMINISTRATOR' then homeward.has_role('administrator') when 'STATISTICS_RELEASE' then homeward.has_role('auditor') else false end
      $$;
      create function homeward.decides_on(kind text) returns boolean language sql stable parallel safe as $$
        select case kind when 'ADMINISTRATOR' then homeward.has_role('administrator', 'data_protection_officer')
          when 'STATISTICS_RELEASE' then homeward.has_role('auditor', 'data_protection_officer') else false end
      $$;
      comment on function homeward.asks_for is 'Who may ask for what is about no case; cases have policies of their own.';
      comment on function homeward.decides_on is 'Who may decide on what is about no case.';

      drop policy homeward_approvals_update on homeward.approvals;
      ${allow('homeward.approvals', 'update', `${waiting} and ${onTeamCase}`, `decision in ('APPROVED', 'DECLINED') and decided_by = ${me} and ${onTeamCase}`)}
      create policy approvals_withdraw on homeward.approvals for update to homeward_app
        using (${waiting} and requested_by = ${me}) with check (decision = 'WITHDRAWN' and requested_by = ${me} and decided_by is null);
      create policy approvals_office_select on homeward.approvals for select to homeward_app
        using (${office} and (requested_by = ${me} or homeward.decides_on(kind)));
      create policy approvals_office_insert on homeward.approvals for insert to homeward_app
        with check (${office} and requested_by = ${me} and homeward.asks_for(kind) and decision = 'PENDING' and decided_by is null and expires_at <= now() + interval '7 days');
      create policy approvals_office_update on homeward.approvals for update to homeward_app
        using (${waiting} and ${office} and homeward.decides_on(kind) and requested_by <> ${me} and subject_id <> ${me})
        with check (decision in ('APPROVED', 'DECLINED') and ${office} and decided_by = ${me});

      grant select, update (decision, version) on homeward.approvals to homeward_auth;
      create policy approvals_auth on homeward.approvals for select to homeward_auth using (true);
      create policy approvals_auth_lapse on homeward.approvals for update to homeward_auth using (decision = 'PENDING') with check (decision = 'EXPIRED');
      create function homeward.lapse_approvals() returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.approvals set decision = 'EXPIRED', version = version + 1
        where organisation_id = homeward.actor_organisation() and decision = 'PENDING' and expires_at <= now()
      $$;

      drop policy homeward_user_roles_insert on homeward.user_roles;
      ${allow('homeward.user_roles', 'insert', `${byAdministrator} and user_id <> ${me} and role <> 'administrator' and ${ofUsHere('user_roles')}`)}
      drop policy homeward_invitations_insert on homeward.invitations;
      ${allow('homeward.invitations', 'insert', `${byAdministrator} and kind <> 'setup' and not ('administrator' = any(roles)) and (user_id is null or ${ofUsHere('invitations')})`)}
      -- Carries out what this very transaction approved, and nothing else: a user, or an invitation that was not yet or by now accepted.
      create function homeward.grant_administrator(approval uuid) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare a homeward.approvals; who uuid;
      begin
        select * into a from homeward.approvals x where x.id = approval and x.kind = 'ADMINISTRATOR' and x.decision = 'APPROVED'
          and x.organisation_id = homeward.actor_organisation() and x.decided_by = homeward.actor_id() and x.requested_by <> homeward.actor_id()
          and x.subject_id <> homeward.actor_id() and x.xmin = pg_current_xact_id()::xid;
        if not found then return null; end if;
        update homeward.invitations i set roles = i.roles || 'administrator'::text
          where i.id = a.subject_id and i.organisation_id = a.organisation_id and i.used_at is null and i.expires_at > now() and not ('administrator' = any(i.roles));
        if found then return a.subject_id; end if;
        select u.id into who from homeward.users u where u.organisation_id = a.organisation_id and u.disabled_at is null and u.id <> homeward.actor_id()
          and (u.id = a.subject_id or lower(u.email) = (select lower(i.email) from homeward.invitations i where i.id = a.subject_id and i.organisation_id = a.organisation_id and i.kind = 'invitation'));
        if who is null then return null; end if;
        insert into homeward.user_roles (user_id, organisation_id, role) values (who, a.organisation_id, 'administrator') on conflict do nothing;
        update homeward.users set version = version + 1 where id = who;
        update homeward.sessions set ended_at = now() where user_id = who and ended_at is null;
        return who;
      end $$;
      comment on function homeward.grant_administrator is 'The only way to the role, apart from the link of the command line.';
      ${functions.map((f) => `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`).join('\n')}

      alter table statistics.releases add column confirmed_by uuid, add column confirmed_at timestamptz, add check (confirmed_by <> released_by);
      alter table statistics.releases no force row level security;
      alter table statistics.releases disable trigger user;
      update statistics.releases set confirmed_at = released_at;
      alter table statistics.releases enable trigger user;
      alter table statistics.releases force row level security;
      comment on column statistics.releases.confirmed_by is 'The second person. Null with a time: left before it took two.';
      comment on column statistics.releases.confirmed_at is 'From here the table leaves; until then it is reckoned with and not given out.';
      grant update (confirmed_by, confirmed_at) on statistics.releases to homeward_app;
      drop policy statistics_releases_select on statistics.releases;
      drop policy statistics_releases_insert on statistics.releases;
      drop policy statistics_releases_update on statistics.releases;
      drop policy statistics_snapshots_select on statistics.snapshots;
      ${allow('statistics.snapshots', 'select', officeHere)}
      ${allow('statistics.releases', 'select', officeHere)}
      ${allow('statistics.releases', 'insert', `${auditorHere} and released_by = ${me} and withdrawn_at is null and confirmed_at is null and confirmed_by is null and ${snapshotHere}`)}
      ${allow('statistics.releases', 'update', `${auditorHere} and withdrawn_at is null`, `${auditorHere} and withdrawn_at is not null`)}
      create policy releases_confirm on statistics.releases for update to homeward_app
        using (${officeHere} and withdrawn_at is null and confirmed_at is null and released_by <> ${me})
        with check (${officeHere} and withdrawn_at is null and confirmed_by = ${me} and exists (select 1 from homeward.approvals a
          where a.subject_id = releases.id and a.kind = 'STATISTICS_RELEASE' and a.decision = 'APPROVED' and a.decided_by = ${me}));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy releases_confirm on statistics.releases;
      drop policy statistics_releases_update on statistics.releases;
      drop policy statistics_releases_insert on statistics.releases;
      drop policy statistics_releases_select on statistics.releases;
      drop policy statistics_snapshots_select on statistics.snapshots;
      alter table statistics.releases drop column confirmed_at, drop column confirmed_by;
      ${allow('statistics.snapshots', 'select', auditorHere)}
      ${allow('statistics.releases', 'select', auditorHere)}
      ${allow('statistics.releases', 'insert', `${auditorHere} and released_by = ${me} and withdrawn_at is null and ${snapshotHere}`)}
      ${allow('statistics.releases', 'update', `${auditorHere} and withdrawn_at is null`, `${auditorHere} and withdrawn_at is not null`)}
      drop function homeward.grant_administrator, homeward.lapse_approvals;
      drop policy homeward_invitations_insert on homeward.invitations;
      ${allow('homeward.invitations', 'insert', `${byAdministrator} and kind <> 'setup' and (user_id is null or ${ofUsHere('invitations')})`)}
      drop policy homeward_user_roles_insert on homeward.user_roles;
      ${allow('homeward.user_roles', 'insert', `${byAdministrator} and user_id <> ${me} and ${ofUsHere('user_roles')}`)}
      drop policy approvals_auth_lapse on homeward.approvals;
      drop policy approvals_auth on homeward.approvals;
      revoke select, update (decision, version) on homeward.approvals from homeward_auth;
      drop policy approvals_office_update on homeward.approvals;
      drop policy approvals_office_insert on homeward.approvals;
      drop policy approvals_office_select on homeward.approvals;
      drop policy approvals_withdraw on homeward.approvals;
      drop policy homeward_approvals_update on homeward.approvals;
      ${allow('homeward.approvals', 'update', `decision = 'PENDING' and ${onTeamCase}`, `decided_by = ${me} and ${onTeamCase}`)}
      drop function homeward.decides_on, homeward.asks_for;
      revoke update (decision, decided_by, decided_at, decision_note, version) on homeward.approvals from homeward_app;
      grant update on homeward.approvals to homeward_app;
      drop index homeward.approvals_one_pending_subject, homeward.approvals_organisation_id_requested_at_idx;
      alter table homeward.approvals no force row level security;
      alter table homeward.approvals disable trigger user;
      delete from homeward.approvals where case_id is null or decision in ('WITHDRAWN', 'EXPIRED');
      alter table homeward.approvals add column closure_reason homeward.closure_reason;
      update homeward.approvals set closure_reason = payload ->> 'closureReason';
      alter table homeward.approvals enable trigger user;
      alter table homeward.approvals force row level security;
      alter table homeward.approvals drop column expires_at, drop column payload, drop column subject_id, alter column case_id set not null;
      ${dropCodes('approval_decision', 'WITHDRAWN', 'EXPIRED')}
      alter domain homeward.approval_kind drop constraint approval_kind_check;
      alter domain homeward.approval_kind add constraint approval_kind_check check (value in ('CLOSURE'));
    `);
  }
}

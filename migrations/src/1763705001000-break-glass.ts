import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, myTeams, onVisibleCase, protect } from './sql.js';

/** Where a case that is open by break-glass alone is read and not written. Notes and the timeline stay open: what was done is told. */
const readOnlyUnderGlass = [
  'approvals',
  'case_evidence',
  'case_exceptions',
  'case_shares',
  'checklist_items',
  'consents',
  'custody_spells',
  'identifications',
  'identity_documents',
  'interview_amendments',
  'interviews',
  'movement_passengers',
  'overstays',
  'people_around',
  'person_contacts',
  'pleas',
  'stays',
  'tasks',
  'travel_documents',
];
const underGlass = `(select homeward.cases_under_my_glass())`;
const readByAuth = ['notices', 'break_glasses'];
const functions = [
  'cases_under_my_glass()',
  'break_glass(uuid, text, text)',
  'tell_of_review()',
  'fits_earlier_case(uuid, uuid, uuid)',
];

const guardCase = (earlier: string): string => `
      create or replace function homeward.guard_case() returns trigger language plpgsql as $$
      declare team uuid;
      begin
        if current_user <> 'homeward_app' then return new; end if;
        if tg_op = 'INSERT' then
          -- A case of one's own that names somebody else's person would open that person. It goes to the team of the earlier
          -- case and to somebody there, unless a row of a roster that is reached says who this is.
          ${earlier}
        elsif not (homeward.has_role('supervisor') and old.team_id = any(homeward.actor_teams()))
          then raise exception 'not of your team' using errcode = '42501'; end if;
        return new;
      end $$;`;

const guardRosterEntry = (outOfReach: (id: string) => string): string => `
      create or replace function homeward.guard_roster_entry() returns trigger language plpgsql as $$
      declare was homeward.roster_entries;
      begin
        if current_user <> 'homeward_app' then return new; end if;
        if tg_op = 'UPDATE' then was := old; end if;
        if new.same_as_case is not null and new.same_as_case is distinct from was.same_as_case
          and not homeward.row_may_mean(new.same_as_case, new.search_key, new.document_number, new.phone) and ${outOfReach('new.same_as_case')}
          then raise exception 'the row does not mean this case' using errcode = '42501'; end if;
        if new.case_id is not null and new.case_id is distinct from was.case_id and new.case_id is distinct from new.same_as_case
          and not exists (select 1 from homeward.roster_entries r where r.id = new.same_as_row and r.operation_id = new.operation_id and r.case_id = new.case_id)
          and ${outOfReach('new.case_id')}
          then raise exception 'the row did not open this case' using errcode = '42501'; end if;
        return new;
      end $$;`;

/** One case for sixty minutes, two notices, a review by somebody else; and sealed notes that ask for a reason. */
export class BreakGlass1763705001000 implements MigrationInterface {
  name = 'BreakGlass1763705001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.glass_verdict as text check (value in ('JUSTIFIED', 'NOT_JUSTIFIED'));
      create domain homeward.notice_kind as text check (value in ('GLASS_BROKEN', 'GLASS_REVIEWED'));

      create table homeward.break_glasses (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        case_reference text not null,
        team_id uuid not null references homeward.teams,
        user_id uuid not null references homeward.users,
        reason text not null,
        opened_at timestamptz not null default now(),
        until timestamptz not null,
        ended_at timestamptz,
        review_due_at timestamptz not null,
        reviewed_by uuid references homeward.users,
        reviewed_at timestamptz,
        verdict homeward.glass_verdict,
        review_note text not null default '',
        version int not null default 1,
        check (reviewed_by <> user_id),
        check (num_nonnulls(reviewed_by, reviewed_at, verdict) in (0, 3))
      );
      comment on table homeward.break_glasses is 'A case opened in an emergency by somebody who may not see it otherwise: who, why, until when, and what a reviewer said.';
      comment on column homeward.break_glasses.case_reference is 'Of the case: who reviews need not see it.';
      comment on column homeward.break_glasses.team_id is 'Of the case, when it was opened: its supervisors review.';
      comment on column homeward.break_glasses.reason is 'What is happening, in a sentence. [personal]';
      comment on column homeward.break_glasses.until is 'Sixty minutes after opening. Afterwards it opens nothing.';
      comment on column homeward.break_glasses.ended_at is 'Given back earlier.';
      comment on column homeward.break_glasses.review_due_at is 'Seventy-two hours after opening.';
      comment on column homeward.break_glasses.review_note is 'What the reviewer found. [personal]';
      create index on homeward.break_glasses (user_id, until) where ended_at is null;
      create index on homeward.break_glasses (organisation_id, review_due_at) where reviewed_at is null;

      create table homeward.notices (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null references homeward.users,
        kind homeward.notice_kind not null,
        about uuid not null,
        actor_id uuid not null references homeward.users,
        data jsonb not null default '{}',
        created_at timestamptz not null default now(),
        seen_at timestamptz,
        version int not null default 1
      );
      comment on table homeward.notices is 'What somebody must be told, and whether it was seen.';
      comment on column homeward.notices.about is 'What it is about: the row of break_glasses.';
      comment on column homeward.notices.actor_id is 'Whose act it tells of.';
      comment on column homeward.notices.data is 'Codes, references and ids; no names.';
      create index on homeward.notices (user_id, created_at desc);

      create table homeward.seal_openings (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        user_id uuid not null references homeward.users,
        session_id uuid not null,
        reason text not null,
        opened_at timestamptz not null default now()
      );
      comment on table homeward.seal_openings is 'Why somebody read what is sealed in a case. Asked once for a case and a sitting.';
      comment on column homeward.seal_openings.session_id is 'The sitting: the next sign-in is asked again.';
      comment on column homeward.seal_openings.reason is 'In words. [personal]';
      create index on homeward.seal_openings (case_id, user_id);

      ${protect('homeward.break_glasses', 'select')}
      ${protect('homeward.notices', 'select')}
      ${protect('homeward.seal_openings', 'select, insert')}
      grant update (ended_at, reviewed_by, reviewed_at, verdict, review_note, version) on homeward.break_glasses to homeward_app;
      grant update (seen_at, version) on homeward.notices to homeward_app;
      ${readByAuth.map((t) => `grant select, insert on homeward.${t} to homeward_auth; create policy ${t}_auth on homeward.${t} to homeward_auth using (true) with check (true);`).join('\n')}

      create function homeward.cases_under_my_glass() returns setof uuid language sql stable security definer rows 1 set search_path = pg_catalog, pg_temp as $$
        select g.case_id from homeward.break_glasses g join homeward.cases c on c.id = g.case_id
        where g.user_id = homeward.actor_id() and g.organisation_id = homeward.actor_organisation()
          and g.ended_at is null and g.until > now() and homeward.has_role('caseworker', 'coordinator', 'supervisor')
          -- Whoever is given the case meanwhile, or sees it because it was verified, needs no glass and works on it.
          and not ((c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()))
            and ((homeward.has_role('supervisor') and c.team_id = any(homeward.actor_teams()))
              or (homeward.has_role('caseworker') and (c.assigned_to = homeward.actor_id() or (c.registered_by = homeward.actor_id() and c.assigned_to is null)))
              or (homeward.has_role('coordinator') and c.verified_at is not null)))
      $$;
      comment on function homeward.cases_under_my_glass is 'The case, if any, that the actor has open by break-glass at this moment.';
      create policy cases_glass on homeward.cases for select to homeward_app
        using (organisation_id = ${myOrganisation} and id in ${underGlass});
      ${readOnlyUnderGlass
        .map(
          (t) => `
      create policy ${t}_read_under_glass on homeward.${t} as restrictive for insert to homeward_app with check (case_id is null or case_id not in ${underGlass});
      create policy ${t}_kept_under_glass on homeward.${t} as restrictive for update to homeward_app using (case_id is null or case_id not in ${underGlass});`,
        )
        .join('')}
      create policy persons_kept_under_glass on homeward.persons as restrictive for update to homeward_app
        using (exists (select 1 from homeward.cases c where c.person_id = persons.id and c.id not in ${underGlass}));

      ${allow('homeward.break_glasses', 'select', `organisation_id = ${myOrganisation} and (user_id = ${me} or ${is('data_protection_officer')} or (${is('supervisor')} and team_id = any(${myTeams}) and exists (select 1 from homeward.cases c where c.id = break_glasses.case_id)))`)}
      create policy break_glasses_give_back on homeward.break_glasses for update to homeward_app
        using (user_id = ${me} and ended_at is null) with check (user_id = ${me} and ended_at is not null and reviewed_by is null);
      create policy break_glasses_review on homeward.break_glasses for update to homeward_app
        using (organisation_id = ${myOrganisation} and user_id <> ${me} and reviewed_at is null and (${is('data_protection_officer')} or (${is('supervisor')} and team_id = any(${myTeams}) and exists (select 1 from homeward.cases c where c.id = break_glasses.case_id))))
        with check (user_id <> ${me} and reviewed_by = ${me});
      ${allow('homeward.notices', 'select', `user_id = ${me}`)}
      ${allow('homeward.notices', 'update', `user_id = ${me}`)}
      ${allow('homeward.seal_openings', 'select', `user_id = ${me}`)}
      ${allow('homeward.seal_openings', 'insert', `user_id = ${me} and ${onVisibleCase('seal_openings')} and ${is('supervisor')} and exists (select 1 from homeward.cases c where c.id = seal_openings.case_id and c.team_id = any(${myTeams}))`)}

      -- The only way to a row: it tells the case's people and the data protection officers in the same statement.
      create function homeward.break_glass(wanted uuid, wanted_reference text, why text) returns text
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare c homeward.cases; org uuid := homeward.actor_organisation(); who uuid := homeward.actor_id(); near uuid[]; officers uuid[];
      begin
        if org is null or not homeward.has_role('caseworker', 'coordinator', 'supervisor') or length(btrim(why)) < 20 then
          raise exception 'no glass to break' using errcode = '42501'; end if;
        perform pg_advisory_xact_lock(hashtextextended('glass ' || who::text, 0));
        if exists (select 1 from homeward.break_glasses g where g.user_id = who and g.ended_at is null and g.until > now()) then return 'GLASS_OPEN'; end if;
        select * into c from homeward.cases x where x.organisation_id = org and x.reference = wanted_reference;
        if not found then return 'NOT_FOUND'; end if;
        -- Of a restricted case only those named on it are told: the others must not learn that it is there.
        select coalesce(array_agg(u.id), '{}') into near from homeward.users u where u.organisation_id = org and u.disabled_at is null and u.id <> who
          and (u.id = c.assigned_to or exists (select 1 from homeward.user_roles r join homeward.user_teams t on t.user_id = r.user_id
            where r.user_id = u.id and r.role = 'supervisor' and t.team_id = c.team_id))
          and (c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = u.id));
        select coalesce(array_agg(u.id), '{}') into officers from homeward.users u join homeward.user_roles r on r.user_id = u.id
          where u.organisation_id = org and u.disabled_at is null and u.id <> who and r.role = 'data_protection_officer';
        if cardinality(near) = 0 or cardinality(officers) = 0 then return 'NOBODY_TO_TELL'; end if;
        insert into homeward.break_glasses (id, organisation_id, case_id, case_reference, team_id, user_id, reason, until, review_due_at)
          values (wanted, org, c.id, c.reference, c.team_id, who, btrim(why), now() + interval '60 minutes', now() + interval '72 hours');
        insert into homeward.notices (organisation_id, user_id, kind, about, actor_id, data)
          select distinct org, u, 'GLASS_BROKEN', wanted, who, jsonb_build_object('reference', c.reference, 'caseId', c.id) from unnest(near || officers) u;
        return 'OPEN';
      end $$;
      comment on function homeward.break_glass is 'Opens one case for sixty minutes and tells those who answer for it; says why not otherwise.';

      create function audit.glass_readings(wanted_case uuid, wanted_actor uuid, since timestamptz, till timestamptz) returns int
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select count(*)::int from audit.events e where e.case_id = wanted_case and e.actor_id = wanted_actor and e.at between since and till
          and e.kind = 'read' and e.subject = 'break_glasses' and e.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      $$;
      comment on function audit.glass_readings is 'How often something of a case was read by break-glass: a number for the reviewer.';
      revoke all on function audit.glass_readings(uuid, uuid, timestamptz, timestamptz) from public;
      grant execute on function audit.glass_readings(uuid, uuid, timestamptz, timestamptz) to homeward_app;
      alter function audit.glass_readings(uuid, uuid, timestamptz, timestamptz) owner to homeward_audit;

      create function homeward.tell_of_review() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into homeward.notices (organisation_id, user_id, kind, about, actor_id, data)
          values (new.organisation_id, new.user_id, 'GLASS_REVIEWED', new.id, new.reviewed_by, jsonb_build_object('reference', new.case_reference));
        return null;
      end $$;
      create trigger break_glasses_tell after update of reviewed_at on homeward.break_glasses for each row
        when (old.reviewed_at is null and new.reviewed_at is not null) execute function homeward.tell_of_review();

      -- Says yes or no, and to those who write cases: not which team somebody's case lies with.
      create function homeward.fits_earlier_case(earlier uuid, person uuid, team uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select homeward.has_role('caseworker', 'supervisor', 'field_officer', 'coordinator') and exists (
          select 1 from homeward.cases c where c.id = earlier and c.person_id = person and c.organisation_id = homeward.actor_organisation()
            and c.sensitivity = 'NORMAL' and (team is null or c.team_id = team))
      $$;
      ${guardCase(`if homeward.person_in_hand(new.person_id)
            or exists (select 1 from homeward.cases c where c.person_id = new.person_id and c.id not in ${underGlass}) then return new; end if;
          if not ((homeward.fits_earlier_case(new.previous_case_id, new.person_id, new.team_id) and coalesce(new.assigned_to <> homeward.actor_id(), false))
            or (homeward.fits_earlier_case(new.previous_case_id, new.person_id, null)
              and exists (select 1 from homeward.roster_entries r where r.same_as_case = new.previous_case_id and r.decision = 'SAME_AS_CASE')))
            then raise exception 'not a person of this case' using errcode = '42501'; end if;`)}
      ${guardRosterEntry((id) => `(not homeward.reaches_case(${id}) or ${id} in ${underGlass})`)}
      drop function homeward.team_of_earlier_case;
      ${functions.map((f) => `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create function homeward.team_of_earlier_case(earlier uuid, person uuid) returns uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.team_id from homeward.cases c where c.id = earlier and c.person_id = person and c.organisation_id = homeward.actor_organisation() and c.sensitivity = 'NORMAL'
      $$;
      revoke all on function homeward.team_of_earlier_case(uuid, uuid) from public;
      grant execute on function homeward.team_of_earlier_case(uuid, uuid) to homeward_app;
      alter function homeward.team_of_earlier_case(uuid, uuid) owner to homeward_auth;
      ${guardCase(`if homeward.person_in_hand(new.person_id) or exists (select 1 from homeward.persons p where p.id = new.person_id) then return new; end if;
          team := homeward.team_of_earlier_case(new.previous_case_id, new.person_id);
          if team is null or not ((new.team_id = team and coalesce(new.assigned_to <> homeward.actor_id(), false))
            or exists (select 1 from homeward.roster_entries r where r.same_as_case = new.previous_case_id and r.decision = 'SAME_AS_CASE'))
            then raise exception 'not a person of this case' using errcode = '42501'; end if;`)}
      ${guardRosterEntry((id) => `not homeward.reaches_case(${id})`)}
      drop function audit.glass_readings;
      drop policy persons_kept_under_glass on homeward.persons;
      ${readOnlyUnderGlass.map((t) => `drop policy ${t}_kept_under_glass on homeward.${t}; drop policy ${t}_read_under_glass on homeward.${t};`).join('\n')}
      drop policy cases_glass on homeward.cases;
      drop function homeward.break_glass, homeward.fits_earlier_case;
      drop function homeward.tell_of_review cascade;
      drop table homeward.seal_openings, homeward.notices, homeward.break_glasses;
      drop function homeward.cases_under_my_glass;
      drop domain homeward.notice_kind;
      drop domain homeward.glass_verdict;
    `);
  }
}

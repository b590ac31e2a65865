import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, myTeams, onCaseInReach, onOwnCase, onVisibleCase, protect } from './sql.js';

const staff = is('field_officer', 'caseworker', 'coordinator', 'supervisor');
const onTeamCase = (table: string): string =>
  `${is('supervisor')} and ${table}.organisation_id = ${myOrganisation} and exists (select 1 from homeward.cases c where c.id = ${table}.case_id and c.team_id = any(${myTeams}))`;

/**
 * What the policies of a row cannot say, because they see it before or after and not both, and because a policy of cases that
 * read persons would go round in a circle. "In hand" is what this very transaction wrote.
 */
const reachOfCases = `
      create function homeward.case_in_hand(wanted uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select 1 from homeward.cases c where c.id = wanted and c.organisation_id = homeward.actor_organisation() and (
          c.xmin = pg_current_xact_id()::xid
          -- Whoever carries the earlier case is told that the person was asked for again.
          or exists (select 1 from homeward.cases d where d.person_id = c.person_id and d.previous_case_id = c.id and d.xmin = pg_current_xact_id()::xid)))
      $$;
      create function homeward.person_in_hand(wanted uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select 1 from homeward.persons p where p.id = wanted and p.organisation_id = homeward.actor_organisation() and p.xmin = pg_current_xact_id()::xid)
      $$;
      create function homeward.team_of_earlier_case(earlier uuid, person uuid) returns uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.team_id from homeward.cases c where c.id = earlier and c.person_id = person and c.organisation_id = homeward.actor_organisation() and c.sensitivity = 'NORMAL'
      $$;
      -- As the caller and in plpgsql: its plan is kept by the connection, and not made anew for each row that is told.
      create function homeward.reaches_case(wanted uuid) returns boolean language plpgsql stable as $$
      begin
        return homeward.case_in_hand(wanted) or exists (select 1 from homeward.cases c where c.id = wanted);
      end $$;
      ${['case_in_hand(uuid)', 'person_in_hand(uuid)', 'team_of_earlier_case(uuid, uuid)'].map((f) => `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`).join('\n')}

      create function homeward.guard_case() returns trigger language plpgsql as $$
      declare team uuid;
      begin
        if current_user <> 'homeward_app' then return new; end if;
        if tg_op = 'INSERT' then
          -- A case of one's own that names somebody else's person would open that person. It goes to the team of the earlier
          -- case and to somebody there, unless a row of a roster that is reached says who this is.
          if homeward.person_in_hand(new.person_id) or exists (select 1 from homeward.persons p where p.id = new.person_id) then return new; end if;
          team := homeward.team_of_earlier_case(new.previous_case_id, new.person_id);
          if team is null or not ((new.team_id = team and coalesce(new.assigned_to <> homeward.actor_id(), false))
            or exists (select 1 from homeward.roster_entries r where r.same_as_case = new.previous_case_id and r.decision = 'SAME_AS_CASE'))
            then raise exception 'not a person of this case' using errcode = '42501'; end if;
        elsif not (homeward.has_role('supervisor') and old.team_id = any(homeward.actor_teams()))
          then raise exception 'not of your team' using errcode = '42501'; end if;
        return new;
      end $$;
      create trigger cases_guard_insert before insert on homeward.cases for each row execute function homeward.guard_case();
      create trigger cases_guard_assignment before update of assigned_to on homeward.cases for each row
        when (old.assigned_to is distinct from new.assigned_to) execute function homeward.guard_case();

      create function homeward.guard_interview() returns trigger language plpgsql as $$
      begin
        raise exception 'a signed interview is amended, not changed' using errcode = '42501';
      end $$;
      create trigger interviews_guard_signed before update on homeward.interviews for each row
        when (old.signed_at is not null and (old.consent, old.answers, old.stays, old.signed_at, old.signed_by, old.case_id) is distinct from (new.consent, new.answers, new.stays, new.signed_at, new.signed_by, new.case_id))
        execute function homeward.guard_interview();`;

/** Person and case with what hangs on a case. Who sees a case itself stands in the last migration of the house. */
export class Cases1763700004000 implements MigrationInterface {
  name = 'Cases1763700004000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.persons (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        name text not null,
        romanised_name text not null default '',
        family_name text not null default '',
        given_name text not null default '',
        aliases text[] not null default '{}',
        sex homeward.sex not null default 'UNKNOWN',
        gender homeward.gender,
        birth homeward.partial_date,
        birth_estimated boolean not null default false,
        nationalities text[] not null default '{}',
        stateless boolean not null default false,
        languages text[] not null default '{}',
        document_number text not null default '',
        document_country homeward.country,
        phone text not null default '',
        search_key text not null default '',
        registered_by uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on table homeward.persons is 'Someone believed to have been held; may have several cases over the years.';
      comment on column homeward.persons.name is 'As the person writes it, in any script.';
      comment on column homeward.persons.search_key is 'nameKey() of all names: romanised skeleton tokens for trigram search.';
      create index on homeward.persons (organisation_id);
      create index on homeward.persons using gin (search_key gin_trgm_ops);

      create table homeward.person_contacts (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null,
        channel homeward.contact_channel not null,
        value text not null,
        whose text not null default '',
        hours text not null default '',
        code_word text not null default '',
        may_answer text not null default '',
        safe boolean not null default true,
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on table homeward.person_contacts is 'Safe-contact rules: channel, hours, code word, who may answer.';

      create table homeward.cases (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        team_id uuid not null references homeward.teams,
        reference text not null,
        person_id uuid not null references homeward.persons,
        state homeward.case_state not null default 'REPORTED',
        state_since timestamptz not null default now(),
        verified_at timestamptz,
        danger homeward.danger not null default 'UNKNOWN',
        sensitivity homeward.sensitivity not null default 'NORMAL',
        assigned_to uuid references homeward.users,
        registered_by uuid not null,
        compound_id uuid references homeward.compounds,
        nationality homeward.country,
        sex homeward.sex not null default 'UNKNOWN',
        age_band homeward.age_band not null default 'UNKNOWN',
        exit_mode homeward.exit_mode,
        out_on date,
        identification homeward.identification_state not null default 'NOT_SCREENED',
        legal_exposure homeward.legal_exposure not null default 'NONE',
        repatriation_stage homeward.repatriation_stage not null default 'NOT_STARTED',
        home_on date,
        next_due_on date,
        tags text[] not null default '{}',
        previous_case_id uuid references homeward.cases,
        duplicate_of uuid references homeward.cases,
        best_interest_reason text not null default '',
        closure_reason homeward.closure_reason,
        closed_at timestamptz,
        opened_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version int not null default 1,
        unique (organisation_id, reference)
      );
      comment on table homeward.cases is 'One episode of exploitation and the help given after it. Four tracks, never one status field.';
      comment on column homeward.cases.verified_at is 'Set once the case passed VERIFIED or began at OUT: from here coordinators see it.';
      comment on column homeward.cases.repatriation_stage is 'Derived from the checklist by the application, never typed in.';
      create index on homeward.cases (organisation_id, opened_at desc, id desc);
      create index on homeward.cases (organisation_id, state, opened_at desc, id desc);
      create index on homeward.cases (assigned_to, opened_at desc, id desc);
      create index on homeward.cases (organisation_id, next_due_on, id) where next_due_on is not null;
      create index on homeward.cases (organisation_id, nationality, opened_at desc, id desc);
      create index on homeward.cases (organisation_id, updated_at desc, id desc);
      create index on homeward.cases (person_id);
      create index on homeward.cases (compound_id);
      alter table homeward.person_contacts add foreign key (case_id) references homeward.cases;

      create table homeward.case_members (
        case_id uuid not null references homeward.cases,
        user_id uuid not null references homeward.users,
        organisation_id uuid not null,
        primary key (case_id, user_id)
      );
      comment on table homeward.case_members is 'Named staff of a restricted case.';

      create table homeward.pleas (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        received_at timestamptz not null default now(),
        channel homeward.contact_channel not null,
        requester_kind homeward.requester_kind not null,
        requester_name text not null default '',
        requester_contact text not null default '',
        message text not null default '',
        recorded_by uuid not null
      );
      comment on table homeward.pleas is 'Who asked for help, by which channel, and what was known then.';

      create table homeward.case_evidence (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        kind homeward.verification_evidence not null,
        note text not null default '',
        recorded_by uuid not null,
        recorded_at timestamptz not null default now()
      );

      create table homeward.case_events (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        at timestamptz not null default now(),
        actor_id uuid not null,
        kind homeward.case_event_kind not null,
        from_state text,
        to_state text,
        reason text not null default '',
        data jsonb not null default '{}'
      );
      comment on table homeward.case_events is 'The timeline. Holds codes, numbers and ids; free text only in reason.';
      create index on homeward.case_events (case_id, at desc, id desc);
      create index on homeward.case_events (organisation_id, at desc, id desc);

      create table homeward.notes (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        kind homeward.note_kind not null default 'NOTE',
        field_class homeward.field_class not null default 'internal',
        text text not null,
        author_id uuid not null,
        created_at timestamptz not null default now()
      );
      create index on homeward.notes (case_id, created_at desc);

      create table homeward.tasks (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        title text not null,
        due_on date,
        assigned_to uuid references homeward.users,
        done_at timestamptz,
        done_by uuid,
        created_by uuid not null,
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create index on homeward.tasks (case_id);
      create index on homeward.tasks (assigned_to, due_on) where done_at is null;

      create table homeward.approvals (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        kind homeward.approval_kind not null,
        closure_reason homeward.closure_reason,
        reason text not null,
        requested_by uuid not null,
        requested_at timestamptz not null default now(),
        decision homeward.approval_decision not null default 'PENDING',
        decided_by uuid,
        decided_at timestamptz,
        decision_note text not null default '',
        version int not null default 1,
        check (decided_by is null or decided_by <> requested_by)
      );
      create unique index approvals_one_pending on homeward.approvals (case_id, kind) where decision = 'PENDING';

      create table homeward.consents (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        purpose homeward.consent_purpose not null,
        given boolean not null,
        text_version text not null,
        given_by homeward.consent_giver not null,
        interview_id uuid,
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        withdrawn_by uuid
      );
      create index on homeward.consents (case_id, recorded_at desc);

      create table homeward.interviews (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        interviewer_id uuid not null references homeward.users,
        interpreter text not null default '',
        language text not null default '',
        place text not null default '',
        setting text not null default '',
        section text not null default 'consent',
        consent jsonb not null default '{}',
        answers jsonb not null default '{}',
        stays jsonb not null default '[]',
        started_at timestamptz not null default now(),
        saved_at timestamptz not null default now(),
        signed_at timestamptz,
        signed_by uuid,
        version int not null default 1
      );
      comment on column homeward.interviews.answers is 'By question key: {state: GIVEN | REFUSED | UNKNOWN | NOT_ASKED, value}. Only what consent allows.';
      create unique index interviews_one_draft on homeward.interviews (case_id) where signed_at is null;
      create index on homeward.interviews (interviewer_id) where signed_at is null;

      create table homeward.interview_amendments (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        interview_id uuid not null references homeward.interviews,
        question text not null,
        was jsonb not null,
        becomes jsonb not null,
        reason text not null,
        amended_by uuid not null,
        amended_at timestamptz not null default now()
      );

      create table homeward.stays (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        compound_id uuid references homeward.compounds,
        place text not null default '',
        from_date homeward.partial_date,
        to_date homeward.partial_date,
        came_by homeward.stay_arrival not null default 'UNKNOWN',
        left_by homeward.stay_departure not null default 'UNKNOWN',
        price_minor bigint check (price_minor >= 0),
        price_currency homeward.currency,
        note text not null default '',
        interview_id uuid references homeward.interviews,
        position int not null default 0,
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on column homeward.stays.price_minor is 'What was paid for the person on arrival there, in minor units of price_currency.';
      create index on homeward.stays (case_id);
      create index on homeward.stays (compound_id);

      create table homeward.identifications (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        body homeward.identification_body not null,
        body_name text not null default '',
        decision homeward.identification_state not null,
        basis text not null default '',
        decided_on date not null,
        appeal boolean not null default false,
        recorded_by uuid not null,
        recorded_at timestamptz not null default now()
      );

      ${[
        'persons',
        'person_contacts',
        'cases',
        'pleas',
        'case_evidence',
        'case_events',
        'notes',
        'tasks',
        'approvals',
        'consents',
        'interviews',
        'interview_amendments',
        'stays',
        'identifications',
      ]
        .map((t) => protect(`homeward.${t}`))
        .join('\n')}
      ${protect('homeward.case_members', 'select')}
      -- What was told, decided or signed stays as it was; a case keeps its person, its team and who registered it.
      revoke update on homeward.pleas, homeward.case_evidence, homeward.case_events, homeward.notes, homeward.identifications,
        homeward.interview_amendments, homeward.consents, homeward.cases, homeward.persons from homeward_app;
      grant update (withdrawn_at, withdrawn_by) on homeward.consents to homeward_app;
      grant update (state, state_since, verified_at, danger, sensitivity, assigned_to, compound_id, nationality, sex, age_band, exit_mode, out_on, identification,
        legal_exposure, repatriation_stage, home_on, tags, duplicate_of, best_interest_reason, closure_reason, closed_at, updated_at, version)
        on homeward.cases to homeward_app;
      grant update (name, romanised_name, family_name, given_name, aliases, sex, gender, birth, birth_estimated, nationalities, stateless, languages,
        document_number, document_country, phone, search_key, updated_at, version) on homeward.persons to homeward_app;

      ${reachOfCases}
      -- A partner gets what was shared by the functions of its room: no plea, no contact, no word of the timeline.
      ${['case_evidence', 'case_events', 'tasks', 'approvals', 'identifications', 'person_contacts', 'pleas'].map((t) => allow(`homeward.${t}`, 'select', `${onVisibleCase(t)} and ${staff}`)).join('\n')}
      ${allow('homeward.consents', 'select', onVisibleCase('consents'))}
      ${allow('homeward.case_events', 'insert', `${onCaseInReach('case_events')} and actor_id = ${me}`)}
      ${allow('homeward.pleas', 'insert', `${onCaseInReach('pleas')} and ${is('field_officer', 'caseworker', 'supervisor')} and recorded_by = ${me}`)}
      ${['case_evidence', 'identifications', 'consents'].map((t) => allow(`homeward.${t}`, 'insert', `${onOwnCase(t)} and recorded_by = ${me}`)).join('\n')}
      ${allow('homeward.consents', 'update', onOwnCase('consents'))}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.person_contacts', c, onOwnCase('person_contacts'))).join('\n')}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.tasks', c, `${onVisibleCase('tasks')} and ${is('caseworker', 'coordinator', 'supervisor')}`)).join('\n')}
      -- One asks, another of the case's own supervisors decides.
      ${allow('homeward.approvals', 'insert', `${onOwnCase('approvals')} and requested_by = ${me} and decision = 'PENDING' and decided_by is null`)}
      ${allow('homeward.approvals', 'update', `decision = 'PENDING' and ${onTeamCase('approvals')}`, `decided_by = ${me} and ${onTeamCase('approvals')}`)}
      ${['interviews', 'interview_amendments', 'stays']
        .map((t) =>
          (['select', 'insert', 'update'] as const).map((c) => allow(`homeward.${t}`, c, onOwnCase(t))).join('\n'),
        )
        .join('\n')}
      ${allow('homeward.notes', 'select', `${onVisibleCase('notes')} and ${staff} and (field_class in ('internal', 'personal') or (field_class = 'sensitive' and ${onOwnCase('notes')}) or (field_class = 'sealed' and ${onTeamCase('notes')}))`)}
      ${allow('homeward.notes', 'insert', `${onCaseInReach('notes')} and ${staff} and author_id = ${me}`)}
      -- The names of a restricted case are set by homeward.set_case_staff alone: a row of one's own here would be a key to it.
      ${allow('homeward.case_members', 'select', `user_id = ${me}`)}
      ${allow('homeward.persons', 'select', `organisation_id = ${myOrganisation} and exists (select 1 from homeward.cases c where c.person_id = persons.id)`)}
      ${allow('homeward.persons', 'insert', `organisation_id = ${myOrganisation} and registered_by = ${me}`)}
      ${allow('homeward.persons', 'update', `organisation_id = ${myOrganisation} and ${is('caseworker', 'supervisor')} and exists (select 1 from homeward.cases c where c.person_id = persons.id)`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.identifications, homeward.stays, homeward.interview_amendments, homeward.interviews, homeward.consents,
        homeward.approvals, homeward.tasks, homeward.notes, homeward.case_events, homeward.case_evidence, homeward.pleas,
        homeward.case_members, homeward.person_contacts, homeward.cases, homeward.persons cascade;
      drop function homeward.reaches_case, homeward.case_in_hand, homeward.guard_case, homeward.guard_interview, homeward.person_in_hand, homeward.team_of_earlier_case;
    `);
  }
}

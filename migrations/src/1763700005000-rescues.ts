import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, myTeams, onCaseInReach, onVisibleCase, protect } from './sql.js';

const staff = is('field_officer', 'caseworker', 'coordinator', 'supervisor');

/** A row of a roster opens the case that it names to the whole operation: an id that somebody knows must not be enough. */
const reachOfOperations = `
      -- The same reach as the policy of homeward.operations, for functions and policies that stand outside it; or made just now.
      create function homeward.reaches_operation(wanted uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select 1 from homeward.operations o where o.id = wanted and o.organisation_id = homeward.actor_organisation() and (
          homeward.has_role('coordinator')
          or (homeward.has_role('supervisor') and o.team_id = any(homeward.actor_teams()))
          or (homeward.has_role('field_officer') and (o.xmin = pg_current_xact_id_if_assigned()::xid and o.created_by = homeward.actor_id() or exists (
            select 1 from homeward.operation_members m where m.operation_id = wanted and m.user_id = homeward.actor_id())))))
      $$;
      create function homeward.row_may_mean(wanted uuid, key text, document text, phone_number text) returns boolean
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select exists (select 1 from homeward.cases c join homeward.persons p on p.id = c.person_id
          where c.id = wanted and c.organisation_id = homeward.actor_organisation() and c.sensitivity = 'NORMAL'
            and homeward.has_role('field_officer', 'supervisor', 'coordinator') and (
            (key <> '' and p.search_key % key)
            or (length(document) > 4 and regexp_replace(upper(p.document_number), '[^A-Z0-9]', '', 'g') = regexp_replace(upper(document), '[^A-Z0-9]', '', 'g'))
            or (length(phone_number) > 6 and right(regexp_replace(p.phone, '[^0-9]', '', 'g'), 7) = right(regexp_replace(phone_number, '[^0-9]', '', 'g'), 7))))
      $$;
      ${['reaches_operation(uuid)', 'row_may_mean(uuid, text, text, text)'].map((f) => `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`).join('\n')}

      create function homeward.guard_roster_entry() returns trigger language plpgsql as $$
      declare was homeward.roster_entries;
      begin
        if current_user <> 'homeward_app' then return new; end if;
        if tg_op = 'UPDATE' then was := old; end if;
        if new.same_as_case is not null and new.same_as_case is distinct from was.same_as_case
          and not homeward.row_may_mean(new.same_as_case, new.search_key, new.document_number, new.phone) and not homeward.reaches_case(new.same_as_case)
          then raise exception 'the row does not mean this case' using errcode = '42501'; end if;
        if new.case_id is not null and new.case_id is distinct from was.case_id and new.case_id is distinct from new.same_as_case
          and not exists (select 1 from homeward.roster_entries r where r.id = new.same_as_row and r.operation_id = new.operation_id and r.case_id = new.case_id)
          and not homeward.reaches_case(new.case_id)
          then raise exception 'the row did not open this case' using errcode = '42501'; end if;
        return new;
      end $$;
      create trigger roster_entries_guard before insert or update on homeward.roster_entries for each row execute function homeward.guard_roster_entry();`;

/** Rescue operations, lists as they arrive, the roster, and where each person is after exit. */
export class Rescues1763700005000 implements MigrationInterface {
  name = 'Rescues1763700005000';

  async up(q: QueryRunner): Promise<void> {
    // Field officers see their own operations, supervisors their team's, coordinators all: they place the people.
    const seesOperation = (o: string): string => `(
      ${is('coordinator')}
      or (${is('supervisor')} and ${o}.team_id = any(${myTeams}))
      or (${is('field_officer')} and exists (select 1 from homeward.operation_members m where m.operation_id = ${o}.id and m.user_id = ${me})))`;
    const onOperation = (t: string): string =>
      `${t}.organisation_id = ${myOrganisation} and exists (select 1 from homeward.operations o where o.id = ${t}.operation_id)`;
    await q.query(`
      create table homeward.operations (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        team_id uuid not null references homeward.teams,
        reference text not null,
        kind homeward.operation_kind not null,
        state homeward.operation_state not null default 'PLANNED',
        compound_id uuid references homeward.compounds,
        place text not null default '',
        planned_on date,
        happened_on date,
        plan text not null default '',
        outcome text not null default '',
        expected_count int check (expected_count between 0 and 100000),
        created_by uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version int not null default 1,
        unique (organisation_id, reference)
      );
      create index on homeward.operations (organisation_id, created_at desc, id desc);

      create table homeward.operation_members (
        operation_id uuid not null references homeward.operations,
        user_id uuid not null references homeward.users,
        organisation_id uuid not null,
        role homeward.operation_role not null,
        primary key (operation_id, user_id)
      );

      create table homeward.roster_imports (
        id uuid primary key,
        organisation_id uuid not null,
        operation_id uuid not null references homeward.operations,
        file_name text not null default '',
        grid jsonb not null,
        mapping jsonb not null,
        received_on date not null,
        imported_by uuid not null,
        imported_at timestamptz not null default now(),
        confirmed_at timestamptz,
        version int not null default 1
      );
      comment on table homeward.roster_imports is 'A list as it arrived, cell by cell, so that a doubt can be settled against the paper.';

      create table homeward.roster_entries (
        id uuid primary key,
        organisation_id uuid not null,
        operation_id uuid not null references homeward.operations,
        import_id uuid references homeward.roster_imports,
        position int not null,
        name text not null,
        romanised_name text not null default '',
        sex homeward.sex not null default 'UNKNOWN',
        nationality homeward.country,
        birth homeward.partial_date,
        birth_estimated boolean not null default false,
        document_number text not null default '',
        phone text not null default '',
        room text not null default '',
        search_key text not null default '',
        doubts jsonb not null default '[]',
        outcome homeward.roster_outcome not null default 'EXPECTED',
        outcome_at timestamptz,
        decision homeward.roster_decision not null default 'UNDECIDED',
        same_as_case uuid references homeward.cases,
        same_as_row uuid references homeward.roster_entries,
        decided_by uuid,
        case_id uuid references homeward.cases,
        version int not null default 1
      );
      create index on homeward.roster_entries (operation_id, position);
      create index on homeward.roster_entries (case_id) where case_id is not null;

      create table homeward.custody_spells (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        operation_id uuid references homeward.operations,
        kind homeward.custody_kind not null,
        place text not null,
        from_date date not null,
        to_date date,
        note text not null default '',
        review_on date,
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        version int not null default 1,
        check (to_date is null or to_date >= from_date)
      );
      create unique index custody_one_open on homeward.custody_spells (case_id) where to_date is null;

      ${['operations', 'operation_members', 'roster_imports', 'roster_entries', 'custody_spells'].map((t) => protect(`homeward.${t}`, t === 'operation_members' ? 'select, insert, update, delete' : undefined)).join('\n')}

      ${allow('homeward.operations', 'select', `organisation_id = ${myOrganisation} and (${seesOperation('operations')})`)}
      ${allow('homeward.operations', 'insert', `organisation_id = ${myOrganisation} and ${is('field_officer', 'coordinator', 'supervisor')} and created_by = ${me}`)}
      ${allow('homeward.operations', 'update', `organisation_id = ${myOrganisation} and (${seesOperation('operations')})`)}
      ${reachOfOperations}
      -- Reads no other table, so that the policy of operations may read this one. Membership opens a roster: it is given by
      -- who has the operation already, in a function that stands outside the two policies.
      ${allow('homeward.operation_members', 'select', `organisation_id = ${myOrganisation} and ${is('field_officer', 'coordinator', 'supervisor')}`)}
      ${allow('homeward.operation_members', 'insert', `organisation_id = ${myOrganisation} and homeward.reaches_operation(operation_id)`)}
      revoke update on homeward.operation_members from homeward_app;
      ${allow('homeward.operation_members', 'delete', `organisation_id = ${myOrganisation} and ${is('coordinator', 'supervisor')} and homeward.reaches_operation(operation_id)`)}
      ${['roster_imports', 'roster_entries'].map((t) => (['select', 'insert', 'update'] as const).map((c) => allow(`homeward.${t}`, c, onOperation(t))).join('\n')).join('\n')}
      ${(['select', 'update'] as const).map((c) => allow('homeward.custody_spells', c, `${onVisibleCase('custody_spells')} and ${staff}`)).join('\n')}
      ${allow('homeward.custody_spells', 'insert', `${onCaseInReach('custody_spells')} and ${staff} and recorded_by = ${me}`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.custody_spells, homeward.roster_entries, homeward.roster_imports, homeward.operation_members, homeward.operations cascade;
      drop function homeward.guard_roster_entry, homeward.row_may_mean, homeward.reaches_operation;
    `);
  }
}

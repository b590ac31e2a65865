import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, myTeams, onVisibleCase, protect } from './sql.js';

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
      -- Reads no other table, so that the policy of operations may read this one.
      ${allow('homeward.operation_members', 'select', `organisation_id = ${myOrganisation} and ${is('field_officer', 'coordinator', 'supervisor')}`)}
      ${allow('homeward.operation_members', 'insert', `organisation_id = ${myOrganisation} and ${is('field_officer', 'coordinator', 'supervisor')}`)}
      ${allow('homeward.operation_members', 'update', `organisation_id = ${myOrganisation} and ${is('coordinator', 'supervisor')}`)}
      ${allow('homeward.operation_members', 'delete', `organisation_id = ${myOrganisation} and ${is('coordinator', 'supervisor')}`)}
      ${['roster_imports', 'roster_entries'].map((t) => (['select', 'insert', 'update'] as const).map((c) => allow(`homeward.${t}`, c, onOperation(t))).join('\n')).join('\n')}
      ${allow('homeward.custody_spells', 'select', onVisibleCase('custody_spells'))}
      ${allow('homeward.custody_spells', 'update', `${onVisibleCase('custody_spells')} and not ${is('partner')}`)}
      ${allow('homeward.custody_spells', 'insert', `organisation_id = ${myOrganisation} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor')}`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.custody_spells, homeward.roster_entries, homeward.roster_imports, homeward.operation_members, homeward.operations cascade;
    `);
  }
}

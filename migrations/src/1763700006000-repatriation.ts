import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myMission, myOrganisation, onVisibleCase, protect } from './sql.js';

/** Missions and their coverage, the checklist of each case, travel documents, fines by dated rules, movements. */
export class Repatriation1763700006000 implements MigrationInterface {
  name = 'Repatriation1763700006000';

  async up(q: QueryRunner): Promise<void> {
    const staff = is('caseworker', 'coordinator', 'supervisor', 'field_officer');
    const standingShare = `(${is('partner')} and mission_id = ${myMission} and ended_at is null and until >= current_date)`;
    await q.query(`
      create table homeward.missions (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        name text not null,
        sending_country homeward.country not null,
        located_in homeward.country not null,
        city text not null default '',
        address text not null default '',
        phone text not null default '',
        email text not null default '',
        weekend int[] not null default '{6,7}',
        holidays date[] not null default '{}',
        fee_minor bigint check (fee_minor >= 0),
        fee_currency homeward.currency,
        note text not null default '',
        source text not null default 'to be checked',
        version int not null default 1
      );
      comment on column homeward.missions.weekend is 'ISO weekdays (1 Monday to 7 Sunday) on which the mission is closed.';
      alter table homeward.users add foreign key (mission_id) references homeward.missions;

      create table homeward.mission_coverage (
        id uuid primary key,
        organisation_id uuid not null,
        mission_id uuid not null references homeward.missions,
        nationality homeward.country not null,
        country homeward.country not null,
        valid_from date not null,
        valid_to date,
        source text not null default 'to be checked'
      );
      comment on table homeward.mission_coverage is 'Which mission acts for which nationals in which country, by date; a mission may lie in another country.';
      create index on homeward.mission_coverage (organisation_id, nationality, country);

      create table homeward.fine_rules (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        country homeward.country not null,
        visa_kind text not null default '',
        per_day_minor bigint not null check (per_day_minor >= 0),
        cap_minor bigint check (cap_minor >= 0),
        currency homeward.currency not null,
        valid_from date not null,
        valid_to date,
        source text not null default 'to be checked',
        version int not null default 1
      );

      create table homeward.checklist_items (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        item homeward.checklist_item not null,
        state homeward.checklist_item_state not null default 'OPEN',
        acts homeward.acting_party not null,
        mission_id uuid references homeward.missions,
        ready boolean not null default false,
        waiting_since date,
        due_on date,
        done_on date,
        reason text not null default '',
        note text not null default '',
        updated_by uuid,
        updated_at timestamptz not null default now(),
        version int not null default 1,
        unique (case_id, item)
      );
      comment on column homeward.checklist_items.ready is 'All items it needs are done or not needed: it waits on its acting party since waiting_since.';
      create index on homeward.checklist_items (organisation_id, item, state);
      create index on homeward.checklist_items (mission_id) where state in ('OPEN', 'IN_PROGRESS');
      create index on homeward.checklist_items (organisation_id, due_on) where ready and state in ('OPEN', 'IN_PROGRESS');

      create table homeward.case_exceptions (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        kind homeward.repatriation_exception not null,
        reason text not null,
        raised_by uuid not null,
        raised_at timestamptz not null default now(),
        lifted_by uuid,
        lifted_at timestamptz,
        version int not null default 1
      );
      create index on homeward.case_exceptions (case_id) where lifted_at is null;

      create table homeward.travel_documents (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        kind homeward.travel_document_kind not null,
        mission_id uuid references homeward.missions,
        number text not null default '',
        applied_on date,
        issued_on date,
        expires_on date,
        note text not null default '',
        version int not null default 1
      );
      create index on homeward.travel_documents (case_id);

      create table homeward.overstays (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null unique references homeward.cases,
        country homeward.country not null,
        visa_kind text not null default '',
        legal_until date not null,
        waiver_asked_on date,
        settled_on date,
        settlement homeward.fine_settlement,
        amount_minor bigint check (amount_minor >= 0),
        waived_minor bigint check (waived_minor >= 0),
        currency homeward.currency,
        paid_by homeward.payer,
        version int not null default 1
      );
      comment on column homeward.overstays.legal_until is 'Last day of legal stay; the fine counts from the day after, by the dated rules.';

      create table homeward.movements (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        reference text not null,
        kind homeward.movement_kind not null,
        carrier text not null default '',
        number text not null default '',
        from_place text not null,
        to_place text not null,
        to_country homeward.country not null,
        departs_at timestamptz not null,
        arrives_at timestamptz,
        escort text not null default '',
        cost_minor bigint check (cost_minor >= 0),
        currency homeward.currency,
        payer homeward.payer,
        cancelled_at timestamptz,
        created_by uuid not null,
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (organisation_id, reference),
        check (arrives_at is null or arrives_at > departs_at)
      );
      create index on homeward.movements (organisation_id, departs_at desc, id desc);

      create table homeward.movement_passengers (
        id uuid primary key,
        organisation_id uuid not null,
        movement_id uuid not null references homeward.movements,
        case_id uuid not null references homeward.cases,
        state homeward.passenger_state not null default 'BOOKED',
        seat text not null default '',
        version int not null default 1,
        unique (movement_id, case_id)
      );
      create index on homeward.movement_passengers (case_id);

      create table homeward.case_shares (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        mission_id uuid not null references homeward.missions,
        until date not null,
        shared_by uuid not null,
        shared_at timestamptz not null default now(),
        acknowledged_at timestamptz,
        ended_at timestamptz,
        version int not null default 1
      );
      comment on table homeward.case_shares is 'What a partner (mission) may see, and until when.';
      create index on homeward.case_shares (mission_id, case_id) where ended_at is null;
      create index on homeward.case_shares (case_id);

      ${['missions', 'mission_coverage', 'fine_rules', 'checklist_items', 'case_exceptions', 'travel_documents', 'overstays', 'movements', 'movement_passengers', 'case_shares'].map((t) => protect(`homeward.${t}`)).join('\n')}

      ${['mission_coverage', 'fine_rules']
        .map(
          (t) => `
        ${allow(`homeward.${t}`, 'select', `organisation_id = ${myOrganisation} and (${staff} or ${is('administrator')})`)}
        ${(['insert', 'update'] as const).map((c) => allow(`homeward.${t}`, c, `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`)).join('\n')}`,
        )
        .join('\n')}
      ${allow('homeward.missions', 'select', `organisation_id = ${myOrganisation} and (${staff} or ${is('administrator')} or (${is('partner')} and id = ${myMission}))`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.missions', c, `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`)).join('\n')}

      -- A partner sees of a shared case only the items that wait on its own mission, and updates only those.
      ${allow('homeward.checklist_items', 'select', `${onVisibleCase('checklist_items')} and (${is('caseworker', 'coordinator', 'supervisor')} or (${is('partner')} and mission_id = ${myMission}))`)}
      ${allow('homeward.checklist_items', 'update', `${onVisibleCase('checklist_items')} and (${is('caseworker', 'coordinator', 'supervisor')} or (${is('partner')} and mission_id = ${myMission} and acts = 'MISSION'))`)}
      ${allow('homeward.checklist_items', 'insert', `${onVisibleCase('checklist_items')} and ${is('caseworker', 'coordinator', 'supervisor')}`)}
      ${['case_exceptions', 'travel_documents', 'overstays', 'movement_passengers']
        .map(
          (t) => `
        ${allow(`homeward.${t}`, 'select', `${onVisibleCase(t)} and not ${is('partner')}`)}
        ${(['insert', 'update'] as const).map((c) => allow(`homeward.${t}`, c, `${onVisibleCase(t)} and ${is('caseworker', 'coordinator', 'supervisor')}`)).join('\n')}`,
        )
        .join('\n')}
      ${allow('homeward.movements', 'select', `organisation_id = ${myOrganisation} and ${is('caseworker', 'coordinator', 'supervisor')}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.movements', c, `organisation_id = ${myOrganisation} and ${is('coordinator')}`)).join('\n')}
      -- Nobody shares what they do not see, and a partner may only say that it has seen what still stands.
      ${allow('homeward.case_shares', 'select', `${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor', 'caseworker')} or ${standingShare})`)}
      ${allow('homeward.case_shares', 'insert', `${onVisibleCase('case_shares')} and ${is('coordinator', 'supervisor')} and shared_by = ${me}`)}
      ${allow('homeward.case_shares', 'update', `${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor')} or ${standingShare})`)}
      revoke update on homeward.case_shares from homeward_app;
      grant update (acknowledged_at, ended_at, version) on homeward.case_shares to homeward_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.case_shares, homeward.movement_passengers, homeward.movements, homeward.overstays, homeward.travel_documents,
        homeward.case_exceptions, homeward.checklist_items, homeward.fine_rules, homeward.mission_coverage, homeward.missions cascade;
    `);
  }
}

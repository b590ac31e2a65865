import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, myOrganisation, onVisibleCase, protect } from './sql.js';

const underGlass = `(select homeward.cases_under_my_glass())`;
const ownItem = `'^OWN_[A-Z][A-Z0-9_]{0,39}$'`;
const planOfCase = `'plan', (select p.body from homeward.case_plans p where p.case_id = c.id), `;
/** Puts other words into a function as it stands by then, so that migrations of two rooms need not know each other's. */
const reword = (name: string, from: string, to: string): string => `
  do $do$ declare was text := pg_get_functiondef('homeward.${name}'::regprocedure); begin
    if position($w$${from}$w$ in was) = 0 then raise exception 'homeward.${name} does not say: %', $w$${from}$w$; end if;
    execute replace(was, $w$${from}$w$, $w$${to}$w$);
  end $do$;`;

/**
 * Which steps a way home has, by nationality, country, papers and age: dated reference data of each organisation. A case keeps
 * the plan that it began with, as it was, until a person takes a newer one.
 */
export class ChecklistTemplates1763903001000 implements MigrationInterface {
  name = 'ChecklistTemplates1763903001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.document_situation as text check (value in (${situations.map((one) => `'${one}'`).join(', ')}));

      create table homeward.checklist_templates (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        line_id uuid not null,
        edition int not null check (edition > 0),
        name text not null,
        nationality homeward.country,
        country homeward.country,
        document homeward.document_situation,
        minor boolean,
        body jsonb not null,
        source text not null default 'to be checked',
        created_by uuid not null,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        version int not null default 1,
        unique (line_id, edition)
      );
      comment on table homeward.checklist_templates is 'Which steps a way home has, for whom. An edition is never changed: a new one ends the one before it.';
      comment on column homeward.checklist_templates.line_id is 'The same for all editions of one template.';
      comment on column homeward.checklist_templates.nationality is 'For whom; null: for any.';
      comment on column homeward.checklist_templates.country is 'Where the person is; null: anywhere.';
      comment on column homeward.checklist_templates.document is 'What the person can show; null: whatever it is.';
      comment on column homeward.checklist_templates.minor is 'Under 18; null: of any age.';
      comment on column homeward.checklist_templates.body is 'Own steps and what is different of the nineteen, as libs/domain/src/checklist/plan.ts has it.';
      comment on column homeward.checklist_templates.ended_at is 'From then on nobody begins with it; cases that did keep it.';
      create unique index checklist_templates_for_whom on homeward.checklist_templates (organisation_id, nationality, country, document, minor) nulls not distinct where ended_at is null;
      ${protect('homeward.checklist_templates', 'select, insert, update (ended_at, version)')}
      ${allow('homeward.checklist_templates', 'select', `organisation_id = ${myOrganisation} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor', 'administrator')}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.checklist_templates', c, `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`)).join('\n')}

      create table homeward.case_plans (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null unique references homeward.cases,
        template_id uuid references homeward.checklist_templates,
        nationality homeward.country,
        country homeward.country not null,
        document homeward.document_situation not null,
        minor boolean not null,
        body jsonb not null,
        chosen_by uuid not null references homeward.users,
        chosen_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on table homeward.case_plans is 'The checklist that a case began with or that a person took later, and for whom it was chosen then.';
      comment on column homeward.case_plans.template_id is 'The edition it was made of; null: no template fitted.';
      comment on column homeward.case_plans.body is 'The plan as it was taken, with steps of earlier plans that stay to be read.';
      create index on homeward.case_plans (template_id);
      ${protect('homeward.case_plans')}
      ${(['select', 'insert', 'update'] as const).map((c) => allow('homeward.case_plans', c, `${onVisibleCase('case_plans')} and ${is('caseworker', 'coordinator', 'supervisor')}`)).join('\n')}
      create policy case_plans_read_under_glass on homeward.case_plans as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
      create policy case_plans_kept_under_glass on homeward.case_plans as restrictive for update to homeward_app using (case_id not in ${underGlass});
      grant select on homeward.case_plans to homeward_auth;
      create policy case_plans_auth on homeward.case_plans for select to homeward_auth using (true);

      alter table homeward.checklist_items alter column item type text, add column own jsonb, add column held_when text[] not null default '{}',
        add constraint checklist_items_item check (item in (${fixed.map((one) => `'${one}'`).join(', ')}) or item ~ ${ownItem}),
        add constraint checklist_items_own check ((own is not null) = (item like 'OWN\\_%'));
      comment on column homeward.checklist_items.item is 'One of the nineteen, or a step of the organisation''s own: OWN_ and its code in the template.';
      comment on column homeward.checklist_items.own is 'Title and hint of an own step in the languages of the console; null for the nineteen.';
      comment on column homeward.checklist_items.held_when is 'Exceptions that hold an own step; for the nineteen the table in libs/domain says so.';

      ${reword('way_home_facts(uuid)', `'calendars',`, `${planOfCase}'calendars',`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${reword('way_home_facts(uuid)', planOfCase, '')}
      alter table homeward.checklist_items drop constraint checklist_items_item, drop constraint checklist_items_own;
      alter table homeward.checklist_items no force row level security;
      delete from homeward.checklist_items where item like 'OWN\\_%';
      alter table homeward.checklist_items force row level security;
      alter table homeward.checklist_items drop column held_when, drop column own, alter column item type homeward.checklist_item;
      drop table homeward.case_plans, homeward.checklist_templates;
      drop domain homeward.document_situation;
    `);
  }
}

/** The nineteen as they stand on the day of the migration. */
const fixed = [
  'CONSENT_AND_RISK',
  'MISSION_NOTIFIED',
  'NATIONALITY_VERIFIED',
  'TRAVEL_DOCUMENT_APPLIED',
  'TRAVEL_DOCUMENT_ISSUED',
  'OVERSTAY_ASSESSED',
  'WAIVER_ASKED',
  'FINE_SETTLED',
  'EXIT_PERMIT',
  'FIT_TO_TRAVEL',
  'MOVEMENT_BOOKED',
  'DEPARTED',
  'ARRIVED',
  'HANDED_OVER',
  ...[7, 30, 90, 180, 365].map((days) => `FOLLOW_UP_${days}`),
];
const situations = ['PASSPORT_AT_HAND', 'PASSPORT_EXPIRED', 'NO_PASSPORT', 'COPY_ONLY', 'UNCLEAR'];

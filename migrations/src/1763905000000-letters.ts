import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addCodes,
  allow,
  dropCodes,
  dropEvents,
  is,
  me,
  myOrganisation,
  onCaseInReach,
  onVisibleCase,
  protect,
} from './sql.js';

const writers = is('coordinator', 'supervisor');
const editors = is('coordinator', 'administrator');
const readers = is('caseworker', 'coordinator', 'supervisor');
const underGlass = `(select homeward.cases_under_my_glass())`;

/** Both walls of row-level security apply inside: only what the reader sees is counted. */
const seesAll = `case_count = (select count(*) from homeward.letter_cases lc join homeward.cases c on c.id = lc.case_id where lc.letter_id = letters.id)`;

/**
 * Letters: templates of an organisation, and what was made of them as it was sent. A letter is seen whole by who sees everybody in it;
 * of others who see one of its cases, that there is one and its number.
 */
export class Letters1763905000000 implements MigrationInterface {
  name = 'Letters1763905000000';

  async up(q: QueryRunner): Promise<void> {
    for (const [name, values] of Object.entries(domains))
      await q.query(
        `create domain homeward.${name} as text check (value in (${values.map((v) => `'${v}'`).join(', ')}))`,
      );
    await q.query(`
      ${addCodes('case_event_kind', 'LETTER_CHANGED')}

      create table homeward.letter_templates (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        family_id uuid not null,
        revision int not null check (revision > 0),
        kind homeward.letter_kind not null,
        language text not null,
        mission_id uuid references homeward.missions,
        name text not null,
        subject text not null default '',
        blocks jsonb not null default '[]',
        note text not null default '',
        state homeward.letter_template_state not null default 'DRAFT',
        created_by uuid not null,
        created_at timestamptz not null default now(),
        published_at timestamptz,
        version int not null default 1,
        unique (family_id, revision)
      );
      create index letter_templates_kind on homeward.letter_templates (organisation_id, kind, language);
      create table homeward.letters (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        number text not null,
        kind homeward.letter_kind not null,
        language text not null,
        template_id uuid not null references homeward.letter_templates deferrable initially deferred,
        mission_id uuid references homeward.missions,
        recipient homeward.sealed not null default '',
        subject homeward.sealed not null default '',
        signatory homeward.sealed not null default '',
        dated date not null,
        case_count int not null check (case_count > 0),
        pages int not null check (pages > 0),
        pdf_file uuid not null,
        pdf_bytes int not null check (pdf_bytes >= 0),
        pdf_digest text not null,
        docx_file uuid not null,
        docx_bytes int not null check (docx_bytes >= 0),
        docx_digest text not null,
        replaces_id uuid references homeward.letters,
        state homeward.letter_state not null default 'FINAL',
        sent_on date,
        sent_how homeward.letter_sending,
        answered_on date,
        void_reason homeward.letter_void_reason,
        created_by uuid not null references homeward.users,
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (organisation_id, number),
        check ((state = 'VOIDED') = (void_reason is not null)),
        check ((sent_on is null) = (sent_how is null))
      );
      create index letters_newest on homeward.letters (organisation_id, created_at desc, id desc);
      create table homeward.letter_cases (
        id uuid primary key,
        organisation_id uuid not null,
        letter_id uuid not null,
        case_id uuid not null references homeward.cases,
        position int not null,
        number text not null,
        kind homeward.letter_kind not null,
        dated date not null,
        unique (letter_id, case_id)
      );
      create index letter_cases_case on homeward.letter_cases (case_id, dated desc);

      comment on table homeward.letter_templates is 'Templates of letters, one row for each revision. A published one is never changed: a new revision takes its place.';
      comment on column homeward.letter_templates.family_id is 'The same for all revisions of one template.';
      comment on column homeward.letter_templates.language is 'ISO 639, of what is written in it.';
      comment on column homeward.letter_templates.mission_id is 'For this mission alone; none: for all.';
      comment on column homeward.letter_templates.subject is 'With fields in double braces. No field of a person.';
      comment on column homeward.letter_templates.blocks is 'Headings, texts, texts said for each person, and tables, in their order.';
      comment on column homeward.letter_templates.note is 'For whoever chooses it: what it is for, and whether somebody who knows the language has read it.';
      comment on table homeward.letters is 'Letters as they were made: number, and where the PDF and the Word file lie, encrypted under the keys of everybody in them. Never deleted.';
      comment on column homeward.letters.number is 'Of the organisation and the year, such as LT-2026-0042.';
      comment on column homeward.letters.recipient is 'Name and address as they stand in it. [internal]';
      comment on column homeward.letters.subject is 'As it stands in it. [internal]';
      comment on column homeward.letters.signatory is 'Who signs, as it stands in it. [internal]';
      comment on column homeward.letters.case_count is 'How many people stand in it: who sees fewer of them does not see the letter.';
      comment on column homeward.letters.pdf_digest is 'SHA-256 (hex) of the file in clear: shows that a paper is the one that was made.';
      comment on column homeward.letters.docx_digest is 'SHA-256 (hex) of the file in clear.';
      comment on column homeward.letters.replaces_id is 'The letter that this one is a new version of.';
      comment on table homeward.letter_cases is 'Who stands in which letter. The number stays with the case, also for who does not see the letter.';
      comment on column homeward.letter_cases.position is 'Place in the list, from 1.';

      ${protect('homeward.letter_templates', 'select, insert')}
      grant update (name, subject, blocks, note, mission_id, state, published_at, version) on homeward.letter_templates to homeward_app;
      ${allow('homeward.letter_templates', 'select', `organisation_id = ${myOrganisation} and ${is('coordinator', 'supervisor', 'administrator')}`)}
      ${allow('homeward.letter_templates', 'insert', `organisation_id = ${myOrganisation} and ${editors} and created_by = ${me} and state = 'DRAFT'`)}
      ${allow('homeward.letter_templates', 'update', `organisation_id = ${myOrganisation} and ${editors}`)}
      create function homeward.guard_letter_template() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if old.state <> 'DRAFT' and (new.name, new.subject, new.blocks, new.note, new.mission_id, new.published_at) is distinct from (old.name, old.subject, old.blocks, old.note, old.mission_id, old.published_at) then
          raise exception 'a published template is not changed: a new revision takes its place' using errcode = '42501';
        end if;
        if old.state <> new.state and not (old.state = 'DRAFT' and new.state in ('PUBLISHED', 'RETIRED')) and not (old.state = 'PUBLISHED' and new.state = 'RETIRED') then
          raise exception 'a template goes from draft to published to retired' using errcode = '42501';
        end if;
        return new;
      end $$;
      create trigger letter_templates_guard before update on homeward.letter_templates for each row execute function homeward.guard_letter_template();

      ${protect('homeward.letters', 'select, insert')}
      grant update (state, sent_on, sent_how, answered_on, void_reason, version) on homeward.letters to homeward_app;
      ${allow('homeward.letters', 'select', `organisation_id = ${myOrganisation} and ${writers} and ${seesAll}`)}
      ${allow('homeward.letters', 'insert', `organisation_id = ${myOrganisation} and ${writers} and created_by = ${me} and state = 'FINAL'`)}
      ${allow('homeward.letters', 'update', `organisation_id = ${myOrganisation} and ${writers} and ${seesAll}`)}
      ${protect('homeward.letter_cases', 'select, insert')}
      ${allow('homeward.letter_cases', 'select', `${onVisibleCase('letter_cases')} and ${readers}`)}
      ${allow('homeward.letter_cases', 'insert', `${onCaseInReach('letter_cases')} and ${writers}`)}
      create policy letter_cases_read_under_glass on homeward.letter_cases as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
      create policy letter_cases_kept_under_glass on homeward.letter_cases as restrictive for update to homeward_app using (case_id not in ${underGlass});

      -- Files of letters are swept and forgotten as those of attachments are.
      grant select on homeward.letters, homeward.letter_cases to homeward_auth;
      create policy letters_auth on homeward.letters for select to homeward_auth using (true);
      create policy letter_cases_auth on homeward.letter_cases for select to homeward_auth using (true);
      ${knownFiles(`
        union all select f.id from homeward.letters l cross join unnest(array[l.pdf_file, l.docx_file]) f (id) where f.id = any(ids)
          and not exists (select 1 from homeward.letter_cases lc join homeward.cases c on c.id = lc.case_id where lc.letter_id = l.id and c.erased_at is not null)`)}
      ${forgetFiles(`
        select gone.id from gone union all
        select f.id from homeward.letters l cross join unnest(array[l.pdf_file, l.docx_file]) f (id)
        where exists (select 1 from homeward.letter_cases lc where lc.letter_id = l.id and lc.case_id = erased)
          and exists (select 1 from homeward.data_keys k where k.subject_id = erased and k.destroyed_at is not null)`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${knownFiles('')}
      ${forgetFiles('select gone.id from gone')}
      drop table homeward.letter_cases, homeward.letters, homeward.letter_templates;
      drop function homeward.guard_letter_template;
      ${dropEvents('LETTER_CHANGED')}
      ${dropCodes('case_event_kind', 'LETTER_CHANGED')}
      ${Object.keys(domains)
        .map((name) => `drop domain homeward.${name};`)
        .join('\n')}
    `);
  }
}

/** Owned by homeward_auth: replaced in its name, so that it stays so. */
const asAuth = (sql: string): string => `set local role homeward_auth; ${sql} reset role;`;
const knownFiles = (more: string): string =>
  asAuth(`create or replace function homeward.known_files(ids uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id from homeward.attachment_files f where f.id = any(ids) ${more} $$;`);
const forgetFiles = (answer: string): string =>
  asAuth(`create or replace function homeward.forget_files(erased uuid) returns setof uuid language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with gone as (delete from homeward.attachment_files f where f.case_id = erased
      and exists (select 1 from homeward.data_keys k where k.subject_id = erased and k.destroyed_at is not null) returning f.id)
    ${answer} $$;`);

const domains = {
  letter_kind: [
    'NATIONALITY_REQUEST',
    'WAIVER_REQUEST',
    'VICTIM_LETTER',
    'EXIT_PERMIT_REQUEST',
    'AIRLINE_NOTE',
    'HANDOVER_NOTE',
    'FREE_LETTER',
  ],
  letter_state: ['FINAL', 'SENT', 'ANSWERED', 'VOIDED', 'REPLACED'],
  letter_template_state: ['DRAFT', 'PUBLISHED', 'RETIRED'],
  letter_sending: ['EMAIL', 'BY_HAND', 'POST', 'PORTAL'],
  letter_void_reason: ['WRONG_PERSON', 'WRONG_FACTS', 'CONSENT_TAKEN_BACK', 'NOT_NEEDED'],
};

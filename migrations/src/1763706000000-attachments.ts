import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addCodes,
  allow,
  dropCodes,
  dropEvents,
  is,
  me,
  myOrganisation,
  myTeams,
  onCaseInReach,
  onOwnCase,
  onVisibleCase,
  protect,
} from './sql.js';

const onTeamCase = (table: string): string =>
  `${is('supervisor')} and ${table}.organisation_id = ${myOrganisation} and exists (select 1 from homeward.cases c where c.id = ${table}.case_id and c.team_id = any(${myTeams}))`;

const staff = is('caseworker', 'coordinator', 'supervisor', 'field_officer');
const open = `${onVisibleCase('attachments')} and ${staff} and (field_class = 'personal'
  or (field_class = 'sensitive' and ${onOwnCase('attachments')}) or (field_class = 'sealed' and ${onTeamCase('attachments')}))`;
const ofOpenAttachment = `exists (select 1 from homeward.attachments a where a.id = attachment_files.attachment_id)
  and (part <> 'ORIGINAL' or ${onTeamCase('attachment_files')})`;

/**
 * Photos, scans and recordings of a case. The bytes lie outside the database, encrypted; here stands what they are, who may
 * open them, and which ciphertext belongs to what. What was stored stays as it was: only words about it can be changed.
 */
export class Attachments1763706000000 implements MigrationInterface {
  name = 'Attachments1763706000000';

  async up(q: QueryRunner): Promise<void> {
    for (const [name, values] of Object.entries(domains))
      await q.query(
        `create domain homeward.${name} as text check (value in (${values.map((v) => `'${v}'`).join(', ')}))`,
      );
    await q.query(`
      ${addCodes('case_event_kind', 'ATTACHMENT_CHANGED')}

      create table homeward.attachments (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        kind homeward.attachment_kind not null,
        field_class homeward.attachment_class not null default 'personal',
        subject_kind homeward.attachment_subject,
        subject_id uuid,
        media homeward.attachment_media not null,
        file_name homeward.sealed not null default '',
        caption homeward.sealed not null default '',
        bytes int not null check (bytes >= 0),
        width int,
        height int,
        pages int,
        original_digest text,
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by uuid,
        removed_reason homeward.sealed not null default '',
        version int not null default 1,
        unique (id, case_id),
        check ((subject_kind is null) = (subject_id is null)),
        check ((removed_at is null) = (removed_by is null))
      );
      create index attachments_case on homeward.attachments (case_id, recorded_at desc);
      create table homeward.attachment_files (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null,
        attachment_id uuid not null,
        part homeward.attachment_part not null,
        page int not null default 0,
        bytes int not null check (bytes >= 0),
        stored_at timestamptz not null default now(),
        unique (attachment_id, part, page),
        foreign key (attachment_id, case_id) references homeward.attachments (id, case_id)
      );
      create index attachment_files_case on homeward.attachment_files (case_id);

      comment on table homeward.attachments is 'Photos, scans and recordings that hang on a case. Each row has its own class in field_class. Never deleted.';
      comment on column homeward.attachments.field_class is 'Who may open the file and read its words: chosen by whoever added it.';
      comment on column homeward.attachments.subject_kind is 'What it belongs to within the case; none: the case itself.';
      comment on column homeward.attachments.media is 'What is kept, not what was sent: pictures become JPEG, a PDF is made anew of pictures of its pages.';
      comment on column homeward.attachments.file_name is 'As it was called where it came from, with the ending of what is kept. [personal]';
      comment on column homeward.attachments.caption is 'What it shows, in words. [personal]';
      comment on column homeward.attachments.bytes is 'Length of what is kept, in clear.';
      comment on column homeward.attachments.pages is 'Of a PDF.';
      comment on column homeward.attachments.original_digest is 'SHA-256 (hex) of the bytes as they came, where the original was kept as evidence.';
      comment on table homeward.attachment_files is 'Ciphertexts of attachments: one row for each file in the folder or bucket, named by its id.';
      comment on column homeward.attachment_files.part is 'CONTENT is what is looked at and downloaded; THUMBNAIL and PAGE are made from it; ORIGINAL is as it came, for the supervisor of the team alone. [sealed]';
      comment on column homeward.attachment_files.bytes is 'Length in clear.';

      ${protect('homeward.attachments', 'select, insert')}
      grant update (kind, field_class, subject_kind, subject_id, caption, removed_at, removed_by, removed_reason, version) on homeward.attachments to homeward_app;
      ${allow('homeward.attachments', 'select', open)}
      ${allow('homeward.attachments', 'insert', `${onCaseInReach('attachments')} and ${staff} and recorded_by = ${me}`)}
      ${allow('homeward.attachments', 'update', open)}
      ${protect('homeward.attachment_files', 'select, insert')}
      ${allow('homeward.attachment_files', 'select', `${onVisibleCase('attachment_files')} and ${staff} and ${ofOpenAttachment}`)}
      ${allow('homeward.attachment_files', 'insert', `${onCaseInReach('attachment_files')} and ${staff}`)}

      -- Which files of a folder belong to a row. Asked at start, before anybody has signed in; tells of ids that the asker has.
      grant select, delete on homeward.attachment_files to homeward_auth;
      create policy attachment_files_auth on homeward.attachment_files for select to homeward_auth using (true);
      create policy attachment_files_auth_delete on homeward.attachment_files for delete to homeward_auth using (true);
      create function homeward.known_files(ids uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select f.id from homeward.attachment_files f where f.id = any(ids) $$;
      -- The end of an erasure. Where the data key of the case is destroyed its ciphertexts are noise, and nobody loses by this.
      create function homeward.forget_files(erased uuid) returns setof uuid language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        delete from homeward.attachment_files f where f.case_id = erased
          and exists (select 1 from homeward.data_keys k where k.subject_id = erased and k.destroyed_at is not null) returning f.id $$;
      ${functions.map((f) => `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.known_files, homeward.forget_files;
      drop table homeward.attachment_files, homeward.attachments;
      ${dropEvents('ATTACHMENT_CHANGED')}
      ${dropCodes('case_event_kind', 'ATTACHMENT_CHANGED')}
      ${Object.keys(domains)
        .map((name) => `drop domain homeward.${name};`)
        .join('\n')}
    `);
  }
}

const functions = ['known_files(uuid[])', 'forget_files(uuid)'];

const domains = {
  attachment_kind: [
    'PERSON_PHOTO',
    'PAPER_SCAN',
    'LETTER',
    'MEDICAL',
    'EVIDENCE',
    'CONSENT_AUDIO',
    'INTERVIEW_AUDIO',
    'OTHER',
  ],
  attachment_subject: ['IDENTITY_DOCUMENT', 'TRAVEL_DOCUMENT', 'INTERVIEW', 'CUSTODY_SPELL'],
  attachment_media: ['JPEG', 'PDF', 'MP3', 'M4A', 'OGG', 'WAV'],
  attachment_class: ['personal', 'sensitive', 'sealed'],
  attachment_part: ['CONTENT', 'THUMBNAIL', 'PAGE', 'ORIGINAL'],
};

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, dropEvents, is, onVisibleCase, protect } from './sql.js';

/**
 * Papers that say who the person is, and where each of them is now. Whoever works on the case sees them (the number is
 * personal, as the person's name is): a mission is asked with them, and a raid hands them out in a box at the gate.
 */
export class IdentityDocuments1763700031000 implements MigrationInterface {
  name = 'IdentityDocuments1763700031000';

  async up(q: QueryRunner): Promise<void> {
    const staff = is('caseworker', 'coordinator', 'supervisor', 'field_officer');
    for (const [name, values] of Object.entries(domains))
      await q.query(
        `create domain homeward.${name} as text check (value in (${values.map((v) => `'${v}'`).join(', ')}))`,
      );
    await q.query(`
      ${addCodes('case_event_kind', 'IDENTITY_DOCUMENT_CHANGED')}

      create table homeward.identity_documents (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        kind homeward.identity_document_kind not null,
        country homeward.country,
        number text not null default '',
        expires_on homeward.partial_date,
        place homeward.document_place not null default 'UNKNOWN',
        note text not null default '',
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by uuid,
        removed_reason text not null default '',
        version int not null default 1,
        check ((removed_at is null) = (removed_by is null) and (removed_at is null or removed_reason <> ''))
      );
      comment on table homeward.identity_documents is 'Identity papers of the person of a case that are known of, also those nobody here has seen. Never deleted.';
      comment on column homeward.identity_documents.place is 'Who has it now.';
      create index identity_documents_case on homeward.identity_documents (case_id);
      ${protect('homeward.identity_documents')}
      ${(['select', 'insert', 'update'] as const).map((c) => allow('homeward.identity_documents', c, `${onVisibleCase('identity_documents')} and ${staff}`)).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.identity_documents;
      ${dropEvents('IDENTITY_DOCUMENT_CHANGED')}
      ${dropCodes('case_event_kind', 'IDENTITY_DOCUMENT_CHANGED')}
      ${Object.keys(domains)
        .map((name) => `drop domain homeward.${name};`)
        .join('\n')}
    `);
  }
}

const domains = {
  identity_document_kind: [
    'PASSPORT',
    'IDENTITY_CARD',
    'BORDER_PASS',
    'BIRTH_CERTIFICATE',
    'FAMILY_BOOK',
    'DRIVING_LICENCE',
    'WORK_PERMIT',
    'FALSE_DOCUMENT',
    'OTHER',
  ],
  document_place: [
    'PERSON',
    'FAMILY',
    'COMPOUND',
    'RECRUITER',
    'POLICE',
    'IMMIGRATION',
    'MISSION',
    'SHELTER',
    'ORGANISATION',
    'LOST',
    'DESTROYED',
    'UNKNOWN',
  ],
};

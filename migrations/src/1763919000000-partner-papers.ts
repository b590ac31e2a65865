import type { MigrationInterface, QueryRunner } from 'typeorm';
import { is, myMission, onVisibleCase } from './sql.js';

const trusted = `${onVisibleCase('travel_documents')} and ${is('partner')} and mission_id = ${myMission}
  and exists (select 1 from homeward.partner_settings p where p.mission_id = ${myMission} and p.at_once)`;

/** What a mission says of a travel document that it issued: number, kind and expiry apart, as papers have them. And Burmese. */
export class PartnerPapers1763919000000 implements MigrationInterface {
  name = 'PartnerPapers1763919000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.users drop constraint users_locale_check, add constraint users_locale_check check (locale in ('en', 'km', 'th', 'vi', 'zh', 'id', 'my'));
      alter table homeward.item_proposals
        add document_number homeward.sealed not null default '',
        add document_kind homeward.travel_document_kind,
        add document_expires_on date;
      comment on column homeward.item_proposals.document_number is 'Of the travel document that was issued. [personal]';
      comment on column homeward.item_proposals.document_kind is 'Of the travel document that was issued.';
      comment on column homeward.item_proposals.document_expires_on is 'Last day of the travel document that was issued.';
      grant update (document_number) on homeward.item_proposals to homeward_auth;
      -- A mission whose word takes effect at once writes the papers that it issued itself, and sees no others.
      ${(['select', 'insert', 'update'] as const)
        .map(
          (c) =>
            `create policy travel_documents_of_trusted_${c} on homeward.travel_documents for ${c} to homeward_app ${c === 'insert' ? '' : `using (${trusted})`} ${c === 'select' ? '' : `with check (${trusted})`};`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${['select', 'insert', 'update'].map((c) => `drop policy travel_documents_of_trusted_${c} on homeward.travel_documents;`).join('\n')}
      alter table homeward.item_proposals drop column document_number, drop column document_kind, drop column document_expires_on;
      alter table homeward.users no force row level security;
      update homeward.users set locale = 'en' where locale = 'my';
      alter table homeward.users force row level security;
      alter table homeward.users drop constraint users_locale_check, add constraint users_locale_check check (locale in ('en', 'km', 'th', 'vi', 'zh', 'id'));
    `);
  }
}

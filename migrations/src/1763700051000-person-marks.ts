import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = `homeward.has_role('caseworker', 'field_officer', 'coordinator', 'supervisor')`;

/**
 * A person is also looked for by the number that stands on the table: a phone, whole or by its end, or a passport. Ids
 * only, as with search_persons: the caller joins them to homeward.cases, where its own policies apply. The indexes serve
 * match_candidates too, which read all persons for them.
 */
export class PersonMarks1763700051000 implements MigrationInterface {
  name = 'PersonMarks1763700051000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index persons_phone on homeward.persons (phone) where phone <> '';
      create index persons_phone_end on homeward.persons (reverse(phone) text_pattern_ops) where phone <> '';
      create index persons_document on homeward.persons (document_number) where document_number <> '';

      -- Between two bounds, because LIKE with a parameter would not use the index; ':' comes right after the digits.
      create function homeward.search_persons_by_mark(digits text, document text) returns setof uuid
      language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
        (select p.id from homeward.persons p where p.phone <> '' and p.organisation_id = homeward.actor_organisation() and ${staff}
          and reverse(p.phone) ~>=~ reverse(digits) and reverse(p.phone) ~<~ (reverse(digits) || ':') limit 500)
        union
        (select p.id from homeward.persons p where p.document_number <> '' and p.organisation_id = homeward.actor_organisation() and ${staff}
          and p.document_number = document limit 500)
      $$;
      comment on function homeward.search_persons_by_mark is 'Persons by the end of a phone number or by a document number; either may be null.';
      revoke all on function homeward.search_persons_by_mark(text, text) from public;
      grant execute on function homeward.search_persons_by_mark(text, text) to homeward_app;
      alter function homeward.search_persons_by_mark(text, text) owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.search_persons_by_mark;
      drop index homeward.persons_document, homeward.persons_phone_end, homeward.persons_phone;
    `);
  }
}

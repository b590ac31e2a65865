import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of partners in the languages of their countries; who may choose which is said by the application. */
export class PartnerLanguages1763912001000 implements MigrationInterface {
  name = 'PartnerLanguages1763912001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.users drop constraint users_locale_check, add constraint users_locale_check check (locale in ('en', 'km', 'th', 'vi', 'zh', 'id'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.users no force row level security;
      update homeward.users set locale = 'en' where locale not in ('en', 'km');
      alter table homeward.users force row level security;
      alter table homeward.users drop constraint users_locale_check, add constraint users_locale_check check (locale in ('en', 'km'));
    `);
  }
}

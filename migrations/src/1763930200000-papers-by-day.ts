import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendar asks which papers expire within a month: the few that do, and not those of everybody on the way home. */
export class PapersByDay1763930200000 implements MigrationInterface {
  name = 'PapersByDay1763930200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `create index travel_documents_expire on homeward.travel_documents (organisation_id, expires_on) where issued_on is not null`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index homeward.travel_documents_expire`);
  }
}

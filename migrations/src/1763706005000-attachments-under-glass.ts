import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['attachments', 'attachment_files'];
const underGlass = `(select homeward.cases_under_my_glass())`;

/** Files of a case that is open by break-glass alone are not added and not changed, as with every other table of a case. */
export class AttachmentsUnderGlass1763706005000 implements MigrationInterface {
  name = 'AttachmentsUnderGlass1763706005000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      tables
        .map(
          (t) => `
      create policy ${t}_read_under_glass on homeward.${t} as restrictive for insert to homeward_app with check (case_id is null or case_id not in ${underGlass});
      create policy ${t}_kept_under_glass on homeward.${t} as restrictive for update to homeward_app using (case_id is null or case_id not in ${underGlass});`,
        )
        .join(''),
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      tables
        .map(
          (t) =>
            `drop policy ${t}_kept_under_glass on homeward.${t}; drop policy ${t}_read_under_glass on homeward.${t};`,
        )
        .join(''),
    );
  }
}

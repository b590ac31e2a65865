import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An approval keeps the plan that it is of: whoever is asked again sees what became different since. */
export class ApprovedPlans1763928000000 implements MigrationInterface {
  name = 'ApprovedPlans1763928000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.risk_assessments add column approved_plan homeward.sealed not null default '';
      comment on column homeward.risk_assessments.approved_plan is 'The plan as it was when this assessment was last approved: kind, day, compound, place, how many are expected, words; by whom and when. Stays when the approval lapses. Empty: it never was, or before this was kept. [personal]';
      grant update (approved_plan) on homeward.risk_assessments to homeward_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      revoke update (approved_plan) on homeward.risk_assessments from homeward_app;
      alter table homeward.risk_assessments drop column approved_plan;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret of an authenticator app stands under the data key of its user: a dump gives nobody a code. */
export class SealedFactors1763702001000 implements MigrationInterface {
  name = 'SealedFactors1763702001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(become('homeward.sealed'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(become('text'));
  }
}

/** What is there cannot be carried over, since only the application seals and opens: those users enrol anew. */
const become = (type: string): string => `
  alter table homeward.totp_factors no force row level security;
  delete from homeward.totp_factors;
  alter table homeward.totp_factors alter column secret type ${type};
  alter table homeward.totp_factors force row level security;`;

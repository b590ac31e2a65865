import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a letter said of each person, under the key of their own case: theirs to be given, without the names beside it. */
export class SaidInLetters1763927200000 implements MigrationInterface {
  name = 'SaidInLetters1763927200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.letter_cases
        add column recipient_kind homeward.letter_recipient_kind,
        add column recipient homeward.sealed not null default '',
        add column said homeward.sealed;
      comment on column homeward.letter_cases.recipient_kind is 'Whom the letter goes to; none in letters from before it was kept here.';
      comment on column homeward.letter_cases.recipient is 'Name and address as they stand in the letter. [internal]';
      comment on column homeward.letter_cases.said is 'What the letter says of this person, field by field, and of nobody else. [personal]';
      grant update (recipient, said) on homeward.letter_cases to homeward_auth;
      create policy letter_cases_erase on homeward.letter_cases for update to homeward_auth using (true) with check (true);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy letter_cases_erase on homeward.letter_cases;
      revoke update (recipient, said) on homeward.letter_cases from homeward_auth;
      alter table homeward.letter_cases drop column recipient_kind, drop column recipient, drop column said;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const domains = {
  letter_recipient_kind: ['MISSION', 'BODY', 'RECEPTION', 'CARRIER', 'NAMED'],
  letter_named_kind: ['AUTHORITY', 'COURT', 'LAWYER', 'HOSPITAL', 'ORGANISATION', 'COMPANY', 'RELATIVE', 'OTHER_NAMED'],
};

/** A letter goes to an entry of a directory, to the carrier of a journey, or to somebody named with a reason: never to an address alone. */
export class LetterRecipients1763927000000 implements MigrationInterface {
  name = 'LetterRecipients1763927000000';

  async up(q: QueryRunner): Promise<void> {
    for (const [name, values] of Object.entries(domains))
      await q.query(
        `create domain homeward.${name} as text check (value in (${values.map((v) => `'${v}'`).join(', ')}))`,
      );
    await q.query(`
      alter table homeward.letters
        add column recipient_kind homeward.letter_recipient_kind,
        add column body_id uuid references homeward.rescue_bodies,
        add column reception_body_id uuid references homeward.reception_bodies,
        add column movement_id uuid references homeward.movements,
        add column named_kind homeward.letter_named_kind,
        add column named_reason homeward.sealed not null default '';
      alter table homeward.letters no force row level security;
      alter table homeward.letters disable trigger homeward_letters_audit;
      update homeward.letters set recipient_kind = case when mission_id is null then 'NAMED' else 'MISSION' end, named_kind = case when mission_id is null then 'OTHER_NAMED' end;
      alter table homeward.letters enable trigger homeward_letters_audit;
      alter table homeward.letters force row level security;
      alter table homeward.letters alter column recipient_kind set not null,
        add constraint letters_recipient check (case recipient_kind
          when 'MISSION' then mission_id is not null and num_nonnulls(reception_body_id, movement_id, named_kind) = 0
          when 'BODY' then body_id is not null and num_nonnulls(mission_id, reception_body_id, movement_id, named_kind) = 0
          when 'RECEPTION' then reception_body_id is not null and num_nonnulls(mission_id, body_id, movement_id, named_kind) = 0
          when 'CARRIER' then movement_id is not null and num_nonnulls(mission_id, body_id, reception_body_id, named_kind) = 0
          else named_kind is not null and num_nonnulls(mission_id, body_id, reception_body_id, movement_id) = 0 end);
      comment on column homeward.letters.recipient_kind is 'Whom it goes to. What was written to an address alone before there were kinds stands as NAMED, without a reason.';
      comment on column homeward.letters.body_id is 'The body of the directory; beside a mission the body of it that was asked.';
      comment on column homeward.letters.reception_body_id is 'Who receives people at home.';
      comment on column homeward.letters.movement_id is 'The journey whose carrier it goes to: nobody stands in it who does not travel on it.';
      comment on column homeward.letters.named_kind is 'What the named one is.';
      comment on column homeward.letters.named_reason is 'Of a named one: why no entry of the directory fits. [internal]';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.letters drop constraint letters_recipient, drop column recipient_kind, drop column body_id, drop column reception_body_id,
        drop column movement_id, drop column named_kind, drop column named_reason;
      ${Object.keys(domains)
        .map((name) => `drop domain homeward.${name};`)
        .join('\n')}
    `);
  }
}

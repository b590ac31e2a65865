import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

const own = `user_id = ${me} and organisation_id = ${myOrganisation} and ${is('coordinator', 'supervisor')}`;

/** Letters that are being written: whoever writes one goes on with it from any device, and nobody else sees it. */
export class LetterDrafts1763927100000 implements MigrationInterface {
  name = 'LetterDrafts1763927100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.letter_drafts (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        user_id uuid not null references homeward.users on delete cascade,
        template_id uuid not null references homeward.letter_templates,
        case_ids uuid[] not null check (cardinality(case_ids) > 0),
        taken_out int not null default 0 check (taken_out >= 0),
        words homeward.sealed,
        created_at timestamptz not null default now(),
        saved_at timestamptz not null default now(),
        version int not null default 1
      );
      create index letter_drafts_newest on homeward.letter_drafts (user_id, saved_at desc);
      create index letter_drafts_cases on homeward.letter_drafts using gin (case_ids);
      comment on table homeward.letter_drafts is 'Letters that are being written: their writer''s alone. Gone when the letter is made, thrown away, or thirty days after it was last saved.';
      comment on column homeward.letter_drafts.case_ids is 'Who was chosen; whom its writer no longer reaches is left out whenever it is read.';
      comment on column homeward.letter_drafts.taken_out is 'How many were erased out of it since it was last saved.';
      comment on column homeward.letter_drafts.words is 'Everything that was chosen and written about it. Empty: somebody in it was erased, and the words may have been about them. [personal]';
      ${protect('homeward.letter_drafts', 'select, insert, update, delete')}
      ${(['select', 'insert', 'update', 'delete'] as const).map((c) => allow('homeward.letter_drafts', c, own)).join('\n')}

      grant select, update (case_ids, taken_out, words, version), delete on homeward.letter_drafts to homeward_auth;
      create policy letter_drafts_auth on homeward.letter_drafts to homeward_auth using (true) with check (true);

      create function homeward.forget_in_drafts() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        delete from homeward.letter_drafts d where d.case_ids = array[new.id];
        update homeward.letter_drafts d set case_ids = array_remove(d.case_ids, new.id), taken_out = d.taken_out + 1, words = null, version = d.version + 1
          where d.case_ids @> array[new.id];
        return null;
      end $$;
      comment on function homeward.forget_in_drafts is 'Whoever is erased goes out of every letter that is being written, and its words with them.';
      create trigger cases_leave_drafts after update of erased_at on homeward.cases for each row
        when (new.erased_at is not null and old.erased_at is null) execute function homeward.forget_in_drafts();
      create function homeward.sweep_letter_drafts() returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare n int;
      begin
        delete from homeward.letter_drafts d where d.saved_at < now() - interval '30 days';
        get diagnostics n = row_count;
        return n;
      end $$;
      comment on function homeward.sweep_letter_drafts is 'Ends drafts that nobody has gone on with for thirty days, of every organisation.';
      revoke all on function homeward.forget_in_drafts(), homeward.sweep_letter_drafts() from public;
      grant execute on function homeward.sweep_letter_drafts() to homeward_app;
      alter function homeward.forget_in_drafts() owner to homeward_auth;
      alter function homeward.sweep_letter_drafts() owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger cases_leave_drafts on homeward.cases;
      drop function homeward.forget_in_drafts, homeward.sweep_letter_drafts;
      drop table homeward.letter_drafts;
    `);
  }
}

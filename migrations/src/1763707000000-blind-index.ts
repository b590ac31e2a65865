import type { MigrationInterface, QueryRunner } from 'typeorm';
import { blindFunctions, dropBlindFunctions, openFunctions } from './finding-functions.js';

/**
 * Names, dates, papers and phones are found without being read: by truncated HMACs of their sounds and by whole HMACs of
 * their numbers, made with a key that is not in the database. What was in the clear for the sake of searching goes.
 */
export class BlindIndex1763707000000 implements MigrationInterface {
  name = 'BlindIndex1763707000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.search_people_around, homeward.search_persons_by_mark, homeward.search_persons, homeward.match_candidates;
      drop index homeward.people_around_search;
      drop index if exists homeward.persons_document, homeward.persons_phone_end, homeward.persons_phone;
      alter table homeward.persons drop column search_key;
      alter table homeward.people_around drop column search_key;
      alter table homeward.roster_entries drop column search_key;

      create table homeward.person_index (
        person_id uuid primary key references homeward.persons on delete cascade,
        organisation_id uuid not null,
        tokens smallint[] not null,
        marks text[] not null default '{}'
      );
      comment on table homeward.person_index is 'Under what a person is found. Apart from persons, because a search visits some thousand of these rows. No role reads it: functions answer with ids.';
      comment on column homeward.person_index.tokens is 'HMACs of sounds, dates and halves of papers, cut to 4,096 values so that about ten tokens fall together.';
      comment on column homeward.person_index.marks is 'Whole HMACs of document numbers and of the ends of phone numbers.';
      create index person_index_tokens on homeward.person_index using gin (tokens);
      create index person_index_marks on homeward.person_index using gin (marks);
      alter table homeward.person_index enable row level security;
      alter table homeward.person_index force row level security;
      create trigger homeward_person_index_audit after insert or update or delete on homeward.person_index
        for each row execute function audit.note_change();
      grant select, insert, update on homeward.person_index to homeward_auth;
      create policy person_index_auth on homeward.person_index to homeward_auth using (true) with check (true);

      create table homeward.token_shares (
        organisation_id uuid primary key,
        people int not null,
        shares real[] not null,
        counted_at timestamptz not null default now()
      );
      comment on table homeward.token_shares is 'How common each value of the index is in an organisation, from a sample, counted anew at most each hour: rare ones weigh more, common ones are left out.';
      alter table homeward.token_shares enable row level security;
      alter table homeward.token_shares force row level security;
      create trigger homeward_token_shares_audit after insert or update or delete on homeward.token_shares
        for each row execute function audit.note_change();
      grant select, insert, update on homeward.token_shares to homeward_auth;
      create policy token_shares_auth on homeward.token_shares to homeward_auth using (true) with check (true);

      -- The marks in the clear cannot be hashed here, where the key is not: refile (cases/finding) marks every entry anew.
      alter table homeward.people_around no force row level security;
      alter table homeward.people_around disable trigger user;
      update homeward.people_around set marks = '{}';
      alter table homeward.people_around enable trigger user;
      alter table homeward.people_around force row level security;
      alter table homeward.people_around add column tokens smallint[] not null default '{}';
      comment on column homeward.people_around.tokens is 'HMACs of the sounds of name and aliases, cut to 4,096 values.';
      comment on column homeward.people_around.marks is 'What the same phone, wallet and (not of relatives) name look like in any entry: the kind, and a whole HMAC.';
      create index people_around_tokens on homeward.people_around using gin (tokens) where removed_at is null;

      alter table homeward.roster_entries add column tokens smallint[] not null default '{}', add column marks text[] not null default '{}';
      comment on column homeward.roster_entries.tokens is 'As in person_index: whether the row may mean a case can be told without reading its name.';
      comment on column homeward.roster_entries.marks is 'As in person_index.';
      ${blindFunctions}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${dropBlindFunctions}
      alter table homeward.roster_entries drop column marks, drop column tokens;
      drop index homeward.people_around_tokens;
      alter table homeward.people_around drop column tokens;
      comment on column homeward.people_around.marks is 'What the same phone, wallet and (not of relatives) name look like in any entry: "PHONE +8550...".';
      drop table homeward.token_shares, homeward.person_index;
      alter table homeward.roster_entries add column search_key text not null default '';
      alter table homeward.people_around add column search_key text not null default '';
      alter table homeward.persons add column search_key text not null default '';
      create index on homeward.persons using gin (search_key public.gin_trgm_ops);
      create index persons_phone on homeward.persons (phone) where phone <> '';
      create index persons_phone_end on homeward.persons (reverse(phone) text_pattern_ops) where phone <> '';
      create index persons_document on homeward.persons (document_number) where document_number <> '';
      create index people_around_search on homeward.people_around using gin (search_key public.gin_trgm_ops) where removed_at is null;
      grant update (search_key) on homeward.persons to homeward_app;
      ${openFunctions}
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = `homeward.has_role('caseworker', 'field_officer', 'coordinator', 'supervisor')`;
const forget = (pleas: string): string => `
  set local role homeward_auth;
  create or replace function homeward.forget_index() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    delete from homeward.person_index i where i.person_id = new.subject_id;
    update homeward.people_around t set tokens = '{}', marks = '{}' where t.case_id = new.subject_id;
    update homeward.roster_entries t set tokens = '{}', marks = '{}' where t.id = new.subject_id;
    update homeward.identity_documents t set marks = '{}' where t.case_id = new.subject_id;${pleas}
    return null;
  end $$;
  reset role;`;

/** A request is found by the number of whoever asked: pleas are marked as the phones of persons are, and as little more is told. */
export class PleaMarks1763928200000 implements MigrationInterface {
  name = 'PleaMarks1763928200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.pleas add column marks text[] not null default '{}';
      comment on column homeward.pleas.marks is 'Whole HMACs of the ends of the phone numbers in the requester''s contact, as in person_index; "-" where there is none.';
      create index pleas_marks on homeward.pleas using gin (marks);
      grant update (marks) on homeward.pleas to homeward_auth;
      create function homeward.pleas_alike(wanted text[]) returns table (id uuid)
      language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
        select k.id from homeward.pleas k where k.marks && wanted and k.organisation_id = homeward.actor_organisation() and ${staff}
      $$;
      comment on function homeward.pleas_alike is 'Ids of pleas with this number. The caller joins them to homeward.pleas, where its own policies apply.';
      revoke all on function homeward.pleas_alike(text[]) from public;
      grant execute on function homeward.pleas_alike(text[]) to homeward_app;
      alter function homeward.pleas_alike(text[]) owner to homeward_auth;
      ${forget(`
    update homeward.pleas t set marks = '{}' where t.case_id = new.subject_id;`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${forget('')}
      drop function homeward.pleas_alike;
      revoke update (marks) on homeward.pleas from homeward_auth;
      drop index homeward.pleas_marks;
      alter table homeward.pleas drop column marks;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const countPeople = (more: string): string => `
  set local role homeward_auth;
  create or replace function homeward.compound_people(wanted uuid[]) returns table (compound_id uuid, held int, came_out int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.compound_id, count(*) filter (where c.out_on is null)::int, count(*) filter (where c.out_on is not null)::int
    from homeward.cases c
    where c.compound_id = any(wanted) and c.organisation_id = homeward.actor_organisation()
      and c.state not in ('DUPLICATE', 'UNVERIFIABLE') and homeward.has_role('field_officer', 'caseworker', 'coordinator', 'supervisor')
      ${more}
    group by c.compound_id
  $$;
  reset role;`;

/** A number that grows by one tells that somebody came: of a restricted case not even that, but to those who are named on it. */
export class CompoundPeopleRestricted1763705500000 implements MigrationInterface {
  name = 'CompoundPeopleRestricted1763705500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      countPeople(`and (c.sensitivity <> 'RESTRICTED' or exists (
        select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()))`),
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(countPeople(''));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many people of the organisation were last known at a compound: numbers only, for those who may not see the cases. */
export class CompoundPeople1763700014000 implements MigrationInterface {
  name = 'CompoundPeople1763700014000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function homeward.compound_people(wanted uuid[]) returns table (compound_id uuid, held int, came_out int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.compound_id, count(*) filter (where c.out_on is null)::int, count(*) filter (where c.out_on is not null)::int
        from homeward.cases c
        where c.compound_id = any(wanted) and c.organisation_id = homeward.actor_organisation()
          and c.state not in ('DUPLICATE', 'UNVERIFIABLE') and homeward.has_role('field_officer', 'caseworker', 'coordinator', 'supervisor')
        group by c.compound_id
      $$;
      revoke all on function homeward.compound_people(uuid[]) from public;
      grant execute on function homeward.compound_people(uuid[]) to homeward_app;
      alter function homeward.compound_people(uuid[]) owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function homeward.compound_people;`);
  }
}

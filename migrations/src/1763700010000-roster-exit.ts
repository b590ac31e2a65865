import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A roster brings out people whose cases its writer may not see: a plea of another team, or one that no coordinator
 * reads because it was never verified. Two narrow functions do just that, for cases that a person named on the roster.
 */
export class RosterExit1763700010000 implements MigrationInterface {
  name = 'RosterExit1763700010000';

  async up(q: QueryRunner): Promise<void> {
    const named = `r.operation_id = wanted and r.decision = 'SAME_AS_CASE' and r.organisation_id = homeward.actor_organisation()
          and homeward.reaches_operation(wanted) and c.organisation_id = r.organisation_id and c.sensitivity = 'NORMAL'`;
    await q.query(`
      grant select on homeward.operations to homeward_auth;
      create policy operations_auth on homeward.operations for select to homeward_auth using (true);
      grant update (state, state_since, verified_at, exit_mode, out_on, compound_id, updated_at, version) on homeward.cases to homeward_auth;

      -- Internal fields of the cases that rows of this roster were said to be.
      create function homeward.roster_cases(wanted uuid) returns table (case_id uuid, reference text, state text, out_on date, person_id uuid, sex text, age_band text, nationality text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select distinct c.id, c.reference, c.state::text, c.out_on, c.person_id, c.sex::text, c.age_band::text, c.nationality::text
        from homeward.roster_entries r join homeward.cases c on c.id = r.same_as_case
        where ${named}
      $$;

      create function homeward.bring_out(wanted uuid, case_ids uuid[], mode text, day date, place uuid) returns setof uuid
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.cases c set state = 'OUT', state_since = now(), exit_mode = mode, out_on = day, verified_at = coalesce(c.verified_at, now()),
          compound_id = coalesce(c.compound_id, place), updated_at = now(), version = c.version + 1
        where c.id = any(case_ids) and c.out_on is null and exists (select 1 from homeward.roster_entries r where r.same_as_case = c.id and ${named})
        returning c.id
      $$;

      ${['roster_cases(uuid)', 'bring_out(uuid, uuid[], text, date, uuid)']
        .map(
          (f) =>
            `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.bring_out, homeward.roster_cases;
      revoke update (state, state_since, verified_at, exit_mode, out_on, compound_id, updated_at, version) on homeward.cases from homeward_auth;
      drop policy operations_auth on homeward.operations;
      revoke select on homeward.operations from homeward_auth;
    `);
  }
}

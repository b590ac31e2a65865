import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has looked at a case, hour by hour: what a supervisor is told beyond the count of readings. */
export class CaseReadings1763714600000 implements MigrationInterface {
  name = 'CaseReadings1763714600000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Readings of one user within one hour are one visit. Signs are names of lists, ":sealed" where a seal was opened and ":taken"
      -- where a file left Homeward; never a value.
      create function audit.visits_of(wanted_case uuid, wanted_reader uuid, before_at timestamptz, before_actor uuid, most int)
      returns table (actor_id uuid, first_at timestamptz, last_at timestamptz, readings bigint, signs text[])
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select v.* from (
          select e.actor_id, min(e.at), max(e.at) as last_at, count(*),
            array_agg(distinct e.subject || case when e.kind = 'export' then ':taken' when e.detail ->> 'sealed' = 'true' then ':sealed' else '' end)
          from audit.events e
          where e.case_id = wanted_case and e.kind in ('read', 'export') and e.actor_id is not null
            and (wanted_reader is null or e.actor_id = wanted_reader) and homeward.has_role('supervisor')
            and exists (select 1 from homeward.cases c where c.id = wanted_case and c.organisation_id = homeward.actor_organisation()
              and c.team_id = any(homeward.actor_teams()) and c.erased_at is null)
          group by e.actor_id, date_trunc('hour', e.at)) v
        where before_at is null or (v.last_at, v.actor_id) < (before_at, before_actor)
        order by v.last_at desc, v.actor_id desc limit least(most, 101)
      $$;
      alter function audit.visits_of(uuid, uuid, timestamptz, uuid, int) owner to homeward_auth;
      revoke all on function audit.visits_of(uuid, uuid, timestamptz, uuid, int) from public;
      grant execute on function audit.visits_of(uuid, uuid, timestamptz, uuid, int) to homeward_app;
      set local role homeward_audit;
      grant select (subject, detail) on audit.events to homeward_auth;
      create policy audit_events_taken on audit.events for select to homeward_auth using (kind = 'export' and case_id is not null);
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      drop function audit.visits_of(uuid, uuid, timestamptz, uuid, int);
      set local role homeward_audit;
      drop policy audit_events_taken on audit.events;
      revoke select (subject, detail) on audit.events from homeward_auth;
      reset role;
    `);
  }
}

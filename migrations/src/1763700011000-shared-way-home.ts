import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A partner sees only the items that its own mission acts on, yet answering one moves others: what waits next, the stage.
 * The rules stay in libs/domain; these functions read what the rules need and write what they derive, no more. For staff
 * they run as the caller under row-level security, for a partner as homeward_auth behind the check of the share.
 * Times of a journey keep the zone of their place: a ticket says 23:55 in Phnom Penh and 06:10 in Jakarta.
 */
export class SharedWayHome1763700011000 implements MigrationInterface {
  name = 'SharedWayHome1763700011000';

  async up(q: QueryRunner): Promise<void> {
    const shared = `exists (select 1 from homeward.case_shares s where s.case_id = wanted and s.organisation_id = homeward.actor_organisation()
          and s.mission_id = homeward.actor_mission() and s.ended_at is null and s.until >= current_date and homeward.has_role('partner'))`;
    await q.query(`
      alter table homeward.movements add column departs_zone text not null default 'Asia/Phnom_Penh', add column arrives_zone text not null default 'Asia/Phnom_Penh';
      comment on column homeward.movements.departs_zone is 'IANA zone of the place of departure: the time on the ticket.';
      create index on homeward.overstays (organisation_id, country) where settled_on is null;

      ${['case_exceptions', 'movements', 'movement_passengers', 'missions']
        .map(
          (t) =>
            `grant select on homeward.${t} to homeward_auth; create policy ${t}_auth on homeward.${t} for select to homeward_auth using (true);`,
        )
        .join('\n')}
      grant update (ready, waiting_since, due_on) on homeward.checklist_items to homeward_auth;
      create policy checklist_items_auth_derived on homeward.checklist_items for update to homeward_auth using (true) with check (true);
      grant update (repatriation_stage, updated_at, version) on homeward.cases to homeward_auth;

      create function homeward.way_home_facts(wanted uuid) returns jsonb
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object(
          'state', c.state, 'stage', c.repatriation_stage, 'outOn', c.out_on, 'homeOn', c.home_on, 'nationality', c.nationality, 'reference', c.reference,
          'items', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'item', i.item, 'state', i.state, 'on', i.done_on, 'since', i.waiting_since,
              'dueOn', i.due_on, 'ready', i.ready, 'missionId', i.mission_id, 'version', i.version)) from homeward.checklist_items i where i.case_id = c.id), '[]'),
          'exceptions', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'raisedAt', e.raised_at, 'liftedAt', e.lifted_at, 'version', e.version))
              from homeward.case_exceptions e where e.case_id = c.id), '[]'),
          'flight', (select jsonb_build_object('at', m.departs_at, 'zone', m.departs_zone) from homeward.movement_passengers p
              join homeward.movements m on m.id = p.movement_id
              where p.case_id = c.id and p.state in ('BOOKED', 'DEPARTED') and m.cancelled_at is null order by m.departs_at desc limit 1),
          'calendars', coalesce((select jsonb_object_agg(m.id, jsonb_build_object('weekend', m.weekend, 'holidays', m.holidays)) from homeward.missions m
              where m.id in (select i.mission_id from homeward.checklist_items i where i.case_id = c.id)), '{}'))
        from homeward.cases c where c.id = wanted
      $$;

      create function homeward.write_way_home(wanted uuid, derived jsonb, stage text) returns void
      language sql volatile set search_path = pg_catalog, pg_temp as $$
        update homeward.checklist_items i set ready = d.ready, waiting_since = d.since, due_on = d.due
        from jsonb_to_recordset(derived) as d(item text, ready boolean, since date, due date)
        where i.case_id = wanted and i.item = d.item
          and (i.ready, i.waiting_since, i.due_on) is distinct from (d.ready, d.since, d.due);
        update homeward.cases c set repatriation_stage = stage, updated_at = now(), version = c.version + 1
        where c.id = wanted and c.repatriation_stage <> stage;
      $$;

      create function homeward.shared_way_home_facts(wanted uuid) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select homeward.way_home_facts(wanted) where ${shared}
      $$;

      create function homeward.write_shared_way_home(wanted uuid, derived jsonb, stage text) returns boolean
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not ${shared} then return false; end if;
        perform homeward.write_way_home(wanted, derived, stage);
        return true;
      end $$;

      ${[
        'way_home_facts(uuid)',
        'write_way_home(uuid, jsonb, text)',
        'shared_way_home_facts(uuid)',
        'write_shared_way_home(uuid, jsonb, text)',
      ]
        .map(
          (f) =>
            `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app, homeward_auth;`,
        )
        .join('\n')}
      ${['shared_way_home_facts(uuid)', 'write_shared_way_home(uuid, jsonb, text)'].map((f) => `alter function homeward.${f} owner to homeward_auth;`).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.write_shared_way_home, homeward.shared_way_home_facts, homeward.write_way_home, homeward.way_home_facts;
      revoke update (repatriation_stage) on homeward.cases from homeward_auth;
      drop policy checklist_items_auth_derived on homeward.checklist_items;
      revoke update (ready, waiting_since, due_on) on homeward.checklist_items from homeward_auth;
      ${['case_exceptions', 'movements', 'movement_passengers', 'missions'].map((t) => `drop policy ${t}_auth on homeward.${t}; revoke select on homeward.${t} from homeward_auth;`).join('\n')}
      alter table homeward.movements drop column arrives_zone, drop column departs_zone;
    `);
  }
}

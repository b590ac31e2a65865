import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, myTeams } from './sql.js';

const readByAuth = [
  'cases',
  'persons',
  'tasks',
  'checklist_items',
  'case_members',
  'case_shares',
  'operation_members',
  'roster_entries',
];

/** Who sees a case: the one rule that every table hanging on a case inherits. Then the narrow functions around it. */
export class CaseAccess1763700007000 implements MigrationInterface {
  name = 'CaseAccess1763700007000';

  async up(q: QueryRunner): Promise<void> {
    // Sets that a function reads once, and not an EXISTS: the policies of the tables beneath would be planned into every
    // statement that touches a case, which took ten times as long as running it.
    const staffScope = `(
      (${is('supervisor')} and team_id = any(${myTeams}))
      or (${is('caseworker')} and (assigned_to = ${me} or (registered_by = ${me} and assigned_to is null)))
      or (${is('coordinator')} and verified_at is not null)
      or (${is('field_officer')} and id in (select homeward.cases_of_my_operations())))`;
    const notWalled = `(sensitivity = 'NORMAL' or id in (select homeward.cases_that_name_me()))`;
    const shared = `(${is('partner')} and id in (select homeward.cases_shared_with_my_mission()))`;
    const sets = {
      cases_that_name_me: `select m.case_id from homeward.case_members m where m.user_id = homeward.actor_id() and m.organisation_id = homeward.actor_organisation()`,
      cases_of_my_operations: `select r.case_id from homeward.operation_members m join homeward.roster_entries r using (operation_id)
          where m.user_id = homeward.actor_id() and m.organisation_id = homeward.actor_organisation() and r.case_id is not null`,
      cases_shared_with_my_mission: `select s.case_id from homeward.case_shares s where s.mission_id = homeward.actor_mission()
          and s.organisation_id = homeward.actor_organisation() and s.ended_at is null and s.until >= current_date`,
    };
    await q.query(
      Object.entries(sets)
        .map(
          ([name, body]) => `
      create function homeward.${name}() returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, pg_temp as $$
        ${body}
      $$;
      revoke all on function homeward.${name}() from public; grant execute on function homeward.${name}() to homeward_app, homeward_auth;
      alter function homeward.${name}() owner to homeward_auth;`,
        )
        .join('\n'),
    );
    await q.query(`
      ${allow('homeward.cases', 'select', `organisation_id = ${myOrganisation} and ${notWalled} and (${staffScope} or ${shared})`)}
      -- An assignment may take a case out of its writer's sight, so the new row is checked for the wall alone.
      ${allow('homeward.cases', 'update', `organisation_id = ${myOrganisation} and ${notWalled} and ${is('caseworker', 'coordinator', 'supervisor')} and ${staffScope}`, `organisation_id = ${myOrganisation}`)}
      ${allow(
        'homeward.cases',
        'insert',
        `organisation_id = ${myOrganisation} and registered_by = ${me} and ${is('caseworker', 'supervisor', 'field_officer', 'coordinator')}
        and exists (select 1 from homeward.teams t where t.id = team_id)`,
      )}

      -- homeward_auth reads across scopes inside one organisation for matching and due dates only. Its policy is a plain
      -- true, because a qualified one would keep Postgres from using the trigram index (the operator is not leakproof).
      ${readByAuth
        .map(
          (t) =>
            `grant select on homeward.${t} to homeward_auth; create policy ${t}_auth on homeward.${t} for select to homeward_auth using (true);`,
        )
        .join('\n')}
      grant update (next_due_on) on homeward.cases to homeward_auth;
      create policy cases_auth_due on homeward.cases for update to homeward_auth using (true) with check (true);

      -- Candidates for "is this the same person": the application ranks them and shows internal fields only.
      create function homeward.match_candidates(keys text[], documents text[], phones text[], most int)
      returns table (case_id uuid, reference text, state text, team_id uuid, assigned_to uuid, person_id uuid, name text, romanised_name text, aliases text[],
        sex text, birth text, birth_estimated boolean, nationalities text[], document_number text, phone text, search_key text)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select c.id, c.reference, c.state::text, c.team_id, c.assigned_to, p.id, p.name, p.romanised_name, p.aliases, p.sex::text, p.birth::text, p.birth_estimated,
          p.nationalities, p.document_number, p.phone, p.search_key
        from (
          (select id from homeward.persons x, unnest(keys) k where k <> '' and x.search_key % k and x.organisation_id = homeward.actor_organisation()
            order by x.search_key <-> k limit most)
          union
          select id from homeward.persons x where x.organisation_id = homeward.actor_organisation()
            and ((x.document_number <> '' and x.document_number = any(documents)) or (x.phone <> '' and x.phone = any(phones)))
        ) found
        join homeward.persons p using (id)
        join homeward.cases c on c.person_id = p.id and c.organisation_id = p.organisation_id
        where homeward.has_role('caseworker', 'field_officer', 'coordinator', 'supervisor') and c.sensitivity = 'NORMAL'
      $$;

      -- Ids only; the caller joins them to homeward.cases, where its own policies apply.
      create function homeward.search_persons(key text, most int) returns table (person_id uuid, rank real)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select p.id, word_similarity(key, p.search_key) from homeward.persons p
        where key <% p.search_key and p.organisation_id = homeward.actor_organisation()
          and homeward.has_role('caseworker', 'field_officer', 'coordinator', 'supervisor')
        order by 2 desc limit most
      $$;

      create function homeward.case_staff(wanted uuid) returns table (user_id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select m.user_id from homeward.case_members m where m.case_id = wanted and m.organisation_id = homeward.actor_organisation()
          and exists (select 1 from homeward.case_members n where n.case_id = wanted and n.user_id = homeward.actor_id())
      $$;

      create function homeward.refresh_next_due() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update homeward.cases c set next_due_on = d.due from (
          select min(due_on) due from (
            select t.due_on from homeward.tasks t where t.case_id = new.case_id and t.done_at is null
            union all
            select i.due_on from homeward.checklist_items i where i.case_id = new.case_id and i.ready and i.state in ('OPEN', 'IN_PROGRESS')
          ) x) d
        where c.id = new.case_id and c.next_due_on is distinct from d.due;
        return null;
      end $$;
      create trigger tasks_due after insert or update on homeward.tasks for each row execute function homeward.refresh_next_due();
      create trigger checklist_items_due after insert or update on homeward.checklist_items for each row execute function homeward.refresh_next_due();

      ${['match_candidates(text[], text[], text[], int)', 'search_persons(text, int)', 'case_staff(uuid)']
        .map(
          (f) =>
            `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`,
        )
        .join('\n')}
      alter function homeward.refresh_next_due() owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger checklist_items_due on homeward.checklist_items;
      drop trigger tasks_due on homeward.tasks;
      drop function homeward.refresh_next_due, homeward.case_staff, homeward.search_persons, homeward.match_candidates;
      drop policy cases_auth_due on homeward.cases;
      revoke update (next_due_on) on homeward.cases from homeward_auth;
      ${readByAuth.map((t) => `drop policy ${t}_auth on homeward.${t}; revoke select on homeward.${t} from homeward_auth;`).join('\n')}
      drop policy homeward_cases_insert on homeward.cases;
      drop policy homeward_cases_update on homeward.cases;
      drop policy homeward_cases_select on homeward.cases;
      drop function homeward.cases_shared_with_my_mission, homeward.cases_of_my_operations, homeward.cases_that_name_me;
    `);
  }
}

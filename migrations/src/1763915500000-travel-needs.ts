import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, onVisibleCase, protect } from './sql.js';

const staff = is('caseworker', 'coordinator', 'supervisor');
const underGlass = `(select homeward.cases_under_my_glass())`;
const definer = 'needs_to_tick(uuid)';

/** What somebody needs on the way home: kept with the person, so that it goes along when they are booked anew. */
export class TravelNeeds1763915500000 implements MigrationInterface {
  name = 'TravelNeeds1763915500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.travel_needs (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null unique references homeward.cases,
        services homeward.sealed not null,
        language homeward.sealed not null,
        health homeward.sealed not null,
        words homeward.sealed not null,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on table homeward.travel_needs is 'What somebody needs on the way. One row for a case: it goes along to the next journey.';
      comment on column homeward.travel_needs.services is 'What others arrange: codes of travelServices. [personal]';
      comment on column homeward.travel_needs.language is 'Of the interpreter, ISO 639. [personal]';
      comment on column homeward.travel_needs.health is 'What names a condition: codes of travelHealthNeeds. [sensitive]';
      comment on column homeward.travel_needs.words is 'Anything else, in words. [sensitive]';
      comment on column homeward.travel_needs.recorded_by is 'Who wrote it last.';
      comment on column homeward.travel_needs.recorded_at is 'When it was written last.';

      ${protect('homeward.travel_needs')}
      ${allow('homeward.travel_needs', 'select', `${onVisibleCase('travel_needs')} and ${staff}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.travel_needs', c, `${onVisibleCase('travel_needs')} and ${staff}`, `${onVisibleCase('travel_needs')} and ${staff} and recorded_by = ${me}`)).join('\n')}
      create policy travel_needs_read_under_glass on homeward.travel_needs as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
      create policy travel_needs_kept_under_glass on homeward.travel_needs as restrictive for update to homeward_app using (case_id not in ${underGlass});
      -- Erasing empties what is sealed.
      grant select, update (services, language, health, words) on homeward.travel_needs to homeward_auth;
      create policy travel_needs_auth on homeward.travel_needs to homeward_auth using (true) with check (true);

      create function homeward.needs_to_tick(wanted uuid) returns table (passenger_id uuid, services text, language text, more boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.id, homeward.at('travel_needs.services', n.id, n.services), homeward.at('travel_needs.language', n.id, n.language), n.health <> '' or n.words <> ''
        from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id join homeward.movements t on t.id = p.movement_id
          join homeward.travel_needs n on n.case_id = c.id
        where p.movement_id = wanted and p.state <> 'REMOVED' and c.erased_at is null and t.organisation_id = homeward.actor_organisation()
          and (c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()))
          and (wanted in (select homeward.journeys_i_escort()) or homeward.has_role('coordinator'))
      $$;
      comment on function homeward.needs_to_tick is 'What the people of a journey need on the way, for its escorts and coordinators; of their health only that there is something.';
      revoke all on function homeward.${definer} from public; grant execute on function homeward.${definer} to homeward_app; alter function homeward.${definer} owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function homeward.${definer}; drop table homeward.travel_needs;`);
  }
}

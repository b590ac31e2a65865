import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, dropEvents, is, me, onVisibleCase, protect } from './sql.js';

const staff = is('caseworker', 'coordinator', 'supervisor');
const myHouse = `(${is('partner')} and place_id = (select homeward.actor_place()))`;
const atOnce = `exists (select 1 from homeward.partner_settings p where p.place_id = (select homeward.actor_place()) and p.at_once)`;

/**
 * What a house says of somebody who was shared with it. That a person came or left is a proposal, as what a mission records
 * is; what a person needs and what happened is answered, so that the house sees that somebody read it.
 */
export class HouseReports1763918000000 implements MigrationInterface {
  name = 'HouseReports1763918000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.house_report_kind as text check (value in ('ARRIVAL', 'DEPARTURE', 'NEED', 'INCIDENT'));
      create domain homeward.house_report_state as text check (value in ('OPEN', 'SEEN', 'DONE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
      create domain homeward.house_report_code as text check (value in ('ARRIVED',
        'LEFT_FOR_JOURNEY', 'LEFT_TO_HOUSE', 'LEFT_TO_HOSPITAL', 'LEFT_WITH_POLICE', 'LEFT_WITH_IMMIGRATION', 'LEFT_TO_FAMILY', 'LEFT_ALONE', 'LEFT_UNKNOWN',
        'NEEDS_DOCTOR', 'NEEDS_CLOTHES', 'NEEDS_FOOD', 'NEEDS_INTERPRETER', 'NEEDS_LAWYER', 'NEEDS_FOR_CHILD', 'NEEDS_FAMILY_CALL', 'NEEDS_OTHER',
        'WENT_MISSING', 'FELL_ILL', 'STRANGER_CAME', 'WAS_HURT', 'HURT_SELF', 'AUTHORITIES_CAME', 'HAPPENED_OTHER'));
      ${addCodes('case_event_kind', 'HOUSE_REPORTED')}

      create table homeward.house_reports (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        place_id uuid not null references homeward.custody_places,
        kind homeward.house_report_kind not null,
        code homeward.house_report_code not null,
        happened_at timestamptz not null,
        zone text not null,
        bed homeward.custody_bed,
        urgent boolean not null default false,
        words homeward.sealed not null default '',
        state homeward.house_report_state not null default 'OPEN',
        reply homeward.sealed not null default '',
        spell_id uuid references homeward.custody_spells,
        reported_by uuid not null references homeward.users,
        reported_at timestamptz not null default now(),
        decided_by uuid references homeward.users,
        decided_at timestamptz,
        changed boolean not null default false,
        version int not null default 1
      );
      comment on table homeward.house_reports is 'What a house says of somebody shared with it: came, left, needs, what happened; and what the organisation made of it.';
      comment on column homeward.house_reports.code is 'What came, what is needed, what happened, or where to.';
      comment on column homeward.house_reports.happened_at is 'When it was so, as the house says.';
      comment on column homeward.house_reports.zone is 'Time zone of the house, in which the moment was said.';
      comment on column homeward.house_reports.bed is 'For an arrival: the kind of bed.';
      comment on column homeward.house_reports.words is 'In words of the house. [personal]';
      comment on column homeward.house_reports.reply is 'What was done, or why it was declined; the house reads it. [personal]';
      comment on column homeward.house_reports.spell_id is 'The spell of custody that it began, ended or confirmed.';
      comment on column homeward.house_reports.changed is 'Accepted with another day or bed than the house said.';
      create index on homeward.house_reports (case_id, place_id);
      create index on homeward.house_reports (organisation_id, reported_at) where state in ('OPEN', 'SEEN');
      -- One arrival and one departure wait at a time.
      create unique index house_reports_one_waits on homeward.house_reports (case_id, place_id, kind) where state = 'OPEN' and kind in ('ARRIVAL', 'DEPARTURE');

      ${protect('homeward.house_reports', 'select, insert')}
      grant update (state, reply, spell_id, decided_by, decided_at, changed, version) on homeward.house_reports to homeward_app;
      ${allow('homeward.house_reports', 'select', `${onVisibleCase('house_reports')} and (${staff} or ${myHouse})`)}
      ${allow(
        'homeward.house_reports',
        'insert',
        `${onVisibleCase('house_reports')} and ${myHouse} and reported_by = ${me} and decided_by is null
        and (state = 'OPEN' or (state = 'ACCEPTED' and kind in ('ARRIVAL', 'DEPARTURE') and ${atOnce}))`,
      )}
      -- The house takes back what nobody decided; somebody of the organisation decides. What was decided stays.
      ${allow(
        'homeward.house_reports',
        'update',
        `${onVisibleCase('house_reports')} and ((state in ('OPEN', 'SEEN') and ${staff}) or (state = 'OPEN' and ${myHouse}))`,
        `${onVisibleCase('house_reports')} and ((${myHouse} and state = 'WITHDRAWN' and decided_by is null)
        or (${staff} and decided_by = ${me} and ((kind in ('ARRIVAL', 'DEPARTURE') and state in ('ACCEPTED', 'DECLINED')) or (kind in ('NEED', 'INCIDENT') and state in ('SEEN', 'DONE')))))`,
      )}
      create policy house_reports_read_under_glass on homeward.house_reports as restrictive for insert to homeward_app
        with check (case_id not in (select homeward.cases_under_my_glass()));
      create policy house_reports_kept_under_glass on homeward.house_reports as restrictive for update to homeward_app
        using (case_id not in (select homeward.cases_under_my_glass()));
      -- Erasing empties what is sealed.
      grant select, update (words, reply) on homeward.house_reports to homeward_auth;
      create policy house_reports_auth on homeward.house_reports to homeward_auth using (true) with check (true);

      grant select on homeward.partner_settings to homeward_auth;
      create policy partner_settings_auth on homeward.partner_settings for select to homeward_auth using (true);
      grant update (to_date, version) on homeward.custody_spells to homeward_auth;
      -- A house that is trusted ends the spell from which somebody came to it, and never reads it.
      create function homeward.end_spell_for_house(wanted uuid, day date, own boolean) returns text
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare here uuid := homeward.actor_place(); s record;
      begin
        if here is null or day is null or not exists (select 1 from homeward.partner_settings p where p.place_id = here and p.at_once and p.organisation_id = homeward.actor_organisation())
          or wanted not in (select homeward.cases_shared_with_my_mission())
          or not exists (select 1 from homeward.cases c where c.id = wanted and c.sensitivity = 'NORMAL' and c.erased_at is null) then return 'CLOSED'; end if;
        select x.id, x.place_id, x.from_date into s from homeward.custody_spells x where x.case_id = wanted and x.to_date is null for update;
        if not found then return 'NONE'; end if;
        if s.place_id is not distinct from here and not own then return 'HERE'; end if;
        if s.place_id is distinct from here and own then return 'NONE'; end if;
        if s.from_date > day then return 'LATER'; end if;
        update homeward.custody_spells x set to_date = day, version = x.version + 1 where x.id = s.id;
        return 'ENDED';
      end $$;
      comment on function homeward.end_spell_for_house is 'For a trusted house: ends where a person was who came, or its own spell of who left. Tells HERE, NONE, LATER, ENDED or CLOSED.';

      -- Of its own house alone, and the beds alone.
      create function homeward.keep_house_beds(expected int, women int, men int, family int, women_others int, men_others int, family_others int) returns int
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.custody_places p set beds_women = women, beds_men = men, beds_family = family, others_women = women_others, others_men = men_others,
          others_family = family_others, updated_at = now(), version = p.version + 1
        where p.id = homeward.actor_place() and p.organisation_id = homeward.actor_organisation() and p.version = expected
        returning p.version
      $$;
      comment on function homeward.keep_house_beds is 'A house says how many beds it has and how many of them others take or are closed.';
      grant update (beds_women, beds_men, beds_family, others_women, others_men, others_family, updated_at, version) on homeward.custody_places to homeward_auth;
      create policy custody_places_auth_beds on homeward.custody_places for update to homeward_auth using (true) with check (true);
      ${functions
        .map(
          (f) =>
            `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${functions.map((f) => `drop function homeward.${f};`).join('\n')}
      drop policy custody_places_auth_beds on homeward.custody_places;
      revoke update (beds_women, beds_men, beds_family, others_women, others_men, others_family, updated_at, version) on homeward.custody_places from homeward_auth;
      revoke update (to_date, version) on homeward.custody_spells from homeward_auth;
      drop policy partner_settings_auth on homeward.partner_settings;
      revoke select on homeward.partner_settings from homeward_auth;
      drop table homeward.house_reports;
      ${dropEvents('HOUSE_REPORTED')}
      ${dropCodes('case_event_kind', 'HOUSE_REPORTED')}
      drop domain homeward.house_report_code;
      drop domain homeward.house_report_state;
      drop domain homeward.house_report_kind;
    `);
  }
}

const functions = ['end_spell_for_house(uuid, date, boolean)', 'keep_house_beds(int, int, int, int, int, int, int)'];

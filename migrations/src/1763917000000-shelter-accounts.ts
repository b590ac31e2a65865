import type { MigrationInterface, QueryRunner } from 'typeorm';
import { is, me, myMission, myOrganisation, onCaseInReach, onVisibleCase } from './sql.js';

const here = `organisation_id = ${myOrganisation}`;
const staff = is('field_officer', 'caseworker', 'coordinator', 'supervisor');
const partner = is('partner');
const myPlace = `(select homeward.actor_place())`;
const standing = (whose: string): string =>
  `(${partner} and ${whose} and ended_at is null and until >= homeward.today())`;
const ours = `(mission_id = ${myMission} or place_id = ${myPlace})`;
const trusted = `exists (select 1 from homeward.partner_settings p where p.place_id = ${myPlace} and p.at_once)`;
const houses = `'SHELTER', 'HOTEL', 'HOSPITAL'`;

/**
 * A shelter signs in as a mission does: an account is bound to one of the two, and so is a share. What it reads and writes
 * of a case hangs on the share, and on the row of its own house.
 */
export class ShelterAccounts1763917000000 implements MigrationInterface {
  name = 'ShelterAccounts1763917000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.users add column place_id uuid references homeward.custody_places,
        add constraint users_one_partner check (num_nonnulls(mission_id, place_id) <= 1);
      alter table homeward.invitations add column place_id uuid references homeward.custody_places,
        add constraint invitations_one_partner check (num_nonnulls(mission_id, place_id) <= 1);
      comment on column homeward.users.place_id is 'For a partner: the house that gives people a bed, whose shared cases the user sees.';
      comment on column homeward.invitations.place_id is 'For a partner of a house: which.';
      create index on homeward.users (place_id) where place_id is not null;
      grant select (place_id), update (place_id) on homeward.users to homeward_app;
      ${carried('i.mission_id, now()', 'i.mission_id, i.place_id, now()')}

      -- Asked of the row itself, so that a house that became a police post opens nothing from that moment.
      create function homeward.actor_place() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select u.place_id from homeward.users u join homeward.custody_places p on p.id = u.place_id and p.organisation_id = u.organisation_id
        where u.id = homeward.actor_id() and u.organisation_id = homeward.actor_organisation() and u.disabled_at is null
          and p.kind in (${houses}) and homeward.has_role('partner')
      $$;
      comment on function homeward.actor_place is 'The house of the actor, while it is no authority.';
      revoke all on function homeward.actor_place() from public;
      grant execute on function homeward.actor_place() to homeward_app, homeward_auth;
      alter function homeward.actor_place() owner to homeward_auth;

      alter table homeward.case_shares alter column mission_id drop not null,
        add column place_id uuid references homeward.custody_places, add column expected_on date, add column note homeward.sealed not null default '',
        add constraint case_shares_one_partner check (num_nonnulls(mission_id, place_id) = 1);
      comment on table homeward.case_shares is 'What a partner (a mission or a house) may see, and until when.';
      comment on column homeward.case_shares.place_id is 'The house that may see it; else a mission.';
      comment on column homeward.case_shares.expected_on is 'For a house: when the person is expected.';
      comment on column homeward.case_shares.note is 'For a house: what it has to know to care for the person, and no more. [personal]';
      create index on homeward.case_shares (place_id, case_id) where ended_at is null;
      grant update (note) on homeward.case_shares to homeward_auth;
      create policy case_shares_auth_erase on homeward.case_shares for update to homeward_auth using (true) with check (true);

      alter table homeward.partner_settings alter column mission_id drop not null, add column place_id uuid references homeward.custody_places,
        add constraint partner_settings_one_partner check (num_nonnulls(mission_id, place_id) = 1);
      comment on table homeward.partner_settings is 'How far an organisation trusts a partner. Without a row: what it records is a proposal.';
      comment on column homeward.partner_settings.place_id is 'The house, where it is none of the missions.';
      create unique index on homeward.partner_settings (place_id, organisation_id);

      alter table homeward.custody_places add column others_women int not null default 0 check (others_women between 0 and 10000),
        add column others_men int not null default 0 check (others_men between 0 and 10000),
        add column others_family int not null default 0 check (others_family between 0 and 10000);
      comment on column homeward.custody_places.others_women is 'Of the beds for women: taken by people of others, or closed.';
      comment on column homeward.custody_places.others_men is 'Of the beds for men: taken by people of others, or closed.';
      comment on column homeward.custody_places.others_family is 'Of the beds in rooms for families: taken by people of others, or closed.';
      ${guardBeds(true)}

      set local role homeward_auth;
      create or replace function homeward.cases_shared_with_my_mission() returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, pg_temp as $$
        select s.case_id from homeward.case_shares s where (s.mission_id = homeward.actor_mission() or s.place_id = homeward.actor_place())
          and s.organisation_id = homeward.actor_organisation() and s.ended_at is null and s.until >= homeward.today()
      $$;
      create or replace function homeward.custody_counts() returns table (place_id uuid, bed text, people int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select s.place_id, s.bed::text, count(*)::int from homeward.custody_spells s
        where s.organisation_id = homeward.actor_organisation() and s.to_date is null and s.place_id is not null
          and (homeward.has_role('field_officer', 'caseworker', 'coordinator', 'supervisor') or s.place_id = homeward.actor_place())
        group by s.place_id, s.bed
      $$;
      reset role;
      ${endShares('mission_id uuid, place_id uuid', `c.purpose = case when s.place_id is null then 'MISSION' else 'ASSISTANCE' end`, 's.mission_id, s.place_id')}

      alter policy homeward_case_shares_select on homeward.case_shares
        using (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor', 'caseworker')} or ${standing(ours)}));
      alter policy homeward_case_shares_update on homeward.case_shares
        using (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor')} or ${standing(ours)}))
        with check (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor')} or ${standing(ours)}));
      alter policy homeward_partner_settings_select on homeward.partner_settings
        using (${here} and (${is('administrator', 'caseworker', 'coordinator', 'supervisor')} or (${partner} and ${ours})));
      -- Who invites somebody of a house chooses it by its name.
      alter policy homeward_custody_places_select on homeward.custody_places
        using (${here} and (${staff} or (${is('administrator')} and kind in (${houses})) or (${partner} and id = ${myPlace})));
      alter policy homeward_custody_spells_select on homeward.custody_spells
        using (${onVisibleCase('custody_spells')} and (${staff} or (${partner} and place_id = ${myPlace})));
      alter policy homeward_custody_spells_insert on homeward.custody_spells
        with check (${onCaseInReach('custody_spells')} and recorded_by = ${me} and (${staff} or (${partner} and place_id = ${myPlace} and ${trusted}
          and case_id in (select homeward.cases_shared_with_my_mission()))));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    const onlyMission = `mission_id = ${myMission}`;
    await q.query(`
      alter policy homeward_custody_spells_insert on homeward.custody_spells with check (${onCaseInReach('custody_spells')} and ${staff} and recorded_by = ${me});
      alter policy homeward_custody_spells_select on homeward.custody_spells using (${onVisibleCase('custody_spells')} and ${staff});
      alter policy homeward_custody_places_select on homeward.custody_places using (${here} and ${staff});
      alter policy homeward_partner_settings_select on homeward.partner_settings
        using (${here} and (${is('administrator', 'caseworker', 'coordinator', 'supervisor')} or (${partner} and ${onlyMission})));
      alter policy homeward_case_shares_update on homeward.case_shares
        using (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor')} or ${standing(onlyMission)}))
        with check (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor')} or ${standing(onlyMission)}));
      alter policy homeward_case_shares_select on homeward.case_shares
        using (${onVisibleCase('case_shares')} and (${is('coordinator', 'supervisor', 'caseworker')} or ${standing(onlyMission)}));
      ${endShares('mission_id uuid', `c.purpose = 'MISSION'`, 's.mission_id')}
      set local role homeward_auth;
      create or replace function homeward.custody_counts() returns table (place_id uuid, bed text, people int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select s.place_id, s.bed::text, count(*)::int from homeward.custody_spells s
        where s.organisation_id = homeward.actor_organisation() and s.to_date is null and s.place_id is not null
          and homeward.has_role('field_officer', 'caseworker', 'coordinator', 'supervisor')
        group by s.place_id, s.bed
      $$;
      create or replace function homeward.cases_shared_with_my_mission() returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, pg_temp as $$
        select s.case_id from homeward.case_shares s where s.mission_id = homeward.actor_mission() and s.organisation_id = homeward.actor_organisation() and s.ended_at is null and s.until >= homeward.today()
      $$;
      reset role;
      ${guardBeds(false)}
      alter table homeward.custody_places drop column others_family, drop column others_men, drop column others_women;
      ${['partner_settings', 'case_shares']
        .map(
          (table) => `
      alter table homeward.${table} no force row level security;
      delete from homeward.${table} where place_id is not null;
      alter table homeward.${table} force row level security;
      alter table homeward.${table} drop column place_id, alter column mission_id set not null;`,
        )
        .join('\n')}
      drop policy case_shares_auth_erase on homeward.case_shares;
      alter table homeward.case_shares drop column note, drop column expected_on;
      drop function homeward.actor_place();
      ${carried('i.mission_id, i.place_id, now()', 'i.mission_id, now()')}
      alter table homeward.invitations drop column place_id;
      alter table homeward.users drop column place_id;
    `);
  }
}

/** An invitation hands on what it says. */
const carried = (was: string, becomes: string): string => {
  const column = (values: string): string =>
    values.includes('place_id') ? 'mission_id, place_id, password_changed_at' : 'mission_id, password_changed_at';
  return `
      set local role homeward_auth;
      do $do$ begin
        execute replace(replace(pg_get_functiondef('homeward.accept_invitation(text, uuid, text, text)'::regprocedure), '${column(was)}', '${column(becomes)}'), '${was}', '${becomes}');
      end $do$;
      reset role;`;
};

/** What others take or what is closed is not free. */
const guardBeds = (others: boolean): string => {
  const beds = (name: string): string => (others ? `p.beds_${name} - p.others_${name}` : `p.beds_${name}`);
  return `
      set local role homeward_auth;
      create or replace function homeward.guard_beds() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare beds int; taken int;
      begin
        if new.place_id is null or new.bed is null or new.to_date is not null or new.over_beds then return new; end if;
        perform pg_advisory_xact_lock(hashtextextended(new.place_id::text, 72));
        select case new.bed::text when 'WOMEN' then ${beds('women')} when 'MEN' then ${beds('men')} else ${beds('family')} end into beds
          from homeward.custody_places p where p.id = new.place_id;
        if beds is null then return new; end if;
        select count(*) into taken from homeward.custody_spells s
          where s.place_id = new.place_id and s.bed::text = new.bed::text and s.to_date is null and s.id <> new.id;
        if taken >= beds then raise exception 'no bed is free' using errcode = '23514', constraint = 'custody_beds_free'; end if;
        return new;
      end $$;
      reset role;`;
};

const endShares = (columns: string, purpose: string, told: string): string => `
      drop function homeward.end_shares_without_consent(uuid);
      -- Harmless in anybody's hand: it ends only what the last word on the consent no longer carries.
      create function homeward.end_shares_without_consent(wanted uuid) returns table (${columns})
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.case_shares s set ended_at = now(), version = s.version + 1
        where s.case_id = wanted and s.organisation_id = homeward.actor_organisation() and s.ended_at is null
          and (select not c.given or c.withdrawn_at is not null from homeward.consents c
            where c.case_id = wanted and ${purpose} order by c.recorded_at desc, c.id desc limit 1)
        returning ${told}
      $$;
      comment on function homeward.end_shares_without_consent is 'Ends sharing with partners whose consent was refused or taken back; tells which partners.';
      revoke all on function homeward.end_shares_without_consent(uuid) from public;
      grant execute on function homeward.end_shares_without_consent(uuid) to homeward_app;
      alter function homeward.end_shares_without_consent(uuid) owner to homeward_auth;`;

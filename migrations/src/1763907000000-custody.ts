import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addCodes,
  allow,
  dropCodes,
  dropEvents,
  is,
  me,
  myOrganisation,
  onCaseInReach,
  onVisibleCase,
  protect,
} from './sql.js';

const here = `organisation_id = ${myOrganisation}`;
const staff = is('field_officer', 'caseworker', 'coordinator', 'supervisor');
const writers = is('coordinator', 'supervisor');
const mySession = `(select nullif(current_setting('app.session_id', true), '')::uuid)`;
const answers = ['food', 'medical', 'family_contact', 'minors_apart', 'ill_treatment'];

/** Places of custody, what was seen there each time somebody looked, and how many beds are taken. */
export class Custody1763907000000 implements MigrationInterface {
  name = 'Custody1763907000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.custody_access as text check (value in ('NONE', 'LIMITED', 'FREE'));
      create domain homeward.custody_answer as text check (value in ('YES', 'NO', 'REFUSED', 'UNKNOWN', 'NOT_ASKED'));
      create domain homeward.custody_basis as text check (value in ('NONE_NAMED', 'IMMIGRATION', 'CRIMINAL_SUSPICION', 'WITNESS', 'PROTECTION', 'COURT_ORDER', 'OTHER_BASIS'));
      create domain homeward.custody_bed as text check (value in ('WOMEN', 'MEN', 'FAMILY'));
      ${addCodes('case_event_kind', 'CUSTODY_REVIEWED')}

      create table homeward.custody_places (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        kind homeward.custody_kind not null,
        name homeward.sealed not null,
        country homeward.country not null,
        province text not null default '',
        phone homeward.sealed not null default '',
        answers homeward.sealed not null default '',
        visits homeward.sealed not null default '',
        lawyer_access homeward.custody_access,
        mission_access homeward.custody_access,
        ngo_access homeward.custody_access,
        dangers homeward.sealed not null default '',
        beds_women int check (beds_women between 0 and 10000),
        beds_men int check (beds_men between 0 and 10000),
        beds_family int check (beds_family between 0 and 10000),
        closed_on date,
        updated_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on table homeward.custody_places is 'Where people are brought after they came out: shelters, police, holding places, hospitals. Reference data of the organisation.';
      comment on column homeward.custody_places.name is 'Name or code, without the address. [personal]';
      comment on column homeward.custody_places.phone is 'Phone of the place. [personal]';
      comment on column homeward.custody_places.answers is 'Who answers there. [personal]';
      comment on column homeward.custody_places.visits is 'When visits are possible and who may enter, in words. [personal]';
      comment on column homeward.custody_places.lawyer_access is 'Whether lawyers come to the people; null: not known.';
      comment on column homeward.custody_places.mission_access is 'Whether embassies come to their people; null: not known.';
      comment on column homeward.custody_places.ngo_access is 'Whether organisations such as ours come to the people; null: not known.';
      comment on column homeward.custody_places.dangers is 'What is dangerous about the place. [personal]';
      comment on column homeward.custody_places.beds_women is 'Beds for women; null: not counted.';
      comment on column homeward.custody_places.beds_family is 'Beds in rooms for families.';
      comment on column homeward.custody_places.closed_on is 'Nobody is brought there from this day on; spells keep it.';
      create index on homeward.custody_places (organisation_id);

      create table homeward.custody_place_addresses (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        place_id uuid not null references homeward.custody_places,
        address homeward.sealed not null,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.custody_place_addresses is 'How a place is found: the last row counts. Read by a supervisor with a reason.';
      comment on column homeward.custody_place_addresses.address is 'Whoever knows it can wait there. [sealed]';
      create index on homeward.custody_place_addresses (place_id, recorded_at desc);

      create table homeward.custody_place_openings (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        place_id uuid not null references homeward.custody_places,
        user_id uuid not null references homeward.users,
        session_id uuid not null,
        reason homeward.sealed not null,
        opened_at timestamptz not null default now()
      );
      comment on table homeward.custody_place_openings is 'Why somebody read the address of a place, each time.';
      comment on column homeward.custody_place_openings.session_id is 'The sitting: the next sign-in is asked again.';
      comment on column homeward.custody_place_openings.reason is 'In words. [personal]';
      create index on homeward.custody_place_openings (place_id, user_id);

      alter table homeward.custody_spells add column place_id uuid references homeward.custody_places, add column bed homeward.custody_bed,
        add column reason homeward.sealed not null default '', add column legal_basis homeward.custody_basis, add column hearing_on date;
      comment on column homeward.custody_spells.place_id is 'The place among those of the organisation; its name then stands in place as well, as it was that day.';
      comment on column homeward.custody_spells.bed is 'Which kind of bed is taken, where beds are counted.';
      comment on column homeward.custody_spells.reason is 'Why the person is held, as whoever holds says. [personal]';
      comment on column homeward.custody_spells.legal_basis is 'On what ground the person is held.';
      comment on column homeward.custody_spells.hearing_on is 'The next hearing or appointment.';
      create index on homeward.custody_spells (place_id) where to_date is null;

      create table homeward.custody_reviews (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        spell_id uuid not null references homeward.custody_spells,
        reviewed_on date not null,
        still_right boolean not null,
        seen boolean not null,
        seen_by homeward.sealed not null default '',
        access homeward.custody_access not null,
        ${answers.map((name) => `${name} homeward.custody_answer not null default 'NOT_ASKED',`).join('\n        ')}
        medical_urgent boolean not null default false,
        note homeward.sealed not null default '',
        next_on date,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.custody_reviews is 'Each time somebody looked whether a place of custody is still right, and what was seen. Only added.';
      comment on column homeward.custody_reviews.seen is 'Somebody saw the person, with own eyes.';
      comment on column homeward.custody_reviews.seen_by is 'Who saw the person, where it was not whoever wrote this down. [personal]';
      comment on column homeward.custody_reviews.access is 'How far those who help come to the person.';
      comment on column homeward.custody_reviews.food is 'Enough food and water.';
      comment on column homeward.custody_reviews.medical is 'Is treated when ill.';
      comment on column homeward.custody_reviews.family_contact is 'May speak with the family.';
      comment on column homeward.custody_reviews.minors_apart is 'Minors are kept apart from adults who are no family.';
      comment on column homeward.custody_reviews.ill_treatment is 'Ill-treatment was told of or seen.';
      comment on column homeward.custody_reviews.medical_urgent is 'Needs a doctor now.';
      comment on column homeward.custody_reviews.note is 'What was seen, in words. [personal]';
      comment on column homeward.custody_reviews.next_on is 'When somebody looks again.';
      create index on homeward.custody_reviews (spell_id, reviewed_on desc, recorded_at desc);
      create index on homeward.custody_reviews (case_id);

      -- How many, not who: a bed is taken also by somebody whose case the reader does not see.
      create function homeward.custody_counts() returns table (place_id uuid, bed text, people int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select s.place_id, s.bed::text, count(*)::int from homeward.custody_spells s
        where s.organisation_id = homeward.actor_organisation() and s.to_date is null and s.place_id is not null
          and homeward.has_role('field_officer', 'caseworker', 'coordinator', 'supervisor')
        group by s.place_id, s.bed
      $$;
      comment on function homeward.custody_counts is 'People who are at a place now, by kind of bed.';
      revoke all on function homeward.custody_counts() from public;
      grant execute on function homeward.custody_counts() to homeward_app;
      alter function homeward.custody_counts() owner to homeward_auth;

      ${protect('homeward.custody_places')}
      ${['custody_place_addresses', 'custody_place_openings', 'custody_reviews'].map((t) => protect(`homeward.${t}`, 'select, insert')).join('\n')}
      ${allow('homeward.custody_places', 'select', `${here} and ${staff}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.custody_places', c, `${here} and ${writers}`)).join('\n')}
      ${allow('homeward.custody_place_openings', 'select', `${here} and ${is('supervisor')} and user_id = ${me}`)}
      ${allow('homeward.custody_place_openings', 'insert', `${here} and ${is('supervisor')} and user_id = ${me}`)}
      ${allow('homeward.custody_place_addresses', 'select', `${here} and ${is('supervisor')} and exists (select 1 from homeward.custody_place_openings o where o.place_id = custody_place_addresses.place_id and o.session_id = ${mySession})`)}
      ${allow('homeward.custody_place_addresses', 'insert', `${here} and ${writers} and recorded_by = ${me}`)}
      ${allow('homeward.custody_reviews', 'select', `${onVisibleCase('custody_reviews')} and ${staff}`)}
      ${allow('homeward.custody_reviews', 'insert', `${onCaseInReach('custody_reviews')} and ${staff} and recorded_by = ${me}`)}
      create policy custody_reviews_read_under_glass on homeward.custody_reviews as restrictive for insert to homeward_app
        with check (case_id not in (select homeward.cases_under_my_glass()));
      create policy custody_reviews_kept_under_glass on homeward.custody_reviews as restrictive for update to homeward_app
        using (case_id not in (select homeward.cases_under_my_glass()));
      -- Erasing empties what is sealed.
      grant update (reason) on homeward.custody_spells to homeward_auth;
      grant select, update (seen_by, note) on homeward.custody_reviews to homeward_auth;
      create policy custody_reviews_auth on homeward.custody_reviews to homeward_auth using (true) with check (true);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.custody_counts();
      drop table homeward.custody_reviews;
      alter table homeward.custody_spells drop column hearing_on, drop column legal_basis, drop column reason, drop column bed, drop column place_id;
      drop table homeward.custody_place_openings, homeward.custody_place_addresses, homeward.custody_places;
      ${dropEvents('CUSTODY_REVIEWED')}
      ${dropCodes('case_event_kind', 'CUSTODY_REVIEWED')}
      drop domain homeward.custody_bed;
      drop domain homeward.custody_basis;
      drop domain homeward.custody_answer;
      drop domain homeward.custody_access;
    `);
  }
}

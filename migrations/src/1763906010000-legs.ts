import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, is, myOrganisation, onVisibleCase, protect } from './sql.js';

const underGlass = `(select homeward.cases_under_my_glass())`;
const kinds = ['TRAIN', 'CAR'];

/** Legs of a journey with what they were before, how it is known that people left and arrived, and who needs a visa to change where. */
export class Legs1763906010000 implements MigrationInterface {
  name = 'Legs1763906010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${addCodes('movement_kind', ...kinds)}
      create domain homeward.known_by as text check (value in ('SEEN', 'ESCORT_TOLD', 'PERSON_TOLD', 'RECEIVER_TOLD', 'CARRIER_TOLD', 'OTHER'));
      create domain homeward.leg_change as text check (value in ('MOVED', 'CANCELLED', 'REBOOKED', 'CORRECTED'));
      create domain homeward.transit_need as text check (value in ('NOT_NEEDED', 'NEEDED', 'TO_BE_CHECKED'));
      create domain homeward.transit_answer as text check (value in ('HAS_VISA', 'CARRIER_CONFIRMED', 'MISSION_CONFIRMED', 'OTHER'));

      create table homeward.movement_legs (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        movement_id uuid not null references homeward.movements,
        position int not null check (position between 1 and 12),
        kind homeward.movement_kind not null,
        carrier text not null default '',
        number text not null default '',
        from_place text not null,
        to_place text not null,
        to_country homeward.country not null,
        departs_at timestamptz not null,
        departs_zone text not null,
        arrives_at timestamptz,
        arrives_zone text not null,
        airside boolean not null default true,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now(),
        ended_at timestamptz,
        ended_by uuid references homeward.users,
        change homeward.leg_change,
        change_reason text not null default '',
        version int not null default 1,
        check (arrives_at is null or arrives_at > departs_at),
        check (num_nonnulls(ended_at, ended_by, change) in (0, 3))
      );
      comment on table homeward.movement_legs is 'Flights, buses and crossings of a journey, in their order. What was changed stays, ended, with who, when and why.';
      comment on column homeward.movement_legs.position is 'Place in the order of the journey, from 1.';
      comment on column homeward.movement_legs.airside is 'Whoever changes here stays on the far side of the border control; false: they enter the country.';
      comment on column homeward.movement_legs.departs_zone is 'IANA zone of the place of departure.';
      comment on column homeward.movement_legs.arrives_zone is 'IANA zone of the place of arrival.';
      comment on column homeward.movement_legs.change_reason is 'Why it was changed: about the flight, not about people.';
      create unique index movement_legs_standing on homeward.movement_legs (movement_id, position) where ended_at is null;
      create index on homeward.movement_legs (movement_id, recorded_at);

      create table homeward.movement_confirmations (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        movement_id uuid not null references homeward.movements,
        what homeward.passenger_state not null check (what in ('DEPARTED', 'ARRIVED')),
        on_day date not null,
        known_by homeward.known_by not null,
        people int not null check (people >= 0),
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.movement_confirmations is 'That people left or arrived: how many, known from whom, said by whom. Never changed.';
      create index on homeward.movement_confirmations (movement_id, recorded_at);

      create table homeward.transit_rules (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        nationality homeward.country,
        country homeward.country not null,
        airside boolean,
        most_hours int check (most_hours between 1 and 240),
        need homeward.transit_need not null,
        valid_from date not null,
        valid_to date,
        source text not null check (btrim(source) <> ''),
        version int not null default 1,
        check (valid_to is null or valid_to >= valid_from)
      );
      comment on table homeward.transit_rules is 'Who needs a visa to change planes where: dated reference data of the organisation, each row with its source.';
      comment on column homeward.transit_rules.nationality is 'Null: of any nationality.';
      comment on column homeward.transit_rules.airside is 'Null: on either side of the border control.';
      comment on column homeward.transit_rules.most_hours is 'Up to so many hours; null: however long.';
      create index on homeward.transit_rules (organisation_id, country, nationality);

      create table homeward.transit_clearances (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        movement_id uuid not null references homeward.movements,
        country homeward.country not null,
        need homeward.transit_need not null,
        answer homeward.transit_answer not null,
        reason homeward.sealed not null,
        cleared_by uuid not null references homeward.users,
        cleared_at timestamptz not null default now()
      );
      comment on table homeward.transit_clearances is 'Why somebody may change in a country where a visa is needed or nobody knows. Never changed.';
      comment on column homeward.transit_clearances.need is 'What the rules said then.';
      comment on column homeward.transit_clearances.reason is 'In words. [personal]';
      create index on homeward.transit_clearances (case_id, movement_id);
      create index on homeward.transit_clearances (movement_id);

      -- Every journey that is booked has one leg: itself.
      alter table homeward.movements no force row level security;
      insert into homeward.movement_legs (id, organisation_id, movement_id, position, kind, carrier, number, from_place, to_place, to_country, departs_at, departs_zone,
          arrives_at, arrives_zone, recorded_by, recorded_at)
        select gen_random_uuid(), organisation_id, id, 1, kind, carrier, number, from_place, to_place, to_country, departs_at, departs_zone, arrives_at, arrives_zone, created_by, created_at
        from homeward.movements;
      alter table homeward.movements force row level security;

      ${protect('homeward.movement_legs')}
      ${allow('homeward.movement_legs', 'select', `organisation_id = ${myOrganisation} and ${is('caseworker', 'coordinator', 'supervisor')}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.movement_legs', c, `organisation_id = ${myOrganisation} and ${is('coordinator')}`)).join('\n')}
      ${protect('homeward.movement_confirmations', 'select, insert')}
      ${allow('homeward.movement_confirmations', 'select', `organisation_id = ${myOrganisation} and ${is('caseworker', 'coordinator', 'supervisor')}`)}
      ${allow('homeward.movement_confirmations', 'insert', `organisation_id = ${myOrganisation} and ${is('coordinator')} and recorded_by = (select homeward.actor_id())`)}
      ${protect('homeward.transit_rules')}
      ${allow('homeward.transit_rules', 'select', `organisation_id = ${myOrganisation} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor', 'administrator')}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.transit_rules', c, `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`)).join('\n')}
      ${protect('homeward.transit_clearances', 'select, insert')}
      ${allow('homeward.transit_clearances', 'select', `${onVisibleCase('transit_clearances')} and ${is('caseworker', 'coordinator', 'supervisor')}`)}
      ${allow('homeward.transit_clearances', 'insert', `${onVisibleCase('transit_clearances')} and ${is('coordinator')} and cleared_by = (select homeward.actor_id())`)}
      create policy transit_clearances_read_under_glass on homeward.transit_clearances as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
      create policy transit_clearances_kept_under_glass on homeward.transit_clearances as restrictive for update to homeward_app using (case_id not in ${underGlass});
      grant select, update (reason) on homeward.transit_clearances to homeward_auth;
      create policy transit_clearances_auth on homeward.transit_clearances to homeward_auth using (true) with check (true);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.transit_clearances, homeward.transit_rules, homeward.movement_confirmations, homeward.movement_legs;
      alter table homeward.movements no force row level security;
      alter table homeward.movements disable trigger user;
      update homeward.movements set kind = 'BUS' where kind in (${kinds.map((code) => `'${code}'`).join(', ')});
      alter table homeward.movements enable trigger user;
      alter table homeward.movements force row level security;
      ${dropCodes('movement_kind', ...kinds)}
      drop domain homeward.transit_answer;
      drop domain homeward.transit_need;
      drop domain homeward.leg_change;
      drop domain homeward.known_by;
    `);
  }
}

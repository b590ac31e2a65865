import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, myOrganisation, protect } from './sql.js';

const here = `organisation_id = ${myOrganisation}`;

/** Border crossings in dated rows, and where police and immigration hold people. Of a house that hides people no position can be stored. */
export class Map1763911000000 implements MigrationInterface {
  name = 'Map1763911000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.crossing_kind as text check (value in ('ROAD', 'BRIDGE', 'RIVER', 'RAIL', 'FOOT'));
      create domain homeward.crossing_state as text check (value in ('OPEN', 'LIMITED', 'CLOSED'));
      create table homeward.border_crossings (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        crossing_id uuid not null,
        name text not null check (btrim(name) <> ''),
        other_names text[] not null default '{}',
        country homeward.country not null,
        other_country homeward.country not null check (other_country <> country),
        province text not null default '',
        kind homeward.crossing_kind not null,
        state homeward.crossing_state not null,
        hours text not null default '',
        latitude double precision check (latitude between -90 and 90),
        longitude double precision check (longitude between -180 and 180),
        valid_from date not null,
        valid_to date,
        source text not null check (btrim(source) <> ''),
        checked_on date,
        checked_by uuid references homeward.users,
        recorded_by uuid references homeward.users,
        recorded_at timestamptz not null default now(),
        version int not null default 1,
        check (valid_to is null or valid_to >= valid_from),
        check (num_nonnulls(latitude, longitude) in (0, 2))
      );
      comment on table homeward.border_crossings is 'Where people cross borders: dated reference data of the organisation. What changes is ended and written anew; each row says where it is known from.';
      comment on column homeward.border_crossings.crossing_id is 'The crossing that its rows are about, one after the other.';
      comment on column homeward.border_crossings.other_names is 'Its names in other scripts and on the other side.';
      comment on column homeward.border_crossings.country is 'The side from which it is named first.';
      comment on column homeward.border_crossings.province is 'On the side of country.';
      comment on column homeward.border_crossings.state is 'Whether it lets people through in these days.';
      comment on column homeward.border_crossings.hours is 'When it is open, in words.';
      comment on column homeward.border_crossings.source is 'Where this is known from, or that it is to be checked.';
      comment on column homeward.border_crossings.checked_on is 'The day on which somebody compared it with its source; null: to be checked.';
      comment on column homeward.border_crossings.checked_by is 'Who compared it.';
      comment on column homeward.border_crossings.recorded_by is 'Who wrote the row; null: it came with the first set.';
      create unique index border_crossings_standing on homeward.border_crossings (crossing_id) where valid_to is null;
      create index on homeward.border_crossings (organisation_id, country, other_country);
      ${protect('homeward.border_crossings')}
      ${allow('homeward.border_crossings', 'select', `${here} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor', 'administrator')}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.border_crossings', c, `${here} and ${is('administrator', 'coordinator')}`)).join('\n')}

      alter table homeward.custody_places add column latitude double precision check (latitude between -90 and 90), add column longitude double precision check (longitude between -180 and 180),
        add constraint custody_places_position_whole check (num_nonnulls(latitude, longitude) in (0, 2)),
        add constraint custody_places_no_position_of_shelters check (latitude is null or kind in ('POLICE', 'IMMIGRATION_DETENTION'));
      comment on column homeward.custody_places.latitude is 'Of police and immigration alone: where a house stands that hides people is not stored.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.custody_places drop column longitude, drop column latitude;
      drop table homeward.border_crossings;
      drop domain homeward.crossing_state;
      drop domain homeward.crossing_kind;
    `);
  }
}

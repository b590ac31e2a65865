import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, myOrganisation, protect } from './sql.js';

/** Compounds: the registry that everybody who works with people may read, and field staff may write. */
export class Locations1763700003000 implements MigrationInterface {
  name = 'Locations1763700003000';

  async up(q: QueryRunner): Promise<void> {
    const readers = is('field_officer', 'caseworker', 'coordinator', 'supervisor');
    await q.query(`
      create table homeward.compounds (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        name text not null,
        aliases text[] not null default '{}',
        country homeward.country not null,
        province text not null default '',
        latitude double precision check (latitude between -90 and 90),
        longitude double precision check (longitude between -180 and 180),
        precision homeward.position_precision,
        status homeward.compound_status not null default 'UNKNOWN',
        status_since homeward.partial_date,
        floors int check (floors between 0 and 200),
        armed_group text not null default '',
        description text not null default '',
        search_key text not null default '',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version int not null default 1,
        check ((latitude is null) = (longitude is null) and (latitude is null) = (precision is null))
      );
      comment on column homeward.compounds.precision is 'A position without its precision would be read as exact.';
      create index on homeward.compounds (organisation_id, name, id);

      create table homeward.compound_operators (
        id uuid primary key,
        organisation_id uuid not null,
        compound_id uuid not null references homeward.compounds,
        kind homeward.operator_kind not null,
        name text not null,
        note text not null default '',
        ended_at timestamptz,
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create index on homeward.compound_operators (compound_id);

      create table homeward.compound_events (
        id uuid primary key,
        organisation_id uuid not null,
        compound_id uuid not null references homeward.compounds,
        status homeward.compound_status not null,
        happened_on homeward.partial_date,
        source text not null default '',
        note text not null default '',
        moved_to uuid references homeward.compounds,
        recorded_by uuid not null,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.compound_events is 'Status history: active, raided, emptied, moved to another compound.';
      create index on homeward.compound_events (compound_id, recorded_at desc);

      ${['compounds', 'compound_operators', 'compound_events']
        .map(
          (t) => `${protect(`homeward.${t}`)}
        ${allow(`homeward.${t}`, 'select', `organisation_id = ${myOrganisation} and ${readers}`)}
        ${allow(`homeward.${t}`, 'insert', `organisation_id = ${myOrganisation} and ${readers}`)}
        ${allow(`homeward.${t}`, 'update', `organisation_id = ${myOrganisation} and ${readers}`)}`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table homeward.compound_events, homeward.compound_operators, homeward.compounds cascade;`);
  }
}

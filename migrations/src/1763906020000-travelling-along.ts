import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, myOrganisation, onVisibleCase, protect } from './sql.js';

const underGlass = `(select homeward.cases_under_my_glass())`;
const staff = is('caseworker', 'coordinator', 'supervisor');
const ofACase = {
  companions: 'name, birth, relation, document_number',
  evidence_bags: 'label, what',
  evidence_handings: 'from_whom, to_whom, place',
} as const;

/** Who and what travels along: escorts, children without a case of their own, and evidence with its chain of custody. */
export class TravellingAlong1763906020000 implements MigrationInterface {
  name = 'TravellingAlong1763906020000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.movement_escorts (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        movement_id uuid not null references homeward.movements,
        name homeward.sealed not null,
        contact homeward.sealed not null,
        role text not null default '',
        added_by uuid not null references homeward.users,
        added_at timestamptz not null default now(),
        removed_at timestamptz,
        version int not null default 1
      );
      comment on table homeward.movement_escorts is 'Who travels along with people: staff or somebody else.';
      comment on column homeward.movement_escorts.name is 'Who. [personal]';
      comment on column homeward.movement_escorts.contact is 'How they are reached on the way. [personal]';
      comment on column homeward.movement_escorts.role is 'As what: nurse, officer of the mission.';
      create index on homeward.movement_escorts (movement_id);

      create table homeward.companions (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        movement_id uuid not null references homeward.movements,
        name homeward.sealed not null,
        birth homeward.sealed not null,
        relation homeward.sealed not null,
        document_number homeward.sealed not null,
        added_by uuid not null references homeward.users,
        added_at timestamptz not null default now(),
        removed_at timestamptz,
        version int not null default 1
      );
      comment on table homeward.companions is 'Children and relatives without a case of their own, who travel along with somebody.';
      comment on column homeward.companions.name is 'As in the paper. [personal]';
      comment on column homeward.companions.birth is 'Day or year of birth. [personal]';
      comment on column homeward.companions.relation is 'Whose child or relative, and how. [personal]';
      comment on column homeward.companions.document_number is 'Of the paper to travel on. [personal]';
      create index on homeward.companions (case_id);
      create index on homeward.companions (movement_id);

      create table homeward.evidence_bags (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        movement_id uuid not null references homeward.movements,
        label homeward.sealed not null,
        what homeward.sealed not null,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.evidence_bags is 'Evidence that travels along with somebody. Never changed.';
      comment on column homeward.evidence_bags.label is 'What stands on the bag or its seal. [personal]';
      comment on column homeward.evidence_bags.what is 'What is in it. [personal]';
      create index on homeward.evidence_bags (case_id);
      create index on homeward.evidence_bags (movement_id);

      create table homeward.evidence_handings (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        bag_id uuid not null references homeward.evidence_bags,
        handed_at timestamptz not null,
        from_whom homeward.sealed not null,
        to_whom homeward.sealed not null,
        place homeward.sealed not null,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.evidence_handings is 'The chain of custody of evidence: from whom, to whom, when. Never changed.';
      comment on column homeward.evidence_handings.from_whom is 'Who gave it. [personal]';
      comment on column homeward.evidence_handings.to_whom is 'Who took it. [personal]';
      comment on column homeward.evidence_handings.place is 'Where. [personal]';
      create index on homeward.evidence_handings (case_id);
      create index on homeward.evidence_handings (bag_id, handed_at);

      ${protect('homeward.movement_escorts')}
      ${allow('homeward.movement_escorts', 'select', `organisation_id = ${myOrganisation} and ${staff}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.movement_escorts', c, `organisation_id = ${myOrganisation} and ${is('coordinator')}`)).join('\n')}
      ${Object.entries(ofACase)
        .map(
          ([t, sealed]) => `
        ${protect(`homeward.${t}`, t === 'companions' ? 'select, insert, update' : 'select, insert')}
        ${allow(`homeward.${t}`, 'select', `${onVisibleCase(t)} and ${staff}`)}
        ${allow(`homeward.${t}`, 'insert', `${onVisibleCase(t)} and ${is('coordinator')} and ${t === 'companions' ? 'added_by' : 'recorded_by'} = (select homeward.actor_id())`)}
        ${t === 'companions' ? allow('homeward.companions', 'update', `${onVisibleCase(t)} and ${is('coordinator')}`) : ''}
        create policy ${t}_read_under_glass on homeward.${t} as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
        create policy ${t}_kept_under_glass on homeward.${t} as restrictive for update to homeward_app using (case_id not in ${underGlass});
        -- Erasing empties what is sealed.
        grant select, update (${sealed}) on homeward.${t} to homeward_auth;
        create policy ${t}_auth on homeward.${t} to homeward_auth using (true) with check (true);`,
        )
        .join('\n')}
      revoke update on homeward.companions, homeward.movement_escorts from homeward_app;
      grant update (removed_at, version) on homeward.companions, homeward.movement_escorts to homeward_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table homeward.evidence_handings, homeward.evidence_bags, homeward.companions, homeward.movement_escorts`,
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, myOrganisation, protect } from './sql.js';

const dated = ['mission_contacts', 'mission_requirements', 'mission_fees'];
const brought = [...dated, 'mission_holidays'];
const known = [...brought, 'mission_coverage', 'missions'];
const mine = `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`;

/**
 * Lists of the directory: what one list brought and ended is known, so that a wrong list is taken back as a whole. A row
 * that is checked keeps the source that it had, and has a version that a check must name.
 */
export class MissionLists1763914000000 implements MigrationInterface {
  name = 'MissionLists1763914000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.mission_imports (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        file_name text not null default '',
        made int not null check (made >= 0),
        ended jsonb not null default '[]',
        imported_by uuid not null references homeward.users,
        imported_at timestamptz not null default now(),
        undone_by uuid references homeward.users,
        undone_at timestamptz,
        version int not null default 1,
        check ((undone_at is null) = (undone_by is null))
      );
      comment on table homeward.mission_imports is 'Lists that were taken into the directory of missions. The list itself is not kept.';
      comment on column homeward.mission_imports.made is 'How many rows it brought.';
      comment on column homeward.mission_imports.ended is 'What it ended: kind, id, the last day of before and the version after it.';
      comment on column homeward.mission_imports.undone_at is 'When the whole list was taken back; its rows count for nothing since.';
      create index on homeward.mission_imports (organisation_id, imported_at desc);
      ${protect('homeward.mission_imports')}
      ${(['select', 'insert', 'update'] as const).map((c) => allow('homeward.mission_imports', c, mine)).join('\n')}

      ${brought
        .map(
          (t) => `
        alter table homeward.${t} add column import_id uuid references homeward.mission_imports;
        comment on column homeward.${t}.import_id is 'The list that brought it; null: written by hand or with the first set.';
        create index on homeward.${t} (import_id) where import_id is not null;`,
        )
        .join('\n')}
      ${dated
        .map(
          (t) => `
        alter table homeward.${t} add column withdrawn_on date;
        comment on column homeward.${t}.withdrawn_on is 'The list that brought it was taken back on this day: it counts for no day.';`,
        )
        .join('\n')}
      ${known
        .map(
          (t) => `
        alter table homeward.${t} ${t === 'missions' ? '' : 'add column version int not null default 1,'} add column earlier_sources jsonb not null default '[]';
        comment on column homeward.${t}.earlier_sources is 'Sources that it had before it was checked anew: source, checkedOn, checkedBy, until.';`,
        )
        .join('\n')}
      alter table homeward.missions
        add column zone text not null default '',
        add column opening text[] not null default '{}' check (cardinality(opening) <= 4);
      comment on column homeward.missions.zone is 'Its time zone; empty: not known.';
      comment on column homeward.missions.opening is 'When it is open on its working days, as HH:MM-HH:MM of its own time; empty: not known.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.missions drop column zone, drop column opening;
      ${known.map((t) => `alter table homeward.${t} drop column earlier_sources${t === 'missions' ? '' : ', drop column version'};`).join('\n')}
      -- Before there were lists to take back, a row that never held ended on the day on which it began.
      ${dated.map((t) => `alter table homeward.${t} no force row level security; update homeward.${t} set valid_to = valid_from where withdrawn_on is not null; alter table homeward.${t} force row level security; alter table homeward.${t} drop column withdrawn_on;`).join('\n')}
      ${brought.map((t) => `alter table homeward.${t} drop column import_id;`).join('\n')}
      drop table homeward.mission_imports;
    `);
  }
}

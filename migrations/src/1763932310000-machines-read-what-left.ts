import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation } from './sql.js';

const officeHere = `organisation_id = ${myOrganisation} and ${is('auditor', 'data_protection_officer')}`;
const person = `${me} is not null`;

/**
 * A program with a token reads as an auditor who is nobody. It is a reader outside: it gets exact tables that two people let go, and nothing that is protected
 * another way, or it would hold both.
 */
export class MachinesReadWhatLeft1763932310000 implements MigrationInterface {
  name = 'MachinesReadWhatLeft1763932310000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy statistics_releases_select on statistics.releases;
      drop policy statistics_cubes_select on statistics.cubes;
      ${allow('statistics.releases', 'select', `${officeHere} and (${person} or kind = 'TABLE' and confirmed_at is not null and withdrawn_at is null)`)}
      ${allow('statistics.cubes', 'select', `${officeHere} and ${person}`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy statistics_releases_select on statistics.releases;
      drop policy statistics_cubes_select on statistics.cubes;
      ${allow('statistics.releases', 'select', officeHere)}
      ${allow('statistics.cubes', 'select', officeHere)}
    `);
  }
}

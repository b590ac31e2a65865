import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, myOrganisation } from './sql.js';

const here = `organisation_id = ${myOrganisation}`;
const staff = `${here} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor')}`;
const policies = (where: string): string => `
  drop policy homeward_counters_select on homeward.counters;
  drop policy homeward_counters_insert on homeward.counters;
  drop policy homeward_counters_update on homeward.counters;
  ${(['select', 'insert', 'update'] as const).map((command) => allow('homeward.counters', command, where)).join('\n')}`;

/**
 * Only who adds cases, operations and movements reads and takes numbers: how many cases there are is nothing for a partner, and a
 * counter that is set back gives a number twice.
 */
export class NumbersByStaff1763860000000 implements MigrationInterface {
  name = 'NumbersByStaff1763860000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(policies(staff));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(policies(here));
  }
}

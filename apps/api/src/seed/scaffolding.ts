import type { ClientBase } from 'pg';
import { type Table, tableNames } from './tables.js';

interface Named {
  readonly on: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * What slows COPY down or forbids it, taken off and put on again in one transaction that nobody else sees into: forced
 * row-level security and the audit triggers (COPY is refused under the one, the other would write an event for each
 * fictional row), foreign keys and secondary indexes. Checking and sorting all rows at once in the end costs Postgres a third of
 * doing so row by row, and the foreign keys are validated over every row when they come back.
 */
export class Scaffolding {
  private constructor(
    private readonly keys: readonly Named[],
    private readonly indexes: readonly Named[],
  ) {}

  static async raise(client: ClientBase): Promise<Scaffolding> {
    const keys = await client.query<Named>(
      `select conrelid::regclass::text as on, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) order by conrelid::regclass::text, conname`,
      [tableNames.map(qualified)],
    );
    const indexes = await client.query<Named>(
      `select i.indrelid::regclass::text as on, i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
       order by i.indexrelid::regclass::text`,
      [tableNames.map(qualified)],
    );
    for (const table of everyTable)
      await client.query(`alter table ${table} no force row level security; alter table ${table} disable trigger user`);
    for (const { on, name } of keys.rows) await client.query(`alter table ${on} drop constraint ${name}`);
    for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
    return new Scaffolding(keys.rows, indexes.rows);
  }

  /** @throws when a foreign key or a unique index does not hold: then the whole filling is taken back */
  async takeDown(client: ClientBase): Promise<void> {
    await client.query(`set local maintenance_work_mem = '128MB'`);
    for (const { definition } of this.indexes) await client.query(definition);
    for (const { on, name, definition } of this.keys)
      await client.query(`alter table ${on} add constraint ${name} ${definition}`);
    for (const table of everyTable)
      await client.query(`alter table ${table} enable trigger user; alter table ${table} force row level security`);
  }
}

const qualified = (table: Table): string => `homeward.${table}`;
const everyTable = [
  ...tableNames.map(qualified),
  'homeward.data_keys',
  'homeward.letter_templates',
  'homeward.letters',
  'homeward.letter_cases',
];

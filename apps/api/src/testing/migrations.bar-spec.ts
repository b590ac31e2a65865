import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations, sealWith } from '@homeward/migrations';
import { sealedTable } from '@homeward/policy';
import { dropAll, seen, size, testDatabase, type TestDatabase, testIndexKey } from '@homeward/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { schemaLines, type TableShape, tablesOf } from '../backup/catalogue.js';
import { migrationSealer } from '../platform/crypto/migration-sealer.js';
import { LEDGER, migrate } from '../platform/db/migrate.js';
import { seed } from '../seed/seed.js';
import { testKeys, testSealing } from './test-keys.js';

/** What every later migration must carry people over, there and back: the first version that held any. */
const FIRST_WITH_PEOPLE = 'ConsentEndsSharing1763700061000';
// The log tells of every change, going down and up too; keys are made anew for what is sealed anew.
const left = /^(audit\.|homeward\.(data_keys|acts_done|throttle)$)/;

describe('migrations on a database with people in it', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    await seed({
      connectionString: database.superuserUrl,
      people: size(40, 2000),
      passwordHash: 'none',
      keys: testKeys,
      indexKey: testIndexKey,
      progress: () => undefined,
    });
  });
  afterAll(async () => {
    sealWith(undefined);
    await client.end();
    await dropAll();
  });

  /** Down until `to` is the last one that stands, each in a transaction of its own, as the owner. */
  const down = async (to: string | undefined): Promise<void> => {
    const source = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations: [...migrations],
      migrationsTableName: LEDGER,
      poolSize: 1,
    });
    await source.initialize();
    try {
      sealWith(migrationSealer(testKeys));
      for (;;) {
        const { rows } = await client.query<{ name: string }>(
          `select name from public.${LEDGER} order by id desc limit 1`,
        );
        if (rows[0] === undefined || rows[0].name === to) return;
        await source.undoLastMigration({ transaction: 'each' });
      }
    } finally {
      await source.destroy();
    }
  };
  const up = (): Promise<string[]> => migrate(database.ownerUrl, undefined, () => testKeys);

  /** A hash of each table's rows as somebody with the keys reads them. */
  const contents = async (shapes: readonly TableShape[]): Promise<Record<string, string>> => {
    const ask = async <R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> =>
      (await client.query<R>(text, [...values])).rows;
    const sealing = testSealing(ask);
    const found: Record<string, string> = {};
    for (const { table, columns, key } of shapes) {
      const name = table.replace(/^\w+\./, '');
      const sealed: Readonly<Record<string, unknown>> = sealedTable(name)?.columns ?? {};
      const list = columns.map((column) =>
        column in sealed
          ? `homeward.at('${name}.${column}', t.id, t.${column}) as ${column}`
          : `t.${column}::text as ${column}`,
      );
      const rows = await ask(
        `select ${list.join(', ')} from ${table} t order by ${key.length > 0 ? key.join(', ') : 't::text'}`,
      );
      await sealing.open(rows);
      found[table] = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    }
    return found;
  };

  it('go down and up again, and nothing is another', async () => {
    const before = await schemaLines(client);
    const top = await tablesOf(client);
    await down(FIRST_WITH_PEOPLE);
    // What was there before the later ones came is what they must give back.
    const there = new Map((await tablesOf(client)).map((shape) => [shape.table, shape]));
    const kept = top
      .filter(({ table }) => there.has(table) && !left.test(table))
      .map((shape) => ({
        ...shape,
        columns: shape.columns.filter((c) => there.get(shape.table)?.columns.includes(c)),
      }));
    await up();
    const first = await contents(kept);
    const rows = await client.query<{ n: number }>(`select count(*)::int as n from homeward.persons`);
    expect(rows.rows[0]?.n).toBeGreaterThanOrEqual(size(40, 2000));
    await down(FIRST_WITH_PEOPLE);
    await up();
    expect(await contents(kept)).toEqual(first);
    expect(await schemaLines(client)).toEqual(before);

    // One letter, and one policy: the same look finds both.
    await client.query(
      `update homeward.compounds set name = name || '.' where id = (select min(id::text)::uuid from homeward.compounds)`,
    );
    const other = await contents(kept);
    const changed = Object.keys(other).filter((table) => other[table] !== first[table]);
    await client.query('begin; drop policy homeward_cases_select on homeward.cases');
    const missing = before.length - (await schemaLines(client)).length;
    await client.query('rollback');
    expect({ changed, missing }).toEqual({ changed: ['homeward.compounds'], missing: 1 });

    // All the way: each `down` works with people in its tables, and what is built again is what was there.
    await down(undefined);
    expect((await tablesOf(client)).map(({ table }) => table)).toEqual([]);
    await up();
    expect(await schemaLines(client)).toEqual(before);
    seen({
      bar: 'migrations up, down, up on a seeded database: checksum',
      figure: `the same: ${before.length} lines of schema, ${kept.length} tables opened and compared; ${migrations.length} migrations to nothing and back`,
      control: `a letter changed: ${changed.length} table found; a policy dropped: ${missing} line found`,
    });
  });
});

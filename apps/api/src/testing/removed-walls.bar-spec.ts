import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inFull, seen, type TestDatabase, testDatabase } from '@homeward/testing';
import { randomOf } from './random.js';
import { type Removal, removals } from './removed-walls.js';
import { RowWalls } from './row-walls.js';
import { wallsOf } from './walls-of-a-table.js';

/**
 * Every wall of the database is taken away, one at a time and in a transaction that is taken back, and the questions of
 * row-walls.int-spec.ts about its table have to notice. In short a part of them, another one each time.
 */
const LEAST = 0.95;
const SHORT: Readonly<Record<Removal['kind'], number>> = { policy: 30, right: 15, trigger: 15 };

describe('a wall of the database that is taken away', () => {
  const { random, seed } = randomOf();
  let database: TestDatabase;
  let walls: RowWalls;
  let all: Removal[];
  beforeAll(async () => {
    database = await testDatabase();
    walls = await RowWalls.raise(database);
    all = await removals(walls);
  });
  afterAll(async () => {
    await walls.end();
    await database.drop();
  });

  const noticed = (table: string, statement: string): Promise<boolean> =>
    walls.tried(async () => {
      await walls.client.query(statement);
      for await (const { right } of wallsOf(walls, table)) if (!right) return true;
      return false;
    });
  const some = (list: readonly Removal[], kind: Removal['kind']): Removal[] => {
    const ofKind = list.filter((one) => one.kind === kind);
    if (inFull) return ofKind;
    return Array.from({ length: Math.min(SHORT[kind], ofKind.length) }, () =>
      ofKind.splice(random.below(ofKind.length), 1),
    ).flat();
  };

  it.each(['policy', 'right', 'trigger'] as const)('is noticed: %s', async (kind) => {
    const chosen = some(all, kind);
    const missed: string[] = [];
    for (const { table, name, statement } of chosen) if (!(await noticed(table, statement))) missed.push(name);
    process.stdout.write(`${kind}: not noticed: ${missed.join('; ') || 'none'}\n`);
    // The control: where nothing is taken away, nothing is noticed.
    const tables = [...new Set(chosen.map(({ table }) => table))];
    const control = inFull ? tables : tables.slice(0, 3);
    for (const table of control) expect([table, await noticed(table, 'select 1')]).toEqual([table, false]);
    const share = 1 - missed.length / chosen.length;
    expect({ seed, share: share >= LEAST, missed }).toEqual({ seed, share: true, missed });
    seen({
      bar: `remove one guard or policy at a time: the suite fails in >= 95 % (${kind} of the database)`,
      figure: `${chosen.length - missed.length} of ${chosen.length} removals noticed (${(share * 100).toFixed(1)} %)${missed.length > 0 ? `; not noticed: ${missed.join('; ')}` : ''}`,
      control: `with nothing taken away, 0 of ${control.length} tables had anything to notice`,
    });
  });
});

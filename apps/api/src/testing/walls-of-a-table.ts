import { type Cell, casesAndPersons, onCase, underGlassAlone } from './case-walls.js';
import { fromNowhere, ofTheHouse, privileges } from './house-walls.js';
import { hung } from './rows-of-a-case.js';
import type { RowWalls } from './row-walls.js';
import { guarded, tells } from './trigger-walls.js';

/** Every question about one table, the quick ones first. Within `tried`. */
export async function* wallsOf(walls: RowWalls, table: string): AsyncGenerator<Cell> {
  const name = table.split('.')[1] ?? '';
  yield* privileges(walls, table);
  yield* fromNowhere(walls, table);
  yield* guarded(walls, table);
  yield* tells(walls, table);
  yield* ofTheHouse(walls, table);
  if (!table.startsWith('homeward.')) return;
  yield* underGlassAlone(walls, name);
  if (name === 'cases' || name === 'persons') yield* casesAndPersons(walls, name);
  if (name in hung) yield* onCase(walls, [name]);
}

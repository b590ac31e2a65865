import { describe, expect, it } from '@jest/globals';
import { sampleCounts, tableOf } from '../../testing/random-tables.js';
import { attack } from './attack.js';
import { suppress } from './suppress.js';
import { publish, type SuppressedTable } from './table.js';

const subsets = (items: readonly number[], size: number): number[][] =>
  size === 0
    ? [[]]
    : items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));

/** Whether the pattern leaves every primary at least `width` wide, by the attack alone. */
async function isSafe(table: SuppressedTable): Promise<boolean> {
  const only = table.cells.filter(({ status }) => status === 'primary').map(({ key }) => key);
  const intervals = await attack(publish(table), { only });
  return intervals.every(({ lo, hi }) => hi - lo >= table.width);
}

describe('the minimum for tables of at most 60 cells', () => {
  it.each([
    [[3, 3], 1],
    [[3, 3], 2],
    [[2, 4], 3],
    [[4, 3], 4],
    [[2, 2, 2], 5],
    [[2, 2, 2], 6],
  ])(
    'no pattern with one cell fewer is safe: sizes %j, table %d',
    async (sizes, seed) => {
      const size = sizes.reduce((product, n) => product * n, 1);
      const table = tableOf(
        sizes,
        sampleCounts(size, seed, 45).map((count) => count + 3),
      );
      const { table: safe, report } = await suppress(table);
      expect(report.minimal).toBe(true);
      expect(await isSafe(safe)).toBe(true);
      const open = [...safe.cells.keys()].filter((i) => safe.cells[i]?.status !== 'primary');
      let tried = 0;
      for (const chosen of report.secondary > 0
        ? subsets(open, report.secondary - 1).filter((_, at, all) => at % Math.ceil(all.length / 460) === 0)
        : []) {
        const cells = safe.cells.map((cell, i) => ({
          ...cell,
          status:
            cell.status === 'primary' ? cell.status : chosen.includes(i) ? ('secondary' as const) : ('shown' as const),
        }));
        expect(await isSafe({ ...safe, cells })).toBe(false);
        tried++;
      }
      process.stdout.write(
        `${sizes.join(' x ')}: ${JSON.stringify(report)}, ${String(tried)} smaller patterns refused\n`,
      );
    },
    60_000,
  );
});

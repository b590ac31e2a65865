import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attack } from './attack.js';
import { attackOwn, suppressOwn, type OwnCell, type OwnDimension } from './own-table.js';
import { cellId, TOTAL } from './table.js';

const geo: OwnDimension = {
  name: 'geo',
  leaves: ['Spain', 'Portugal', 'Iceland'],
  groups: new Map([
    ['EU', ['Spain', 'Portugal']],
    ['nonEU', ['Iceland']],
  ]),
};
const age: OwnDimension = { name: 'age', leaves: ['young', 'old'], groups: new Map() };
const inner = (counts: Record<string, number>): Map<string, number> =>
  new Map(Object.entries(counts).map(([key, count]) => [cellId(key.split(' ')), count]));
const published = (cells: Awaited<ReturnType<typeof suppressOwn>>['cells']): OwnCell[] =>
  cells.map(({ key, count, status }) => ({ key, count: status === 'shown' ? count : undefined }));

describe('anybody’s own table', () => {
  const counts = inner({ 'Spain young': 5, 'Iceland young': 1, 'Spain old': 6, 'Iceland old': 4, 'Portugal young': 4 });

  it('gives every cell with its margins, groups among them', async () => {
    const { cells } = await suppressOwn([geo, age], counts, { k: 3, zeros: 'show' });
    expect(cells).toHaveLength(6 * 3);
    expect(cells[0]).toEqual({ key: [TOTAL, TOTAL], count: 20, status: 'shown' });
    expect(cells.filter(({ status }) => status === 'primary').map(({ key }) => key)).toEqual([
      ['nonEU', 'young'],
      ['Iceland', 'young'],
    ]);
  });

  it('hides zeros like small counts when they are protected', async () => {
    const { cells } = await suppressOwn([geo, age], counts, { k: 3, zeros: 'protect' });
    expect(cells.find(({ key }) => key.join() === 'Portugal,old')).toMatchObject({ count: 0, status: 'primary' });
  });

  it('takes the widest among the smallest patterns, and at least the width that was asked for', async () => {
    const loose = await suppressOwn([geo, age], counts, { k: 5, zeros: 'protect' });
    const wide = await suppressOwn([geo, age], counts, { k: 5, zeros: 'protect', width: 8 });
    const hidden = (one: typeof loose): number => one.cells.filter(({ status }) => status !== 'shown').length;
    expect(hidden(wide)).toBeGreaterThanOrEqual(hidden(loose));
    const narrowest = Math.min(
      ...(await attackOwn([geo, age], published(wide.cells), 0))!.map(({ lo, hi }) => hi - lo),
    );
    expect(narrowest).toBeGreaterThanOrEqual(8);
  });

  it('says that shown counts contradict each other', async () => {
    const cells = [
      { key: [TOTAL], count: 5 },
      { key: ['young'], count: 2 },
      { key: ['old'], count: 2 },
    ];
    expect(await attackOwn([age], cells, 0)).toBeUndefined();
  });

  it('leaves no primary cell exact, by the attack that shares nothing with it', async () => {
    const sizes: OwnDimension[] = [
      { name: 'a', leaves: ['a1', 'a2', 'a3'], groups: new Map() },
      { name: 'b', leaves: ['b1', 'b2', 'b3'], groups: new Map() },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 })), {
          minLength: 9,
          maxLength: 9,
        }),
        async (values) => {
          const counted = new Map(
            values.map((value, i) => [cellId([`a${String(Math.floor(i / 3) + 1)}`, `b${String((i % 3) + 1)}`]), value]),
          );
          // A table of hardly anybody has no safe pattern, and says so.
          fc.pre(values.reduce((a, b) => a + b, 0) >= 20);
          const { cells } = await suppressOwn(sizes, counted, { k: 4, zeros: 'protect' });
          const shown = published(cells);
          const dimensions = sizes.map(({ name, leaves }) => ({ name, categories: leaves }));
          const ours = (await attackOwn(sizes, shown, 0))!;
          const theirs = await attack({
            dimensions,
            zeros: 'protect',
            k: 4,
            cells: shown.map(({ key, count }) => ({ key, count: count ?? null })),
          });
          expect(ours.map(({ key, lo, hi }) => [key, lo, hi])).toEqual(theirs.map(({ key, lo, hi }) => [key, lo, hi]));
          const primary = new Set(cells.filter(({ status }) => status === 'primary').map(({ key }) => cellId(key)));
          for (const { key, lo, hi } of ours) if (primary.has(cellId(key))) expect(hi).toBeGreaterThan(lo);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

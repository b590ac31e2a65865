import { describe, expect, it } from '@jest/globals';
import { countsOf } from './over-periods.service.js';
import type { ReleaseRow, SnapshotRow } from './release-row.js';

const snapshot: SnapshotRow = {
  id: 's',
  period_from: '2026-01-01',
  period_to: '2026-03-31',
  corrects: false,
  rows_left: false,
  fines: false,
  sealed_at: new Date(0),
  sealed_by: null,
  releases: 2,
  cube: null,
};

const table = (number: number, dimensions: string[], cells: [string[], number | null][]): ReleaseRow =>
  ({
    number,
    dimensions,
    cells: cells.map(([key, count]) => ({ key, count, status: count === null ? 'secondary' : 'shown' })),
  }) as unknown as ReleaseRow;

describe('one thing over periods', () => {
  it('takes totals of tables by more things, and what one table shows and another hides', () => {
    const { releases, cells, counted } = countsOf(snapshot, 'sex', [
      table(
        3,
        ['sex'],
        [
          [['MALE'], null],
          [['FEMALE'], 20],
          [['Total'], 60],
        ],
      ),
      table(
        5,
        ['month', 'sex'],
        [
          [['2026-01', 'MALE'], 15],
          [['Total', 'MALE'], 40],
          [['Total', 'OTHER'], null],
          [['Total', 'Total'], 60],
        ],
      ),
    ]);
    expect(releases).toEqual([3, 5]);
    expect(counted).toBe(true);
    expect(Object.fromEntries(cells.map(({ key, count }) => [key.join(), count]))).toEqual({
      MALE: 40,
      FEMALE: 20,
      OTHER: null,
      Total: 60,
    });
  });

  it('says where nothing left, and where it was not counted', () => {
    expect(countsOf(snapshot, 'sex', [])).toMatchObject({ releases: [], cells: [], counted: true });
    expect(countsOf(snapshot, 'shoeSize', [])).toMatchObject({ counted: false });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { manifestCounts, manifestRows } from './manifest-rows.js';

type Args = Parameters<typeof manifestRows>;
const day = '2026-05-01';
const seat = (id: string, more: object = {}): Args[0][number] =>
  ({
    id,
    caseId: `case-${id}`,
    reference: `KH-2026-${id}`,
    initials: 'AB',
    state: 'BOOKED',
    sex: 'FEMALE',
    nationality: 'ID',
    seats: [],
    mark: null,
    ...more,
  }) as unknown as Args[0][number];
const named = (id: string, name: string): Args[1][number] =>
  ({ id, name, romanisedName: null, birth: '1999-01-01', travelDocument: 'X 1' }) as unknown as Args[1][number];
const child = (id: string, of: string, more: object = {}): Args[2][number] =>
  ({
    id,
    caseId: `case-${of}`,
    name: 'Budi',
    birth: '2024-06',
    documentNumber: '',
    mark: null,
    ...more,
  }) as unknown as Args[2][number];

const hostile = [
  '=HYPERLINK("http://x")',
  '+855 1',
  '@SUM(A1)',
  '\u202Eمحمد',
  'ម៉ៅ សុភា',
  'ก'.repeat(400),
  "O'Brien\tTab",
  '',
];

describe('rows of a manifest', () => {
  it('keep every name letter for letter, whatever the script, and nothing is run or cut', () => {
    const rows = manifestRows(
      hostile.map((_, at) => seat(`${at}`)),
      hostile.map((name, at) => named(`${at}`, name)),
      [],
      [],
      day,
    );
    expect(rows.map(({ name }) => name)).toEqual(hostile);
  });

  it('put children behind whom they travel with, as often as there are', () => {
    const rows = manifestRows(
      [seat('1'), seat('2', { state: 'NO_SHOW' }), seat('3')],
      [],
      [child('a', '3'), child('b', '1', { mark: 'ABOARD' }), child('c', '2')],
      [],
      day,
    );
    expect(rows.map(({ id, companion, mark }) => [id, companion, mark])).toEqual([
      ['1', false, null],
      ['b', true, 'ABOARD'],
      ['3', false, null],
      ['a', true, null],
    ]);
    expect(manifestCounts(rows)).toMatchObject({ all: 4, infants: 2, unknown: 2, minors: 2 });
  });

  it('count everybody once, whatever their birth', () => {
    const births = fc.array(fc.constantFrom(null, '', '2025', '2020-02', '1990-01-01', 'soon', '2008-05-02'));
    fc.assert(
      fc.property(births, (list) => {
        const rows = manifestRows(
          [seat('1')],
          [],
          list.map((birth, at) => child(`${at}`, '1', { birth })),
          [],
          day,
        );
        const { all, adults, children, infants, unknown, minors } = manifestCounts(rows);
        expect(adults + children + infants + unknown).toBe(all);
        expect(all).toBe(list.length + 1);
        expect(minors).toBeLessThanOrEqual(all);
      }),
    );
  });
});

import { DisclosureError } from '@homeward/disclosure';
import type { Axis } from './code-book.js';

export interface TallyRow {
  readonly codes: readonly string[];
  readonly people: number;
}

/**
 * True counts by up to `length` things, at their finest. They live until the noise is on them.
 *
 * @param tally people by columns of a sealed row
 * @returns by the places of the axes, joined with a comma; the last one's codes next to each other
 * @throws DisclosureError INVALID_TABLE when a row has a code that no axis has
 */
export async function countsOf(
  all: readonly Axis[],
  length: number,
  tally: (columns: readonly string[]) => Promise<readonly TallyRow[]>,
): Promise<Map<string, Float64Array>> {
  const counts = new Map<string, Float64Array>();
  for (const set of setsOf(all.length, length)) {
    const picked = set.map((a) => all[a]).filter((axis) => axis !== undefined);
    const cells = new Float64Array(picked.reduce((product, { codes }) => product * codes.length, 1));
    for (const { codes, people } of await tally(picked.flatMap(({ columns }) => columns))) {
      let [cell, from] = [0, 0];
      for (const { columns, codes: known, of } of picked) {
        const place = known.indexOf(of(codes.slice(from, from + columns.length)));
        if (place < 0) throw new DisclosureError('INVALID_TABLE', 'a sealed row has a code that is not in the book');
        cell = cell * known.length + place;
        from += columns.length;
      }
      cells[cell] = (cells[cell] ?? 0) + people;
    }
    counts.set(set.join(','), cells);
  }
  return counts;
}

function setsOf(n: number, length: number): number[][] {
  const one = Array.from({ length: n }, (_, i) => [i]);
  return length === 1 ? one : [...one, ...one.flatMap(([a = 0]) => one.slice(a + 1).map(([b = 0]) => [a, b]))];
}

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

describe('a width that was asked for', () => {
  const codes = (name: string, many: number): string[] => Array.from({ length: many }, (_, i) => `${name}${String(i)}`);
  const square = ['a', 'b'].map((name): OwnDimension => ({ name, leaves: codes(name, 2), groups: new Map() }));
  const grouped = [{ name: 'a', leaves: codes('a', 4), groups: new Map([['g', ['a0', 'a1']]]) }];
  const four = (dimensions: readonly OwnDimension[]): string[][] =>
    dimensions.reduce<string[][]>(
      (heads, { leaves }) => heads.flatMap((head) => leaves.map((leaf) => [...head, leaf])),
      [[]],
    );

  /**
   * How far apart an attacker's ends are by pattern (bits), of four unknowns, from all whole tables: each is filed by the cells in which it
   * differs from the true one, and fits every pattern that hides those.
   */
  function distances(
    counts: readonly number[],
    members: readonly (readonly number[])[],
    { least, most, of }: { least: number; most: number; of: readonly number[] },
  ): (hidden: number) => number {
    const sums = (atoms: readonly number[]): number[] =>
      members.map((cell) => cell.reduce((sum, atom) => sum + (atoms[atom] ?? 0), 0));
    const truth = sums(counts);
    const found = new Map<number, { lo: number[]; hi: number[] }>();
    for (let table = 0; table < most ** 4; table++) {
      const now = sums([0, 1, 2, 3].map((atom) => Math.floor(table / most ** atom) % most));
      const differing = now.reduce((bits, sum, i) => (sum === truth[i] ? bits : bits | (1 << i)), 0);
      if (now.some((sum, i) => sum < least && sum !== truth[i])) continue;
      const ends = found.get(differing) ?? { lo: [...now], hi: [...now] };
      found.set(differing, ends);
      for (const i of of) {
        ends.lo[i] = Math.min(ends.lo[i] ?? 0, now[i] ?? 0);
        ends.hi[i] = Math.max(ends.hi[i] ?? 0, now[i] ?? 0);
      }
    }
    return (hidden) => {
      const fit = [...found].flatMap(([differing, ends]) => ((differing & ~hidden) === 0 ? [ends] : []));
      return Math.min(
        ...of.map((i) => Math.max(...fit.map(({ hi }) => hi[i] ?? 0)) - Math.min(...fit.map(({ lo }) => lo[i] ?? 0))),
      );
    };
  }

  it.each([
    [square, 3, 4, 'protect', [1, 7, 4, 5]],
    [square, 3, 3, 'show', [2, 5, 6, 4]],
    [square, 5, 5, 'show', [0, 4, 6, 7]],
    [grouped, 4, 2, 'protect', [3, 5, 4, 6]],
    [grouped, 3, 4, 'show', [2, 1, 6, 5]],
  ] as const)(
    'takes the fewest hidden cells of all patterns, by all whole tables: %#',
    async (dimensions, k, width, zeros, counts) => {
      const keys = four(dimensions);
      const inner = new Map(keys.map((key, i) => [cellId(key), counts[i] ?? 0]));
      const { cells } = await suppressOwn(dimensions, inner, { k, zeros, width });
      const under = (code: string, leaf: string, d: number): boolean =>
        code === TOTAL || code === leaf || dimensions[d]?.groups.get(code)?.includes(leaf) === true;
      const members = cells.map(({ key }) =>
        keys.flatMap((leaves, atom) => (leaves.every((leaf, d) => under(key[d] ?? '', leaf, d)) ? [atom] : [])),
      );
      const all = counts.reduce<number>((sum, one) => sum + one, 0);
      const small = cells.flatMap(({ count }, i) => (count < k && (count > 0 || zeros === 'protect') ? [i] : []));
      const distance = distances(counts, members, {
        least: zeros === 'show' ? 1 : 0,
        most: all + width + 1,
        of: small,
      });
      const bits = (of: readonly number[]): number => of.reduce((mask, i) => mask | (1 << i), 0);
      const hidden = cells.flatMap(({ status }, i) => (status === 'shown' ? [] : [i]));
      expect(distance(bits(hidden))).toBeGreaterThanOrEqual(width);
      const empty = bits(cells.flatMap(({ count }, i) => (count === 0 && zeros === 'show' ? [i] : [])));
      const fewer = Array.from({ length: 1 << cells.length }, (_, mask) => mask).filter((mask) => {
        const many = mask.toString(2).replaceAll('0', '').length;
        return many === hidden.length - 1 && (mask & bits(small)) === bits(small) && (mask & empty) === 0;
      });
      for (const mask of fewer) expect(distance(mask)).toBeLessThan(width);
    },
  );
});

describe('published examples', () => {
  const dimension = (name: string, ...leaves: string[]): OwnDimension => ({ name, leaves, groups: new Map() });
  /** A table with its margins, line by line, `Total` last; undefined where it is hidden. */
  const table = (
    [rows, columns]: readonly [OwnDimension, OwnDimension],
    lines: readonly (readonly (number | undefined)[])[],
  ): OwnCell[] =>
    [...rows.leaves, TOTAL].flatMap((row, r) =>
      [...columns.leaves, TOTAL].map((column, c) => ({ key: [row, column], count: lines[r]?.[c] })),
    );
  const ends = async (
    dimensions: readonly [OwnDimension, OwnDimension],
    lines: readonly (readonly (number | undefined)[])[],
  ): Promise<string[]> =>
    ((await attackOwn(dimensions, table(dimensions, lines), 0)) ?? []).map(
      ({ key, lo, hi }) => `${key.join(' ')} ${String(lo)} to ${String(hi)}`,
    );
  const H = undefined;

  it('of Fischetti and Salazar (2000): investment of enterprises by activity and region', async () => {
    const by = [dimension('activity', 'I', 'II', 'III'), dimension('region', 'A', 'B', 'C')] as const;
    const lines = [
      [20, 50, 10, 80],
      [H, 19, H, 49],
      [H, 32, H, 61],
      [45, 101, 44, 190],
    ];
    expect(await ends(by, lines)).toEqual(['II A 0 to 25', 'II C 5 to 30', 'III A 0 to 25', 'III C 4 to 29']);
  });

  it('of the US Federal Committee on Statistical Methodology (Working Paper 22, 1994): children by county and education', async () => {
    const county = dimension('county', 'Alpha', 'Beta', 'Gamma', 'Delta');
    const education = dimension('education', 'low', 'medium', 'high', 'very high');
    const counts = [
      [15, 1, 3, 1],
      [20, 10, 10, 15],
      [3, 10, 10, 2],
      [12, 14, 7, 2],
    ];
    // Its example of what does not protect: two in each line and column, and yet one cell follows.
    const not = [
      [15, H, H, H, 20],
      [20, H, H, 15, 55],
      [H, 10, 10, H, 25],
      [H, 14, 7, H, 35],
      [50, 35, 30, 20, 135],
    ];
    expect(await ends([county, education], not)).toContain('Alpha very high 1 to 1');
    const inner = new Map(
      counts.flatMap((line, r) =>
        line.map((count, c) => [cellId([county.leaves[r] ?? '', education.leaves[c] ?? '']), count] as const),
      ),
    );
    const { cells, minimal } = await suppressOwn([county, education], inner, { k: 5, zeros: 'protect' });
    // As many as there, and none of them follows.
    expect({ minimal, hidden: cells.filter(({ status }) => status !== 'shown').length }).toEqual({
      minimal: true,
      hidden: 9,
    });
    const intervals = (await attackOwn([county, education], published(cells), 0)) ?? [];
    expect(intervals.every(({ lo, hi }) => hi > lo)).toBe(true);
  });

  it('of GaussSuppression (its article on small counts, table 9): a width of 5, and the intervals it prints', async () => {
    const by = [dimension('age', 'young', 'old'), dimension('geo', 'Iceland', 'Portugal', 'Spain')] as const;
    const total = [13, 12, 34, 59];
    const narrow = await ends(by, [[H, H, 17, 21], [H, H, 17, 38], total]);
    expect(narrow.slice(0, 2)).toEqual(['young Iceland 0 to 4', 'young Portugal 0 to 4']);
    const wide = await ends(by, [[H, H, H, 21], [H, H, H, 38], total]);
    expect(wide.slice(0, 2)).toEqual(['young Iceland 0 to 13', 'young Portugal 0 to 12']);
    const counts = inner({
      'young Iceland': 3,
      'young Portugal': 1,
      'young Spain': 17,
      'old Iceland': 10,
      'old Portugal': 11,
      'old Spain': 17,
    });
    const { cells } = await suppressOwn(by, counts, { k: 4, zeros: 'protect', width: 5 });
    expect(cells.filter(({ status }) => status !== 'shown').length).toBeLessThanOrEqual(6);
  });
});

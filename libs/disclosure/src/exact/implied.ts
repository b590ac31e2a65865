import { DisclosureError } from '../disclosure-error.js';
import { axisOf, cellId, codesOf, TOTAL, type CountTable, type Dimension } from './table.js';

/** A number that stands in no table and follows from two of them. */
export interface ImpliedCell {
  readonly dimensions: readonly Dimension[];
  readonly key: readonly string[];
  readonly count: number;
}

/**
 * Where two levels of one thing do not lie inside each other, their difference counts people whom no category of either counts: a region less
 * those of its countries that are listed is everybody of the region's other countries. Whoever has both tables has that number, so
 * a small one has to be protected like one that is shown. By the two levels alone, and by whatever else both tables count by.
 *
 * What two levels leave open between them even to whoever has every true number of both tables is no such number.
 *
 * @throws DisclosureError INVALID_TABLE when the tables contradict each other
 */
export function impliedCells(tables: readonly CountTable[]): ImpliedCell[] {
  const found = new Map<string, ImpliedCell>();
  tables.forEach((one, i) => {
    for (const other of tables.slice(i + 1))
      for (const cell of impliedByTwo(one, other))
        found.set(cellId(cell.dimensions.map((dimension, d) => idOf(dimension, cell.key[d] ?? '')).sort()), cell);
  });
  return [...found.values()];
}

const idOf = (dimension: Dimension, category: string): string =>
  [axisOf(dimension), ...[...codesOf(dimension, category)].sort()].join('\u001e');

/** The same people in both tables: which categories of each add up to them. */
interface Block {
  readonly codes: readonly string[];
  readonly one: readonly string[];
  readonly other: readonly string[];
}

function impliedByTwo(one: CountTable, other: CountTable): ImpliedCell[] {
  const shared = one.dimensions.flatMap((a) => {
    const b = other.dimensions.find((dimension) => axisOf(dimension) === axisOf(a));
    return b ? [{ axis: axisOf(a), a, b }] : [];
  });
  return shared.flatMap(({ axis, a, b }) => {
    const parts = partsOf(a, b);
    if (!parts.some(({ implied }) => implied)) return [];
    const rest = shared.filter((pair) => pair.axis !== axis);
    const choices = rest
      .map((pair) => blocksOf(pair.a, pair.b))
      .reduce<Block[][]>((heads, blocks) => heads.flatMap((head) => blocks.map((block) => [...head, block])), [[]]);
    return choices.flatMap((blocks) => {
      const fixed = (side: 'one' | 'other'): Map<string, readonly string[]> =>
        new Map(rest.map((pair, i) => [pair.axis, blocks[i]?.[side] ?? [TOTAL]]));
      const counts = solved(
        parts,
        (category) => sumOf(one, fixed('one').set(axis, [category])),
        (category) => sumOf(other, fixed('other').set(axis, [category])),
      );
      return parts.flatMap((part, p): ImpliedCell[] => {
        const count = counts[p];
        if (!part.implied || count === undefined) return [];
        const by = [
          { axis, codes: part.codes },
          ...rest.flatMap((pair, i) => {
            const codes = blocks[i]?.codes ?? [];
            return codes.length === 0 ? [] : [{ axis: pair.axis, codes }];
          }),
        ];
        return [{ dimensions: by.map(named), key: by.map(() => ONE), count }];
      });
    });
  });
}

const ONE = 'these';
/** No dimension of a caller can have such a name. */
const named = ({ axis, codes }: { readonly axis: string; readonly codes: readonly string[] }): Dimension => ({
  name: `${axis}~`,
  categories: [ONE],
  level: { axis, parts: { [ONE]: codes } },
});

interface Part {
  readonly a: string;
  readonly b: string;
  readonly codes: readonly string[];
  /** Is less than either of the two categories that it lies in. */
  readonly implied: boolean;
}

function partsOf(a: Dimension, b: Dimension): Part[] {
  return a.categories.flatMap((one) => {
    const mine = codesOf(a, one);
    return b.categories.flatMap((other): Part[] => {
      const theirs = new Set(codesOf(b, other));
      const codes = mine.filter((code) => theirs.has(code));
      if (codes.length === 0) return [];
      return [{ a: one, b: other, codes, implied: codes.length < mine.length && codes.length < theirs.size }];
    });
  });
}

/** Everybody, and each category of either dimension that categories of the other add up to. */
function blocksOf(a: Dimension, b: Dimension): Block[] {
  const blocks = new Map<string, Block>([['', { codes: [], one: [TOTAL], other: [TOTAL] }]]);
  const add = (codes: readonly string[], one: readonly string[], other: readonly string[]): void => {
    const id = cellId([...codes].sort());
    if (!blocks.has(id)) blocks.set(id, { codes, one, other });
  };
  for (const category of a.categories) {
    const made = madeOf(b, codesOf(a, category));
    if (made) add(codesOf(a, category), [category], made);
  }
  for (const category of b.categories) {
    const made = madeOf(a, codesOf(b, category));
    if (made) add(codesOf(b, category), made, [category]);
  }
  return [...blocks.values()];
}

/** The categories that hold these codes and no others. */
function madeOf(dimension: Dimension, codes: readonly string[]): string[] | undefined {
  const wanted = new Set(codes);
  const touching = dimension.categories.filter((category) =>
    codesOf(dimension, category).some((code) => wanted.has(code)),
  );
  const held = touching.flatMap((category) => codesOf(dimension, category));
  return held.length === wanted.size && codes.length > 0 ? touching : undefined;
}

/** Persons in each part, as far as they follow: a category of which one part is unknown gives it. */
function solved(
  parts: readonly Part[],
  one: (category: string) => number,
  other: (category: string) => number,
): readonly (number | undefined)[] {
  const counts: (number | undefined)[] = parts.map(() => undefined);
  const sums = new Map<string, { readonly count: number; readonly within: number[] }>();
  parts.forEach(({ a, b }, p) => {
    for (const [id, count] of [
      [`a${a}`, () => one(a)],
      [`b${b}`, () => other(b)],
    ] as const) {
      const sum = sums.get(id) ?? { count: count(), within: [] };
      sum.within.push(p);
      sums.set(id, sum);
    }
  });
  for (let moved = true; moved;) {
    moved = false;
    for (const { count, within } of sums.values()) {
      const open = within.filter((p) => counts[p] === undefined);
      const [last] = open;
      if (last === undefined || open.length > 1) continue;
      const left = count - within.reduce((sum, p) => sum + (counts[p] ?? 0), 0);
      if (left < 0) throw new DisclosureError('INVALID_TABLE', 'an earlier release is not of the same snapshot');
      counts[last] = left;
      moved = true;
    }
  }
  return counts;
}

/** Persons in the cells with one of these categories per axis; of an axis that is not named, in all. */
function sumOf({ dimensions, cells }: CountTable, fixed: ReadonlyMap<string, readonly string[]>): number {
  return cells.reduce(
    (sum, { key, count }) =>
      dimensions.every((dimension, d) => (fixed.get(axisOf(dimension)) ?? [TOTAL]).includes(key[d] ?? ''))
        ? sum + count
        : sum,
    0,
  );
}

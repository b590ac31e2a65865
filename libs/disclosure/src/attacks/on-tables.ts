import { attack } from '../exact/attack.js';
import { impliedCells } from '../exact/implied.js';
import {
  axisOf,
  cellId,
  codesOf,
  publish,
  type Dimension,
  type Impossible,
  type SuppressedTable,
} from '../exact/table.js';

/** What somebody found who subtracts all released tables from each other. */
export interface Differencing {
  /** Small cells that are hidden, over all tables, and small numbers that stand in none and follow from two levels of one thing. */
  readonly primaries: number;
  /** Of these: computed to the person, and narrower than promised (the exact ones among them). */
  readonly exact: number;
  readonly narrow: number;
  /** The least distance between both ends of what can be computed of one; Infinity where there is none. */
  readonly narrowest: number;
  /** Pairs of tables that were never in one system of equations, because together they are too large for one. */
  readonly pairsLeftOut: number;
}

/** Combinations of all categories of the tables in one system: above it a single question to the solver takes seconds. */
const MOST = 2000;

/**
 * Differencing: for every small cell of every table the least and the greatest count that agree with all that was released, by every additive
 * relation there is between the tables: margins, levels, impossible combinations. Uses `attack`, which shares nothing with what chose
 * the hidden cells but the solver.
 *
 * Each table is attacked with all others that fit into one system with it; those that do not are tried in further systems. Bounds are of
 * fractions of persons, rounded to whole ones inwards.
 *
 * @param released all tables of one snapshot, with what each cell is
 * @throws DisclosureError like `attack`
 */
export async function differencing(
  released: readonly SuppressedTable[],
  impossible: readonly Impossible[] = [],
  timeoutMs = 120_000,
): Promise<Differencing> {
  let [primaries, exact, narrow, narrowest] = [0, 0, 0, Infinity];
  const together = new Set<string>();
  for (const [t, table] of released.entries()) {
    const small = table.cells.filter(({ status }) => status === 'primary').map(({ key }) => key);
    primaries += small.length;
    const best = new Map(small.map((key) => [cellId(key), { lo: 0, hi: Infinity }]));
    for (const group of groupsFor(t, released)) {
      for (const other of group) together.add([t, other].sort((a, b) => a - b).join());
      if (small.length === 0) continue;
      const earlier = group.flatMap((other) => released[other] ?? []).map(publish);
      for (const { key, lo, hi } of await attack(publish(table), { earlier, impossible, only: small, timeoutMs })) {
        const known = best.get(cellId(key));
        best.set(cellId(key), { lo: Math.max(lo, known?.lo ?? 0), hi: Math.min(hi, known?.hi ?? Infinity) });
      }
    }
    for (const { lo, hi } of best.values()) {
      narrowest = Math.min(narrowest, hi - lo);
      if (hi - lo < table.width) narrow++;
      if (hi <= lo) exact++;
    }
  }
  for (const { lo, hi, width } of await betweenLevels(released, impossible, timeoutMs)) {
    primaries++;
    narrowest = Math.min(narrowest, hi - lo);
    if (hi - lo < width) narrow++;
    if (hi <= lo) exact++;
  }
  const pairs = (released.length * (released.length - 1)) / 2;
  return { primaries, exact, narrow, narrowest, pairsLeftOut: pairs - together.size };
}

/** What all tables that count by the same thing tell of each small number between its levels. */
async function betweenLevels(
  released: readonly SuppressedTable[],
  impossible: readonly Impossible[],
  timeoutMs: number,
): Promise<{ lo: number; hi: number; width: number }[]> {
  const dimensions = released.flatMap((table) => table.dimensions);
  const found: { lo: number; hi: number; width: number }[] = [];
  for (const cell of impliedCells(released)) {
    const [axis = '', ...others] = cell.dimensions.map(axisOf);
    const about = released.filter((table) => table.dimensions.some((dimension) => axisOf(dimension) === axis));
    const [first] = about;
    if (!first || cell.count >= first.k || (cell.count === 0 && first.zeros === 'show')) continue;
    const { k, zeros, width } = first;
    const codes = new Map([axis, ...others].map((name, d) => [name, partOf(cell.dimensions[d], cell.key[d])]));
    const known = ([name, list]: [string, readonly string[]]): boolean =>
      codes.get(name)?.every((code) => list.includes(code)) ?? false;
    if (impossible.some((rule) => Object.entries(rule).every(known))) continue;
    const parts = [...codes].map(([name, these], d): Dimension => {
      const all = dimensions.find((dimension) => axisOf(dimension) === name);
      const rest = (all?.categories ?? []).flatMap((category) => partOf(all, category));
      const level = { axis: name, parts: { these, rest: rest.filter((code) => !these.includes(code)) } };
      return { name: `between-${String(d)}`, categories: ['these', 'rest'], level };
    });
    const key = parts.map(() => 'these');
    const group: SuppressedTable[] = [];
    for (const table of about)
      if (combinations([...parts, ...group.flatMap((one) => one.dimensions), ...table.dimensions]) <= MOST)
        group.push(table);
    const asked = { dimensions: parts, cells: [{ key, count: null }], zeros, k };
    const earlier = group.map(publish);
    for (const { lo, hi } of await attack(asked, { earlier, impossible, timeoutMs })) found.push({ lo, hi, width });
  }
  return found;
}

const partOf = (dimension: Dimension | undefined, category = ''): readonly string[] =>
  dimension ? codesOf(dimension, category) : [];

/** The same tables where only the small counts are hidden, as most systems do. */
export const thresholdOnly = (released: readonly SuppressedTable[]): SuppressedTable[] =>
  released.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => (cell.status === 'secondary' ? { ...cell, status: 'shown' } : cell)),
  }));

/** The other tables in groups that fit into one system with this one. Those that have an axis in common with it come first. */
function groupsFor(t: number, released: readonly SuppressedTable[]): number[][] {
  const mine = released[t]?.dimensions ?? [];
  const shared = (other: number): number =>
    (released[other]?.dimensions ?? []).filter((one) => mine.some((own) => axisOf(own) === axisOf(one))).length;
  let left = [...released.keys()].filter((other) => other !== t).sort((a, b) => shared(b) - shared(a));
  const groups: number[][] = [];
  do {
    const group: number[] = [];
    const dimensions = [...mine];
    for (const other of left) {
      const more = [...dimensions, ...(released[other]?.dimensions ?? [])];
      if (combinations(more) > MOST) continue;
      group.push(other);
      dimensions.push(...(released[other]?.dimensions ?? []));
    }
    groups.push(group);
    left = left.filter((other) => !group.includes(other));
    if (group.length === 0) break;
  } while (left.length > 0);
  return groups;
}

/** Of all axes together: one for each category of each level, and the total. */
function combinations(dimensions: readonly Dimension[]): number {
  const axes = new Map<string, Map<string, number>>();
  for (const dimension of dimensions) {
    const levels = axes.get(axisOf(dimension)) ?? new Map<string, number>();
    axes.set(axisOf(dimension), levels.set(dimension.name, dimension.categories.length));
  }
  return [...axes.values()].reduce(
    (product, levels) => product * [...levels.values()].reduce((sum, categories) => sum + categories, 1),
    1,
  );
}

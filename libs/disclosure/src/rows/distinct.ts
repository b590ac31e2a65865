import type { GroupedColumn } from './grouping.js';
import type { Column, Hierarchy, Microdata } from './microdata.js';

/** One row per combination of quasi-identifiers and sensitive value, and how many rows it stands for. */
export interface Distinct {
  /** By bundle. */
  readonly columns: readonly Int32Array[];
  readonly sensitive: Int32Array;
  readonly many: Int32Array;
}

/** A bundle has at most so many combinations: what they become is looked up in a table that stays in the fastest memory. */
const COMBINATIONS = 1024;

/** Columns that are read as one: grouping takes one pass for each. The first one's codes count least. */
export interface Bundle {
  readonly columns: readonly number[];
  readonly sizes: readonly number[];
}

/** Neighbours together, as long as there is room. */
export function bundlesOf(columns: readonly Column[]): Bundle[] {
  const bundles: { columns: number[]; sizes: number[] }[] = [];
  let combinations = Infinity;
  columns.forEach(({ values }, c) => {
    const size = Math.max(1, values.length);
    const last = bundles.at(-1);
    if (last && combinations * size <= COMBINATIONS) {
      last.columns.push(c);
      last.sizes.push(size);
      combinations *= size;
    } else {
      bundles.push({ columns: [c], sizes: [size] });
      combinations = size;
    }
  });
  return bundles;
}

/** The codes of a bundle, one number for each row. */
export function bundled({ columns, sizes }: Bundle, data: Microdata): Int32Array {
  const codes = new Int32Array(data.rows);
  let step = 1;
  columns.forEach((c, i) => {
    const one = data.columns[c]?.codes ?? codes;
    for (let row = 0; row < codes.length; row++) codes[row] = (codes[row] ?? 0) + step * (one[row] ?? 0);
    step *= sizes[i] ?? 1;
  });
  return codes;
}

/** A bundle as its columns are at a node. */
export function coarser(
  { columns, sizes }: Bundle,
  codes: Int32Array,
  hierarchies: readonly Hierarchy[],
  node: readonly number[],
): GroupedColumn {
  let recode = Int32Array.of(0);
  let size = 1;
  columns.forEach((c, i) => {
    const level = hierarchies[c]?.levels[node[c] ?? 0];
    const wider = new Int32Array(recode.length * (sizes[i] ?? 1));
    for (let value = 0, at = 0; at < wider.length; value++)
      for (const before of recode) wider[at++] = before + size * (level?.of[value] ?? 0);
    recode = wider;
    size *= Math.max(1, level?.labels.length ?? 1);
  });
  return { codes, size, recode };
}

/** Rows joined that are alike by some grouping of them. @param groups how many there are @param of the group of each row */
export function joinedBy(of: Int32Array, groups: number, { columns, sensitive, many }: Distinct): Distinct {
  const sums = new Int32Array(groups);
  const first = new Int32Array(groups);
  for (let row = of.length - 1; row >= 0; row--) {
    const group = of[row] ?? 0;
    sums[group] = (sums[group] ?? 0) + (many[row] ?? 0);
    first[group] = row;
  }
  const pick = (codes: Int32Array): Int32Array => first.map((row) => codes[row] ?? 0);
  return { columns: columns.map(pick), sensitive: pick(sensitive), many: sums };
}

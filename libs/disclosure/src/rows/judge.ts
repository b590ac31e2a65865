import type { AnonymiseOptions, CoarseRows, Judged } from './anonymise.js';
import { bundled, bundlesOf, coarser, joinedBy, type Bundle, type Distinct } from './distinct.js';
import { Grouper } from './grouping.js';
import { Lattice } from './lattice.js';
import { columnEntropies } from './measures.js';
import type { Microdata } from './microdata.js';
import { toldIn, UNTOLD } from './told.js';

/** What the search asks of a node. */
export interface Weighed {
  readonly anonymous: boolean;
  readonly loss: number;
  /** False: no less general node can be anonymous either. */
  readonly possibleBelow: boolean;
}

/** Rows that a node makes alike. */
interface Classes {
  readonly groups: number;
  /** For each distinct row its class. */
  readonly of: Int32Array;
  readonly sizes: Int32Array;
  readonly smallerThanK: number;
}

/** Joined rows that are kept over all nodes: as a multiple of the rows there are, and at most, which is some 80 MB. */
const KEPT = 32;
const MOST_KEPT = 4_000_000;

/** What each node makes of the rows. */
export class Judge {
  private readonly grouper: Grouper;
  private readonly rowsOf: Int32Array;
  private readonly distinct: Distinct;
  private readonly bundles: readonly Bundle[];
  /** The rows as some nodes made them alike: what is more general is grouped from the fewest of these. */
  private readonly joined: { readonly node: readonly number[]; readonly distinct: Distinct }[] = [];
  private joinedRows = 0;
  private readonly limit: number;
  private readonly overall: Float64Array;
  private readonly entropies: readonly (readonly number[])[];

  constructor(
    private readonly data: Microdata,
    private readonly options: AnonymiseOptions,
  ) {
    const all = [...data.columns, ...(options.sensitive ? [options.sensitive] : [])];
    const { groups, of } = new Grouper(data.rows).group(
      all.map(({ codes, values }) => ({ codes, size: values.length })),
    );
    this.rowsOf = of.slice();
    this.bundles = bundlesOf(data.columns);
    this.distinct = joinedBy(of, groups, {
      columns: this.bundles.map((bundle) => bundled(bundle, data)),
      sensitive: options.sensitive?.codes ?? new Int32Array(data.rows),
      many: new Int32Array(data.rows).fill(1),
    });
    this.grouper = new Grouper(groups);
    this.limit = Math.floor(options.suppression * data.rows + 1e-9);
    const overall = new Float64Array(options.sensitive?.values.length ?? 1);
    options.sensitive?.codes.forEach((code) => (overall[code] = (overall[code] ?? 0) + 1 / data.rows));
    this.overall = overall;
    this.entropies = columnEntropies(data, options.hierarchies);
  }

  lattice(): Lattice {
    const { l, t, least, suppression, hierarchies, measure = 'entropy' } = this.options;
    // Without suppression classes only join, and every condition that both parts meet is met by the whole. With it, a class that fails may
    // join one that passes and spoil it: not for k and for distinct values, but for entropy and for t. And where fewer than `least` are
    // suppressed, a class that grew goes along.
    const monotone = suppression === 0 || (t === undefined && l?.kind !== 'entropy' && least === undefined);
    return new Lattice(
      hierarchies.map(({ levels }) => levels.length),
      {
        weigh: (node) => this.weigh(node),
        monotone,
        loss: measure === 'entropy' ? (node) => this.entropy(node) : undefined,
      },
    );
  }

  rows(node: readonly number[]): Pick<CoarseRows, 'rows' | 'untold' | 'fewest'> {
    const { hierarchies, sensitive, least, l } = this.options;
    const classes = this.classes(node, this.distinct);
    const { groups, of, sizes } = classes;
    const kept = this.kept(this.distinct, classes);
    const values = this.overall.length;
    const counts = this.countsOf(this.distinct, groups, of);
    let [untold, fewest] = [0, Infinity];
    const told = Array.from(sizes, (size, group) => {
      const within = counts.subarray(group * values, (group + 1) * values);
      const all = least === undefined ? undefined : toldIn(within, least, l?.least ?? 1);
      if (kept[group] !== 1) return all;
      let silent = size;
      within.forEach((count, value) => {
        if (count === 0 || all?.[value] === 0) return;
        silent -= count;
        fewest = Math.min(fewest, count);
      });
      untold += silent;
      if (silent > 0) fewest = Math.min(fewest, silent);
      return all;
    });
    const labels = this.data.columns.map(({ codes }, c) => {
      const level = hierarchies[c]?.levels[node[c] ?? 0];
      return (row: number): string => level?.labels[level.of[codes[row] ?? 0] ?? 0] ?? '';
    });
    const rows = Array.from(this.rowsOf, (distinct, row) => {
      const group = of[distinct] ?? 0;
      if (kept[group] !== 1) return undefined;
      const line = labels.map((label) => label(row));
      const value = sensitive?.codes[row] ?? 0;
      if (sensitive) line.push(told[group]?.[value] === 0 ? UNTOLD : (sensitive.values[value] ?? ''));
      return line;
    });
    return { rows, untold, fewest: fewest === Infinity ? 0 : fewest };
  }

  /** All figures of a node. */
  judge(node: readonly number[]): Judged {
    const classes = this.classes(node, this.distinct);
    const kept = this.kept(this.distinct, classes);
    let [suppressed, many, smallest, keptSquares] = [0, 0, Infinity, 0];
    classes.sizes.forEach((size, group) => {
      if (kept[group] === 1) {
        many++;
        keptSquares += size * size;
        smallest = Math.min(smallest, size);
      } else suppressed += size;
    });
    const discernibility = squares(classes.sizes);
    return {
      node,
      suppressed,
      classes: many,
      discernibility,
      discernibilityOfRelease: keptSquares + suppressed * this.data.rows,
      smallest: many === 0 ? 0 : smallest,
      loss: this.options.measure === 'discernibility' ? discernibility : this.entropy(node),
    };
  }

  /** No more than the search needs: most nodes are refused. */
  private weigh(node: readonly number[]): Weighed {
    const base = this.finer(node);
    const classes = this.classes(node, base);
    const { groups, of, sizes, smallerThanK } = classes;
    const possibleBelow = smallerThanK <= this.limit;
    let anonymous = false;
    if (possibleBelow) {
      const kept = this.kept(base, classes);
      anonymous = sizes.reduce((sum, size, group) => (kept[group] === 1 ? sum : sum + size), 0) <= this.limit;
    }
    if (groups * 2 < base.many.length) this.keep(node, base, groups, of);
    const loss = this.options.measure === 'discernibility' ? squares(sizes) : this.entropy(node);
    return { anonymous, loss, possibleBelow };
  }

  private entropy(node: readonly number[]): number {
    return node.reduce((sum, level, c) => sum + (this.entropies[c]?.[level] ?? 0), 0);
  }

  /** The fewest rows that are known from which this node can be grouped. */
  private finer(node: readonly number[]): Distinct {
    let best = this.distinct;
    for (const { node: below, distinct } of this.joined)
      if (distinct.many.length < best.many.length && below.every((level, c) => level <= (node[c] ?? 0)))
        best = distinct;
    return best;
  }

  private keep(node: readonly number[], base: Distinct, classes: number, of: Int32Array): void {
    const full = Math.min(MOST_KEPT, KEPT * this.distinct.many.length);
    if (this.joinedRows + classes > full) return;
    // By class and sensitive value: without one, the classes themselves.
    const byClass = of.slice();
    const { groups, of: parts } = this.options.sensitive
      ? this.grouper.group(
          [
            { codes: byClass, size: classes },
            { codes: base.sensitive, size: this.overall.length },
          ],
          base.many.length,
        )
      : { groups: classes, of: byClass };
    if (this.joinedRows + groups > full) return;
    this.joined.push({ node, distinct: joinedBy(parts, groups, base) });
    this.joinedRows += groups;
  }

  private classes(node: readonly number[], base: Distinct): Classes {
    const { hierarchies, k } = this.options;
    const { columns, many } = base;
    const { groups, of } = this.grouper.group(
      this.bundles.map((bundle, b) => coarser(bundle, columns[b] ?? new Int32Array(many.length), hierarchies, node)),
      many.length,
    );
    const sizes = new Int32Array(groups);
    for (let row = 0; row < many.length; row++) {
      const group = of[row] ?? 0;
      sizes[group] = (sizes[group] ?? 0) + (many[row] ?? 0);
    }
    let smallerThanK = 0;
    for (let group = 0; group < groups; group++) {
      const size = sizes[group] ?? 0;
      if (size < k) smallerThanK += size;
    }
    return { groups, of, sizes, smallerThanK };
  }

  /** By class, 1 where its rows stay. */
  private kept(base: Distinct, classes: Classes): Uint8Array {
    const { k, least } = this.options;
    const kept = Uint8Array.from(classes.sizes, (size) => (size >= k ? 1 : 0));
    this.dropAlike(base, classes, kept);
    if (least !== undefined) dropAlong(classes.sizes, kept, least);
    return kept;
  }

  /** Takes out the classes whose sensitive values are too much alike. */
  private dropAlike(base: Distinct, { groups, of, sizes }: Classes, kept: Uint8Array): void {
    const { l, t } = this.options;
    if (!l && t === undefined) return;
    const values = this.overall.length;
    const counts = this.countsOf(base, groups, of);
    for (let group = 0; group < groups; group++) {
      if (kept[group] !== 1) continue;
      const size = sizes[group] ?? 0;
      let [distinct, entropy, distance] = [0, 0, 0];
      for (let value = 0; value < values; value++) {
        const share = (counts[group * values + value] ?? 0) / size;
        if (share > 0) {
          distinct++;
          entropy -= share * Math.log(share);
        }
        distance += Math.abs(share - (this.overall[value] ?? 0)) / 2;
      }
      const diverse = !l || (l.kind === 'distinct' ? distinct >= l.least : entropy >= Math.log(l.least) - 1e-12);
      if (!diverse || (t !== undefined && distance > t + 1e-12)) kept[group] = 0;
    }
  }

  /** Rows by class and sensitive value. */
  private countsOf({ sensitive, many }: Distinct, groups: number, of: Int32Array): Int32Array {
    const values = this.overall.length;
    const counts = new Int32Array(groups * values);
    for (let row = 0; row < many.length; row++) {
      const at = (of[row] ?? 0) * values + (sensitive[row] ?? 0);
      counts[at] = (counts[at] ?? 0) + (many[row] ?? 0);
    }
    return counts;
  }
}

/** "Nobody who is in the rows" must be no description of a few: where fewer than `least` are suppressed, the smallest class goes along. */
function dropAlong(sizes: Int32Array, kept: Uint8Array, least: number): void {
  let [dropped, smallest] = [0, -1];
  sizes.forEach((size, group) => {
    if (kept[group] !== 1) dropped += size;
    else if (smallest < 0 || size < (sizes[smallest] ?? 0)) smallest = group;
  });
  if (dropped > 0 && dropped < least && smallest >= 0) kept[smallest] = 0;
}

const squares = (sizes: Int32Array): number => {
  let sum = 0;
  for (const size of sizes) sum += size * size;
  return sum;
};

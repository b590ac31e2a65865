import { DisclosureError } from '../disclosure-error.js';
import { Grouper } from './grouping.js';
import type { Column, Hierarchy, Microdata } from './microdata.js';
import { Lattice } from './lattice.js';
import { columnEntropies, type Measure } from './measures.js';

export type { Measure } from './measures.js';

/** What every class of alike rows must be; rows of other classes are suppressed. */
export interface Privacy {
  /** At least so many rows. */
  readonly k: number;
  /** Of the sensitive column: at least so many values, or as much entropy as so many equal ones. */
  readonly l?: { readonly least: number; readonly kind: 'distinct' | 'entropy' };
  /** Of the sensitive column: at most so far from the distribution of all rows (variational distance, 0 to 1). */
  readonly t?: number;
}

export interface AnonymiseOptions extends Privacy {
  readonly hierarchies: readonly Hierarchy[];
  /** Needed for l and t. */
  readonly sensitive?: Column;
  /** Share of the rows that may be suppressed, 0 to 1. */
  readonly suppression: number;
  /** What is kept small. See `measures.ts`. */
  readonly measure?: Measure;
}

/** One way to generalise, and what it makes of the rows. */
export interface Judged {
  /** Level per quasi-identifying column. */
  readonly node: readonly number[];
  readonly anonymous: boolean;
  readonly suppressed: number;
  /** Classes that stay. */
  readonly classes: number;
  /** Sum of the squared sizes of all classes, those that are suppressed included: what ARX compares nodes by. */
  readonly discernibility: number;
  /** The same of what leaves: a suppressed row is confused with all rows (Bayardo, Agrawal 2005). */
  readonly discernibilityOfRelease: number;
  /** Smallest class that stays. */
  readonly smallest: number;
  /** By the measure asked for. */
  readonly loss: number;
}

/** @internal what the search needs besides */
export interface Weighed extends Judged {
  /** False: no less general node can be anonymous either. */
  readonly possibleBelow: boolean;
}

/**
 * The best full-domain generalisation: every value of a column at one level, the level per column from the lattice of all combinations.
 *
 * @param data the quasi-identifying columns
 * @returns the optimum; of equal ones the first by bound, then in the order of the nodes
 * @throws DisclosureError NO_SAFE_TABLE when not even the most general rows are anonymous
 */
export function anonymise(data: Microdata, options: AnonymiseOptions): Judged {
  const judge = new Judge(data, options);
  const best = judge.lattice().optimum();
  if (!best)
    throw new DisclosureError(
      'NO_SAFE_TABLE',
      'no level of generalisation meets these conditions within the suppression limit',
    );
  return best;
}

/** All least general nodes that are anonymous, where less suppression or other conditions do not make a more general one fail. */
export function minimalNodes(data: Microdata, options: AnonymiseOptions): (readonly number[])[] {
  return new Judge(data, options).lattice().minimal();
}

/** The rows at a node: one array of labels per row, undefined where it is suppressed. */
export function rowsAt(
  data: Microdata,
  options: AnonymiseOptions,
  node: readonly number[],
): (readonly string[] | undefined)[] {
  return new Judge(data, options).rows(node);
}

/** One row per combination of quasi-identifiers and sensitive value, and how many rows it stands for. */
interface Distinct {
  readonly columns: readonly Int32Array[];
  readonly sensitive: Int32Array;
  readonly many: Int32Array;
}

/** Joined rows that are kept over all nodes, as a multiple of the rows there are. */
const KEPT = 8;

class Judge {
  private readonly grouper: Grouper;
  private readonly rowsOf: Int32Array;
  private readonly distinct: Distinct;
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
    check(data, options);
    const all = [...data.columns, ...(options.sensitive ? [options.sensitive] : [])];
    const { groups, of } = new Grouper(data.rows).group(
      all.map(({ codes, values }) => ({ codes, size: values.length })),
    );
    const many = new Int32Array(groups);
    const first = new Int32Array(groups);
    for (let row = data.rows - 1; row >= 0; row--) {
      const group = of[row] ?? 0;
      many[group] = (many[group] ?? 0) + 1;
      first[group] = row;
    }
    this.rowsOf = of.slice();
    const pick = (codes: Int32Array): Int32Array => first.map((row) => codes[row] ?? 0);
    this.distinct = {
      columns: data.columns.map(({ codes }) => pick(codes)),
      sensitive: options.sensitive ? pick(options.sensitive.codes) : new Int32Array(groups),
      many,
    };
    this.grouper = new Grouper(groups);
    this.limit = Math.floor(options.suppression * data.rows + 1e-9);
    const overall = new Float64Array(options.sensitive?.values.length ?? 1);
    options.sensitive?.codes.forEach((code) => (overall[code] = (overall[code] ?? 0) + 1 / data.rows));
    this.overall = overall;
    this.entropies = columnEntropies(data, options.hierarchies);
  }

  lattice(): Lattice {
    const { l, t, suppression, hierarchies, measure = 'entropy' } = this.options;
    // Without suppression classes only join, and every condition that both parts meet is met by the whole. With it, a class that fails may
    // join one that passes and spoil it: not for k and for distinct values, but for entropy and for t.
    const monotone = suppression === 0 || (t === undefined && l?.kind !== 'entropy');
    return new Lattice(
      hierarchies.map(({ levels }) => levels.length),
      {
        judge: (node) => this.judge(node),
        monotone,
        loss: measure === 'entropy' ? (node) => this.entropy(node) : undefined,
      },
    );
  }

  rows(node: readonly number[]): (readonly string[] | undefined)[] {
    const { of, kept } = this.classes(node, this.distinct);
    return Array.from(this.rowsOf, (distinct, row) =>
      kept[of[distinct] ?? 0] === 1
        ? this.data.columns.map(({ codes }, c) => {
            const level = this.options.hierarchies[c]?.levels[node[c] ?? 0];
            return level?.labels[level.of[codes[row] ?? 0] ?? 0] ?? '';
          })
        : undefined,
    );
  }

  private judge(node: readonly number[]): Weighed {
    const base = this.finer(node);
    const { groups, of, sizes, kept, smallerThanK } = this.classes(node, base);
    if (groups * 2 < base.many.length) this.keep(node, base, groups, of);
    let [suppressed, classes, smallest, squares, keptSquares] = [0, 0, Infinity, 0, 0];
    for (let group = 0; group < groups; group++) {
      const size = sizes[group] ?? 0;
      squares += size * size;
      if (kept[group] === 1) {
        classes++;
        keptSquares += size * size;
        smallest = Math.min(smallest, size);
      } else suppressed += size;
    }
    return {
      node,
      anonymous: suppressed <= this.limit,
      suppressed,
      classes,
      discernibility: squares,
      discernibilityOfRelease: keptSquares + suppressed * this.data.rows,
      smallest: classes === 0 ? 0 : smallest,
      loss: this.options.measure === 'discernibility' ? squares : this.entropy(node),
      possibleBelow: smallerThanK <= this.limit,
    };
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
    if (this.joinedRows + groups > KEPT * this.distinct.many.length) return;
    const many = new Int32Array(groups);
    const first = new Int32Array(groups);
    for (let row = parts.length - 1; row >= 0; row--) {
      const part = parts[row] ?? 0;
      many[part] = (many[part] ?? 0) + (base.many[row] ?? 0);
      first[part] = row;
    }
    const pick = (codes: Int32Array): Int32Array => first.map((row) => codes[row] ?? 0);
    this.joined.push({ node, distinct: { columns: base.columns.map(pick), sensitive: pick(base.sensitive), many } });
    this.joinedRows += groups;
  }

  private classes(
    node: readonly number[],
    base: Distinct,
  ): {
    groups: number;
    of: Int32Array;
    sizes: Int32Array;
    kept: Uint8Array;
    smallerThanK: number;
  } {
    const { hierarchies, k } = this.options;
    const { columns, many } = base;
    const { groups, of } = this.grouper.group(
      columns.map((codes, c) => {
        const level = hierarchies[c]?.levels[node[c] ?? 0];
        return { codes, size: level?.labels.length ?? 1, ...(level ? { recode: level.of } : {}) };
      }),
      many.length,
    );
    const sizes = new Int32Array(groups);
    for (let row = 0; row < many.length; row++) {
      const group = of[row] ?? 0;
      sizes[group] = (sizes[group] ?? 0) + (many[row] ?? 0);
    }
    const kept = new Uint8Array(groups);
    let smallerThanK = 0;
    for (let group = 0; group < groups; group++) {
      const size = sizes[group] ?? 0;
      if (size >= k) kept[group] = 1;
      else smallerThanK += size;
    }
    if (smallerThanK <= this.limit) this.dropAlike(base, groups, of, sizes, kept);
    return { groups, of, sizes, kept, smallerThanK };
  }

  /** Takes out the classes whose sensitive values are too much alike. */
  private dropAlike(base: Distinct, groups: number, of: Int32Array, sizes: Int32Array, kept: Uint8Array): void {
    const { l, t } = this.options;
    if (!l && t === undefined) return;
    const { sensitive, many } = base;
    const values = this.overall.length;
    const counts = new Int32Array(groups * values);
    for (let row = 0; row < many.length; row++) {
      const at = (of[row] ?? 0) * values + (sensitive[row] ?? 0);
      counts[at] = (counts[at] ?? 0) + (many[row] ?? 0);
    }
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
}

function check(data: Microdata, { k, l, t, suppression, sensitive, hierarchies }: AnonymiseOptions): void {
  if (data.rows === 0 || data.columns.length === 0) throw new DisclosureError('INVALID_TABLE', 'there are no rows');
  if (hierarchies.length !== data.columns.length)
    throw new DisclosureError('INVALID_OPTION', 'every quasi-identifying column needs its hierarchy');
  if (!Number.isInteger(k) || k < 1) throw new DisclosureError('INVALID_OPTION', 'k must be a whole number of rows');
  if (!(suppression >= 0 && suppression <= 1))
    throw new DisclosureError('INVALID_OPTION', 'the share that may be suppressed lies between 0 and 1');
  if ((l || t !== undefined) && !sensitive)
    throw new DisclosureError('INVALID_OPTION', 'l and t need a sensitive column');
  if (l && !(l.least >= 1)) throw new DisclosureError('INVALID_OPTION', 'l must be at least 1');
  if (t !== undefined && !(t >= 0 && t <= 1)) throw new DisclosureError('INVALID_OPTION', 't lies between 0 and 1');
}

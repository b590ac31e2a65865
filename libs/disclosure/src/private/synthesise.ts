import { DisclosureError } from '../disclosure-error.js';
import type { Microdata } from '../rows/microdata.js';
import type { Marginal } from './consistent.js';
import type { NoisyCube } from './cube.js';
import type { Randomness } from './randomness.js';

/** Made-up rows by column: for each row the place of its value in the book. */
export interface SyntheticRows {
  readonly rows: number;
  readonly codes: readonly Int32Array[];
}

/** Rounds of moving rows towards the cube; each moves a smaller share of what is too much. */
const ROUNDS = 24;
/** Rounds in which only combinations that the cube says nobody has are taken out. */
const CLEANING_ROUNDS = 8;

/**
 * Rows of nobody, with the counts of the cube. They are made from the cube and from chance, and from nothing else: the type takes no rows, so
 * nothing can leak that the cube has not paid for.
 *
 * First every column by itself, then marginal by marginal: rows in combinations that are too many become ones that are too few, half of
 * them as a copy of a row that is there already (which keeps what its other columns have to do with each other), half in the columns of the
 * marginal only. After PrivSyn (Zhang and others 2021). ADR 82 holds it against drawing attribute by attribute.
 *
 * @param rows how many; about as many as the cube counts, if not given
 */
export function synthesise(cube: NoisyCube, random: Randomness, rows = personsIn(cube)): SyntheticRows {
  if (!Number.isInteger(rows) || rows < 0 || rows > 5_000_000)
    throw new DisclosureError('INVALID_OPTION', 'the number of rows is a whole number up to 5,000,000');
  const draw = new Draw(random);
  const singles = cube.marginals.filter(({ attributes }) => attributes.length === 1);
  const codes = singles.map(({ counts }) => drawn(counts, rows, draw));
  const longest = cube.marginals.filter(({ attributes }) => attributes.length === cube.length && cube.length > 1);
  const adjuster = new Adjuster(codes, rows, draw);
  for (let round = 0; round < ROUNDS + CLEANING_ROUNDS; round++) {
    const share = round < ROUNDS ? Math.max(0.1, 0.9 ** round) : 0;
    let forbidden = 0;
    for (const marginal of draw.shuffled(longest)) forbidden += adjuster.adjust(marginal, share);
    if (round >= ROUNDS && forbidden === 0) break;
  }
  return { rows, codes };
}

/** Made-up rows with the values of the book. */
export const syntheticData = ({ attributes }: NoisyCube, { rows, codes }: SyntheticRows): Microdata => ({
  rows,
  columns: attributes.map(({ name, values }, a) => ({ name, values, codes: codes[a] ?? new Int32Array(rows) })),
});

/** About how many persons the cube counts. */
export const personsIn = (cube: NoisyCube): number =>
  Math.round(Math.max(0, ...cube.marginals.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))));

/** Values in proportion to the counts; where they are all zero, evenly. */
function drawn(counts: Float64Array, rows: number, draw: Draw): Int32Array {
  const sums = new Float64Array(counts.length);
  let sum = 0;
  counts.forEach((count, value) => (sums[value] = sum += count));
  return Int32Array.from({ length: rows }, () => {
    if (sum === 0) return draw.below(counts.length);
    const at = draw.share() * sum;
    let [low, high] = [0, counts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (sums[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}

class Adjuster {
  private readonly cells: Int32Array;
  private readonly order: Int32Array;
  private readonly free: Int32Array;

  constructor(
    private readonly codes: readonly Int32Array[],
    private readonly rows: number,
    private readonly draw: Draw,
  ) {
    this.cells = new Int32Array(rows);
    this.order = new Int32Array(rows);
    this.free = new Int32Array(rows);
  }

  /**
   * @param share how much of what is too much in a combination is moved; all of it where the cube says that nobody is there
   * @returns rows that were in such combinations
   */
  adjust(marginal: Marginal, share: number): number {
    const { counts } = marginal;
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total <= 0) return 0;
    const starts = this.sort(marginal);
    const wanted = counts.map((count) => (count * this.rows) / total);
    let [free, forbidden] = [0, 0];
    const needs = new Float64Array(counts.length);
    let need = 0;
    for (let cell = 0; cell < counts.length; cell++) {
      const from = starts[cell] ?? 0;
      const many = (starts[cell + 1] ?? 0) - from;
      const excess = many - (wanted[cell] ?? 0);
      if (excess < 0) {
        needs[cell] = -excess;
        need -= excess;
        continue;
      }
      const never = counts[cell] === 0;
      const move = never ? many : Math.min(many, Math.floor(excess * share + this.draw.share() * (share > 0 ? 1 : 0)));
      if (never) forbidden += many;
      for (let i = 0; i < move; i++) {
        const j = i + this.draw.below(many - i);
        const row = this.order[from + j] ?? 0;
        this.order[from + j] = this.order[from + i] ?? 0;
        this.order[from + i] = row;
        this.free[free++] = row;
      }
    }
    if (need > 0) this.fill(marginal, starts, needs, need, free);
    return forbidden;
  }

  private fill(marginal: Marginal, starts: Int32Array, needs: Float64Array, need: number, free: number): void {
    const { free: rows, draw } = this;
    for (let i = free - 1; i > 0; i--) {
      const j = draw.below(i + 1);
      const row = rows[i] ?? 0;
      rows[i] = rows[j] ?? 0;
      rows[j] = row;
    }
    let [at, sum] = [0, 0];
    needs.forEach((wanted, cell) => {
      if (wanted === 0) return;
      sum += wanted;
      const from = starts[cell] ?? 0;
      const many = (starts[cell + 1] ?? 0) - from;
      for (const until = Math.round((free * sum) / need); at < until; at++) {
        const row = rows[at] ?? 0;
        if (many > 0 && draw.below(2) === 0) {
          const model = this.order[from + draw.below(many)] ?? 0;
          for (const column of this.codes) column[row] = column[model] ?? 0;
        } else this.set(marginal, cell, row);
      }
    });
  }

  private set({ attributes, sizes }: Marginal, cell: number, row: number): void {
    let rest = cell;
    for (let i = attributes.length - 1; i >= 0; i--) {
      const size = sizes[i] ?? 1;
      const column = this.codes[attributes[i] ?? 0];
      if (column) column[row] = rest % size;
      rest = Math.floor(rest / size);
    }
  }

  /** Rows by cell, one cell after the other; where each begins. */
  private sort({ attributes, sizes, counts }: Marginal): Int32Array {
    this.cells.fill(0);
    attributes.forEach((a, i) => {
      const [size, column] = [sizes[i] ?? 1, this.codes[a] ?? new Int32Array(this.rows)];
      for (let row = 0; row < this.rows; row++) this.cells[row] = (this.cells[row] ?? 0) * size + (column[row] ?? 0);
    });
    const starts = new Int32Array(counts.length + 1);
    for (const cell of this.cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
    for (let cell = 0; cell < counts.length; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
    const next = starts.slice();
    for (let row = 0; row < this.rows; row++) {
      const cell = this.cells[row] ?? 0;
      this.order[next[cell] ?? 0] = row;
      next[cell] = (next[cell] ?? 0) + 1;
    }
    return starts;
  }
}

/** Chance for what is not noise: 32 bits are plenty here. */
class Draw {
  constructor(private readonly random: Randomness) {}

  /** From 0 up to, not including, 1. */
  share(): number {
    return this.random.word() / 0x100000000;
  }

  below(n: number): number {
    return Math.floor(this.share() * n);
  }

  shuffled<T>(items: readonly T[]): T[] {
    const mixed = [...items];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const one = mixed[i];
      const other = mixed[j];
      if (one !== undefined && other !== undefined) [mixed[i], mixed[j]] = [other, one];
    }
    return mixed;
  }
}

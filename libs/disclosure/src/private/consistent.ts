/** Counts by some attributes: mixed radix, the last attribute's values next to each other. */
export interface Marginal {
  /** Places in the book, ascending. */
  readonly attributes: readonly number[];
  readonly sizes: readonly number[];
  readonly counts: Float64Array;
}

/** A set of attributes, and how each marginal that holds it adds up to it. */
interface Meeting {
  readonly size: number;
  readonly members: readonly { readonly counts: Float64Array; readonly to: Int32Array; readonly share: number }[];
}

const ROUNDS = 300;
/** Persons. Below it a negative estimate is taken for zero. */
const NEAR_ZERO = 1e-4;

/**
 * Estimates that agree with each other and are never negative: whatever is shared by two marginals adds up to the same in both. Only looks
 * at noised counts, so it costs no privacy.
 *
 * Agreement as in PriView (Qardaji, Yang, Li 2014): from the empty set upwards, what the marginals say of a set is averaged by its
 * variance, and the difference spread evenly. Then negative counts go to zero at the cost of the others in their marginal (the nearest
 * such point), and both in turn until nothing moves.
 */
export function consistent(noised: readonly Marginal[]): Marginal[] {
  const marginals = noised.map((one) => ({ ...one, counts: Float64Array.from(one.counts) }));
  const meetings = meetingsOf(marginals);
  for (let round = 0; round < ROUNDS; round++) {
    for (const meeting of meetings) agree(meeting);
    const lowest = marginals.reduce(
      (least, { counts }) =>
        Math.min(
          least,
          counts.reduce((a, b) => Math.min(a, b), 0),
        ),
      0,
    );
    if (lowest > -NEAR_ZERO) break;
    if (round < ROUNDS - 1) for (const { counts } of marginals) lift(counts);
  }
  for (const { counts } of marginals) counts.forEach((value, cell) => (counts[cell] = Math.max(0, value)));
  return marginals;
}

/**
 * Estimates that agree with each other and are right on average. Of all linear ones these have the least variance: what is averaged at a set
 * of attributes is what no smaller set tells, and such parts of independent noise are uncorrelated.
 */
export function agreed(noised: readonly Marginal[]): Marginal[] {
  const marginals = noised.map((one) => ({ ...one, counts: Float64Array.from(one.counts) }));
  for (const meeting of meetingsOf(marginals)) agree(meeting);
  return marginals;
}

function agree({ size, members }: Meeting): void {
  const target = new Float64Array(size);
  let weights = 0;
  const sums = members.map(({ counts, to, share }) => {
    const sum = new Float64Array(size);
    counts.forEach((value, cell) => {
      const at = to[cell] ?? 0;
      sum[at] = (sum[at] ?? 0) + value;
    });
    weights += share;
    sum.forEach((value, at) => (target[at] = (target[at] ?? 0) + value * share));
    return sum;
  });
  members.forEach(({ counts, to, share }, m) => {
    const sum = sums[m];
    counts.forEach((value, cell) => {
      const at = to[cell] ?? 0;
      counts[cell] = value + share * ((target[at] ?? 0) / weights - (sum?.[at] ?? 0));
    });
  });
}

/** The nearest non-negative counts with the same sum (Euclidean projection to a simplex). */
function lift(counts: Float64Array): void {
  const sum = counts.reduce((all, value) => all + value, 0);
  if (sum <= 0) {
    counts.fill(0);
    return;
  }
  const sorted = Float64Array.from(counts).sort().reverse();
  let [all, cut] = [0, 0];
  for (let i = 0; i < sorted.length; i++) {
    all += sorted[i] ?? 0;
    const next = (all - sum) / (i + 1);
    if ((sorted[i] ?? 0) <= next) break;
    cut = next;
  }
  counts.forEach((value, cell) => (counts[cell] = Math.max(0, value - cut)));
}

/** Every set of attributes that at least two marginals hold, small ones first: what was agreed on stays agreed on. */
function meetingsOf(marginals: readonly Marginal[]): Meeting[] {
  const sets = new Map<string, readonly number[]>([['', []]]);
  for (const { attributes } of marginals)
    for (let mask = 0; mask < 1 << attributes.length; mask++) {
      const set = attributes.filter((_, i) => (mask >> i) & 1);
      sets.set(set.join(','), set);
    }
  return [...sets.values()]
    .sort((a, b) => a.length - b.length)
    .map((set) => ({ set, holding: marginals.filter(({ attributes }) => set.every((a) => attributes.includes(a))) }))
    .filter(({ holding }) => holding.length > 1)
    .map(({ set, holding }) => {
      const size = set.reduce((product, a) => product * sizeIn(holding[0], a), 1);
      return {
        size,
        members: holding.map((marginal) => ({
          counts: marginal.counts,
          to: projection(marginal, set),
          share: size / marginal.counts.length,
        })),
      };
    });
}

const sizeIn = (marginal: Marginal | undefined, attribute: number): number =>
  marginal?.sizes[marginal.attributes.indexOf(attribute)] ?? 1;

/** For each cell of the marginal the cell of the smaller set that it belongs to. */
function projection(marginal: Marginal, set: readonly number[]): Int32Array {
  const { attributes, sizes, counts } = marginal;
  return Int32Array.from(counts, (_, cell) => {
    const digits = digitsOf(marginal, cell);
    return attributes.reduce((at, a, i) => (set.includes(a) ? at * (sizes[i] ?? 1) + (digits[i] ?? 0) : at), 0);
  });
}

/** The place of each attribute's value in a cell. */
export function digitsOf({ sizes }: Marginal, cell: number): number[] {
  const digits: number[] = [];
  let rest = cell;
  for (let i = sizes.length - 1; i >= 0; i--) {
    digits[i] = rest % (sizes[i] ?? 1);
    rest = Math.floor(rest / (sizes[i] ?? 1));
  }
  return digits;
}

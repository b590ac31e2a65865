import { DisclosureError } from '../disclosure-error.js';
import { Grouper } from './grouping.js';
import type { Column, Microdata } from './microdata.js';

export interface Frequencies {
  /** For each row, how many rows are like it, itself included. */
  readonly sample: Int32Array;
  /** The same by weight: an estimate of how many there are in the population. */
  readonly population: Float64Array;
}

/**
 * How often each combination of values stands in the rows.
 *
 * @param missing 'any': an empty value is like every value, as in sdcMicro. 'value': it is a value of its own.
 * @param weights persons that a row stands for; one each when not given
 */
export function frequencies(data: Microdata, missing: 'any' | 'value', weights?: Float64Array): Frequencies {
  const patterns = patternsOf(data, weights);
  const alike = alikeOf(data, patterns, missing);
  const sample = new Int32Array(data.rows);
  const population = new Float64Array(data.rows);
  for (let row = 0; row < data.rows; row++)
    for (const other of alike[patterns.of[row] ?? 0] ?? []) {
      sample[row] = (sample[row] ?? 0) + (patterns.many[other] ?? 0);
      population[row] = (population[row] ?? 0) + (patterns.weight[other] ?? 0);
    }
  return { sample, population };
}

/** For each row, how many different values of a sensitive column the rows like it have. */
export function distinctAmongAlike(data: Microdata, sensitive: Column, missing: 'any' | 'value'): Int32Array {
  const patterns = patternsOf(data);
  const values = Array.from({ length: patterns.groups }, () => new Set<number>());
  sensitive.codes.forEach((code, row) => values[patterns.of[row] ?? 0]?.add(code));
  const distinct = alikeOf(data, patterns, missing).map(
    (others) => new Set(others.flatMap((other) => [...(values[other] ?? [])])).size,
  );
  return Int32Array.from(patterns.of, (pattern) => distinct[pattern] ?? 0);
}

/**
 * The probability that a row is re-identified, given what the weights say of the population: the mean of 1/F where f of F were sampled with
 * probability p = f/F (Franconi, Polettini 2004), in closed form p/f * 2F1(1, 1; f + 1; 1 - p).
 */
export function individualRisk({ sample, population }: Frequencies): Float64Array {
  return Float64Array.from(sample, (f, row) => {
    const p = f / (population[row] ?? f);
    if (!(p > 0 && p <= 1)) throw new DisclosureError('INVALID_TABLE', 'a weight is below one person');
    let [term, sum] = [1, 1];
    for (let n = 1; term > 1e-17 * sum && n < 1e6; n++) {
      term *= (n / (f + n)) * (1 - p);
      sum += term;
    }
    return (p / f) * sum;
  });
}

interface Patterns {
  readonly groups: number;
  readonly of: Int32Array;
  readonly first: Int32Array;
  readonly many: Int32Array;
  readonly weight: Float64Array;
}

function patternsOf(data: Microdata, weights?: Float64Array): Patterns {
  const { groups, of } = new Grouper(data.rows).group(
    data.columns.map(({ codes, values }) => ({ codes, size: values.length })),
  );
  const [first, many, weight] = [new Int32Array(groups), new Int32Array(groups), new Float64Array(groups)];
  for (let row = data.rows - 1; row >= 0; row--) {
    const group = of[row] ?? 0;
    first[group] = row;
    many[group] = (many[group] ?? 0) + 1;
    weight[group] = (weight[group] ?? 0) + (weights?.[row] ?? 1);
  }
  return { groups, of, first, many, weight };
}

/** Patterns that could be the same: only those with something missing meet others than themselves. */
function alikeOf(data: Microdata, { groups, first }: Patterns, missing: 'any' | 'value'): number[][] {
  const own = Array.from({ length: groups }, (_, pattern) => [pattern]);
  if (missing === 'value') return own;
  const empty = data.columns.map(({ values }) => values.indexOf(''));
  const code = (pattern: number, c: number): number => data.columns[c]?.codes[first[pattern] ?? 0] ?? 0;
  const open = (pattern: number): boolean => empty.some((none, c) => none >= 0 && code(pattern, c) === none);
  for (let a = 0; a < groups; a++)
    for (let b = a + 1; b < groups; b++) {
      if (!open(a) && !open(b)) continue;
      if (empty.some((none, c) => code(a, c) !== code(b, c) && code(a, c) !== none && code(b, c) !== none)) continue;
      own[a]?.push(b);
      own[b]?.push(a);
    }
  return own;
}

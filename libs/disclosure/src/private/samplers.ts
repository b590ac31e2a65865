import { below, type Randomness } from './randomness.js';

/**
 * Exact samplers after Canonne, Kamath and Steinke, The Discrete Gaussian for Differential Privacy (2020): whole numbers from the first bit
 * to the last. Rounded logarithms of floating point are what took the noise off earlier systems (Mironov 2012).
 */

/** A number above zero, as a fraction of whole numbers. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction with a denominator of 2^20 that is at least the value: noise is never less than was asked for. */
export function atLeast(value: number): Fraction {
  if (!(value > 0 && value < 2 ** 32)) throw new RangeError('the scale of the noise is outside what can be sampled');
  return { numerator: BigInt(Math.ceil(value * 1048576)), denominator: 1048576n };
}

/** True with probability n / d: a uniform number is compared with the fraction, 32 binary digits at a time, until they differ. */
function bernoulli(random: Randomness, n: bigint, d: bigint): boolean {
  if (n >= d) return true;
  for (let rest = n; rest > 0n;) {
    const shifted = rest << 32n;
    const digits = Number(shifted / d);
    const word = random.word();
    if (word !== digits) return word < digits;
    rest = shifted % d;
  }
  return false;
}

/** True with probability exp(-n / d), for any n / d of at least 0 (their algorithm 1). */
export function bernoulliExp(random: Randomness, n: bigint, d: bigint): boolean {
  let rest = n;
  for (; rest > d; rest -= d) if (!bernoulliExpSmall(random, 1n, 1n)) return false;
  return bernoulliExpSmall(random, rest, d);
}

/** For n <= d: the number of successes in a row, each k-th with probability n / (d k), is even. */
function bernoulliExpSmall(random: Randomness, n: bigint, d: bigint): boolean {
  let k = 1n;
  while (bernoulli(random, n, d * k)) k += 1n;
  return (k & 1n) === 1n;
}

/** Probability proportional to exp(-|x| s / t), for whole x (their algorithm 2). */
export function discreteLaplace(random: Randomness, { numerator: t, denominator: s }: Fraction): bigint {
  for (;;) {
    const u = below(random, t);
    if (!bernoulliExp(random, u, t)) continue;
    let v = 0n;
    while (bernoulliExpSmall(random, 1n, 1n)) v += 1n;
    const size = (u + t * v) / s;
    const negative = below(random, 2n) === 1n;
    if (negative && size === 0n) continue;
    return negative ? -size : size;
  }
}

/** Probability proportional to exp(-x^2 / (2 sigma2)), for whole x (their algorithm 3). */
export function discreteGaussian(random: Randomness, sigma2: Fraction): bigint {
  const { numerator: n, denominator: d } = sigma2;
  const t = squareRoot(n / d) + 1n;
  const scale = { numerator: t, denominator: 1n };
  for (;;) {
    const candidate = discreteLaplace(random, scale);
    const size = candidate < 0n ? -candidate : candidate;
    // (|c| - sigma2 / t)^2 / (2 sigma2), over the common denominator.
    const distance = size * t * d - n;
    if (bernoulliExp(random, distance * distance, 2n * n * t * t * d)) return candidate;
  }
}

/** The greatest whole number whose square is not above n. */
function squareRoot(n: bigint): bigint {
  let root = BigInt(Math.floor(Math.sqrt(Number(n))));
  while (root * root > n) root -= 1n;
  while ((root + 1n) * (root + 1n) <= n) root += 1n;
  return root;
}

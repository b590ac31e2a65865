/**
 * Shares of one amount that add up to it to the last minor unit: everybody gets the part rounded down, and what is left over
 * goes, one unit each, to the largest remainders; where they are alike, to whoever comes first.
 *
 * @param minor the whole, in minor units, not negative
 * @param weights one for each share, whole and not negative; all zero counts as all alike
 */
export function splitByWeights(minor: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(minor) || minor < 0) throw new RangeError('The amount must be whole and not negative.');
  if (weights.some((w) => !Number.isSafeInteger(w) || w < 0)) throw new RangeError('Weights must be whole.');
  if (weights.length === 0) return [];
  const whole = BigInt(minor);
  const sum = weights.reduce((total, w) => total + BigInt(w), 0n);
  const parts = sum === 0n ? weights.map(() => 1n) : weights.map(BigInt);
  const of = sum === 0n ? BigInt(weights.length) : sum;
  const shares = parts.map((w, at) => ({ at, share: (whole * w) / of, rest: (whole * w) % of }));
  const left = Number(whole - shares.reduce((total, one) => total + one.share, 0n));
  const order = [...shares].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  const more = new Set(order.slice(0, left).map(({ at }) => at));
  return shares.map(({ at, share }) => Number(share) + (more.has(at) ? 1 : 0));
}

/** The same for everybody, but for the few units that cannot be divided. */
export const splitEqually = (minor: number, people: number): number[] =>
  splitByWeights(
    minor,
    Array.from({ length: people }, () => 1),
  );

/** Ten thousandths, as a decision says "a half" or "12.5 %". */
export const WHOLE_SHARE = 10_000;

/**
 * How much of a fine a decision lets off. What cannot be halved is let off: a person never pays the odd cent of a fine that
 * was halved.
 *
 * @param share in ten thousandths, 5000 for a half
 */
export function waivedOf(minor: number, share: number): number {
  if (!Number.isSafeInteger(minor) || minor < 0) throw new RangeError('The amount must be whole and not negative.');
  if (!Number.isSafeInteger(share) || share < 0 || share > WHOLE_SHARE) throw new RangeError('A share is 0 to 10000.');
  const left = (BigInt(minor) * BigInt(WHOLE_SHARE - share)) / BigInt(WHOLE_SHARE);
  return minor - Number(left);
}

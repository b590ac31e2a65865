/**
 * How much a number that a table hides is given away by counts with noise: of two values that lie `width` apart, how many times likelier the true one
 * looks, as a rule. The reader takes the line of the counts for it, the lines by one thing more, summed up, and the known sum with a neighbour that is
 * hidden too, which halves the variance. exp of the expected log-likelihood ratio of two normal distributions.
 *
 * @param sizes categories of each thing that was counted, by its name
 * @param groups things of the table
 * @returns null where nothing was counted by so many things together
 */
export function oddsOf({
  rho,
  length,
  sizes,
  groups,
  width,
}: {
  readonly rho: number;
  readonly length: number;
  readonly sizes: ReadonlyMap<string, number>;
  readonly groups: readonly string[];
  readonly width: number;
}): number | null {
  if (groups.length > length) return null;
  const things = sizes.size;
  const sets = length === 1 ? things : things + (things * (things - 1)) / 2;
  const variance = sets / (2 * rho);
  const others = groups.length < length ? [...sizes].filter(([group]) => !groups.includes(group)) : [];
  const known = 1 / variance + others.reduce((sum, [, categories]) => sum + 1 / (categories * variance), 0);
  return Math.exp(width ** 2 * known);
}

/**
 * How many of a population are alone in it, from how many are alone in a sample of it. Sizes of classes in the sample by how many
 * classes have them; every answer is a share of the population.
 */

/** Zayatz (1991): sizes of classes in the population are taken to be like those of the sample. */
export function zayatz(histogram: ReadonlyMap<number, number>, rows: number, population: number): number {
  const whole = Math.round(population);
  const classes = [...histogram.values()].reduce((sum, count) => sum + count, 0);
  let all = 0;
  for (const [size, count] of histogram) all += (count / classes) * alone(whole, size, rows);
  const uniques = histogram.get(1) ?? 0;
  const conditional = ((uniques / classes) * alone(whole, 1, rows)) / all;
  return (uniques * conditional) / (rows / population) / population;
}

/** Probability that a class of `size` in the population is met exactly once in the sample (hypergeometric). */
function alone(population: number, size: number, sample: number): number {
  let probability = (size * sample) / population;
  for (let j = 0; j < size - 1; j++) probability *= Math.max(0, population - sample - j) / (population - 1 - j);
  return probability;
}

/**
 * Pitman's sampling formula with the maximum likelihood by Newton's method, from the moments' estimate (Hoshino 2001).
 *
 * @returns undefined where the model has no solution for these sizes
 */
export function pitman(histogram: ReadonlyMap<number, number>, rows: number, population: number): number | undefined {
  const sizes = [...histogram];
  const u = sizes.reduce((sum, [, count]) => sum + count, 0);
  const [m1, m2] = [histogram.get(1) ?? 0, histogram.get(2) ?? 0];
  if (m1 < 2 || m2 === 0 || u === rows) return undefined;
  const c = (m1 * (m1 - 1)) / m2;
  let theta = (rows * u * c - m1 * (rows - 1) * (2 * u + c)) / (2 * m1 * u + m1 * c - rows * c);
  let alpha = (theta * (m1 - rows) + (rows - 1) * m1) / (rows * u);
  for (let round = 0; round < 500; round++) {
    let [dt, da, tt, ta, aa] = [0, 0, 0, 0, 0];
    for (let i = 1; i < u; i++) {
      const at = 1 / (theta + i * alpha);
      dt += at;
      da += i * at;
      tt -= at * at;
      ta -= i * at * at;
      aa -= i * i * at * at;
    }
    for (let i = 1; i < rows; i++) {
      const at = 1 / (theta + i);
      dt -= at;
      tt += at * at;
    }
    for (const [size, count] of sizes)
      for (let i = 1; i < size; i++) {
        const at = 1 / (i - alpha);
        da -= count * at;
        aa -= count * at * at;
      }
    const determinant = tt * aa - ta * ta;
    const [stepT, stepA] = [(aa * dt - ta * da) / determinant, (tt * da - ta * dt) / determinant];
    theta -= stepT;
    alpha -= stepA;
    if (!(alpha < 1 && theta > -alpha) || !Number.isFinite(theta)) return undefined;
    if (Math.abs(stepT) < 1e-9 * Math.max(1, Math.abs(theta)) && Math.abs(stepA) < 1e-12) break;
  }
  const share = Math.exp(lnGammaStep(theta + alpha, 1 - alpha, population));
  return Number.isFinite(share) ? share : undefined;
}

/** ln of (gamma(z + step) / gamma(z) / scale^step). By Stirling's series, as a difference: two logarithms of gamma would cancel their digits. */
function lnGammaStep(z: number, step: number, scale: number): number {
  // Where z is small the series does not hold: walk up first.
  if (z < 20) return Math.log(z / (z + step)) + lnGammaStep(z + 1, step, scale);
  const tail = (x: number): number => 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (z - 0.5) * Math.log1p(step / z) + step * Math.log((z + step) / scale) - step + tail(z + step) - tail(z);
}

import { DisclosureError } from '../disclosure-error.js';

/**
 * Zero-concentrated differential privacy (Bun, Steinke 2016). rho adds up over releases; a pair of epsilon and delta is only how it is said.
 * Conversions after Canonne, Kamath, Steinke (2020), section 2.3, which is tighter than rho + 2 sqrt(rho ln(1/delta)).
 */

/** The least delta for which rho gives (epsilon, delta). */
export function deltaOf(rho: number, epsilon: number): number {
  positive(rho, epsilon);
  // Minimum over a > 1 of exp((a-1)(a rho - eps) + a ln(1 - 1/a)) / (a - 1). Its derivative's sign is that of a monotone function of a.
  let [low, high] = [1.0000001, (epsilon + 1) / (2 * rho) + 2];
  for (let round = 0; round < 200; round++) {
    const a = (low + high) / 2;
    if ((2 * a - 1) * rho - epsilon + Math.log1p(-1 / a) < 0) low = a;
    else high = a;
  }
  const a = (low + high) / 2;
  return Math.min(1, Math.exp((a - 1) * (a * rho - epsilon) + a * Math.log1p(-1 / a)) / (a - 1));
}

/** The least epsilon that rho gives at delta, rounded up in its last digits. */
export function epsilonOf(rho: number, delta: number): number {
  positive(rho, delta);
  let [low, high] = [0, rho + 2 * Math.sqrt(rho * Math.log(1 / delta))];
  for (let round = 0; round < 200; round++) {
    const middle = (low + high) / 2;
    if (middle > 0 && deltaOf(rho, middle) <= delta) high = middle;
    else low = middle;
  }
  return high;
}

/** The greatest rho that keeps (epsilon, delta), rounded down in its last digits. */
export function rhoOf(epsilon: number, delta: number): number {
  positive(epsilon, delta);
  let [low, high] = [0, epsilon + 1];
  for (let round = 0; round < 200; round++) {
    const middle = (low + high) / 2;
    if (middle > 0 && deltaOf(middle, epsilon) <= delta) low = middle;
    else high = middle;
  }
  return low;
}

function positive(...values: number[]): void {
  if (values.some((value) => !(value > 0 && Number.isFinite(value))))
    throw new DisclosureError('INVALID_OPTION', 'epsilon, delta and rho must be above zero');
}

import { randomBytes } from 'node:crypto';

/** Numbers that look random and can be had again: a test that fails prints its seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
}

/** @param seed `HOMEWARD_SEED` takes a printed one again */
export function randomOf(seed = Number(process.env['HOMEWARD_SEED'] ?? randomBytes(4).readUInt32BE(0))): {
  readonly random: Random;
  readonly seed: number;
} {
  // Mulberry32: small, even, and the same everywhere.
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, random: { below: (end) => Math.floor(next() * end) } };
}

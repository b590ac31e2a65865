import { describe, expect, it } from '@jest/globals';
import { MODULUS, PublishedSpan } from './span.js';

const cell = (...atoms: number[]): Int32Array => Int32Array.from(atoms);

describe('PublishedSpan', () => {
  it('works modulo a prime below 2^26', () => {
    expect(MODULUS).toBeLessThan(2 ** 26);
    for (let divisor = 2; divisor * divisor <= MODULUS; divisor++) expect(MODULUS % divisor).not.toBe(0);
  });

  it('refuses the last cell that would let a secret be computed', () => {
    // Two by two: atoms 0 1 / 2 3, secret 0.
    const span = new PublishedSpan(4, [cell(0)]);
    expect(span.tryPublish(cell(0, 1, 2, 3))).toBe(true);
    expect(span.tryPublish(cell(0, 1))).toBe(true);
    expect(span.tryPublish(cell(0, 2))).toBe(true);
    expect(span.tryPublish(cell(1))).toBe(false);
    expect(span.tryPublish(cell(3))).toBe(false);
    expect(span.tryPublish(cell(2, 3))).toBe(true);
  });

  it('finds relations that need more than one row and column', () => {
    // 0 = (0+1) - (1+2) + (2+3) - 3.
    const span = new PublishedSpan(4, [cell(0)]);
    for (const known of [cell(0, 1), cell(1, 2), cell(2, 3)]) expect(span.tryPublish(known)).toBe(true);
    expect(span.exposes(cell(3))).toBe(true);
    span.publish(cell(3));
    expect(span.contains(cell(0))).toBe(true);
    expect(span.contains(cell(1, 3))).toBe(true);
  });

  it('does not count a secret that was public before', () => {
    const span = new PublishedSpan(3, [cell(0), cell(1)]);
    span.publish(cell(0));
    expect(span.tryPublish(cell(0, 1))).toBe(false);
    expect(span.tryPublish(cell(2))).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Random, shares } from './random.js';

describe('reproducible chance', () => {
  it('gives the same stream for the same seed, and another for another', () => {
    const draw = (seed: number, stream: number): number[] => {
      const random = new Random(seed, stream);
      return Array.from({ length: 50 }, () => random.next());
    };
    expect(draw(1, 2)).toEqual(draw(1, 2));
    expect(draw(1, 2)).not.toEqual(draw(1, 3));
    expect(draw(1, 2)).not.toEqual(draw(2, 2));
  });

  it('follows the shares it is given', () => {
    const random = new Random(7);
    const coin = shares({ heads: 3, tails: 1 });
    let heads = 0;
    for (let n = 0; n < 40_000; n += 1) if (random.weighted(coin) === 'heads') heads += 1;
    expect(heads / 40_000).toBeGreaterThan(0.735);
    expect(heads / 40_000).toBeLessThan(0.765);
  });

  it('reaches both ends and nothing beyond', () => {
    const random = new Random(9);
    const seen = new Set(Array.from({ length: 2000 }, () => random.int(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
    expect(random.some([1, 2, 3], 9)).toEqual([1, 2, 3]);
    expect(random.some(['a', 'b', 'c', 'd'], 2)).toHaveLength(2);
  });

  it('makes ids in the shape of UUIDv7 that begin with their time', () => {
    const random = new Random(3);
    const at = Date.UTC(2026, 10, 22);
    const ids = Array.from({ length: 1000 }, () => random.uuid(at));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(1000);
    expect(Number.parseInt((ids[0] ?? '').slice(0, 13).replace('-', ''), 16)).toBe(at);
  });
});

import { describe, expect, it } from '@jest/globals';
import { inQuarters } from './in-quarters.js';

describe('how far a check is', () => {
  it('tells nothing of how many small numbers there are', () => {
    const answers = (of: number): number[] => [
      ...new Set(Array.from({ length: of }, (_, at) => inQuarters(at, of).done)),
    ];
    for (const many of [1, 2, 3]) expect(answers(many)).toEqual([0]);
    for (const many of [4, 7, 40, 1_000]) expect(answers(many)).toEqual([0, 1, 2, 3]);
  });
});

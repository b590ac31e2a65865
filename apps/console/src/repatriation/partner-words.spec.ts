import { describe, expect, it } from '@jest/globals';
import { waitingFirst, waitsOnUs } from './partner-words.js';

const seen = '2026-11-20T02:00:00Z';
const step = (open: boolean, dueOn: string | null = null) => ({ open, dueOn });

describe('what waits on a mission', () => {
  it('is a step that can be recorded, or a case that nobody acknowledged', () => {
    expect(waitsOnUs({ acknowledgedAt: seen, items: [step(false), step(true)] })).toBe(true);
    expect(waitsOnUs({ acknowledgedAt: null, items: [step(false)] })).toBe(true);
    expect(waitsOnUs({ acknowledgedAt: seen, items: [step(false, '2026-11-01')] })).toBe(false);
  });

  it('stands by its first day, and what has no day last', () => {
    const cases = [
      { name: 'none', acknowledgedAt: null, items: [] },
      { name: 'late', acknowledgedAt: seen, items: [step(true, '2026-12-09'), step(false, '2026-01-01')] },
      { name: 'first', acknowledgedAt: seen, items: [step(true, '2026-11-11')] },
    ];
    expect(waitingFirst(cases).map(({ name }) => name)).toEqual(['first', 'late', 'none']);
  });
});

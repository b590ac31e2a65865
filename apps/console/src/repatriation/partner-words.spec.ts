import { describe, expect, it } from '@jest/globals';
import { partOf, waitingFirst } from './partner-words.js';

const seen = '2026-11-20T02:00:00Z';
const step = (open: boolean, dueOn: string | null = null) => ({ open, dueOn });

describe('what waits on a mission', () => {
  it('is a step that can be recorded, seen or not', () => {
    expect(partOf({ acknowledgedAt: seen, items: [step(false), step(true)] })).toBe('waiting');
    expect(partOf({ acknowledgedAt: null, items: [step(true)] })).toBe('waiting');
    expect(partOf({ acknowledgedAt: seen, items: [step(false, '2026-11-01')] })).toBe('rest');
  });

  it('is not a case of which every step is done: that it was seen is asked apart', () => {
    expect(partOf({ acknowledgedAt: null, items: [step(false)] })).toBe('toAcknowledge');
    expect(partOf({ acknowledgedAt: null, items: [] })).toBe('toAcknowledge');
    const proposed = { ...step(true), proposal: { state: 'OPEN' } };
    expect(partOf({ acknowledgedAt: null, items: [proposed] })).toBe('toAcknowledge');
    expect(partOf({ acknowledgedAt: seen, items: [proposed] })).toBe('rest');
    expect(partOf({ acknowledgedAt: seen, items: [{ ...step(true), proposal: { state: 'DECLINED' } }] })).toBe(
      'waiting',
    );
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

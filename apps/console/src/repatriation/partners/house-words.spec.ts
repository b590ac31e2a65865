import { describe, expect, it } from '@jest/globals';
import type { Sheltered } from './house-documents.js';
import { isUnconfirmed, standsFor } from './house-words.js';

type Report = Sheltered['reports'][number];
const said = (kind: Report['kind'], state: Report['state']) => ({ kind, state });

describe('where somebody stands for a house', () => {
  it('is told by its last word that counts, and without one by its spells', () => {
    const open = [{ to: null }];
    expect(standsFor({ spells: [], reports: [] })).toBe('expected');
    expect(standsFor({ spells: open, reports: [] })).toBe('here');
    expect(standsFor({ spells: [{ to: '2026-01-02' }], reports: [] })).toBe('gone');
    expect(standsFor({ spells: [], reports: [said('ARRIVAL', 'OPEN')] })).toBe('here');
    expect(standsFor({ spells: open, reports: [said('DEPARTURE', 'OPEN'), said('ARRIVAL', 'ACCEPTED')] })).toBe('gone');
    expect(standsFor({ spells: [], reports: [said('NEED', 'OPEN'), said('ARRIVAL', 'DECLINED')] })).toBe('expected');
    expect(isUnconfirmed({ spells: open, reports: [said('ARRIVAL', 'WITHDRAWN')] })).toBe(true);
    expect(isUnconfirmed({ spells: open, reports: [said('ARRIVAL', 'ACCEPTED')] })).toBe(false);
  });
});

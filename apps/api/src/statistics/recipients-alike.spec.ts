import { describe, expect, it } from '@jest/globals';
import { alike, domainOf } from './recipients-alike.js';

const named = (name: string, domain = '', open = false) => ({ names: [name], domain, open });

describe('whether two recipients may be one', () => {
  it.each([
    ['Ministry of Interior', 'ministry  of interior.'],
    ['Ministry of Interior', 'Ministry of Interrior'],
    ['Ministry of the Interior', 'Interior Ministry'],
    ['IOM', 'International Organization for Migration'],
    ['Lantern Fund', 'The Lantern Foundation'],
    ['Lantern Fund', 'Lantern Fund, office in Phnom Penh'],
    ['ＬＡＮＴＥＲＮ', 'lantern'],
    ['Harbour', 'Har\u200bbour'],
    ['Lantern Fund', 'Lаntеrn Fund'],
    ['Lantern Fund', 'L a n t e r n Fund'],
    ['មូលនិធិឡានទ័រ', 'មូលនិធិឡានទ័រ '],
  ])('%s and %s', (one, other) => {
    expect(alike(named(one), named(other))).toBe(true);
    expect(alike(named(other), named(one))).toBe(true);
  });

  it.each([
    ['Lantern Fund', 'Harbour Fund'],
    ['University of Oslo', 'Ministry of Labour'],
    ['IOM', 'UNODC'],
  ])('not %s and %s', (one, other) => {
    expect(alike(named(one), named(other))).toBe(false);
  });

  it('by domain, unless anybody can have an address there', () => {
    expect(alike(named('A', 'mail.lantern.example'), named('B', 'lantern.example'))).toBe(true);
    expect(alike(named('Anna', 'gmail.com'), named('Boris', 'gmail.com'))).toBe(false);
    expect(domainOf('https://www.Lantern.example/en?x')).toBe('lantern.example');
    expect(domainOf('Ann Example <ann@lantern.example')).toBe('lantern.example');
    expect(domainOf('lantern')).toBeUndefined();
  });

  it('what sounds like everybody is laid beside the public', () => {
    const everybody = named('The public', '', true);
    expect(alike(named('Everyone'), everybody)).toBe(true);
    expect(alike(named('Our web site'), everybody)).toBe(true);
    expect(alike(named('សាធារណជន'), everybody)).toBe(true);
    expect(alike(named('Lantern Fund'), everybody)).toBe(false);
  });
});

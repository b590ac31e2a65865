import { describe, expect, it } from '@jest/globals';
import { csv } from './write-csv.js';

describe('a file for a spreadsheet', () => {
  it('keeps commas, quotes, lines and every script', () => {
    expect(csv([['a,b', 'say "no"', 'one\ntwo', 'សុខ']])).toBe('\ufeff"a,b","say ""no""","one\ntwo","សុខ"\r\n');
  });

  it('begins no formula', () => {
    const wrong = ['=1+1', '+855 12', '-2', '@SUM(A1)', '  =cmd|x', '＝1', '\t=1', '\r=1', '\n=1'];
    for (const value of wrong) expect(csv([[value]])).toContain(`"'${value}"`);
    for (const value of ['a=1', '12', 'KH-2026-1', '']) expect(csv([[value]])).toBe(`\ufeff"${value}"\r\n`);
  });
});

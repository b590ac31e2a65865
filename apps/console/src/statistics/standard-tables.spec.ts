import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../data/act-result.js';
import { endsTheRest } from './report-steps.js';
import {
  type Got,
  hadAlready,
  offeredBy,
  standardNames,
  standardOf,
  standards,
  toBeMade,
  type Standard,
} from './standard-tables.js';

const named = (...names: string[]): { name: string }[] => names.map((name) => ({ name }));
const everything = named(...new Set(standardNames.flatMap((name) => [...standards[name]])), 'sex');

function got(number: number, dimensions: readonly string[], more: Partial<Got> = {}): Got {
  return {
    id: String(number),
    number,
    kind: 'TABLE',
    dimensions: named(...dimensions),
    confirmedAt: '2026-11-01T00:00:00Z',
    withdrawnAt: null,
    approval: 'APPROVED',
    ...more,
  };
}
const numbers = (...releases: Got[]): [Standard, number][] =>
  [...hadAlready(releases)].map(([name, { number }]) => [name, number]);

describe('the standard tables of a report', () => {
  it('are those that the period counts', () => {
    expect(offeredBy(everything)).toEqual(standardNames);
    expect(offeredBy(everything.filter(({ name }) => !['fine', 'month'].includes(name)))).toEqual(
      standardNames.filter((name) => name !== 'FINES' && name !== 'DONOR'),
    );
    expect(offeredBy([])).toEqual([]);
  });

  it('are known by what they count, in any order, and not by a part of it', () => {
    expect(standardOf(['exitMode', 'month'])).toBe('DONOR');
    expect(standardOf(['exitMode'])).toBe('WAYS_OUT');
    expect(standardOf(['month'])).toBeUndefined();
    expect(standardOf(['month', 'exitMode', 'sex'])).toBeUndefined();
  });

  it('are had where they left or wait for the second person, and not where they came to nothing', () => {
    expect(numbers(got(1, ['exitMode']), got(2, ['fine'], { confirmedAt: null, approval: 'PENDING' }))).toEqual([
      ['FINES', 2],
      ['WAYS_OUT', 1],
    ]);
    const nothing: Partial<Got>[] = [
      { withdrawnAt: '2026-11-02T00:00:00Z' },
      { confirmedAt: null, approval: 'DECLINED' },
      { confirmedAt: null, approval: 'EXPIRED' },
      { confirmedAt: null, approval: 'WITHDRAWN' },
      { kind: 'CUBE' },
    ];
    for (const change of nothing) expect(numbers(got(3, ['exitMode'], change))).toEqual([]);
    // Control: the very same without the change is had.
    expect(numbers(got(3, ['exitMode']))).toEqual([['WAYS_OUT', 3]]);
    // Of one that left and one that waits, the one that left is named.
    const waiting = got(5, ['exitMode'], { confirmedAt: null, approval: 'PENDING' });
    expect(numbers(waiting, got(4, ['exitMode']))).toEqual([['WAYS_OUT', 4]]);
  });

  it('are made once: what is ticked, offered and not there', () => {
    const had = hadAlready([got(1, ['exitMode'])]);
    expect(toBeMade(['WAYS_OUT', 'FINES', 'PROVINCES'], ['PROVINCES', 'WAYS_OUT'], had)).toEqual(['PROVINCES']);
    expect(toBeMade(['WAYS_OUT'], ['PROVINCES', 'WAYS_OUT'], new Map())).toEqual(['WAYS_OUT']);
  });
});

describe('a table that was not made', () => {
  const invalid = (field: string): Outcome<unknown> => ({
    kind: 'invalid',
    message: '',
    fields: [{ field, code: 'X', message: '' }],
  });
  const refused = (code: string): Outcome<unknown> => ({ kind: 'refused', code, message: '' });

  it('leaves the others to be asked for, unless what it met holds for all', () => {
    const goesOn = [refused('TABLE_ALL_HIDDEN'), refused('RELEASE_UNDER_WAY'), invalid('dimensions')];
    const ends = [refused('TABLE_CANCELLED'), refused('FORBIDDEN'), invalid('recipientId'), invalid('knowsBoth')];
    expect(goesOn.map(endsTheRest)).toEqual([false, false, false]);
    expect(ends.map(endsTheRest)).toEqual([true, true, true, true]);
    expect([{ kind: 'network' } as const, { kind: 'ended' } as const].map(endsTheRest)).toEqual([false, true]);
  });
});

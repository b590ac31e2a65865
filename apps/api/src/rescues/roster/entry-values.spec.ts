import { describe, expect, it } from '@jest/globals';
import type { ParsedRow } from '@homeward/domain';
import { choiceProblem, doubtsOf, namesOf, settle, settledBirth, valuesOf } from './entry-values.js';

const row: ParsedRow = {
  position: 1,
  gridRow: 2,
  values: {
    name: 'WANG XIAOMING',
    nativeName: '王小明',
    birth: { date: '2001-06-08', estimated: false },
    passport: 'E47067348',
  },
  raw: { BIRTH: '08/06/2001', SEX: 'x' },
  doubts: [{ field: 'BIRTH', code: 'DAY_MONTH', options: ['2001-06-08', '2001-08-06'] }],
  errors: [{ field: 'SEX', code: 'SEX_UNKNOWN' }],
};

describe('values of a row', () => {
  it('puts the name as the person writes it first and a Latin form beneath', () => {
    expect(namesOf({ name: 'WANG XIAOMING', nativeName: '王小明' })).toEqual({
      name: '王小明',
      romanisedName: 'WANG XIAOMING',
    });
    expect(namesOf({ name: '王小明' })).toEqual({ name: '王小明', romanisedName: 'Wang Xiao Ming' });
    expect(namesOf({ name: 'Dewi Siregar' })).toEqual({ name: 'Dewi Siregar', romanisedName: '' });
  });

  it('keeps the cell as it came beside what could not be read', () => {
    expect(doubtsOf(row)).toEqual([
      { field: 'SEX', code: 'SEX_UNKNOWN', raw: 'x', options: [], unread: true },
      { field: 'BIRTH', code: 'DAY_MONTH', raw: '08/06/2001', options: ['2001-06-08', '2001-08-06'], unread: false },
    ]);
    expect(valuesOf(row)).toMatchObject({ sex: 'UNKNOWN', birth: '2001-06-08', documentNumber: 'E47067348' });
  });

  it('settles one cell and leaves the doubts of the others', () => {
    const settled = settle(valuesOf(row), doubtsOf(row), { field: 'BIRTH', value: '2001-08-06' });
    expect(settled.values.birth).toBe('2001-08-06');
    expect(settled.doubts.map((d) => d.field)).toEqual(['SEX']);
    expect(settle(valuesOf(row), [], { field: 'NAME', value: '李海燕' }).values).toMatchObject({
      name: '李海燕',
      romanisedName: 'Li Hai Yan',
    });
  });

  it('refuses a choice that does not fit its field', () => {
    expect(choiceProblem({ field: 'BIRTH', value: '31/12/2001' })).toBe('NOT_A_PARTIAL_DATE');
    expect(choiceProblem({ field: 'SEX', value: 'M' })).toBe('TEXT_NOT_ALLOWED');
    expect(choiceProblem({ field: 'NATIONALITY', value: 'China' })).toBe('NOT_A_COUNTRY');
    expect(choiceProblem({ field: 'NATIONALITY', value: null })).toBeUndefined();
  });

  it('puts into a record only what open readings share', () => {
    const values = { birth: '2001-06-08', birthEstimated: false };
    expect(settledBirth(values, doubtsOf(row))).toEqual({ birth: '2001', birthEstimated: false });
    expect(settledBirth(values, [])).toEqual(values);
    const years = [
      { field: 'BIRTH', code: 'TWO_DIGIT_YEAR', raw: '08.06.01', options: ['2001-06-08', '1901-06-08'], unread: false },
    ] as const;
    expect(settledBirth(values, years)).toEqual({ birth: '2001', birthEstimated: true });
  });
});

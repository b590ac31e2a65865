import { describe, expect, it } from '@jest/globals';
import { markKind, type Marked, marksOf } from './marks.js';

const boss: Marked = { kind: 'PERPETRATOR', party: 'PERSON', name: '', aliases: [], phones: [], wallets: [] };
const shared = (a: Partial<Marked>, b: Partial<Marked>): string[] => {
  const theirs = new Set(marksOf({ ...boss, ...b }));
  return marksOf({ ...boss, ...a })
    .filter((mark) => theirs.has(mark))
    .map(markKind);
};

describe('marks of somebody around a person', () => {
  it('find a name in another script, an alias among names, a firm', () => {
    expect(shared({ name: '王小明' }, { name: 'Wang Xiaoming' })).toEqual(['NAME']);
    expect(shared({ name: 'Kevin', aliases: ['A-Long'] }, { name: 'a long' })).toEqual(['NAME']);
    expect(
      shared({ kind: 'OTHER', party: 'COMPANY', name: 'Golden Sea Co., Ltd.' }, { name: 'GOLDEN SEA CO LTD' }),
    ).toEqual(['NAME']);
    expect(shared({ name: '王小明' }, { name: '王大明' })).toEqual([]);
  });

  it('find a phone with and without its country, an account with and without its app', () => {
    expect(shared({ phones: ['+85512345678'] }, { phones: ['012 345 678'] })).toEqual(['PHONE']);
    expect(shared({ phones: ['WeChat: Along_888'] }, { phones: ['along_888 (WeChat)'] })).toEqual(['PHONE']);
    expect(shared({ phones: ['+85512345678'] }, { phones: ['+85512345679'] })).toEqual([]);
    expect(marksOf({ ...boss, phones: ['ends in 417', '123'] })).toEqual(['PHONE endsin417']);
  });

  it('find a wallet whatever is written beside it', () => {
    const address = 'T0Jx7Kq2mVb9Yw4ZcR8sNdLhFg3PuEaTo';
    expect(shared({ wallets: [`USDT TRC-20 ${address}`] }, { wallets: [`${address} (Tether)`] })).toEqual(['WALLET']);
    expect(shared({ wallets: ['ABA 000 123 456'] }, { wallets: ['aba 000123456'] })).toEqual(['WALLET']);
  });

  it('make none of the name of somebody near, and none of a nothing', () => {
    expect(marksOf({ ...boss, kind: 'RELATIVE', name: 'សុខ ច័ន្ទ', phones: ['+85512345678'] })).toEqual([
      'PHONE 12345678',
    ]);
    expect(marksOf({ ...boss, name: 'K', phones: [''], wallets: ['USDT'] })).toEqual([]);
  });
});

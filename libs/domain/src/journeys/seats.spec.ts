import { describe, expect, it } from '@jest/globals';
import { isSeat, readSeatList, seatsTwice } from './seats.js';

const takers = [
  { key: 'a', reference: 'KH-2026-00417', names: ['Sokha Chan'] },
  { key: 'b', reference: 'KH-2026-00418', names: ['Sokha Chan Vann', 'សុខា ចាន់ វ៉ាន់'] },
  { key: 'c', reference: 'KH-2026-00419', names: ['Budi Santoso'] },
  { key: 'd', reference: 'KH-2026-00420', names: ['Budi Santoso'] },
];

describe('seats', () => {
  it('knows a seat from a word', () => {
    expect(['12a', '4', '3-17', '121K', ' 7 c '].map(isSeat)).toEqual([true, true, true, true, true]);
    expect(['', 'A', 'window', '12A/B', '12345'].map(isSeat)).toEqual([false, false, false, false, false]);
  });

  it('finds the seats that are given twice, however they are written', () => {
    expect(seatsTwice(['12A', '', '12b', ' 12a', ''])).toEqual([0, 3]);
  });

  it('reads a list as a carrier sends it, and guesses nobody', () => {
    const list = [
      'No.\tName\tSeat',
      '1\tCHAN/SOKHA MR\t12A',
      'VANN SOKHA CHAN  12B',
      'kh-2026-00419;;14c',
      'SANTOSO BUDI 15D',
      'NGUYEN VAN A 16E',
      'សុខា ចាន់ វ៉ាន់ ១២',
      '',
    ].join('\n');
    expect(readSeatList(list, takers).map(({ seat, key }) => [key, seat])).toEqual([
      ['a', '12A'],
      ['b', '12B'],
      ['c', '14C'],
      [null, '15D'],
      [null, '16E'],
      ['b', null],
    ]);
  });
});

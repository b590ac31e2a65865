import { describe, expect, it } from '@jest/globals';
import { dateEvidence } from './day-month.js';
import { readBirth } from './read-birth.js';

const none = dateEvidence([]);
const read = (text: string) => readBirth(text, '2026-11-22', none);

describe('readBirth', () => {
  it.each([
    ['1988-11-24', '1988-11-24'],
    ['1988/11/24', '1988-11-24'],
    ['19881124', '1988-11-24'],
    ['1988-11-24T00:00:00Z', '1988-11-24'],
    ['5/24/1983', '1983-05-24'],
    ['24/05/1983', '1983-05-24'],
    ['28.04.95', '1995-04-28'],
    ['21.09.08', '2008-09-21'],
    ['98.11.24', '1998-11-24'],
    ['24-5-2536', '1993-05-24'],
    ['2536', '1993'],
    ['1988年11月24日', '1988-11-24'],
    ['1988年11月', '1988-11'],
    ['1988年', '1988'],
    ['民国78年5月1日', '1989-05-01'],
    ['24 May 1983', '1983-05-24'],
    ['24-May-83', '1983-05-24'],
    ['May 24, 1983', '1983-05-24'],
    ['24MAY1983', '1983-05-24'],
    ['May 1983', '1983-05'],
    ['24 ឧសភា 1983', '1983-05-24'],
    ['ថ្ងៃទី២៤ ខែឧសភា ឆ្នាំ១៩៨៣', '1983-05-24'],
    ['24 พฤษภาคม 2526', '1983-05-24'],
    ['24 พ.ค. 2526', '1983-05-24'],
    ['ngày 24 tháng 5 năm 1983', '1983-05-24'],
    ['24 Mei 1983', '1983-05-24'],
    ['17 Agustus 1990', '1990-08-17'],
    ['1996', '1996'],
    ['1996-04', '1996-04'],
    ['29/02/2000', '2000-02-29'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toMatchObject({ birth: { date, estimated: false } });
  });
  it.each([
    ['age 34', '1992'],
    ['34', '1992'],
    ['34 yrs', '1992'],
    ['34岁', '1992'],
    ['អាយុ ៣៤ ឆ្នាំ', '1992'],
    ['อายุ 34 ปี', '1992'],
    ['34 tuổi', '1992'],
    ['umur 34 tahun', '1992'],
    ['~34', '1992'],
    ['about 1990', '1990'],
    ['8 months', '2026-03'],
    ['11 mos', '2025-12'],
  ])('%s is about %s', (text, date) => {
    expect(read(text)).toMatchObject({ birth: { date, estimated: true } });
  });
  it.each(['', '-', 'unknown', 'n/a', '?', '不详', 'មិនដឹង', 'ไม่ทราบ'])('%j says nothing', (text) => {
    expect(read(text)).toEqual({ doubts: [] });
  });
  it.each([
    ['30/02/1990', 'BIRTH_UNREADABLE'],
    ['29/02/2001', 'BIRTH_UNREADABLE'],
    ['13/13/1990', 'BIRTH_UNREADABLE'],
    ['yesterday', 'BIRTH_UNREADABLE'],
    ['2026-11-23', 'BIRTH_IN_FUTURE'],
    ['1850', 'BIRTH_TOO_LONG_AGO'],
    ['age 140', 'BIRTH_TOO_LONG_AGO'],
  ])('%s is refused with %s', (text, error) => {
    expect(read(text).error).toBe(error);
  });
  it('says what it doubts', () => {
    expect(read('08/06/2001').doubts).toEqual([{ code: 'DAY_MONTH', options: ['2001-06-08', '2001-08-06'] }]);
    expect(read('88').doubts).toEqual([{ code: 'AGE_OR_YEAR', options: ['1938', '1988'] }]);
    expect(read('30460')).toEqual({
      birth: { date: '1983-05-24', estimated: false },
      doubts: [{ code: 'SERIAL_DATE', options: ['1983-05-24'] }],
    });
    expect(read('01.02.24').doubts.map(({ code }) => code)).toEqual(['DAY_MONTH', 'TWO_DIGIT_YEAR']);
    expect(read('07/07/2001').doubts).toEqual([]);
  });
});

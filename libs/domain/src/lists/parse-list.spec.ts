import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedList } from './fields.js';
import { parseList } from './parse-list.js';
import { findHeaderRow, recogniseColumns } from './recognise-columns.js';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
const referenceDate = '2026-11-22';
function grid(file: string): string[][] {
  return parse(readFileSync(join(fixtures, file)), { bom: true, delimiter: [',', ';'], relax_column_count: true });
}
const list = (file: string): ParsedList => parseList(grid(file), { referenceDate });
const fieldsOf = (parsed: ParsedList): (string | null)[] => parsed.mapping.columns.map((column) => column.field);
const row = (parsed: ParsedList, position: number) => parsed.rows.find((candidate) => candidate.position === position);

describe('the three lists as they arrive', () => {
  it('reads every row of the police list below its title and above its total', () => {
    const parsed = list('police_raid.csv');
    expect(parsed.mapping.headerRow).toBe(1);
    expect(fieldsOf(parsed)).toEqual(['NUMBER', 'NAME', 'SEX', 'NATIONALITY', 'BIRTH', 'PASSPORT', 'ROOM']);
    expect(parsed.rows).toHaveLength(128);
    expect(parsed.statedTotal).toBe(128);
    expect(parsed.skipped.map(({ code }) => code)).toEqual(['TITLE', 'TOTAL']);
    expect(parsed.rows.flatMap(({ errors, position }) => errors.map((error) => ({ position, ...error })))).toEqual([]);
    expect(parsed.rows.every(({ values }) => values.name && values.sex && values.nationality)).toBe(true);
    expect(new Set(parsed.rows.map(({ values }) => values.nationality))).toEqual(
      new Set(['CN', 'ID', 'VN', 'TH', 'IN', 'ET', 'PH', 'MM', 'KH', 'BD', 'KE']),
    );
    expect(parsed.rows.filter(({ values }) => values.passportLost)).toHaveLength(5);
    expect(row(parsed, 1)?.values).toMatchObject({
      name: 'Liu Zhi Qiang',
      birth: { date: '1983-05-24', estimated: false },
      passport: 'G30236376',
    });
    expect(row(parsed, 2)?.values).toMatchObject({
      passport: 'E47067348',
      birth: { date: '1995-07-20' },
      sex: 'FEMALE',
      room: 'B288',
    });
    expect(row(parsed, 3)?.values.birth).toEqual({ date: '2007-02-11', estimated: false });
    expect(row(parsed, 7)?.values.birth).toEqual({ date: '1992', estimated: true });
    expect(row(parsed, 40)?.values).toMatchObject({ name: 'CHOU Xiuying', familyName: 'CHOU' });
    expect(row(parsed, 110)?.values.birth?.date).toBe('2007-01-10');
    expect(row(parsed, 43)?.values).toMatchObject({ nationality: 'MM', sex: 'MALE' });
  });

  it("reads the mission's list with semicolons, BOM and Chinese headers", () => {
    const parsed = list('mission_cn.csv');
    expect(parsed.mapping.headerRow).toBe(0);
    expect(fieldsOf(parsed)).toEqual(['NUMBER', 'NAME', 'ROMANISED_NAME', 'SEX', 'BIRTH', 'PASSPORT', 'PHONE']);
    expect(parsed.rows).toHaveLength(35);
    expect(parsed.rows.flatMap(({ errors, doubts }) => [...errors, ...doubts])).toEqual([]);
    expect(row(parsed, 1)?.values).toEqual({
      number: '1',
      name: '张文博',
      romanisedName: 'ZHANG WENBO',
      sex: 'MALE',
      birth: { date: '1988-11-24', estimated: false },
      passport: 'C14708429',
      phones: ['+63966777545'],
    });
  });

  it('reads the hotline log', () => {
    const parsed = list('hotline.csv');
    expect(fieldsOf(parsed)).toEqual([
      'RECEIVED',
      'CHANNEL',
      'CALLER',
      'NAME',
      'NATIVE_NAME',
      'NATIONALITY',
      'BIRTH',
      'PHONE',
      'MESSAGE',
    ]);
    expect(parsed.rows).toHaveLength(62);
    expect(parsed.rows.flatMap(({ errors }) => errors)).toEqual([]);
    expect(row(parsed, 1)?.values).toMatchObject({
      received: '2026-07-22T15:54',
      caller: 'self',
      channel: 'phone',
      birth: { date: '1988' },
    });
    expect(row(parsed, 28)?.values).toMatchObject({ name: 'LIU Xue Mei', familyName: 'LIU' });
    const buddhist = parsed.rows.find(({ raw }) => raw.BIRTH === '1/2/2536');
    expect(buddhist?.values.birth?.date.slice(0, 4)).toBe('1993');
    expect(buddhist?.doubts.map(({ code }) => code)).toContain('BUDDHIST_YEAR');
  });

  it('agrees with the day and month that the mission gives for the same people', () => {
    const police = list('police_raid.csv');
    // Row 36 "8/12/1993" is 1993-08-12 in the mission's list, row 78 "12/4/1985" is 1985-12-04 on the hotline: bare m/d beside padded d/m.
    expect(row(police, 36)?.values.birth?.date).toBe('1993-08-12');
    expect(row(police, 78)?.values.birth?.date).toBe('1985-12-04');
    expect(row(police, 44)?.values.birth?.date).toBe('1989-11-17');
    expect(row(police, 122)?.values.birth?.date).toBe('1979-03-10');
    expect([36, 78, 44, 122].map((position) => row(police, position)?.doubts)).toEqual([[], [], [], []]);
    const doubtful = police.rows.filter(({ doubts }) => doubts.some(({ code }) => code === 'DAY_MONTH'));
    expect(doubtful.map(({ raw }) => raw.BIRTH)).toEqual(['10/11/1990', '10/1/2550']);
    // Neither way of writing is certain for 10/11/1990: both readings are offered.
    expect(row(police, 46)?.doubts).toEqual([
      { field: 'BIRTH', code: 'DAY_MONTH', options: ['1990-11-10', '1990-10-11'] },
    ]);
  });
});

describe('parseList', () => {
  it('offers both readings where a column says nothing about the order', () => {
    const parsed = parseList(
      [
        ['Name', 'DOB'],
        ['Sok Dara', '08/06/2001'],
        ['Chan Sopheap', '03/04/1999'],
      ],
      { referenceDate },
    );
    expect(parsed.rows[0]?.values.birth?.date).toBe('2001-06-08');
    expect(parsed.rows[0]?.doubts).toEqual([
      { field: 'BIRTH', code: 'DAY_MONTH', options: ['2001-06-08', '2001-08-06'] },
    ]);
    const clear = parseList(
      [
        ['Name', 'DOB'],
        ['A B', '08/06/2001'],
        ['C D', '05/24/1999'],
        ['E F', '12/31/1980'],
        ['G H', '02/28/1990'],
      ],
      { referenceDate },
    );
    expect(clear.rows[0]?.values.birth?.date).toBe('2001-08-06');
    expect(clear.rows[0]?.doubts).toEqual([]);
  });

  it('doubts ISO dates that a spreadsheet may have swapped', () => {
    const values = ['2001-08-06', '1999-04-03', '1988-01-12', '1990-02-05', '24/05/1990', '30/11/1985', '13/02/2000'];
    const parsed = parseList([['Name', 'DOB'], ...values.map((value) => ['Somebody Else', value])], { referenceDate });
    expect(parsed.rows.slice(0, 4).map(({ doubts }) => doubts[0]?.code)).toEqual(Array(4).fill('DAY_MONTH'));
  });

  it('uses the mapping that the user has changed', () => {
    const sheet = [
      ['Name', 'DOB', 'Ref'],
      ['Sok Dara', '1990', 'N0123456'],
    ];
    const mapping = recogniseColumns(sheet);
    for (const column of mapping.columns) if (column.header === 'Ref') column.field = 'PASSPORT';
    expect(parseList(sheet, { referenceDate }, mapping).rows[0]?.values.passport).toBe('N0123456');
  });

  it('recognises a pasted list without headers by what it holds', () => {
    const sheet = [
      ['1', 'Liu Zhi Qiang', 'M', 'China', '24/05/1983', 'G30236376'],
      ['2', 'Wang Tian Yu', 'F', 'PRC', 'age 31', 'E 47067348'],
      ['3', 'Dewi Siregar', 'F', 'WNI', '2003-11-09', 'B21080617'],
    ];
    expect(findHeaderRow(sheet)).toBeNull();
    expect(recogniseColumns(sheet).columns.map(({ field }) => field)).toEqual([
      'NUMBER',
      'NAME',
      'SEX',
      'NATIONALITY',
      'BIRTH',
      'PASSPORT',
    ]);
    expect(parseList(sheet, { referenceDate }).rows).toHaveLength(3);
  });

  it.each([
    [
      'Khmer',
      ['ល.រ', 'គោត្តនាម និងនាម', 'ភេទ', 'សញ្ជាតិ', 'ថ្ងៃខែឆ្នាំកំណើត', 'លេខលិខិតឆ្លងដែន', 'បន្ទប់'],
      ['១', 'សុខ ដារ៉ា', 'ប្រុស', 'ខ្មែរ', '២៤/០៥/១៩៩០', 'N០១២៣៤៥៦', 'A១'],
    ],
    [
      'Thai',
      ['ลำดับ', 'ชื่อ-นามสกุล', 'เพศ', 'สัญชาติ', 'วันเดือนปีเกิด', 'เลขหนังสือเดินทาง', 'ห้อง'],
      ['๑', 'สมชาย ใจดี', 'ชาย', 'ไทย', '24 พ.ค. 2533', 'AA1234567', '12'],
    ],
    [
      'Vietnamese',
      ['STT', 'Họ và tên', 'Giới tính', 'Quốc tịch', 'Ngày sinh', 'Số hộ chiếu', 'Phòng'],
      ['1', 'Đặng Văn Hùng', 'Nam', 'Việt Nam', '24/05/1990', 'C1234567', '12'],
    ],
    [
      'Indonesian',
      ['No.', 'Nama Lengkap', 'Jenis Kelamin', 'Kewarganegaraan', 'Tanggal Lahir', 'Nomor Paspor', 'Kamar'],
      ['1', 'Budi Santoso', 'L', 'WNI', '24 Mei 1990', 'B1234567', '12'],
    ],
    [
      'Chinese',
      ['序号', '姓名', '性别', '国籍', '出生日期', '护照号码', '房间'],
      ['1', '王小明', '男', '中国', '1990年5月24日', 'E12345678', '12'],
    ],
  ])('reads %s headers and values', (_language, headers, values) => {
    const parsed = parseList([headers, values], { referenceDate });
    expect(fieldsOf(parsed)).toEqual(['NUMBER', 'NAME', 'SEX', 'NATIONALITY', 'BIRTH', 'PASSPORT', 'ROOM']);
    expect(parsed.rows[0]?.errors).toEqual([]);
    expect(parsed.rows[0]?.values).toMatchObject({ sex: 'MALE', birth: { date: '1990-05-24', estimated: false } });
  });

  it('puts errors and doubts at their field and keeps the row', () => {
    const parsed = parseList(
      [
        ['No', 'Name', 'Sex', 'Nationality', 'DOB', 'Passport', 'Phone'],
        ['1', '', 'M', 'China', '1990-01-01', 'E12345678', ''],
        ['2', 'Sok Dara', '?!', 'Wakanda', '31/02/1990', 'see file', 'call me'],
        ['3', 'Chan Thy', 'F', 'Chineese', '2030-01-01', 'lost', '012 345 678 / 096 111 222'],
        ['4', 'Win Win', 'F', 'China/Myanmar', '1880', 'G1234567 (lost)', '+855 12 345 678'],
      ],
      { referenceDate },
    );
    expect(parsed.rows.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['NAME_MISSING'],
      ['SEX_UNKNOWN', 'NATIONALITY_UNKNOWN', 'BIRTH_UNREADABLE', 'PASSPORT_UNREADABLE', 'PHONE_UNREADABLE'],
      ['BIRTH_IN_FUTURE'],
      ['BIRTH_TOO_LONG_AGO'],
    ]);
    expect(parsed.rows[2]?.doubts.map(({ code }) => code)).toEqual([
      'NATIONALITY_GUESSED',
      'PASSPORT_LOST',
      'PHONE_SEVERAL',
    ]);
    expect(parsed.rows[3]?.doubts).toEqual([
      { field: 'NATIONALITY', code: 'NATIONALITY_SEVERAL', options: ['CN', 'MM'] },
      { field: 'PASSPORT', code: 'PASSPORT_LOST' },
    ]);
    expect(parsed.rows[3]?.values.passport).toBe('G1234567');
  });

  it('splits two scripts in one cell and joins family and given name', () => {
    const parsed = parseList(
      [
        ['Surname', 'Given names', 'Sex'],
        ['LIU', 'Xue Mei', 'F'],
      ],
      { referenceDate },
    );
    expect(parsed.rows[0]?.values).toMatchObject({ name: 'LIU Xue Mei', familyName: 'LIU' });
    const both = parseList(
      [
        ['Name', 'Sex'],
        ['刘志强 (Liu Zhiqiang)', 'M'],
      ],
      { referenceDate },
    );
    expect(both.rows[0]?.values).toMatchObject({ name: 'Liu Zhiqiang', nativeName: '刘志强' });
  });

  it('skips signatures, repeated headers and blanks, and says so', () => {
    const parsed = parseList(
      [
        ['Prey Nob district'],
        [],
        ['No', 'Name', 'Sex'],
        ['1', 'Sok Dara', 'M'],
        ['2', 'Chan Thy', 'F'],
        ['No', 'Name', 'Sex'],
        ['3', 'Win Win', 'F'],
        ['4', 'Zaw Min', 'M'],
        ['5', 'Ko Ko', 'M'],
        ['6', 'Mg Mg', 'M'],
        ['7', 'Thanda', 'F'],
        ['8', 'Hnin Wai', 'F'],
        ['', '', ''],
        ['', 'សរុប', '8'],
        ['', 'Prepared by Lt. Sok', ''],
      ],
      { referenceDate },
    );
    expect(parsed.rows).toHaveLength(8);
    expect(parsed.statedTotal).toBe(8);
    expect(parsed.skipped.map(({ code }) => code)).toEqual([
      'TITLE',
      'TITLE',
      'HEADER_REPEATED',
      'BLANK',
      'TOTAL',
      'FOOTER',
    ]);
  });

  it('never throws, and accounts for every row', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'Name',
        '姓名',
        'DOB',
        'Sex',
        'M',
        '24/05/1990',
        '99/99/9999',
        '0/0/0',
        '2536',
        'age 34',
        '၁၉၉၀',
        'TOTAL',
        '',
        '-1',
        '1e9',
        '99999',
        '0000年0月0日',
        '31 Feb 2000',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 12 }), (sheet) => {
        const parsed = parseList(sheet, { referenceDate });
        const header = parsed.mapping.headerRow === null ? 0 : 1;
        expect(parsed.rows.length + parsed.skipped.length + header).toBe(sheet.length);
        for (const { values } of parsed.rows) {
          if (values.birth) expect(values.birth.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
          if (values.nationality) expect(values.nationality).toMatch(/^[A-Z]{2}$/);
          for (const value of Object.values(values))
            if (typeof value === 'string') expect(value).not.toContain('\u0000');
        }
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { goesTo, looksLikeMission, namesMission } from './letter-addressee.js';

describe('the address of a letter', () => {
  it.each([
    'Embassy of Kenya\nPhnom Penh',
    'To the CONSULATE General',
    'Ｅｍｂａｓｓｙ of Viet Nam',
    'Đại sứ quán Việt Nam',
    'ស្ថានទូតថៃ',
    'สถานเอกอัครราชทูตไทย',
    '中华人民共和国大使馆',
    'Kedutaan Besar Republik Indonesia',
  ])('is seen to be of a mission: %s', (address) => expect(looksLikeMission(address)).toBe(true));

  it.each([
    'Ministry of Interior',
    'Calmette Hospital',
    'Thai Airways',
    'Consultant psychiatrist',
    'Ministry of Foreign Affairs, Department of Consular Affairs',
    'ក្រសួងមហាផ្ទៃ',
    'Trần Thị Hoa',
    '',
  ])('is not: %s', (address) => expect(looksLikeMission(address)).toBe(false));

  it('names a mission of the directory however it is typed', () => {
    expect(namesMission('To\nTHE  PERWAKILAN\tof Indonesia', 'Perwakilan of Indonesia')).toBe(true);
    expect(namesMission('Ministry', 'Perwakilan')).toBe(false);
    expect(namesMission('Ministry', ' ')).toBe(false);
  });

  it('goes to a body that was chosen, whose mission was chosen, or that is named', () => {
    const body = { id: 'b', name: 'Harbour police', missionId: 'm' };
    expect(goesTo({ missionId: null, bodyId: 'b' }, 'Ministry', body)).toBe(true);
    expect(goesTo({ missionId: 'm', bodyId: null }, 'Ministry', body)).toBe(true);
    expect(goesTo({ missionId: null, bodyId: 'c' }, 'To the HARBOUR Police', body)).toBe(true);
    expect(goesTo({ missionId: null, bodyId: 'c' }, 'Ministry', body)).toBe(false);
    expect(goesTo({ missionId: null, bodyId: null }, '', { ...body, missionId: null })).toBe(false);
  });
});

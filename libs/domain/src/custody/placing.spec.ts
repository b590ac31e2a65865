import { describe, expect, it } from '@jest/globals';
import { type PersonToPlace, placeAll } from './placing.js';

const woman: PersonToPlace = { sex: 'FEMALE', ageBand: '21-23', medicalUrgent: false, seen: false };
const man: PersonToPlace = { ...woman, sex: 'MALE' };
const girl: PersonToPlace = { ...woman, ageBand: '9-17' };
const shelter = {
  kind: 'SHELTER',
  beds: [
    { bed: 'WOMEN', free: 1 },
    { bed: 'FAMILY', free: 1 },
  ],
} as const;

describe('placing many', () => {
  it('gives each bed once, in the order in which people are named', () => {
    expect(placeAll(shelter, [woman, woman, girl, girl]).map(({ answer, bed }) => [answer, bed])).toEqual([
      ['PLACED', 'WOMEN'],
      ['NO_BED', 'WOMEN'],
      ['PLACED', 'FAMILY'],
      ['NO_BED', 'FAMILY'],
    ]);
  });

  it('says what does not suit, and takes the word of whoever has seen it, but makes no bed of it', () => {
    expect(placeAll(shelter, [man])[0]).toEqual({ answer: 'NOT_SUITABLE', bed: null, concerns: ['BED_OF_OTHERS'] });
    expect(placeAll(shelter, [{ ...man, seen: true }])[0]).toMatchObject({ answer: 'NOT_SUITABLE' });
    expect(placeAll(shelter, [girl], 'WOMEN')[0]).toMatchObject({ concerns: ['MINOR_AMONG_ADULTS'] });
    expect(placeAll(shelter, [{ ...girl, seen: true }], 'WOMEN')[0]).toMatchObject({ answer: 'PLACED', bed: 'WOMEN' });
    const ill = { ...woman, medicalUrgent: true };
    expect(placeAll(shelter, [ill])[0]).toMatchObject({ answer: 'NOT_SUITABLE', concerns: ['NEEDS_DOCTOR'] });
    expect(placeAll({ kind: 'HOSPITAL', beds: [] }, [ill])[0]).toMatchObject({ answer: 'PLACED', bed: null });
  });

  it('does not bring a minor to the police unseen, and guesses nobody a sex', () => {
    expect(placeAll({ kind: 'POLICE', beds: [] }, [girl])[0]).toMatchObject({ concerns: ['MINOR_AMONG_ADULTS'] });
    expect(placeAll(shelter, [{ ...woman, sex: 'UNKNOWN' }])[0]).toMatchObject({ answer: 'NOT_SUITABLE', bed: null });
  });
});

import { describe, expect, it } from '@jest/globals';
import { proposeAt } from '@homeward/domain/matching';
import { isWeak, likelyFrom, untoldOf } from './match-words.js';

describe('a proposal', () => {
  it('is weak where the matching of the house would not have made it', () => {
    expect(likelyFrom).toBe(proposeAt);
    expect(isWeak({ score: 0.49 })).toBe(true);
    expect(isWeak({ score: 0.5 })).toBe(false);
  });

  it('says what was asked and could not be compared', () => {
    const question = { name: 'Wang', birth: '1999', nationalities: ['CN'], documentNumber: null, phone: '012345678' };
    expect(untoldOf(question, ['NAME_WEAK', 'NATIONALITY_DIFFERENT'])).toEqual(['birth', 'phone']);
    expect(untoldOf({ ...question, nationalities: [] }, ['NAME_SAME', 'BIRTH_SAME', 'PHONE_SAME'])).toEqual([]);
  });
});

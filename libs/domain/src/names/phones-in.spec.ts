import { describe, expect, it } from '@jest/globals';
import { BlindIndex } from './blind-index.js';
import { phonesIn } from './phones-in.js';

describe('phone numbers in words', () => {
  it.each([
    ['+855 12 345 678', ['85512345678']],
    ['012-345-678', ['012345678']],
    ['០១២ ៣៤៥ ៦៧៨', ['012345678']],
    ['Line: sok88, 012 345 678 / (097) 123.4567', ['012345678', '0971234567']],
    ['after 19:00, ask for room 12', []],
    ['sok@mail.example', []],
  ])('%s', (text, phones) => {
    expect(phonesIn(text)).toEqual(phones);
  });

  it('meet in the index however they are written', () => {
    const index = new BlindIndex(Buffer.alloc(32, 7));
    const marks = (text: string): string[] => index.marks('here', { documents: [], phones: phonesIn(text) });
    const [whole] = marks('+855 12 345 678');
    for (const written of ['012345678', '0 12 345 678', '00855-12-345-678', '០១២៣៤៥៦៧៨', '๐๑๒ ๓๔๕ ๖๗๘'])
      expect(marks(written)).toContain(whole);
    expect(marks('012345679')).not.toContain(whole);
  });
});

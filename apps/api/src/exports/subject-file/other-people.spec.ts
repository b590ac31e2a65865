import { describe, expect, it } from '@jest/globals';
import { BLANK, blanker, partsOf } from './other-people.js';

const say = (theirs: string[], own: string[], text: string): string =>
  blanker({ theirs, own, numbers: ['KH-2026-00417'] })(text);

describe('other people in a text', () => {
  it.each([
    ['a Chinese name of two signs', ['李伟'], [], '我和李伟一起到的', `我和${BLANK}一起到的`],
    ['a Korean name', ['김수'], [], '김수가 왔다', `${BLANK}가 왔다`],
    ['a short Khmer name', ['សុខ'], [], 'លោកសុខបានមក', `លោក${BLANK}បានមក`],
    ['three letters, as a word', ['Lee'], [], 'Lee sleeps, LEE left', `${BLANK} sleeps, ${BLANK} left`],
    ['one that begins the own name', ['Dara'], ['Dararith Sok'], 'Dara sold Dararith', `${BLANK} sold Dararith`],
    ['over a line', ['Chan Dara'], [], 'CHAN\nDara', BLANK],
  ])('finds %s', (_, theirs, own, text, becomes) => {
    expect(say(theirs, own, text)).toBe(becomes);
  });

  it.each([
    ['the name that is the own one, too', ['Dara'], ['Sok Dara'], 'Dara was here'],
    ['a Chinese one within the own', ['小明'], ['王小明'], '小明在这里'],
    ['two letters', ['An'], [], 'An apple'],
    ['three figures', ['117'], [], 'Room 117'],
  ])('leaves %s', (_, theirs, own, text) => {
    expect(say(theirs, own, text)).toBe(text);
  });

  it('takes the numbers of cases of others out, and leaves the own one and what only looks alike', () => {
    const text = 'With KH-2026-00418 (kh-2025-00007) of KH-2026-00417, letter LT-2026-0042, flight KH-2026';
    expect(say([], [], text)).toBe(`With ${BLANK} (${BLANK}) of KH-2026-00417, letter LT-2026-0042, flight KH-2026`);
    // The control: where all of them are the person's, nothing is taken out.
    const own = ['KH-2026-00417', 'KH-2026-00418', 'KH-2025-00007'];
    expect(blanker({ theirs: [], own: [], numbers: own })(text)).toBe(text);
  });

  it('takes a name apart, and not the words around it', () => {
    expect(partsOf('Chan Dara')).toEqual(['Chan', 'Dara']);
    expect(partsOf('the son of Dara')).toEqual(['Dara']);
    expect(partsOf('ចាន់ ដារា')).toEqual(['ចាន់', 'ដារា']);
    expect(partsOf('Dara')).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dataKey,
  isSealed,
  MARK,
  newDataKey,
  open,
  placeOf,
  seal,
  type Sealable,
  SealError,
  subjectOf,
} from './sealing.js';

const key = dataKey(newDataKey());
const subject = randomUUID();
const place = { column: 'persons.name', row: randomUUID() };
const bytesOf = (text: string): Buffer => Buffer.from(text.slice(MARK.length), 'base64url');
const textOf = (bytes: Buffer): string => MARK + bytes.toString('base64url');

describe('a sealed value', () => {
  it.each<[string, Sealable]>([
    ['Khmer', 'សុខ ច័ន្ទ'],
    ['Thai', 'สมชาย ใจดี'],
    ['Burmese', 'အောင်ဆန်း'],
    ['Chinese', '王小明'],
    ['Vietnamese', 'Nguyễn Thị Hồng'],
    ['signs beyond the first plane', '𠮷野 🏠'],
    ['a text that ends like the padding', '\u0080\u0080'],
    ['a text that looks like json', '["a"]'],
    ['one letter', 'x'],
    ['a long text', 'ក'.repeat(20_000)],
    ['a list', ['Sok', 'សុខ']],
    ['json', { what: { she: ['said', 1, null, true] } }],
    ['a number', 120_000],
    ['a flag', true],
    ['the other flag', false],
  ])('comes back as it was: %s', (_, value) => {
    expect(open(key, seal(key, subject, place, value), place)).toEqual(value);
  });

  it('comes back whatever the text, and fits what the database takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
        const sealed = seal(key, subject, place, text);
        expect(sealed).toMatch(/^\u0001s1\.[A-Za-z0-9_-]{80,}$/);
        expect(subjectOf(sealed)).toBe(subject);
        expect(open(key, sealed, place)).toBe(text);
      }),
    );
  });

  it('comes back whatever the json', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 1 }), (list) => {
        const told = JSON.parse(JSON.stringify(list)) as object;
        expect(open(key, seal(key, subject, place, told), place)).toEqual(told);
      }),
    );
  });

  it('leaves what is empty empty, and keeps what says no', () => {
    expect(seal(key, subject, place, '')).toBe('');
    expect(seal(key, subject, place, [])).toBe('');
    expect(seal(key, subject, place, false)).not.toBe('');
    expect(seal(key, subject, place, {})).not.toBe('');
  });

  it('looks like any other of about its length, and never the same twice', () => {
    const length = (text: string): number => seal(key, subject, place, text).length;
    expect(new Set(['Li', 'Sokunthea', 'Chan', 'x'.repeat(14)].map(length)).size).toBe(1);
    expect(length('x'.repeat(15))).toBeGreaterThan(length('x'.repeat(14)));
    const many = Array.from({ length: 200 }, () => seal(key, subject, place, 'Sok Chan'));
    expect(new Set(many).size).toBe(200);
  });

  it('opens nowhere else: another row, column, subject or key', () => {
    const sealed = seal(key, subject, place, 'Sok Chan');
    const bytes = bytesOf(sealed);
    Buffer.from(randomUUID().replaceAll('-', ''), 'hex').copy(bytes);
    for (const attempt of [
      () => open(key, sealed, { ...place, row: randomUUID() }),
      () => open(key, sealed, { ...place, column: 'persons.romanised_name' }),
      () => open(key, sealed, { ...place, column: 'roster_entries.name' }),
      () => open(key, textOf(bytes), place),
      () => open(dataKey(newDataKey()), sealed, place),
    ])
      expect(attempt).toThrow(SealError);
  });

  it('does not open with any bit turned, in its bytes or in its letters', () => {
    const sealed = seal(key, subject, place, 'សុខ ច័ន្ទ and something more');
    for (let bit = 0; bit < bytesOf(sealed).length * 8; bit++) {
      const bytes = bytesOf(sealed);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => open(key, textOf(bytes), place)).toThrow(SealError);
    }
    // Also those that base64url passes over: letters that are none, and the spare bits of the last one.
    for (let at = MARK.length; at < sealed.length; at++)
      for (let bit = 0; bit < 7; bit++) {
        const turned = String.fromCharCode(sealed.charCodeAt(at) ^ (1 << bit));
        expect(() => open(key, sealed.slice(0, at) + turned + sealed.slice(at + 1), place)).toThrow(SealError);
      }
  });

  it('does not open cut off or with more behind it', () => {
    const sealed = seal(key, subject, place, 'Sok Chan');
    for (let length = MARK.length; length < sealed.length; length++)
      expect(() => open(key, sealed.slice(0, length), place)).toThrow(SealError);
    for (const more of ['A', 'AAAA', '=', '\n', ' ']) expect(() => open(key, sealed + more, place)).toThrow(SealError);
  });

  it('would open after a swap if the place were not in it (control)', () => {
    // What the additional data is for: the same key, subject and value, read in the place that it was sealed for.
    const other = { ...place, row: randomUUID() };
    const [mine, theirs] = [seal(key, subject, place, 'Sok'), seal(key, subject, other, 'Dara')];
    expect(() => open(key, theirs, place)).toThrow(SealError);
    expect(() => open(key, mine, other)).toThrow(SealError);
    expect(open(key, theirs, other)).toBe('Dara');
  });
});

describe('what a statement reads', () => {
  const sealed = seal(key, subject, place, 'Sok Chan');

  it('says its place before the value', () => {
    expect(placeOf(`\u0001@persons.name@${place.row}@${sealed}`)).toEqual({ ...place, text: sealed });
    expect(placeOf(`\u0001@persons.name@${place.row}@`)).toEqual({ ...place, text: '' });
  });

  it('takes nothing that is stored for a place', () => {
    const stored = `x@pleas.message@${randomUUID()}@${sealed}`;
    expect(placeOf(`\u0001@persons.name@${place.row}@${stored}`)).toEqual({ ...place, text: stored });
  });

  it('has to have one', () => {
    expect(() => placeOf(sealed)).toThrow('without its place');
    expect(isSealed(sealed)).toBe(true);
    expect(isSealed('Sok Chan')).toBe(false);
  });
});

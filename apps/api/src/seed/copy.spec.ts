import { describe, expect, it } from '@jest/globals';
import { field } from './copy.js';

describe('a field of COPY', () => {
  it('keeps what would end a field or a row', () => {
    expect(field('a\tb\nc\\d\r')).toBe('a\\tb\\nc\\\\d\\r');
    expect(field(null)).toBe('\\N');
    expect(field('\\N')).toBe('\\\\N');
    expect(field(true)).toBe('t');
    expect(field(12.5)).toBe('12.5');
  });

  it('writes lists as Postgres arrays', () => {
    expect(field([])).toBe('{}');
    expect(field([6, 7])).toBe('{6,7}');
    expect(field(['a"b', 'c,d', 'e\\f'])).toBe('{"a\\\\"b","c,d","e\\\\\\\\f"}');
  });
});

import { describe, expect, it } from '@jest/globals';
import { KeysetPages } from './keyset.js';

describe('keyset pages', () => {
  it('remember where a page begins, list by list', () => {
    const pages = new KeysetPages();
    expect(pages.nearest('a', 1)).toEqual({ page: 1, after: null });
    pages.learn('a', 1, 'c1');
    pages.learn('a', 2, 'c2');
    expect(pages.nearest('a', 3)).toEqual({ page: 3, after: 'c2' });
    expect(pages.nearest('a', 9)).toEqual({ page: 3, after: 'c2' });
    expect(pages.nearest('b', 3)).toEqual({ page: 1, after: null });
  });

  it('learn nothing from a gap or from an end', () => {
    const pages = new KeysetPages();
    pages.learn('a', 5, 'c5');
    pages.learn('a', 1, null);
    expect(pages.nearest('a', 6)).toEqual({ page: 1, after: null });
  });

  it('forget the list that was used longest ago', () => {
    const pages = new KeysetPages(2);
    pages.learn('a', 1, 'a1');
    pages.learn('b', 1, 'b1');
    pages.learn('a', 1, 'a1');
    pages.learn('c', 1, 'c1');
    expect(pages.nearest('b', 2).after).toBeNull();
    expect(pages.nearest('a', 2).after).toBe('a1');
  });
});

import { describe, expect, it } from '@jest/globals';
import { roles } from '@homeward/domain';
import { catalogues, leaves, locales } from './index.js';

describe.each(locales.map(({ locale }) => locale))('what a role sees, in %s', (locale) => {
  it('is said in one line for each role, and for no other', () => {
    const room = catalogues[locale]['identity'];
    const lines = typeof room === 'object' ? room['roles'] : undefined;
    expect(
      leaves(typeof lines === 'object' ? lines : {})
        .map(([role]) => role)
        .sort(),
    ).toEqual([...roles].sort());
  });
});

import { describe, expect, it } from '@jest/globals';
import { byWarningFit } from './warning-fit.js';

const of = (name: string, more: object | null = {}, body: object = {}) => ({
  name,
  country: 'KH',
  province: '',
  ...body,
  warning: more && { risk: 'CONFIRMED' as const, provinces: [], compounds: [], ...more },
});

describe('whom not to tell', () => {
  it('what concerns the place comes first, then the body that works there or for those asked for, then the rest', () => {
    const bodies = [
      of('no warning', null),
      of('elsewhere', { provinces: ['Kampot'] }),
      of('everywhere'),
      of('embassy', {}, { country: 'TH' }),
      of('maybe there', { risk: 'POSSIBLE', provinces: ['preah sihanouk '] }),
      of('there', { provinces: ['Kampot', 'Preah Sihanouk'] }),
      of('its police', {}, { province: 'Preah Sihanouk' }),
      of('the compound', { compounds: [{ id: 'c' }] }),
    ];
    const about = { compoundId: 'c', province: 'Preah Sihanouk', countries: ['TH', null] };
    expect(byWarningFit(bodies, about).map(({ name }) => name)).toEqual([
      'the compound',
      'there',
      'maybe there',
      'embassy',
      'its police',
      'everywhere',
      'elsewhere',
      'no warning',
    ]);
  });

  it('where nothing is known of the place nothing is said to be near', () => {
    const names = byWarningFit([of('b', { provinces: [''] }), of('a'), of('c', { compounds: [{ id: 'x' }] })], {});
    expect(names.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

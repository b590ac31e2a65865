import { describe, expect, it } from '@jest/globals';
import { localTime, transitGroups, type Traveller } from './words.js';

const traveller = (
  id: string,
  more: Partial<Traveller['transits'][number]>,
  state: Traveller['state'] = 'BOOKED',
): Traveller => ({
  __typename: 'Passenger',
  id,
  caseId: id,
  reference: id,
  initials: '',
  state,
  documentCheck: 'VALID',
  receptionBodyId: null,
  receptionBody: null,
  receptionToldOn: null,
  transits: [
    {
      __typename: 'PassengerTransit',
      country: 'TH',
      hours: 4,
      airside: true,
      need: 'TO_BE_CHECKED',
      source: '',
      answer: null,
      ...more,
    },
  ],
});

describe('transit of many', () => {
  it('puts those alike together, the open ones first, and leaves out who does not travel', () => {
    const groups = transitGroups([
      traveller('a', {}),
      traveller('b', { answer: 'CARRIER_CONFIRMED' }),
      traveller('c', { need: 'NOT_NEEDED' }),
      traveller('d', {}, 'NO_SHOW'),
    ]);
    expect(groups.map(({ need, open, settled }) => [need, open.length, settled.length])).toEqual([
      ['TO_BE_CHECKED', 1, 1],
      ['NOT_NEEDED', 0, 1],
    ]);
  });
});

describe('a time on the ticket', () => {
  it('is the hour of its place', () => {
    expect(localTime('2026-03-01T17:30:00.000Z', 'Asia/Phnom_Penh')).toBe('2026-03-02T00:30');
  });
});

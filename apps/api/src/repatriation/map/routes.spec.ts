import { describe, expect, it } from '@jest/globals';
import type { MapCrossingModel } from './map.models.js';
import type { LegRow } from './map.reader.js';
import { routesOf } from './routes.js';

const crossing: MapCrossingModel = {
  crossingId: 'k',
  name: 'Poipet – Ban Khlong Luek',
  otherNames: ['ប៉ោយប៉ែត', 'Poipet crossing'],
  country: 'KH',
  otherCountry: 'TH',
  province: 'Banteay Meanchey',
  kind: 'ROAD',
  state: 'OPEN',
  hours: '',
  latitude: 13.66,
  longitude: 102.55,
  validFrom: '2026-01-01',
  checkedOn: null,
  people: 0,
};
const leg = (more: Partial<LegRow>): LegRow => ({
  id: 'm',
  reference: 'MV-1',
  kind: 'FLIGHT',
  fromPlace: 'Phnom Penh (PNH)',
  toPlace: 'Jakarta (CGK)',
  departsAt: new Date('2026-03-01T08:00:00Z'),
  state: 'PLANNED',
  people: 4,
  ...more,
});

describe('routes of the map', () => {
  it('draws legs between the same airports as one line, by how far people are', () => {
    const { routes } = routesOf([leg({}), leg({ id: 'n', people: 3 }), leg({ state: 'ARRIVED', people: 9 })], []);
    expect(routes.map(({ state, people, journeys }) => [state, people, journeys.length])).toEqual([
      ['ARRIVED', 9, 1],
      ['PLANNED', 7, 2],
    ]);
    expect(routes[0]?.to).toMatchObject({ name: 'Jakarta (CGK)', latitude: -6.126 });
  });

  it('finds a crossing by a name in any script and counts who is still to pass', () => {
    const road = { kind: 'BUS', fromPlace: 'ភ្នំពេញ', toPlace: 'ប៉ោយប៉ែត' } as const;
    const { routes, crossings } = routesOf([leg(road), leg({ ...road, state: 'ARRIVED', people: 2 })], [crossing]);
    expect(crossings[0]?.people).toBe(4);
    expect(routes.every(({ to }) => to?.name === crossing.name)).toBe(true);
  });

  it('keeps a leg that names nothing known, without a line', () => {
    const { routes } = routesOf([leg({ fromPlace: 'behind the old market' })], [crossing]);
    expect(routes[0]).toMatchObject({ from: null, fromPlace: 'behind the old market', people: 4 });
  });
});

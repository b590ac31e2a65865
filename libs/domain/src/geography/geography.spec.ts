import { describe, expect, it } from '@jest/globals';
import { countryCodes } from '../validation/countries.js';
import { airports, findPlace, findTown, towns } from './index.js';

describe('the small gazetteer', () => {
  it('finds airports by their code and cities by any of their names', () => {
    expect(findPlace('Phnom Penh (PNH)')).toMatchObject({ name: 'Phnom Penh (PNH)', latitude: 11.547 });
    expect(findPlace('BKK')?.name).toBe('Bangkok (BKK)');
    expect(findPlace('Hà Nội')?.name).toBe('Hanoi');
    expect(findPlace('ភ្នំពេញ')?.name).toBe('Phnom Penh');
    expect(findTown('ខេត្តបន្ទាយមានជ័យ', 'KH')?.name).toBe('Banteay Meanchey');
    expect(findTown('Tak Province', 'TH')?.name).toBe('Tak');
  });

  it('guesses nothing', () => {
    for (const text of ['', 'House 12, behind the market', 'DELHI EXPRESS', 'The old bus station', '(XXX)'])
      expect(findPlace(text)).toBeNull();
    expect(findTown('Bangkok', 'KH')).toBeNull();
  });

  it('names no place twice, and each within a country that there is', () => {
    expect(new Set(airports.map(({ iata }) => iata)).size).toBe(airports.length);
    const names = towns.flatMap(({ country, names: all }) => all.map((name) => `${country} ${name}`));
    expect(new Set(names).size).toBe(names.length);
    for (const { country, latitude, longitude } of [...airports, ...towns]) {
      expect(countryCodes).toContain(country);
      expect(Math.abs(latitude)).toBeLessThan(60);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    }
  });
});

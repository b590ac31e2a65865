import { type Airport, airports } from './airports.js';
import { type Town, towns } from './towns.js';

/** Where something is drawn, and what stands there. */
export interface Placed {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

const byCode = new Map(airports.map((airport) => [airport.iata, airport]));
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^(ខេត្ត|រាជធានី|ក្រុង|จังหวัด)/u, '')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\b(province|city|state|region)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const known = new Map<string, Town>();
for (const town of towns)
  for (const name of town.names) {
    known.set(`${town.country} ${plain(name)}`, town);
    // The first of a name counts where no country is told.
    if (!known.has(` ${plain(name)}`)) known.set(` ${plain(name)}`, town);
  }

/** "Phnom Penh (PNH)", "PNH" and nothing looser: three letters within a word are no airport. */
export function findAirport(text: string): Airport | null {
  const code = /(?:^|\()([A-Z]{3})(?:\)|$)/u.exec(text.trim())?.[1];
  return (code && byCode.get(code)) || null;
}

/** A province or city by its name in any spelling that is listed; of any country where none is told. */
export function findTown(text: string, country = ''): Placed | null {
  const town = known.get(`${country} ${plain(text)}`);
  return town ? { name: town.names[0] ?? text, latitude: town.latitude, longitude: town.longitude } : null;
}

/** What a leg names: an airport by its code, else a city. Null: nothing is guessed. */
export function findPlace(text: string): Placed | null {
  const airport = findAirport(text);
  return airport
    ? { name: `${airport.city} (${airport.iata})`, latitude: airport.latitude, longitude: airport.longitude }
    : findTown(text);
}

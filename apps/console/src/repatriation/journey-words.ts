import type { MovementState, PassengerState } from '../gql/graphql.js';
import type { Mark } from './way-home-words.js';

export const stateMarks: Readonly<Record<MovementState, Mark>> = {
  BOOKED: { tone: 'brand', shape: 'open' },
  UNDER_WAY: { tone: 'brand', shape: 'half' },
  ARRIVED: { tone: 'done', shape: 'full' },
  EMPTY: { tone: 'unknown', shape: 'open' },
  CANCELLED: { tone: 'unknown', shape: 'full' },
};

export const passengerMarks: Readonly<Record<PassengerState, Mark>> = {
  BOOKED: { tone: 'brand', shape: 'open' },
  DEPARTED: { tone: 'brand', shape: 'half' },
  ARRIVED: { tone: 'done', shape: 'full' },
  NO_SHOW: { tone: 'danger', shape: 'full' },
  STOPPED_AT_BORDER: { tone: 'danger', shape: 'full' },
  DENIED_BOARDING: { tone: 'danger', shape: 'full' },
  FELL_ILL: { tone: 'danger', shape: 'half' },
  REMOVED: { tone: 'unknown', shape: 'open' },
};

/** Where journeys of these cases begin and end; more only by need: a list of 400 zones hides the right one. */
export const zones: readonly string[] = [
  'Asia/Phnom_Penh',
  'Asia/Bangkok',
  'Asia/Ho_Chi_Minh',
  'Asia/Vientiane',
  'Asia/Yangon',
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Kuala_Lumpur',
  'Asia/Singapore',
  'Asia/Manila',
  'Asia/Shanghai',
  'Asia/Taipei',
  'Asia/Hong_Kong',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Dhaka',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Colombo',
  'Asia/Karachi',
  'Asia/Tashkent',
  'Asia/Dubai',
  'Africa/Addis_Ababa',
  'Africa/Nairobi',
  'Africa/Kampala',
  'Africa/Lagos',
  'Europe/Moscow',
  'Europe/London',
  'America/Sao_Paulo',
];

/** The clock of the place where people of this country usually arrive; the form offers it, the ticket decides. */
export const zoneOfCountry: Readonly<Record<string, string>> = {
  KH: 'Asia/Phnom_Penh',
  TH: 'Asia/Bangkok',
  VN: 'Asia/Ho_Chi_Minh',
  LA: 'Asia/Vientiane',
  MM: 'Asia/Yangon',
  ID: 'Asia/Jakarta',
  MY: 'Asia/Kuala_Lumpur',
  SG: 'Asia/Singapore',
  PH: 'Asia/Manila',
  CN: 'Asia/Shanghai',
  TW: 'Asia/Taipei',
  HK: 'Asia/Hong_Kong',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  BD: 'Asia/Dhaka',
  NP: 'Asia/Kathmandu',
  IN: 'Asia/Kolkata',
  LK: 'Asia/Colombo',
  PK: 'Asia/Karachi',
  UZ: 'Asia/Tashkent',
  AE: 'Asia/Dubai',
  ET: 'Africa/Addis_Ababa',
  KE: 'Africa/Nairobi',
  UG: 'Africa/Kampala',
  NG: 'Africa/Lagos',
  RU: 'Europe/Moscow',
  GB: 'Europe/London',
  BR: 'America/Sao_Paulo',
};

/** "Phnom Penh" of "Asia/Phnom_Penh". */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** "Indochina Time", in the reader's language; where the browser has no words and would count hours from Greenwich, the city. */
export function zoneWords(zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name === '' || /\d/.test(name) ? cityOf(zone) : name;
}

export const hasPassed = (value: string, now = new Date()): boolean => Date.parse(value) < now.getTime();
